import type { Mail, Mailer } from '../../lib/channels/email/mailer.ts'
import type { MailOffice } from '../../lib/channels/office.ts'
import type { Subscription } from '../../lib/channels/subscription.ts'
import { createPoster } from '../../lib/http/post.ts'

export const began = '2025-09-01T00:00:00.000Z'

/** An active subscription by mail to nobody@example.org at 08:00 UTC; a test changes what it is about. */
export function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 's1',
    watch: 'korea-russia',
    channel: 'email',
    settings: { address: 'nobody@example.org' },
    filters: {},
    tz: 'UTC',
    hour: 8,
    onEmpty: 'send',
    status: 'active',
    why: null,
    created: began,
    confirmed: began,
    settled: began,
    sent: null,
    failures: 0,
    claim: null,
    ...more,
  }
}

/** A mailer that keeps what it takes. */
export function keepingMailer(): Mailer & { mails: Mail[] } {
  const mails: Mail[] = []
  return {
    mails,
    from: 'digest@figures.example',
    async send(mail) {
      mails.push(mail)
      return { kind: 'sent' }
    },
    async close() {},
  }
}

const poster = createPoster({ userAgent: 'figurewatch/test', allow: ['127.0.0.1:*'], timeout: 500 })

/** A post office that reaches this machine and keeps its mail. */
export function testOffice(more: Partial<MailOffice> = {}): MailOffice {
  return {
    mailer: keepingMailer(),
    post: poster.post,
    site: 'https://figures.example',
    secret: 'a secret of tests',
    ...more,
  }
}
