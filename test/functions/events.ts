import type { SQSEvent } from 'aws-lambda'
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

/** What a function URL hands over for a request. */
export const urlEvent = (
  path: string,
  { method = 'GET', query = '', accept = '*/*', json = null }: UrlRequest = {},
): Extract<LambdaEvent, { rawPath: string }> => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: query,
  headers: {
    accept,
    ...(json === null ? {} : { 'content-type': 'application/json' }),
    'x-amzn-tls-version': 'TLSv1.3',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
    host: 'abcdefghij.lambda-url.us-east-2.on.aws',
    'user-agent': 'curl/8.5.0',
  },
  body: json && JSON.stringify(json),
  requestContext: {
    accountId: 'anonymous',
    apiId: 'abcdefghij',
    authentication: null,
    authorizer: {},
    domainName: 'abcdefghij.lambda-url.us-east-2.on.aws',
    domainPrefix: 'abcdefghij',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.9', userAgent: 'curl/8.5.0' },
    requestId: 'e5c1d1a8-2f3f-4a07-9d1f-6d3f2c1b0a99',
    routeKey: '$default',
    stage: '$default',
    time: '28/Apr/2025:09:00:00 +0000',
    timeEpoch: 1745830800000,
  },
  isBase64Encoded: false,
})

interface UrlRequest {
  method?: string
  query?: string
  accept?: string
  json?: object | null
}
