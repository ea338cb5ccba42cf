import type { Context } from 'hono'
import type { FormMode } from '../web/add-feed.tsx'
import type { Notice } from '../web/feed-notice.tsx'
import { FeedsPage } from '../web/feeds.tsx'
import { render } from '../web/render.ts'
import { listAlternates } from './lists.ts'
import type { Parts } from './parts.ts'

const alternates = [...listAlternates('feeds', ''), { title: 'OPML', mediaType: 'text/x-opml', href: '/v1/feeds.opml' }]

/** The page of all feeds, with what came of the last wish at its top. */
export async function feedsPage(
  c: Context,
  parts: Pick<Parts, 'local' | 'writeKey' | 'listFeeds'>,
  status: 200 | 201 | 400 | 413 | 422,
  notice: Notice | null,
): Promise<Response> {
  const mode: FormMode = parts.local ? 'open' : parts.writeKey === null ? 'none' : 'key'
  const feeds = await parts.listFeeds()
  return c.html(render(<FeedsPage feeds={feeds} form={mode} notice={notice} alternates={alternates} />), status)
}

/** A browser that posts a form; curl, which posts forms too, wants JSON. */
export const wantsHtml = (c: Context): boolean => /\btext\/html\b/.test(c.req.header('Accept') ?? '')
