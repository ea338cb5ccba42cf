import type { Sent } from '../channel.ts'

/** One mail. Its headers are as they go over the wire. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  date: Date
  headers: Readonly<Record<string, string>>
  /** pictures inside the HTML, by the `cid:` that names them */
  pictures?: readonly { cid: string; png: Uint8Array; name: string }[]
}

/** Takes mail to wherever it goes. What the other side does is a value; `accepted` means that it is theirs now. */
export interface Mailer {
  /** the address that mail comes from, without a name */
  from: string
  send(mail: Mail): Promise<Sent>
  close(): Promise<void>
}

/** The domain of an address: ids of mails and lists are made under it. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).replace(/>$/, '')

/** What nodemailer takes for a mail, the same for every transport. */
export function message({ to, subject, text, html, messageId, date, headers, pictures = [] }: Mail, from: string) {
  return {
    from: { name: 'figurewatch', address: from },
    to,
    subject,
    text,
    html,
    messageId,
    date,
    // Prepared headers are neither folded nor encoded again: a list header that is cut in two is read by nobody.
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    attachments: pictures.map(({ cid, png, name }) => ({
      cid,
      filename: name,
      content: Buffer.from(png),
      contentType: 'image/png',
      contentDisposition: 'inline' as const,
    })),
    // What is sent is made here: no path and no address in it is ever opened.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Words of an error without the address of the person it is about. */
export function whyOf(error: unknown, to: string): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replaceAll(to, 'the address').replace(/\s+/g, ' ').slice(0, 300)
}

/** A member of an error, where it has it. */
export function member(error: unknown, name: 'code' | 'responseCode' | 'command' | 'name'): unknown {
  return typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined
}
