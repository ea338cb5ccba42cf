import { z } from 'zod'
import { PostAddress } from './address.ts'
import { readAnswer } from './answer.ts'
import { type BriefItem, briefOf, clip, moreInWords } from './brief.ts'
import { defineChannel } from './channel.ts'
import { digestLink } from './links.ts'

/** Telegram takes 4,096 characters after its markup is read; counting the markup too stays below that. */
const mostText = 4096

const Settings = z.object({
  token: z
    .string('expected the token of a bot')
    .regex(/^\d{3,20}:[\w-]{20,100}$/, 'expected a token such as 123456:ABC…'),
  chat: z
    .string('expected a chat')
    .regex(/^(-?\d{1,20}|@\w{4,64})$/, 'expected the number of a chat or the @name of a channel'),
  /** a Bot API server of one's own */
  api: PostAddress.default('https://api.telegram.org'),
})

const answer = z.object({
  description: z.string().exactOptional(),
  parameters: z.object({ retry_after: z.number().exactOptional() }).exactOptional(),
})

/** A message of a Telegram bot. The bot's token stands in the address, so the address is never repeated. */
export const telegram = defineChannel(Settings, {
  title: 'Telegram',
  fields: [
    {
      name: 'token',
      label: 'Token of the bot',
      type: 'password',
      placeholder: '123456:ABC…',
      help: 'From @BotFather. The bot must be in the chat.',
    },
    { name: 'chat', label: 'Chat', type: 'text', placeholder: '@channel or -100123456789' },
  ],
  reaches: ({ chat }) => `chat ${chat}`,
  async send({ token, chat, api }, { digest, subscription, now }, office) {
    const link = digestLink(office, digest.window, subscription.filters)
    const body = JSON.stringify({
      chat_id: chat,
      text: textOf(briefOf(digest), link),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    })
    const url = `${api.replace(/\/+$/, '')}/bot${token}/sendMessage`
    const posted = await office.post(url, { headers: { 'content-type': 'application/json' }, body })
    if (posted.kind === 'unanswered') return readAnswer(posted, now)
    const said = readSaid(posted.text)
    const wait = said?.parameters?.retry_after
    return readAnswer(
      { ...posted, retryAfter: wait === undefined ? posted.retryAfter : String(wait) },
      now,
      said?.description,
    )
  },
})

/** As many changes as fit, whole, and a link to the rest. */
function textOf({ title, items, coverage }: ReturnType<typeof briefOf>, link: string): string {
  const head = `<b>${escaped(clip(title, 300))}</b>`
  const foot = (left: number): string => {
    const more = left > 0 ? `${moreInWords(left)}, ` : ''
    return `${more}<a href="${escaped(link)}">all of it with the sentences that prove it</a>\n\n<i>${escaped(clip(coverage, 300))}</i>`
  }
  const fitting: string[] = []
  let room = mostText - head.length - foot(items.length).length - 2
  for (const item of items.map(itemText)) {
    room -= item.length + 2
    if (room < 0) break
    fitting.push(item)
  }
  return [head, ...fitting, foot(items.length - fitting.length)].join('\n\n')
}

function itemText({ kind, sentence, source }: BriefItem): string {
  const link = source ? ` <a href="${escaped(source.url)}">${escaped(clip(source.outlet, 80))}</a>` : ''
  return `<b>${escaped(kind)}</b> ${escaped(clip(sentence, 900))}${link}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function readSaid(text: string): z.infer<typeof answer> | undefined {
  try {
    return answer.safeParse(JSON.parse(text)).data
  } catch {
    // Not Telegram, or a gateway in front of it: the status says enough.
    return undefined
  }
}
