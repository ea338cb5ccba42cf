import { z } from 'zod'
import { hostOf, PostAddress } from './address.ts'
import { readAnswer } from './answer.ts'
import { type BriefItem, briefOf, clip, moreInWords } from './brief.ts'
import { defineChannel } from './channel.ts'
import { digestLink } from './links.ts'

// Slack takes 50 blocks, 150 characters in a header, 3,000 in a section.
const mostItems = 40
const mostSection = 3000
const mostHeader = 150

/** A message of blocks by an incoming webhook, here or at anything that takes the same, such as Mattermost. */
export const slack = defineChannel(z.object({ url: PostAddress }), {
  title: 'Slack',
  fields: [
    {
      name: 'url',
      label: 'Address of the incoming webhook',
      type: 'password',
      placeholder: 'https://hooks.slack.com/services/…',
      help: 'Keep it secret: whoever has it can post to the channel.',
    },
  ],
  reaches: ({ url }) => hostOf(url),
  async send({ url }, { digest, subscription, now }, office) {
    const { title, items, coverage } = briefOf(digest)
    const link = digestLink(office, digest.window, subscription.filters)
    const more = items.length > mostItems ? `${moreInWords(items.length - mostItems)}, ` : ''
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: clip(title, mostHeader) } },
      ...items.slice(0, mostItems).map((item) => section(itemText(item))),
      section(`${more}<${address(link)}|all of it with the sentences that prove it>`),
      { type: 'context', elements: [mrkdwn(escaped(coverage))] },
    ]
    const body = JSON.stringify({ text: escaped(title), blocks, unfurl_links: false, unfurl_media: false })
    const posted = await office.post(url, { headers: { 'content-type': 'application/json' }, body })
    return readAnswer(posted, now, posted.kind === 'answered' ? errorWord(posted.text) : '')
  },
})

/** Slack says `no_service` or `channel_is_archived`; anything longer is not Slack and not repeated. */
const errorWord = (text: string): string => /^[a-z_]{2,60}$/.exec(text.trim())?.[0] ?? ''

function itemText({ kind, sentence, source }: BriefItem): string {
  const link = source ? `\n<${address(source.url)}|${escaped(clip(source.outlet, 80)).replaceAll('|', '¦')}>` : ''
  return `*${escaped(kind)}*  ${escaped(clip(sentence, 500))}${link.length < 450 ? link : ''}`
}

const section = (text: string) => ({ type: 'section', text: mrkdwn(clip(text, mostSection)) })

/** `verbatim`: names and addresses in it are words, not mentions and links. */
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true })

/** The three characters that are markup in Slack; without `<` nothing can call a whole channel. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const address = (url: string): string =>
  escaped(url.replaceAll('|', '%7C').replaceAll('>', '%3E').replaceAll('<', '%3C'))
