import { SESv2Client } from '@aws-sdk/client-sesv2'
import { Resource } from 'sst'
import { z } from 'zod'
import type { Mailer } from '../lib/channels/email/mailer.ts'
import { sesMailer } from '../lib/channels/email/ses.ts'
import { smtpMailer } from '../lib/channels/email/smtp.ts'
import type { PostOffice } from '../lib/channels/office.ts'
import { createPoster } from '../lib/http/post.ts'
import { log } from '../lib/log.ts'
import { userAgent } from '../lib/user-agent.ts'

const environment = z
  .object({
    FIGUREWATCH_CONTACT: z.string().min(1),
    FIGUREWATCH_ALLOW: z.string().default(''),
    /** where people reach the pages: every link in a digest begins with it */
    FIGUREWATCH_SITE: z.url({ protocol: /^https?$/ }).exactOptional(),
    FIGUREWATCH_MAIL_FROM: z.string().default(''),
  })
  .parse(process.env)

const Secret = z.object({ value: z.string() })

/** Empty where it is not linked, or where nobody has set it. */
const secretOf = (name: 'LinkSecret' | 'SmtpUrl'): string =>
  name in Resource ? Secret.parse(Reflect.get(Resource, name)).value : ''

/** Mail by SES unless an SMTP server is named. */
function openMailer(): Mailer | null {
  const { FIGUREWATCH_MAIL_FROM: from } = environment
  if (from === '') return null
  const smtp = secretOf('SmtpUrl')
  return smtp === '' ? sesMailer(new SESv2Client(), from) : smtpMailer(smtp, from)
}

/** How digests leave the cloud; null while there is nothing to sign links with: then nobody can subscribe, and nothing is sent. */
function openOffice(): PostOffice | null {
  const { FIGUREWATCH_SITE: site, FIGUREWATCH_ALLOW: allow } = environment
  const secret = secretOf('LinkSecret')
  if (secret === '' || site === undefined) {
    log('subscriptions.off', { why: `${secret === '' ? 'LinkSecret' : 'FIGUREWATCH_SITE'} is not set` })
    return null
  }
  const mailer = openMailer()
  if (!mailer) log('mail.off', { why: 'FIGUREWATCH_MAIL_FROM is not set' })
  const { post } = createPoster({
    userAgent: userAgent(environment.FIGUREWATCH_CONTACT),
    allow: allow.split(',').filter((host) => host !== ''),
  })
  return { mailer, post, site: site.replace(/\/+$/, ''), secret }
}

export const office = openOffice()
