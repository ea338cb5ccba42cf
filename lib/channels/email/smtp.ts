import { createTransport } from 'nodemailer'
import type { Sent } from '../channel.ts'
import { type Mailer, member, message, whyOf } from './mailer.ts'

const seconds = 1000

/** Mail by SMTP: `smtp://user:password@mail.example.org:587`, or `smtps://` for TLS from the first byte. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 60 * seconds,
  })
  return {
    from,
    async send(mail) {
      try {
        await transport.sendMail(message(mail, from))
        return { kind: 'sent' }
      } catch (error) {
        return failure(error, mail.to)
      }
    },
    async close() {
      transport.close()
    },
  }
}

/** Refused is only what a server says of this recipient or this mail, and says for good; its trouble with us passes. */
function failure(error: unknown, to: string): Sent {
  const status = member(error, 'responseCode')
  const command = member(error, 'command')
  const aboutIt = command === 'RCPT TO' || command === 'DATA'
  const why = whyOf(error, to)
  if (typeof status === 'number' && status >= 500 && aboutIt) return { kind: 'refused', why, gone: false }
  return { kind: 'later', at: null, why }
}
