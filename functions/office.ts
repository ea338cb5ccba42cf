import { SESv2Client } from '@aws-sdk/client-sesv2'
import { Resource } from 'sst'
import { z } from 'zod'
import { sesMailer } from '../lib/channels/email/ses.ts'
import { smtpMailer } from '../lib/channels/email/smtp.ts'
import type { PostOffice } from '../lib/channels/office.ts'
import { createPoster } from '../lib/http/post.ts'
import { userAgent } from '../lib/user-agent.ts'

/** Not linked, or an empty placeholder, until somebody sets it: then nobody can subscribe, and nothing is sent. */
const LinkSecret = z.object({ value: z.string() })

const environment = z
  .object({
    FIGUREWATCH_CONTACT: z.string().min(1),
    FIGUREWATCH_ALLOW: z.string().default(''),
    /** where people reach the pages; the endpoint itself can do without, the digests cannot */
    FIGUREWATCH_SITE: z.string().default(''),
    FIGUREWATCH_MAIL_FROM: z.string().default(''),
    /** another way than SES */
    FIGUREWATCH_SMTP: z.string().default(''),
  })
  .parse(process.env)

/** How digests leave the cloud: mail by SES unless an SMTP server is named. */
function openOffice(secret: string): PostOffice | null {
  const { FIGUREWATCH_MAIL_FROM: from, FIGUREWATCH_SMTP: smtp, FIGUREWATCH_SITE: site } = environment
  if (secret === '' || from === '') return null
  const { post } = createPoster({
    userAgent: userAgent(environment.FIGUREWATCH_CONTACT),
    allow: environment.FIGUREWATCH_ALLOW.split(',').filter((host) => host !== ''),
  })
  const mailer = smtp === '' ? sesMailer(new SESv2Client(), from) : smtpMailer(smtp, from)
  return { mailer, post, site: site.replace(/\/+$/, ''), secret }
}

export const office = openOffice('LinkSecret' in Resource ? LinkSecret.parse(Resource['LinkSecret']).value : '')
