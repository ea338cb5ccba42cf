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
  about: 'the figures of texts: {id, text, lang?, published?} → {id, lang, relevant, claims, dropped}',
  async run(words, streams) {
    expectNdjson(words)
    const sum = { texts: 0, claims: 0, dropped: 0 }
    const code = await eachLine(Text, streams, ({ id, text, ...said }) => {
      const lang = said.lang ?? language(text)
      const { relevant } = relevance(text, lang, vocabulary)
      const { claims, dropped } = relevant
        ? extractClaims({ text, lang, published: said.published ?? null }, vocabulary)
        : { claims: [], dropped: 0 }
      sum.texts += 1
      sum.claims += claims.length
      sum.dropped += dropped
      return {
        id,
        lang,
        relevant,
        claims: claims.flatMap((claim) => (claim.kind === 'figure' ? [toCorpusForm(claim)] : [])),
        dropped,
      }
    })
    streams.err(`${sum.texts} texts, ${sum.claims} claims; ${sum.dropped} dropped whose number did not parse again\n`)
    return code
  },
}
