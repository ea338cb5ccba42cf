import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../lib/channels/email/chart.ts'
import { encodePng, newRaster, paintBox, paintDisc } from '../../lib/channels/email/png.ts'
import { change, sample, values } from '../digest/sample.ts'
import { value } from '../ledger/make.ts'

const until = '2025-09-03T00:00:00.000Z'

/** Reads a PNG as its standard says, without the code that wrote it. */
function decode(png: Uint8Array): {
  width: number
  height: number
  types: string[]
  pixel(x: number, y: number): number
} {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc(body))
    chunks.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) })
    at += 12 + length
  }
  const dataOf = (type: string): Buffer => chunks.find((chunk) => chunk.type === type)?.data ?? Buffer.alloc(0)
  const width = dataOf('IHDR').readUInt32BE(0)
  const height = dataOf('IHDR').readUInt32BE(4)
  const rows = inflateSync(dataOf('IDAT'))
  expect(rows.length).toBe((width + 1) * height)
  return { width, height, types: chunks.map(({ type }) => type), pixel: (x, y) => rows[y * (width + 1) + 1 + x] ?? -1 }
}

/** The checksum bit by bit, as Annex D of the standard gives it. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

describe('a picture', () => {
  it('is a PNG that holds what was painted, cut at its edge', () => {
    const raster = newRaster(40, 20)
    paintBox(raster, [-5, 5], [10, 99], 1)
    paintDisc(raster, [30, 10], 4, 2)
    const png = decode(
      encodePng(raster, [
        [0, 0, 0, 0],
        [255, 0, 0, 255],
        [0, 0, 255, 255],
      ]),
    )
    expect([png.width, png.height, png.types]).toEqual([40, 20, ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']])
    expect([png.pixel(0, 4), png.pixel(0, 5), png.pixel(9, 19), png.pixel(10, 19)]).toEqual([0, 1, 1, 0])
    expect([png.pixel(30, 10), png.pixel(26, 6), png.pixel(35, 10)]).toEqual([2, 0, 0])
  })

  it('of a step shows it low before and high after, and its words say both numbers and days', () => {
    const item = sample().items.find(({ change: { kind } }) => kind === 'CHANGED')
    const picture = item && chartOf(item, until)
    if (!picture) throw new Error('expected a picture')
    expect(picture.alt).toBe(
      'South Korea’s NIS, North Korean soldiers killed: at least 600 on 30 Apr 2025, about 2,000 on 2 Sep 2025',
    )
    const { pixel, height } = decode(picture.png)
    const rowOf = (x: number, colour: number): number =>
      Array.from({ length: height }, (_, y) => y).findIndex((y) => pixel(x, y) === colour)
    expect(rowOf(600, 4)).toBeGreaterThan(rowOf(1190, 2))
    expect(picture.png.length).toBeLessThan(5000)
    expect(chartOf(item, until)).toBe(picture)
  })

  it.each([
    ['something new', change('NEW', null, values.planned)],
    ['a correction of the same day', change('CORRECTED', values.wrong, values.corrected, { articleId: 'a6' })],
    [
      'numbers that nobody can place',
      change('CHANGED', { ...value('1', '2025-01-01'), value: null, low: null, high: null }, values.after),
    ],
  ])('is not made of %s', (_, one) => {
    const [item] = sample({ changes: [one] }).items
    expect(item && chartOf(item, until)).toBeNull()
  })

  it('is made of ranges and of nought', () => {
    for (const [before, after] of [
      ['10-20', '30-40'],
      ['0', '0'],
      ['about 5', 'at most 3'],
    ] as const) {
      const [item] = sample({
        changes: [change('CHANGED', value(before, '2025-01-01'), value(after, '2025-02-01'))],
      }).items
      expect(decode((item && chartOf(item, until))?.png ?? new Uint8Array()).width).toBe(1200)
    }
  })
})
