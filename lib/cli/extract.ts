import { z } from 'zod'
import { language } from '../articles/language.ts'
import { relevance } from '../articles/relevance.ts'
import { toCorpusForm } from '../figures/corpus-form.ts'
import { extract as extractClaims } from '../figures/extract.ts'
import { koreaRussia } from '../watches/korea-russia.ts'
import type { Command } from './command.ts'
import { eachLine, expectNdjson } from './ndjson.ts'

const Text = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().nullish(),
  published: z.string().nullish(),
})

const { vocabulary } = koreaRussia

export const extract: Command = {
  name: 'extract',
  usage: 'extract --ndjson < texts',
  about: 'the figures of texts: {id, text, lang?, published?} → {id, lang, relevant, claims}',
  async run(words, streams) {
    expectNdjson(words)
    return eachLine(Text, streams, ({ id, text, ...said }) => {
      const lang = said.lang ?? language(text)
      const { relevant } = relevance(text, lang, vocabulary)
      const { claims } = relevant
        ? extractClaims({ text, lang, published: said.published ?? null }, vocabulary)
        : { claims: [] }
      return {
        id,
        lang,
        relevant,
        claims: claims.flatMap((claim) => (claim.kind === 'figure' ? [toCorpusForm(claim)] : [])),
      }
    })
  },
}
