import { SQSClient } from '@aws-sdk/client-sqs'
import { Resource } from 'sst'
import { z } from 'zod'
import { createRobots } from '../lib/articles/robots.ts'
import { createHttp } from '../lib/http.ts'
import { log } from '../lib/log.ts'
import { sqsQueue } from '../lib/queue-sqs.ts'
import { userAgent } from '../lib/user-agent.ts'
import { koreaRussia } from '../lib/watches/korea-russia.ts'
import type { Desk } from '../lib/work/desk.ts'
import { table } from './table.ts'

/** The queues that sst.config.ts links to every function but the smallest; one that is not linked stops the function with a clear error. */
const linked = z
  .object({
    FeedQueue: z.object({ url: z.string().min(1) }),
    ArticleQueue: z.object({ url: z.string().min(1) }),
  })
  .parse(Resource)

const environment = z
  .object({
    FIGUREWATCH_CONTACT: z.string().min(1),
    /** hosts that may be read although their port or address is unusual: `feeds.example.org:8080`, comma between them */
    FIGUREWATCH_ALLOW: z.string().default(''),
  })
  .parse(process.env)

const http = createHttp({
  userAgent: userAgent(environment.FIGUREWATCH_CONTACT),
  allow: environment.FIGUREWATCH_ALLOW.split(',').filter((host) => host !== ''),
  minSpacing: 500,
  connections: 1,
})

export const desk: Desk = {
  table,
  http,
  queue: sqsQueue(new SQSClient(), { feed: linked.FeedQueue.url, article: linked.ArticleQueue.url }),
  robots: createRobots(http),
  watch: koreaRussia,
  log,
  now: () => new Date(),
}
