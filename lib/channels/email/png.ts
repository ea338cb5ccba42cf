import { crc32, deflateSync } from 'node:zlib'

/** A picture of numbered colours; colour 0 is what was not painted. */
export interface Raster {
  width: number
  height: number
  pixels: Uint8Array
}

/** Red, green, blue, and how much of it is seen. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export function newRaster(width: number, height: number): Raster {
  return { width, height, pixels: new Uint8Array(width * height) }
}

/** A box from one corner up to but not including the other, cut at the picture's edge. */
export function paintBox(
  raster: Raster,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: number,
): void {
  const [left, right] = [from[0], to[0]].map((x) => Math.min(raster.width, Math.max(0, Math.round(x))))
  const [top, bottom] = [from[1], to[1]].map((y) => Math.min(raster.height, Math.max(0, Math.round(y))))
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
    raster.pixels.fill(colour, y * raster.width + (left ?? 0), y * raster.width + Math.max(left ?? 0, right ?? 0))
  }
}

export function paintDisc(raster: Raster, [x, y]: readonly [number, number], radius: number, colour: number): void {
  for (let row = -radius; row <= radius; row += 1) {
    const half = Math.sqrt(radius * radius - row * row)
    paintBox(raster, [x - half, y + row], [x + half, y + row + 1], colour)
  }
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** PNG (ISO/IEC 15948) with a palette of eight bits and without filters: what is drawn here is boxes, which deflate well as they are. */
export function encodePng({ width, height, pixels }: Raster, palette: readonly Colour[]): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, colours by number; compression, filter and interlace have no other value here.
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
