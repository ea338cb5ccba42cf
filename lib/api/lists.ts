import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { stringify } from '../digest/json.ts'
import { type Cell, csvLine } from '../digest/rows.ts'

export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell]

/** Some of what the endpoint keeps, in order. */
export interface List<Row> {
  /** the whole answer as JSON */
  body: object
  rows: readonly Row[]
  /** a column keeps its name and its meaning; new ones are added at the end */
  columns: readonly Column<Row>[]
  /** leads to what follows */
  cursor?: string | null
  /** instants; the newest says how old the list is */
  instants?: readonly string[]
}

interface ListForm {
  extension: string
  mediaType: string
  title: string
  write: <Row>(list: List<Row>) => string
}

const [json, ...tables]: readonly [ListForm, ...ListForm[]] = [
  { extension: 'json', mediaType: 'application/json', title: 'JSON', write: ({ body }) => stringify(body) },
  {
    extension: 'csv',
    mediaType: 'text/csv',
    title: 'CSV',
    write: ({ columns, rows }) =>
      [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))].map(csvLine).join(''),
  },
  {
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    title: 'NDJSON',
    write: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
]

export const listForms: readonly ListForm[] = [json, ...tables]

/** A list under its name, and under its name with the extension of a form. */
export const listPaths = <Name extends string>(name: Name) =>
  [`/v1/${name}`, `/v1/:file{${name}\\.(${listForms.map(({ extension }) => extension).join('|')})}`] as const

/** Writes a list in the form that its address ends in, else in the one that `Accept` asks for, else as JSON. */
export function answerList<Row>(c: Context, list: List<Row>): Response {
  const { pathname, search } = new URL(c.req.url)
  const [name = '', extension] = pathname.slice('/v1/'.length).split('.')
  const form = listForms.find((one) => one.extension === extension) ?? formByAccept(c)
  const next = new URLSearchParams(search)
  if (list.cursor) next.set('cursor', list.cursor)
  c.header(
    'Link',
    [
      ...listForms.map((one) => `</v1/${name}.${one.extension}${search}>; rel="alternate"; type="${one.mediaType}"`),
      ...(list.cursor ? [`<${pathname}?${next}>; rel="next"`] : []),
    ].join(', '),
  )
  const newest = list.instants?.reduce((a, b) => (a > b ? a : b), '')
  if (newest) c.header('Last-Modified', new Date(newest).toUTCString())
  return c.body(form.write(list), 200, { 'Content-Type': `${form.mediaType}; charset=utf-8` })
}

function formByAccept(c: Context): ListForm {
  c.header('Vary', 'Accept')
  const supports = listForms.map(({ mediaType }) => mediaType)
  const best = accepts(c, { header: 'Accept', supports, default: json.mediaType })
  return tables.find(({ mediaType }) => mediaType === best) ?? json
}

/** The same list for programs, for a page to name. */
export const listAlternates = (name: string, search: string): { title: string; mediaType: string; href: string }[] =>
  listForms.map(({ title, mediaType, extension }) => ({ title, mediaType, href: `/v1/${name}.${extension}${search}` }))
