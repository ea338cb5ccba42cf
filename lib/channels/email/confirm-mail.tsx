import { confirmLink } from '../links.ts'
import type { MailOffice } from '../office.ts'
import type { Subscription } from '../subscription.ts'
import { Letter, renderLetter } from './letter.tsx'
import { look } from './look.ts'
import { domainOf, type Mail } from './mailer.ts'

const subject = 'Confirm your figurewatch digest'

/** Asks whether the address is theirs. It repeats nothing that was typed into the form: nobody can make it carry words of their own. */
export function confirmMail(
  to: string,
  { id, tz, hour }: Subscription,
  expires: Date,
  now: Date,
  office: MailOffice,
): Mail {
  const link = confirmLink(office, id, expires)
  const when = `each day at ${String(hour).padStart(2, '0')}:00 (${tz})`
  const asked = `Somebody, probably you, asked for figurewatch’s digest at this address, ${when}.`
  const otherwise =
    'If it was not you, do nothing: without this step no digest is sent, and the address is forgotten in three days.'
  return {
    to,
    subject,
    messageId: `<confirm.${id}.${now.getTime()}@${domainOf(office.mailer.from)}>`,
    date: now,
    text: `${asked}\n\nOpen this page and press the button to begin:\n${link}\n\n${otherwise}\n`,
    html: renderLetter(
      <Letter title={subject} preview="One step, and the digest comes.">
        <h1 class="title ink" style={look.title}>
          Confirm your digest
        </h1>
        <p>{asked}</p>
        <p>
          <a class="button" style={look.button} href={link}>
            Open the page to confirm
          </a>
        </p>
        <p class="quiet" style={look.small}>
          {otherwise}
        </p>
      </Letter>,
    ),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
