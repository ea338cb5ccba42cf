import { type Context, Hono } from 'hono'
import { channels } from '../channels/index.ts'
import { render } from '../web/render.ts'
import { LinkDonePage, LinkPage } from '../web/subscribed.tsx'
import type { Linked } from '../work/subscribe.ts'
import type { Subscriptions } from './parts.ts'
import { type Refusal, refuse } from './problem.tsx'

const purposes = ['confirm', 'unsubscribe'] as const

/**
 * The links of a mail. Programs open links before people do, so that a GET only shows a button, and its POST acts. The same POST is the
 * one-click unsubscribe of mail programs (RFC 8058): it comes without cookies, from anywhere, and the signed link is all it needs.
 */
export function linkRoutes(subscriptions: Subscriptions): Hono {
  const routes = new Hono()
  for (const purpose of purposes) {
    const path = `/subscriptions/:id/${purpose}` as const
    const linkOf = (c: Context) => ({ purpose, id: c.req.param('id') ?? '', token: c.req.query('token') ?? '' })
    routes.get(path, async (c) => {
      c.header('Cache-Control', 'no-store')
      const linked = await subscriptions.readLink(linkOf(c))
      if (linked.kind !== 'good') return refuse(c, refusalOf(linked, purpose))
      return c.html(
        render(
          <LinkPage
            purpose={purpose}
            reaches={reaches(linked)}
            tz={linked.subscription.tz}
            hour={linked.subscription.hour}
          />,
        ),
      )
    })
    routes.post(path, async (c) => {
      c.header('Cache-Control', 'no-store')
      const linked = await subscriptions.followLink(linkOf(c))
      if (linked.kind === 'none' && purpose === 'unsubscribe') return c.html(render(<LinkDonePage purpose={purpose} />))
      if (linked.kind !== 'good') return refuse(c, refusalOf(linked, purpose))
      return c.html(render(<LinkDonePage purpose={purpose} />))
    })
  }
  return routes
}

const reaches = ({ subscription: { channel, settings } }: Extract<Linked, { kind: 'good' }>): string =>
  channels[channel].reaches(settings)

function refusalOf({ kind }: Linked, purpose: (typeof purposes)[number]): Refusal {
  if (kind === 'expired') return { status: 410, detail: 'This link is too old. Subscribe again to get a new one.' }
  if (kind === 'wrong') return { status: 403, detail: 'This link is not one of ours, or a part of it is missing.' }
  const detail =
    purpose === 'confirm' ? 'There is nothing to confirm. Subscribe again.' : 'You are not subscribed any more.'
  return { status: 404, detail }
}
