import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outboxMailer } from '../channels/email/outbox.ts'
import { smtpMailer } from '../channels/email/smtp.ts'
import type { PostOffice } from '../channels/office.ts'
import { createPoster } from '../http/post.ts'

/** How digests leave one machine. */
export interface MailOptions {
  /** `smtp://…`; null puts mail into a folder */
  smtp: string | null
  from: string
  /** where the pages are, without a slash at the end */
  site: string
}

export interface LocalOffice {
  office: PostOffice
  close(): Promise<void>
}

const unsaid: MailOptions = { smtp: null, from: 'figurewatch@localhost', site: 'http://127.0.0.1:8787' }

/** Mail by SMTP where it is set up, else into the folder `outbox`; the secret that signs links lies beside it. */
export function openOffice(options: {
  data: string | null
  userAgent: string
  allow: readonly string[]
  mail?: MailOptions
}): LocalOffice {
  const { data, userAgent, allow, mail = unsaid } = options
  const outbox = join(data ?? join(tmpdir(), `figurewatch-${process.pid}`), 'outbox')
  const mailer = mail.smtp ? smtpMailer(mail.smtp, mail.from) : outboxMailer(outbox, mail.from)
  const poster = createPoster({ userAgent, allow })
  return {
    office: { mailer, post: poster.post, site: mail.site, secret: data === null ? newSecret() : secretIn(data) },
    async close() {
      await mailer.close()
      await poster.close()
    },
  }
}

const newSecret = (): string => randomBytes(32).toString('base64url')

/** Made once: links in mails of last year must still be ours. Of two processes that make it at once, the first one's stays. */
function secretIn(data: string): string {
  const file = join(data, 'secret')
  // With a database that runs elsewhere nobody has made the folder yet.
  mkdirSync(data, { recursive: true })
  try {
    writeFileSync(file, newSecret(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
