import { z } from 'zod'
import { readHtmlFile } from '../articles/file.ts'
import type { Command } from './command.ts'
import { eachLine, expectNdjson } from './ndjson.ts'

const Html = z.object({ id: z.string(), url: z.string(), html: z.string() })

export const read: Command = {
  name: 'read',
  usage: 'read --ndjson < pages',
  about: 'the article of web pages: {id, url, html} → {id, title, byline, published, lang, canonical, text}',
  async run(words, streams) {
    expectNdjson(words)
    return eachLine(Html, streams, readHtmlFile)
  },
}
