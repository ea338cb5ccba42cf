import { channels } from '../channels/index.ts'
import { channelNames } from '../channels/subscription.ts'

export type FormBody = Record<string, string | File | (string | File)[]>

const lists = ['metric', 'side', 'claimant', 'kind'] as const
const numbers = ['minAbs', 'minPct'] as const

/** What the form of the page says, as a wish that is still to be checked, and the key that was typed into it. */
export function wishOfForm(body: FormBody): { wish: unknown; key: string | undefined } {
  const text = (name: string): string | undefined => {
    const value = body[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const channel = channelNames.find((name) => name === text('channel'))
  const settings = (channel ? channels[channel].fields : []).flatMap(({ name }) => pair(name, text(name)))
  const filters = [
    ...lists.flatMap((name) => pair(name, text(name) && [text(name)])),
    ...numbers.flatMap((name) => pair(name, text(name) && Number(text(name)))),
    ...pair('direction', text('direction')),
  ]
  const wish = {
    channel: text('channel'),
    settings: Object.fromEntries(settings),
    filters: Object.fromEntries(filters),
    tz: text('tz'),
    hour: Number(text('hour') ?? Number.NaN),
    onEmpty: text('onEmpty'),
  }
  return { wish, key: text('key') }
}

function pair<T>(name: string, value: T | undefined | ''): [string, T][] {
  return value === undefined || value === '' ? [] : [[name, value]]
}
