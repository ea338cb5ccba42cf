import { dayInWords } from '../digest/days.ts'
import { plain } from '../digest/plain.ts'
import type { Feed } from '../feeds/feed.ts'
import type { FeedPreview, Sample } from '../feeds/preview.ts'

/** A feed as somebody looks at it before it is watched, for a terminal. Everything in it is somebody else's words. */
export function previewText(feed: Feed, preview: FeedPreview): string {
  const facts = factsOf(feed, preview).map(([name, words]) => `${name.padEnd(9)} ${plain(words)}`)
  const latest = preview.items.map(
    ({ title, published }) => `  ${dayOrDash(published).padEnd(12)}  ${plain(title) || '(no title)'}`,
  )
  return [
    facts,
    latest.length > 0 ? ['', 'Latest', ...latest] : [],
    preview.listed > 0 ? ['', ...yieldOf(preview)] : [],
    preview.notes.flatMap((note) => ['', `Note: ${note}`]),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join('')
}

const dayOrDash = (instant: string | null): string => (instant ? dayInWords(instant) : '–')

function factsOf(feed: Feed, preview: FeedPreview): [name: string, words: string][] {
  const { title, url, lang, outlet } = feed
  const { listed, newest, robots, carries } = preview
  const facts: [string, string][] = [
    ['Feed', title],
    ['Address', url],
    ['Outlet', outlet.label ? `${outlet.name} (${outlet.label})` : outlet.name],
    ['Language', lang ?? 'not known'],
    ['Entries', newest ? `${listed}, the newest of ${dayInWords(newest)}` : String(listed)],
    ['Carries', carries],
  ]
  if (robots) facts.push(['Articles', robots.kind === 'allowed' ? 'may be read (robots.txt)' : robots.why])
  return facts
}

function yieldOf({ listed, worth, samples }: FeedPreview): string[] {
  if (worth === 0) return [`None of the ${listed} is worth reading now for what is watched here.`]
  return [`${worth} of ${listed} worth reading. What the newest would give:`, ...samples.flatMap(sampleLines)]
}

function sampleLines({ title, from, problem, figures }: Sample): string[] {
  const lines = figures.length > 0 ? figures : [from === 'page' && problem ? 'nothing' : 'no figures']
  const why = problem ? [`${from === 'page' ? 'left out' : 'page not read, only the feed’s words'}: ${problem}`] : []
  return [`  ${plain(title)}`, ...[...lines, ...why].map((line) => `    ${plain(line)}`)]
}
