import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type Mailer, message } from './mailer.ts'

/** Mail as files of a folder, which any mail program opens. A mail that is sent again takes the place of the first. */
export function outboxMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    from,
    async send(mail) {
      const { message: raw } = await transport.sendMail(message(mail, from))
      if (!Buffer.isBuffer(raw)) throw new TypeError('nodemailer was expected to give the whole mail')
      await mkdir(folder, { recursive: true })
      const file = join(folder, `${mail.messageId.replace(/[^\w.@-]+/g, '')}.eml`)
      // Written aside and renamed: a mail is there whole or not at all.
      await writeFile(`${file}.new`, raw)
      await rename(`${file}.new`, file)
      return { kind: 'sent' }
    },
    async close() {},
  }
}
