import { plain } from '../digest/plain.ts'
import type { Feed } from '../feeds/feed.ts'
import type { Pointer } from '../feeds/page-links.ts'
import type { Settings } from '../local/settings.ts'
import { watchFeed } from '../work/add-feed.ts'
import type { Desk } from '../work/desk.ts'
import { findWatched } from '../work/find-feed.ts'
import { type Previewed, previewFeed } from '../work/preview-feed.ts'
import { Misuse, type Streams } from './command.ts'
import { previewText } from './feed-preview.ts'
import { withMachine } from './open.ts'

/**
 * Shows the feed behind an address and asks whether to watch it. With `--yes`, with `--json` and where nobody sits at a terminal it is
 * watched at once: whoever writes `feeds add` into a script or a pipe means it.
 */
export async function addOne(url: string, json: boolean, yes: boolean, streams: Streams, settings: Settings) {
  if (url === '') throw new Misuse('Expected the address of a feed or of a site.')
  const ask = json || yes ? undefined : streams.ask
  return withMachine(settings, async ({ desk }) => {
    const watched = await findWatched(desk, url)
    const found = watched ? known(watched) : await look(desk, url, ask, streams)
    if (found.kind !== 'new') return tell(found, json, streams)
    if (!json) streams.out(`${previewText(found.feed, found.preview)}\n`)
    if (ask && !isYes(await ask('Watch this feed? [Y/n] '))) {
      streams.out('Not added.\n')
      return 1
    }
    const { kind, feed } = await watchFeed(desk, found.feed)
    streams.out(
      json
        ? `${JSON.stringify({ kind, feed, preview: found.preview })}\n`
        : `${kind === 'added' ? 'Watching' : 'Already watched'}: ${plain(feed.title)} (${feed.id})\n`,
    )
    return 0
  })
}

const known = (feed: Feed): Previewed => ({ kind: 'known', feed, preview: null })

/** Shows the feed behind an address and leaves it at that. */
export async function testOne(url: string, json: boolean, streams: Streams, settings: Settings): Promise<number> {
  if (url === '') throw new Misuse('Expected the address of a feed or of a site.')
  return withMachine(settings, async ({ desk }) => {
    const found = await previewFeed(desk, url)
    if (found.kind === 'new' && !json) {
      streams.out(
        `${previewText(found.feed, found.preview)}\nNot added. To watch it: figurewatch feeds add ${found.feed.url}\n`,
      )
      return 0
    }
    return tell(found, json, streams)
  })
}

/** A choice among several feeds is put to whoever sits there. */
async function look(desk: Desk, url: string, ask: Streams['ask'], streams: Streams): Promise<Previewed> {
  const found = await previewFeed(desk, url)
  if (found.kind !== 'choices' || !ask) return found
  streams.out(`Several feeds were found:\n${listed(found.feeds)}`)
  const answer = Number((await ask(`Which one? [1–${found.feeds.length}, nothing: none] `))?.trim() || Number.NaN)
  const chosen = found.feeds[answer - 1]
  return chosen ? look(desk, chosen.url, ask, streams) : found
}

const isYes = (answer: string | null): boolean => answer !== null && /^\s*(?:y(?:es)?)?\s*$/i.test(answer)

const listed = (feeds: readonly Pointer[]): string =>
  feeds
    .map(({ url, title }, place) => `  ${place + 1}  ${plain(title)}${title === url ? '' : `  ${plain(url)}`}\n`)
    .join('')

function tell(found: Previewed, json: boolean, { out, err }: Streams): number {
  const code = found.kind === 'failed' ? 1 : found.kind === 'choices' ? 3 : 0
  if (json) out(`${JSON.stringify(found)}\n`)
  else if (found.kind === 'failed') err(`Nothing was added: ${plain(found.why)}\n${found.advice}\n`)
  else if (found.kind === 'choices') out(`Several feeds were found. Add one of them:\n${listed(found.feeds)}`)
  else out(`${found.preview ? `${previewText(found.feed, found.preview)}\n` : ''}${watchedText(found.feed)}`)
  return code
}

const watchedText = ({ title, url, id, state }: Feed): string =>
  `Already watched: ${plain(title)} (${id})\n  ${plain(url)}\n  ${state.health}${state.why ? `: ${plain(state.why)}` : ''}\n`
