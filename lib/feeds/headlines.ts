import type { Entry } from './feed.ts'

/**
 * An entry of a feed that finds headlines for others (Google News). The outlet's name at the end of the title is no part of it, and
 * the summary is a list of headlines of several outlets: nothing in it is said by the one that is named.
 */
export const asHeadline = (entry: Entry): Entry => {
  const ending = entry.source ? ` - ${entry.source.name}` : ''
  const title = ending !== '' && entry.title.endsWith(ending) ? entry.title.slice(0, -ending.length) : entry.title
  return { ...entry, title, summary: '', content: null }
}

/** Why there is no text from the page. */
export const headlineOnly = 'links of Google News do not lead to the article: only its headline is read'

/** What somebody who adds such a feed should know. */
export const headlinesNote =
  'Links of Google News do not lead to the articles, and are not resolved: only its headlines are read, each as printed by the outlet that it names. To have whole articles read, add that outlet’s own feed.'
