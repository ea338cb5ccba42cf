import { afterEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../../lib/channels/channel.ts'
import { channels } from '../../lib/channels/index.ts'
import type { ChannelName } from '../../lib/channels/subscription.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import { change, sample, values } from '../digest/sample.ts'
import { subscription, testOffice } from './make.ts'
import { type Answer, type Receiver, receive } from './server.ts'

const now = new Date('2025-09-03T08:00:00Z')
const token = '123456789:AAEhBP0av28FrMaWk7Zz0oXyQpLc4Vj9Q1s'

const open: Receiver[] = []
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

async function receiver(...answers: Answer[]): Promise<Receiver> {
  const one = await receive(...answers.map((answer) => () => answer))
  open.push(one)
  return one
}

/** The settings of each chat, at a server of this machine. Every one of them holds a secret. */
const settingsAt: Record<'slack' | 'discord' | 'telegram', (origin: string) => Record<string, string>> = {
  slack: (origin) => ({ url: `${origin}/services/T0/B0/XXSECRETXX` }),
  discord: (origin) => ({ url: `${origin}/api/webhooks/123/XXSECRETXX` }),
  telegram: (origin) => ({ token, chat: '@figures', api: origin }),
}
const chats = ['slack', 'discord', 'telegram'] as const

function delivery(channel: ChannelName, settings: Record<string, string>, digest: Digest = sample()): Delivery {
  return { digest, subscription: subscription({ channel, settings }), id: 's1.20250903T080000Z', now }
}

const good: Record<(typeof chats)[number], Answer> = {
  slack: { status: 200, body: 'ok' },
  discord: { status: 200, body: '{"id":"1"}' },
  telegram: { status: 200, body: '{"ok":true,"result":{"message_id":1}}' },
}

async function send(chat: (typeof chats)[number], digest: Digest, answer = good[chat]) {
  const server = await receiver(answer)
  const sent = await channels[chat].send(delivery(chat, settingsAt[chat](server.origin), digest), testOffice())
  return { sent, server, body: JSON.parse(server.received[0]?.body ?? 'null') }
}

/** Many changes with words that try to be markup, to call people, to break the message. */
function hostile(count: number): Digest {
  const evil = '<b>*bold*</b> <!channel> @everyone <@1234> `code` | ‮ "q" & [x](https://evil.example) \u0000'
  const items = sample({
    changes: Array.from({ length: count }, (_, index) => change('NEW', null, values.unnamed, { id: `n${index}` })),
  })
  return { ...items, items: items.items.map((item) => ({ ...item, claimant: evil.repeat(6) })) }
}

describe('a digest in a chat', () => {
  it('Slack: blocks of its kinds, within its limits, with the source of every change', async () => {
    const { sent, body, server } = await send('slack', sample())
    expect(sent).toEqual({ kind: 'sent' })
    expect(server.received[0]).toMatchObject({ method: 'POST', path: '/services/T0/B0/XXSECRETXX' })
    const types: string[] = body.blocks.map(({ type }: { type: string }) => type)
    expect([types.at(0), types.at(-1), new Set(types.slice(1, -1))]).toEqual([
      'header',
      'context',
      new Set(['section']),
    ])
    expect(body.text).toContain('1 corrected, 1 changed, 1 in conflict, 2 new')
    expect(JSON.stringify(body)).toContain('at least 600 → about 2,000 (+1,400, +233%)')
    expect(JSON.stringify(body)).toContain('<https://daily.example/a1|고려일보>')
  })

  it('Discord: embeds, nobody called, and it waits for the answer', async () => {
    const { sent, body, server } = await send('discord', sample())
    expect(sent).toEqual({ kind: 'sent' })
    expect(server.received[0]?.path).toBe('/api/webhooks/123/XXSECRETXX?wait=true')
    expect(body.allowed_mentions).toEqual({ parse: [] })
    expect(body.embeds).toHaveLength(6)
    expect(body.embeds[1]).toMatchObject({ title: 'UP · 고려일보', url: 'https://daily.example/a1' })
  })

  it('Telegram: its HTML to the chat, by the bot’s own address', async () => {
    const { sent, body, server } = await send('telegram', sample())
    expect(sent).toEqual({ kind: 'sent' })
    expect(server.received[0]?.path).toBe(`/bot${token}/sendMessage`)
    expect(body).toMatchObject({ chat_id: '@figures', parse_mode: 'HTML', link_preview_options: { is_disabled: true } })
    expect(body.text).toContain('<b>UP</b> South Korea’s NIS: North Korean soldiers killed, at least 600 → about 2,000')
    expect(body.text).toContain('<a href="https://daily.example/a1">고려일보</a>')
  })

  it('links to the whole digest, with the subscriber’s filters', async () => {
    const server = await receiver(good.slack)
    const own = delivery('slack', settingsAt.slack(server.origin))
    const filtered = {
      ...own,
      subscription: { ...own.subscription, filters: { metric: ['killed' as const], minPct: 5 } },
    }
    await channels.slack.send(filtered, testOffice())
    expect(server.received[0]?.body).toContain('&amp;metric=killed&amp;minPct=5|')
  })

  it('Slack: 200 hostile changes stay within 50 blocks, and nothing in them is markup or a call', async () => {
    const { body } = await send('slack', hostile(200))
    expect(body.blocks.length).toBeLessThanOrEqual(50)
    const texts: string[] = body.blocks.flatMap((block: { text?: { text: string }; elements?: { text: string }[] }) =>
      [block.text?.text, ...(block.elements ?? []).map(({ text }) => text)].filter((text) => text !== undefined),
    )
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(3000)
    expect(body.blocks[0].text.text.length).toBeLessThanOrEqual(150)
    expect(texts.join(' ')).not.toContain('<!channel>')
    expect(texts.join(' ')).not.toContain('<@1234>')
    expect(texts.join(' ')).toContain('and 160 more changes')
  })

  it('Discord: 200 hostile changes stay within ten embeds and 6,000 characters', async () => {
    const { body } = await send('discord', hostile(200))
    const lengths: number[] = body.embeds.map(
      ({ title = '', description = '', footer }: { title?: string; description?: string; footer?: { text: string } }) =>
        title.length + description.length + (footer?.text.length ?? 0),
    )
    expect(body.embeds.length).toBeLessThanOrEqual(10)
    expect(lengths.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(6000)
    expect(body.content.length).toBeLessThanOrEqual(2000)
    for (const { description } of body.embeds) expect(description ?? '').not.toMatch(/(?<!\\)@everyone/)
  })

  it('Telegram: 200 hostile changes stay within 4,096 characters of well-formed markup', async () => {
    const { body } = await send('telegram', hostile(200))
    expect(body.text.length).toBeLessThanOrEqual(4096)
    const tags = body.text.match(/<[^>]*>/g) ?? []
    expect(tags.filter((tag: string) => !/^<\/?(b|i)>$|^<a href="https:\/\/[^"<>]*">$|^<\/a>$/.test(tag))).toEqual([])
    expect(body.text).toMatch(/and 1\d\d more changes/)
  })

  it('a day without changes is told as such', async () => {
    for (const chat of chats) {
      const { server } = await send(chat, { ...sample(), items: [], status: 'no-change' })
      expect(server.received[0]?.body).toContain('nothing changed')
    }
  })
})

describe('what a chat answers', () => {
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  it.each<[(typeof chats)[number], string, Answer, unknown]>([
    ['slack', 'too often', { status: 429, headers: { 'retry-after': '30' } }, { kind: 'later', at: later(30) }],
    [
      'slack',
      'trouble',
      { status: 503, body: 'server_error' },
      { kind: 'later', at: null, why: 'it answered 503: server_error' },
    ],
    [
      'slack',
      'no such webhook',
      { status: 404, body: 'no_service' },
      { kind: 'refused', gone: false, why: 'it answered 404: no_service' },
    ],
    ['slack', 'an archived channel', { status: 410, body: 'channel_is_archived' }, { kind: 'refused', gone: true }],
    [
      'slack',
      'an answer that repeats secrets',
      { status: 400, body: 'XXSECRETXX is no' },
      { kind: 'refused', why: 'it answered 400' },
    ],
    [
      'discord',
      'too often',
      { status: 429, body: '{"message":"You are being rate limited.","retry_after":64.57,"global":false}' },
      { kind: 'later', at: later(64.57) },
    ],
    ['discord', 'trouble', { status: 502, body: '<html>' }, { kind: 'later', at: null, why: 'it answered 502' }],
    [
      'discord',
      'no such webhook',
      { status: 404, body: '{"message":"Unknown Webhook","code":10015}' },
      { kind: 'refused', why: 'it answered 404: Unknown Webhook' },
    ],
    [
      'telegram',
      'too often',
      {
        status: 429,
        body: '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}',
      },
      { kind: 'later', at: later(35) },
    ],
    ['telegram', 'trouble', { status: 500 }, { kind: 'later', at: null }],
    [
      'telegram',
      'thrown out of the chat',
      {
        status: 403,
        body: '{"ok":false,"error_code":403,"description":"Forbidden: bot was kicked from the channel chat"}',
      },
      { kind: 'refused', why: 'it answered 403: Forbidden: bot was kicked from the channel chat' },
    ],
    [
      'telegram',
      'no such bot',
      { status: 401, body: '{"ok":false,"error_code":401,"description":"Unauthorized"}' },
      { kind: 'refused', gone: false },
    ],
    [
      'slack',
      'somewhere else',
      { status: 302, headers: { location: 'https://evil.example/' } },
      { kind: 'refused', gone: false },
    ],
  ])('%s, %s', async (chat, _, answer, expected) => {
    const { sent } = await send(chat, sample(), answer)
    expect(sent).toMatchObject(expected as object)
    expect(JSON.stringify(sent)).not.toMatch(/XXSECRETXX|AAEhBP0/)
  })

  it.each(chats)('%s: nobody there, no secret in the words', async (chat) => {
    const server = await receiver(good[chat])
    await server.close()
    const sent = await channels[chat].send(delivery(chat, settingsAt[chat](server.origin)), testOffice())
    expect(sent).toMatchObject({ kind: 'later', at: null })
    expect(JSON.stringify(sent)).not.toMatch(/XXSECRETXX|AAEhBP0/)
  })
})

describe('settings', () => {
  it.each<[ChannelName, Record<string, string>]>([
    ['slack', { url: 'javascript:alert(1)' }],
    ['slack', {}],
    ['discord', { url: 'ftp://discord.com/x' }],
    ['telegram', { token: 'x', chat: '@figures' }],
    ['telegram', { token, chat: 'figures/../x' }],
    ['webhook', { url: 'https://x.example', secret: 'short' }],
    ['email', { address: 'a@b.example, c@d.example' }],
    ['email', { address: 'a@b.example\r\nBcc: c@d.example' }],
    ['email', { address: '"a" <a@b.example>' }],
  ])('%s does not take %j', (channel, settings) => {
    expect(channels[channel].check(settings)).toHaveProperty('problems')
  })

  it('what is shown of them is not secret', () => {
    expect(channels.slack.reaches({ url: 'https://hooks.slack.com/services/T0/B0/XX' })).toBe('hooks.slack.com')
    expect(channels.telegram.reaches({ token, chat: '@figures' })).toBe('chat @figures')
    expect(channels.email.reaches({ address: 'nobody@example.org' })).toBe('n…@example.org')
  })
})
