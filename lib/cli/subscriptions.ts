import { parseArgs } from 'node:util'
import { channels } from '../channels/index.ts'
import { channelNames, type Subscription, Wish } from '../channels/subscription.ts'
import type { Settings } from '../local/settings.ts'
import { findSubscription, listSubscriptions, removeSubscription } from '../store/subscriptions.ts'
import { sendNow, sendTrial } from '../work/send-digests.ts'
import { subscribe } from '../work/subscribe.ts'
import { askedWindow } from './asked-window.ts'
import { type Command, Misuse, type Streams } from './command.ts'
import { ownZone, withMachine } from './open.ts'
import { table } from './table.ts'

const options = {
  json: { type: 'boolean', default: false },
  tz: { type: 'string' },
  hour: { type: 'string', default: '8' },
  'on-empty': { type: 'string', default: 'skip' },
  metric: { type: 'string', multiple: true },
  side: { type: 'string', multiple: true },
  subject: { type: 'string', multiple: true },
  claimant: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
  direction: { type: 'string' },
  'min-abs': { type: 'string' },
  'min-pct': { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
} as const

type Values = ReturnType<typeof parse>['values']
type Sub = (words: string[], values: Values, streams: Streams, settings: Settings) => Promise<number>

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true })

const subs: Record<string, Sub> = {
  async list(_words, { json }, { out }, settings) {
    const all = await withMachine(settings, ({ desk }) => listSubscriptions(desk.table, desk.watch.id, desk.now()))
    out(json ? `${JSON.stringify(all.map(shown), null, 2)}\n` : table(headings, all.map(row)))
    return 0
  },
  async add([channel = '', ...pairs], values, { out, err }, settings) {
    const wish = readWish(channel, pairs, values)
    // Whoever sits at this machine answers for the address: nobody is asked.
    const added = await withMachine(settings, ({ desk, office }) => subscribe(desk, office, wish, { trusted: true }))
    if (added.kind === 'problems')
      throw new Misuse(added.problems.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('\n'))
    if (added.kind !== 'added' && added.kind !== 'known') return 1
    const { kind, subscription, secret } = added
    if (values.json) out(`${JSON.stringify({ kind, subscription: shown(subscription), secret })}\n`)
    else
      out(
        `${kind === 'added' ? 'Subscribed' : 'Subscribed already'}: ${subscription.id} ${shown(subscription).reaches}\n`,
      )
    if (secret && !values.json) err(`The secret that signs what is sent, shown this once: ${secret}\n`)
    return 0
  },
  async remove([id = ''], { json }, { out, err }, settings) {
    const removed = await withMachine(settings, ({ desk }) => removeSubscription(desk.table, id))
    if (!removed) err(unknown(id))
    else out(json ? `${JSON.stringify({ removed: id })}\n` : `Removed ${id}.\n`)
    return removed ? 0 : 1
  },
  async 'send-now'([id = ''], { json, since, until, tz = ownZone() }, { out, err }, settings) {
    const windowAt = askedWindow({ since, until, tz })
    const said = await withMachine(settings, async ({ desk, office }) => {
      if (since) return sendTrial(desk, office, id, windowAt(desk.now()))
      const outcome = await sendNow(desk, office, id)
      return outcome && { outcome, why: (await findSubscription(desk.table, id))?.why ?? null }
    })
    if (said === null) err(unknown(id))
    else
      out(
        json ? `${JSON.stringify({ id, ...said })}\n` : `${id}: ${[said.outcome, said.why ?? []].flat().join(', ')}\n`,
      )
    return said?.outcome === 'sent' ? 0 : 1
  },
}

export const subscriptions: Command = {
  name: 'subscriptions',
  usage:
    'subscriptions list | add CHANNEL name=value… [--tz Asia/Seoul] [--hour 8] | remove ID | send-now ID [--since 7d|2025-09-01] [--until …] [--json]',
  about: `who gets the digest, by ${channelNames.join(', ')}`,
  async run(words, streams, settings) {
    const { values, positionals } = parse(words)
    const [name = '', ...rest] = positionals
    const sub = Object.hasOwn(subs, name) ? subs[name] : undefined
    if (!sub) throw new Misuse(`Expected one of ${Object.keys(subs).join(', ')}.`)
    return sub(rest, values, streams, settings)
  },
}

function readWish(channel: string, pairs: readonly string[], values: Values): Wish {
  const settings = pairs.map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)] as const)
  const { metric, side, subject, claimant, kind, lang, direction } = values
  const numbers = { minAbs: values['min-abs'], minPct: values['min-pct'] }
  const filters = {
    ...{ metric, side, subject, claimant, kind, lang, direction },
    ...Object.fromEntries(Object.entries(numbers).flatMap(([name, text]) => (text ? [[name, Number(text)]] : []))),
  }
  const parsed = Wish.safeParse({
    channel,
    settings: Object.fromEntries(settings),
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    tz: values.tz ?? ownZone(),
    hour: Number(values.hour),
    onEmpty: values['on-empty'],
  })
  if (parsed.success) return parsed.data
  throw new Misuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}

const unknown = (id: string): string =>
  `There is no subscription ${id}. Ids are listed by: figurewatch subscriptions list\n`

const headings = ['ID', 'CHANNEL', 'REACHES', 'AT', 'STATE', 'LAST SENT']

/** A subscription without what is secret in it. */
function shown({ settings, ...rest }: Subscription) {
  return { ...rest, reaches: channels[rest.channel].reaches(settings) }
}

function row(subscription: Subscription): string[] {
  const { id, channel, tz, hour, status, why, sent } = subscription
  const at = `${String(hour).padStart(2, '0')}:00 ${tz}`
  return [id, channel, shown(subscription).reaches, at, why ? `${status}: ${why}` : status, sent ?? 'never']
}
