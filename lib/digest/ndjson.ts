import type { Format } from './formats.ts'
import { itemJson } from './json.ts'

/** One change per line, each as it stands in the JSON. */
export const ndjson: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  title: 'NDJSON',
  render: ({ items }) => items.map((item) => `${JSON.stringify(itemJson(item))}\n`).join(''),
}
