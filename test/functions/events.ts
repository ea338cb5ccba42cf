import type { Context, SNSEvent, SQSEvent } from 'aws-lambda'
import type { LambdaEvent } from 'hono/aws-lambda'

/** What Lambda hands a function for messages of a queue, by message id. */
export const sqsEvent = (bodies: Readonly<Record<string, string>>): SQSEvent => ({
  Records: Object.entries(bodies).map(([messageId, body]) => ({
    messageId,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1545082649183',
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: '1545082649185',
    },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:figurewatch-production-FeedQueueQueue',
    awsRegion: 'us-east-2',
  })),
})

/** What Lambda hands a function for a message of a topic. */
export const snsEvent = (message: string): SNSEvent => ({
  Records: [
    {
      EventVersion: '1.0',
      EventSource: 'aws:sns',
      EventSubscriptionArn: 'arn:aws:sns:us-east-2:123456789012:figurewatch-production-ReturnsTopic:21be56ed',
      Sns: {
        SignatureVersion: '1',
        Timestamp: '2025-09-03T08:00:09.000Z',
        Signature: 'tcc6faL2yUC6dgZdmrwh1Y4cGa/ebXEkAi6RibDsvpi+tE/1+82j',
        SigningCertUrl: 'https://sns.us-east-2.amazonaws.com/SimpleNotificationService-ac565b8b.pem',
        MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
        Message: message,
        MessageAttributes: {},
        Type: 'Notification',
        UnsubscribeUrl: 'https://sns.us-east-2.amazonaws.com/?Action=Unsubscribe',
        TopicArn: 'arn:aws:sns:us-east-2:123456789012:figurewatch-production-ReturnsTopic',
        Subject: 'Amazon SES Email Event Notification',
      },
    },
  ],
})

/** How long a function still has. */
export const timeLeft = (milliseconds = 600_000): Pick<Context, 'getRemainingTimeInMillis'> => ({
  getRemainingTimeInMillis: () => milliseconds,
})

/** What an HTTP API hands over for a request: the path without its escapes, a form as base64. */
export const httpEvent = (
  path: string,
  { method = 'GET', query = '', accept = '*/*', json = null, form = null, key = null }: HttpRequest = {},
): Extract<LambdaEvent, { rawPath: string }> => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: decodeURIComponent(path),
  rawQueryString: query,
  headers: {
    accept,
    ...(json === null ? {} : { 'content-type': 'application/json' }),
    ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    'x-amzn-trace-id': 'Root=1-68b7f3a0-3c1f0c1e5d6e7f8091a2b3c4',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
    host: 'abcdefghij.execute-api.us-east-2.amazonaws.com',
    'user-agent': 'curl/8.5.0',
  },
  body: form === null ? json && JSON.stringify(json) : Buffer.from(form).toString('base64'),
  requestContext: {
    accountId: '123456789012',
    apiId: 'abcdefghij',
    authentication: null,
    authorizer: {},
    domainName: 'abcdefghij.execute-api.us-east-2.amazonaws.com',
    domainPrefix: 'abcdefghij',
    http: {
      method,
      path: decodeURIComponent(path),
      protocol: 'HTTP/1.1',
      sourceIp: '203.0.113.9',
      userAgent: 'curl/8.5.0',
    },
    requestId: 'e5c1d1a8-2f3f-4a07-9d1f-6d3f2c1b0a99',
    routeKey: '$default',
    stage: '$default',
    time: '28/Apr/2025:09:00:00 +0000',
    timeEpoch: 1745830800000,
  },
  isBase64Encoded: form !== null,
})

interface HttpRequest {
  method?: string
  query?: string
  accept?: string
  json?: object | null
  form?: string | null
  key?: string | null
}
