import type { SNSEvent } from 'aws-lambda'
import { log } from '../lib/log.ts'
import { heedReturned } from '../lib/work/heed-returned.ts'
import { table } from './table.ts'

/** Topic: what SES says of mails that came back. */
export const handler = async ({ Records }: SNSEvent): Promise<void> => {
  for (const { Sns } of Records) await heedReturned({ table, log }, Sns.Message)
}
