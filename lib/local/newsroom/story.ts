import type { Label } from '../../feeds/feed.ts'

export type SampleLang = 'en' | 'ko' | 'ru' | 'uk'
export type Look = 'article' | 'divs' | 'breaks' | 'tables'

/** What is wrong with an outlet's feed, and when. `page`: the feed's address shows an HTML page instead. */
type Trouble = { kind: 'gone' } | { kind: 'reset' } | { kind: 'page'; from: string; until: string }

/** An invented outlet, with the habits of its site that a reader of feeds has to cope with. */
export interface SampleOutlet {
  id: string
  name: string
  publisher: string
  lang: SampleLang
  label: Label | null
  format: 'rss' | 'atom' | 'rdf'
  template: Look
  encoding: 'utf-8' | 'windows-1251' | 'euc-kr'
  /** where the encoding is told: in the Content-Type header, or only inside the document */
  charset: 'header' | 'document'
  links: 'absolute' | 'relative' | 'tracked'
  /** whether its feed dates the entries */
  dated: boolean
  /** its clock, as written in its dates */
  offset: '+00:00' | '+02:00' | '+09:00' | '+10:00'
  trouble: Trouble | null
}

/** What an edit replaces; the page itself does not say that anything was edited. */
interface Edit {
  at: string
  title?: string
  paragraphs: readonly string[]
}

export interface Draft {
  slug: string
  /** instant of publication, ISO 8601 in UTC */
  at: string
  title: string
  byline: string | null
  paragraphs: readonly string[]
  /** the agency that the outlet credits */
  credit?: string
  edits?: readonly Edit[]
  /** from then on the page is gone and the feed does not list it */
  removed?: string
  /** as many bytes of generated prose without figures follow the last paragraph */
  padding?: number
}

export interface Story extends Draft {
  outlet: string
}

/** What the page says at one instant. */
export interface Version {
  title: string
  paragraphs: readonly string[]
  changed: string
}

/** The words of a story at `now`; null before it is published and after it is removed. */
export function versionAt(story: Story, now: Date): Version | null {
  const passed = (instant: string) => Date.parse(instant) <= now.getTime()
  if (!passed(story.at) || (story.removed !== undefined && passed(story.removed))) return null
  const first: Version = { title: story.title, paragraphs: story.paragraphs, changed: story.at }
  return (story.edits ?? [])
    .filter((edit) => passed(edit.at))
    .reduce(
      (version, edit) => ({
        title: edit.title ?? version.title,
        paragraphs: edit.paragraphs,
        changed: edit.at,
      }),
      first,
    )
}
