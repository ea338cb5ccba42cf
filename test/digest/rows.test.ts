import { describe, expect, it } from 'vitest'
import { csv } from '../../lib/digest/csv.ts'
import { json } from '../../lib/digest/json.ts'
import { ndjson } from '../../lib/digest/ndjson.ts'
import { csvLine } from '../../lib/digest/rows.ts'
import { change, claim, sample, values } from './sample.ts'

/** A reader of RFC 4180 that is as strict as the paper. */
function readCsv(text: string): string[][] {
  const cell = '(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))'
  return [...text.matchAll(new RegExp(`(?:${cell}(?:,|\\r\\n))+?(?<=\\r\\n)`, 'g'))].map(([line]) =>
    [...line.matchAll(new RegExp(`${cell}(?:,|\\r\\n)`, 'g'))].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

function records(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text)
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

describe('CSV', () => {
  it('has one row per change, in the order of the digest, and every row is whole', () => {
    const rows = readCsv(csv.render(sample()))
    expect(rows.slice(1).map(([id]) => id)).toEqual(sample().items.map(({ change: { id } }) => id))
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
  })

  it('gives numbers as numbers, and words beside them', () => {
    const row = records(csv.render(sample())).find(({ kind }) => kind === 'CHANGED')
    expect(row).toMatchObject({
      from: 'at least 600',
      to: 'about 2,000',
      difference: '1400',
      from_value: '600',
      to_value: '2000',
      to_hedge: 'about',
      claimant_id: 'rok.nis',
      as_of_to: '2025-09-02',
      quote: '약 2000명',
      lang: 'ko',
      url: 'https://daily.example/a1',
    })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a,"b"\nc', '"', ''])('keeps %j as words', (words) => {
    const digest = sample({
      changes: [change('NEW', null, values.after)],
      proofs: (id) => [claim(id, 'He said »about 2,000«.', { title: words })],
    })
    const [row] = records(csv.render(digest))
    expect(row?.['title']?.replace(/^'/, '')).toBe(words.replace('\t', ''))
    expect(row?.['title']).not.toMatch(/^[=+\-@]/)
    expect(row?.['url']).toBe('https://daily.example/a1')
  })

  it('leaves a number below zero a number', () => expect(csvLine([-42300, '−1', null])).toBe('-42300,−1,\r\n'))
})

describe('NDJSON', () => {
  it('has one change per line, as the JSON has it', () => {
    const lines = ndjson.render(sample()).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(JSON.parse(json.render(sample())).items)
  })

  it('of nothing is empty', () => expect(ndjson.render(sample({ changes: [] }))).toBe(''))
})
