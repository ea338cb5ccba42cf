import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { createTransport } from 'nodemailer'
import { type Mailer, member, message, whyOf } from './mailer.ts'

/** What SES says of a mail and not of the account that sends it. */
const refusals = new Set(['MessageRejected', 'BadRequestException'])
/** A sender that has not been verified yet, or an account in the sandbox, comes under a name of these too. It is no fault of who gets the mail. */
const unverified = /\bnot verified\b/i

/**
 * Mail by SES v2. SES puts a Message-ID of its own in place of ours, a new one for every try; the header `X-Figurewatch-Id` keeps ours.
 */
export function sesMailer(client: SESv2Client, from: string): Mailer {
  const transport = createTransport({
    SES: { sesClient: { send: (command) => send(client, command) }, SendEmailCommand },
  })
  return {
    from,
    async send(mail) {
      try {
        await transport.sendMail(message(mail, from))
        return { kind: 'sent' }
      } catch (error) {
        const why = whyOf(error, mail.to)
        if (refusals.has(String(member(error, 'name'))) && !unverified.test(why))
          return { kind: 'refused', why, gone: false }
        return { kind: 'later', at: null, why }
      }
    },
    async close() {
      client.destroy()
    },
  }
}

function send(client: SESv2Client, command: unknown): Promise<unknown> {
  if (command instanceof SendEmailCommand) return client.send(command)
  throw new TypeError('nodemailer was expected to give SES a SendEmailCommand')
}
