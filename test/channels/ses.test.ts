import { SESv2Client } from '@aws-sdk/client-sesv2'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sesMailer } from '../../lib/channels/email/ses.ts'
import { channels } from '../../lib/channels/index.ts'
import { sample } from '../digest/sample.ts'
import { subscription, testOffice } from './make.ts'
import { type Answer, type Receiver, receive } from './server.ts'

const open: Receiver[] = []
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

const Request = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  Content: z.object({ Raw: z.object({ Data: z.string() }) }),
})

async function send(answer: Answer) {
  const server = await receive(() => answer)
  open.push(server)
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' }
  const client = new SESv2Client({ endpoint: server.origin, region: 'us-east-1', credentials, maxAttempts: 1 })
  const mailer = sesMailer(client, 'digest@figures.example')
  const delivery = { digest: sample(), subscription: subscription(), id: 's1.x', now: new Date('2025-09-03T08:00:00Z') }
  const sent = await channels.email.send(delivery, testOffice({ mailer }))
  await mailer.close()
  return { sent, received: server.received[0] }
}

const problem = (status: number, name: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': name },
  body: JSON.stringify({ message }),
})

describe('mail by SES', () => {
  it('is the same mail, raw, with every header', async () => {
    const { sent, received } = await send({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"MessageId":"1"}',
    })
    expect(sent).toEqual({ kind: 'sent' })
    expect(received).toMatchObject({ method: 'POST', path: '/v2/email/outbound-emails' })
    const request = Request.parse(JSON.parse(received?.body ?? ''))
    expect(request.Destination.ToAddresses).toEqual(['nobody@example.org'])
    const mail = await PostalMime.parse(Buffer.from(request.Content.Raw.Data, 'base64'))
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('x-figurewatch-id')).toBe('s1.x')
    expect(mail.text).toContain('at least 600 → about 2,000')
  })

  it.each([
    [400, 'MessageRejected', 'The mail to nobody@example.org holds a virus', 'refused'],
    [400, 'BadRequestException', 'Domain of nobody@example.org is malformed', 'refused'],
    // So the sandbox answers, and every account before its sender is verified.
    [
      400,
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region US-EAST-1: nobody@example.org',
      'later',
    ],
    [400, 'MailFromDomainNotVerifiedException', 'MAIL FROM is not verified: nobody@example.org', 'later'],
    [400, 'SendingPausedException', 'Sending is paused', 'later'],
    [429, 'TooManyRequestsException', 'Maximum sending rate exceeded', 'later'],
    [500, 'InternalFailure', '', 'later'],
  ])('%i %s, "%s": %s, without the address', async (status, name, message, kind) => {
    const { sent } = await send(problem(status, name, message))
    expect(sent).toMatchObject({ kind })
    expect(JSON.stringify(sent)).not.toContain('nobody@example.org')
  })
})
