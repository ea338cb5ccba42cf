import { z } from 'zod'
import { hostOf, PostAddress } from './address.ts'
import { readAnswer } from './answer.ts'
import { type BriefItem, briefOf, clip, moreInWords } from './brief.ts'
import { defineChannel } from './channel.ts'
import { digestLink } from './links.ts'

// Discord takes ten embeds of 6,000 characters together, 256 of them in a title.
const mostItems = 9
const mostTogether = 5500
const mostTitle = 256
const mostContent = 2000

const problem = z.object({ message: z.string(), retry_after: z.number().exactOptional() })

/** A message of embeds by a webhook of a Discord channel. */
export const discord = defineChannel(z.object({ url: PostAddress }), {
  title: 'Discord',
  fields: [
    {
      name: 'url',
      label: 'Address of the channel’s webhook',
      type: 'password',
      placeholder: 'https://discord.com/api/webhooks/…',
      help: 'Keep it secret: whoever has it can post to the channel.',
    },
  ],
  reaches: ({ url }) => hostOf(url),
  async send({ url }, { digest, subscription, now }, office) {
    const { title, items, coverage } = briefOf(digest)
    const embeds = embedsOf(items)
    const link = digestLink(office, digest.window, subscription.filters)
    const more = items.length > embeds.length ? `${moreInWords(items.length - embeds.length)}, ` : ''
    const rest = {
      title: clip(`${more}all of it with the sentences that prove it`, mostTitle),
      url: link,
      footer: { text: clip(coverage, 300) },
    }
    const body = JSON.stringify({
      content: clip(`**${escaped(title)}**`, mostContent),
      embeds: [...embeds, rest],
      // Nobody is called, whatever a headline says.
      allowed_mentions: { parse: [] },
    })
    const posted = await office.post(waiting(url), { headers: { 'content-type': 'application/json' }, body })
    if (posted.kind === 'unanswered') return readAnswer(posted, now)
    const said = readProblem(posted.text)
    const retryAfter = posted.retryAfter ?? (said?.retry_after === undefined ? null : String(said.retry_after))
    return readAnswer({ ...posted, retryAfter }, now, said?.message)
  },
})

/** With `wait` the answer tells whether the message was kept; without it Discord says yes to everything. */
function waiting(url: string): string {
  const address = new URL(url)
  address.searchParams.set('wait', 'true')
  return address.href
}

function embedsOf(items: readonly BriefItem[]) {
  const embeds: { title: string; url?: string; description: string }[] = []
  let together = 0
  for (const { kind, sentence, source } of items.slice(0, mostItems)) {
    const embed = {
      title: clip(source ? `${kind} · ${source.outlet}` : kind, mostTitle),
      description: escaped(clip(sentence, 600)),
      ...(source && source.url.length <= 2000 ? { url: source.url } : {}),
    }
    together += embed.title.length + embed.description.length
    if (together > mostTogether) break
    embeds.push(embed)
  }
  return embeds
}

/** Characters that are markup in Discord are shown as they are. */
const escaped = (text: string): string => text.replace(/[\\*_~`|>#[\]()<@-]/g, (sign) => `\\${sign}`)

function readProblem(text: string): z.infer<typeof problem> | undefined {
  try {
    return problem.safeParse(JSON.parse(text)).data
  } catch {
    // Not Discord, or a gateway in front of it: the status says enough.
    return undefined
  }
}
