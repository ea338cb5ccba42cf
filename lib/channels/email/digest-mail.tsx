import type { Digest } from '../../digest/digest.ts'
import { type Most, textOf } from '../../digest/text.ts'
import type { Delivery } from '../channel.ts'
import { digestLink, unsubscribeLink } from '../links.ts'
import type { MailOffice } from '../office.ts'
import { chartOf } from './chart.ts'
import { DigestLetter, type Links } from './html.tsx'
import { renderLetter } from './letter.tsx'
import { domainOf, type Mail } from './mailer.ts'
import { subjectOf } from './subject.ts'

/** Some programs cut a mail at 102 kB and hide the rest, the way to unsubscribe with it. */
const mostBytes = 95_000
/** Pictures make a mail large, and say nothing that its words do not say. */
const mostPictures = 8
const steps: readonly Most[] = [30, 20, 12, 8, 5, 3, 1].map((items) => ({ items, baseline: items * 2 }))

/** One digest as a mail: the same changes in both parts, and every header that a list of this kind should have. */
export function digestMail(to: string, { digest, subscription, id, now }: Delivery, office: MailOffice): Mail {
  const domain = domainOf(office.mailer.from)
  const unsubscribe = unsubscribeLink(office, subscription.id)
  const links = { site: office.site, digest: digestLink(office, digest.window, subscription.filters), unsubscribe }
  const subject = subjectOf(digest)
  const pictures = picturesOf(digest, id, domain)
  return {
    to,
    subject,
    messageId: `<${id}@${domain}>`,
    date: now,
    ...parts(digest, subject, links, pictures),
    pictures,
    headers: {
      'List-Id': `figurewatch <${digest.watch}.${domain}>`,
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Figurewatch-Id': id,
    },
  }
}

/** A picture and the change that it belongs to. */
type ItemPicture = NonNullable<Mail['pictures']>[number] & { change: string; alt: string; caption: string }

function picturesOf(digest: Digest, id: string, domain: string): ItemPicture[] {
  const all = digest.items.flatMap((item, index) => {
    const picture = chartOf(item, digest.window.until)
    const name = `chart-${index + 1}`
    return picture ? [{ ...picture, change: item.change.id, name: `${name}.png`, cid: `${name}.${id}@${domain}` }] : []
  })
  return all.slice(0, mostPictures)
}

function parts(
  digest: Digest,
  subject: string,
  links: Links,
  pictures: readonly ItemPicture[],
): Pick<Mail, 'html' | 'text'> {
  const tries = steps.map((most) => () => render(digest, subject, links, most, pictures))
  let last = { html: '', text: '' }
  for (const attempt of tries) {
    last = attempt()
    if (Buffer.byteLength(last.html) <= mostBytes) return last
  }
  return last
}

function render(
  digest: Digest,
  subject: string,
  links: Links,
  most: Most,
  pictures: readonly ItemPicture[],
): Pick<Mail, 'html' | 'text'> {
  const shown = new Map(pictures.map((picture) => [picture.change, picture]))
  const props = { digest, subject, links, most, pictures: shown }
  return {
    html: renderLetter(<DigestLetter {...props} />),
    text: `${textOf(digest, most)}\nThis digest on the page: ${links.digest}\nUnsubscribe: ${links.unsubscribe}\n`,
  }
}
