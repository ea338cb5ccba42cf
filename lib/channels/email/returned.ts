import { z } from 'zod'

const Mail = z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })) })
const Recipient = z.object({ status: z.string().exactOptional(), diagnosticCode: z.string().exactOptional() })

/** What SES publishes of a mail: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const Returned = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail: Mail,
    bounce: z.object({ bounceType: z.string(), bounceSubType: z.string(), bouncedRecipients: z.array(Recipient) }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail: Mail,
    complaint: z.object({ complaintFeedbackType: z.string().nullish() }),
  }),
])

/** Which subscription nobody should write to any more, and why; null for everything else, also for what is no event at all. */
export function readReturned(message: string): { subscription: string; why: string } | null {
  const returned = Returned.safeParse(parseJson(message)).data
  const subscription = returned && subscriptionIn(returned.mail.headers)
  const why = returned && whyIn(returned)
  return subscription && why ? { subscription, why } : null
}

/** SES tells a new topic in plain words that it was found. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Digests alone have this header; its first part is the subscription. */
function subscriptionIn(headers: z.infer<typeof Mail>['headers']): string | undefined {
  const id = headers.find(({ name }) => name.toLowerCase() === 'x-figurewatch-id')?.value
  return /^([\w-]+)\.\d{8}T\d{6}Z$/.exec(id?.trim() ?? '')?.[1]
}

/** SES itself tries again for hours when a mailbox is full or a server is down; what it gives up for such a reason may arrive tomorrow. */
function whyIn(returned: z.infer<typeof Returned>): string | null {
  if (returned.eventType === 'Complaint') {
    const kind = returned.complaint.complaintFeedbackType ?? 'no reason given'
    return kind === 'not-spam' ? null : `whoever reads it reported it as unwanted (${withoutAddresses(kind)})`
  }
  const { bounceType, bounceSubType, bouncedRecipients } = returned.bounce
  if (bounceType !== 'Permanent') return null
  if (/Suppress/.test(bounceSubType)) return 'SES sends nothing there: earlier mail came back or was reported'
  const { status = bounceSubType, diagnosticCode = 'no reason given' } = bouncedRecipients[0] ?? {}
  return `mail came back for good: ${withoutAddresses(`${status}, ${diagnosticCode}`)}`
}

/** Words of a stranger's server, on one line and without the people they are about. */
const withoutAddresses = (words: string): string =>
  words
    .slice(0, 2000)
    .replace(/[^\s<>,;:@]+@[^\s<>,;:@]+/g, 'the address')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 300)
