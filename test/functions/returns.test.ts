import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { findDueDigests } from '../../lib/store/due.ts'
import { claimWindow, settleWindow } from '../../lib/store/sends.ts'
import {
  addSubscription,
  confirmSubscription,
  findSubscription,
  removeSubscription,
} from '../../lib/store/subscriptions.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { subscription } from '../channels/make.ts'
import { snsEvent } from './events.ts'

// The handler as it is deployed. The events have every member that the SES documentation shows for them.
const settled = '2025-09-02T08:00:00.000Z'
const due = new Date('2025-09-10T08:00:00Z')
let database: Database
let table: Table
let logged: string[] = []
let handler: typeof import('../../functions/returns.ts')['handler']

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
  database = await openDatabase({ path: null })
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    SST_RESOURCE_App: '{"name":"figurewatch","stage":"test"}',
    SST_RESOURCE_Ledger: '{"name":"ledger"}',
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  table = connect({ name: 'ledger', endpoint: database.endpoint })
  await createTable(table)
  handler = (await import('../../functions/returns.ts')).handler
})

beforeEach(async () => {
  logged = []
  await removeSubscription(table, 's1')
  await addSubscription(table, subscription({ settled, sent: settled }))
})

afterAll(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  table.client.destroy()
  await database.close()
})

async function dueNow(): Promise<string[]> {
  const ids: string[] = []
  for await (const id of findDueDigests(table, due)) ids.push(id)
  return ids
}

/** A digest that was sent by SES, as its events describe it. */
function sentMail(headers: { name: string; value: string }[]) {
  return {
    timestamp: '2025-09-03T08:00:02.012Z',
    source: 'figurewatch <digest@figures.example>',
    sourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/digest@figures.example',
    sendingAccountId: '123456789012',
    messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
    destination: ['nobody@example.org'],
    headersTruncated: false,
    headers: [
      { name: 'From', value: 'figurewatch <digest@figures.example>' },
      { name: 'To', value: 'nobody@example.org' },
      { name: 'Subject', value: 'Korea–Russia figures, 2 Sep: 1 changed' },
      ...headers,
      { name: 'MIME-Version', value: '1.0' },
    ],
    commonHeaders: {
      from: ['figurewatch <digest@figures.example>'],
      to: ['nobody@example.org'],
      messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
      subject: 'Korea–Russia figures, 2 Sep: 1 changed',
    },
    tags: {
      'ses:configuration-set': ['figurewatch-production-MailConfig'],
      'ses:source-ip': ['192.0.2.0'],
      'ses:from-domain': ['figures.example'],
      'ses:caller-identity': ['figurewatch-production-DigestHandlerRole'],
    },
  }
}

const digest = [{ name: 'X-Figurewatch-ID', value: 's1.20250903T080000Z' }]

const bounce = (more: object = {}, headers = digest) =>
  JSON.stringify({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        {
          emailAddress: 'nobody@example.org',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 <nobody@example.org>:\r\n user unknown',
        },
      ],
      timestamp: '2025-09-03T08:00:09.669Z',
      feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
      reportingMTA: 'dsn; mta.example.org',
      ...more,
    },
    mail: sentMail(headers),
  })

const complaint = (more: object = {}) =>
  JSON.stringify({
    eventType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress: 'nobody@example.org' }],
      timestamp: '2025-09-03T09:41:02.669Z',
      feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
      userAgent: 'ExampleCorp Feedback Loop (V0.01)',
      complaintFeedbackType: 'abuse',
      arrivalDate: '2025-09-03T09:40:02.012Z',
      ...more,
    },
    mail: sentMail(digest),
  })

describe('a digest that came back', () => {
  it.each([
    ['mail came back for good: 5.1.1, smtp; 550 5.1.1 <the address>: user unknown', bounce()],
    [
      'SES sends nothing there: earlier mail came back or was reported',
      bounce({ bounceSubType: 'OnAccountSuppressionList' }),
    ],
    [
      'mail came back for good: General, no reason given',
      bounce({ bouncedRecipients: [{ emailAddress: 'nobody@example.org' }] }),
    ],
    ['whoever reads it reported it as unwanted (abuse)', complaint()],
    ['whoever reads it reported it as unwanted (no reason given)', complaint({ complaintFeedbackType: undefined })],
  ])('ends the subscription: %s', async (why, message) => {
    expect(await dueNow()).toEqual(['s1'])
    await handler(snsEvent(message))
    expect(await findSubscription(table, 's1')).toMatchObject({ status: 'disabled', why, settled })
    expect(await dueNow()).toEqual([])
    expect(logged.join()).toContain('"event":"mail.returned"')
    expect(logged.join()).not.toContain('example.org')
  })

  it.each([
    ['a mailbox that is full', bounce({ bounceType: 'Transient', bounceSubType: 'MailboxFull' })],
    ['a server that said nothing clear', bounce({ bounceType: 'Undetermined', bounceSubType: 'Undetermined' })],
    ['a reader who says that it is no spam', complaint({ complaintFeedbackType: 'not-spam' })],
    ['a mail that is no digest', bounce({}, [])],
    ['a header that somebody made up', bounce({}, [{ name: 'X-Figurewatch-Id', value: 's1' }])],
    ['another event', JSON.stringify({ eventType: 'Delivery', mail: sentMail(digest), delivery: {} })],
    ['the greeting of SES', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('goes on after %s', async (_what, message) => {
    await handler(snsEvent(message))
    expect(await findSubscription(table, 's1')).toMatchObject({ status: 'active', why: null })
    expect(await dueNow()).toEqual(['s1'])
  })

  it('stays ended when the sender comes to its mark only then, and when it is told again', async () => {
    const window = { since: settled, until: '2025-09-03T08:00:00.000Z' }
    const claimed = await claimWindow(table, subscription({ settled, sent: settled }), window, due, 60_000)
    await handler(snsEvent(bounce()))
    if (claimed) await settleWindow(table, claimed, true)
    await handler(snsEvent(bounce()))
    expect(claimed).not.toBeNull()
    expect(await findSubscription(table, 's1')).toMatchObject({ status: 'disabled', claim: null })
  })

  it('begins again when the address is confirmed anew; one that has left does not come back', async () => {
    await handler(snsEvent(bounce()))
    expect(await confirmSubscription(table, 's1', due)).toMatchObject({ status: 'active', why: null })
    await removeSubscription(table, 's1')
    await handler(snsEvent(bounce()))
    expect(await findSubscription(table, 's1')).toBeNull()
  })
})
