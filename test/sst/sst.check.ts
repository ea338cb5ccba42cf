import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../../lib/local/database.ts'
import { connect, createTable, tableSpec } from '../../lib/store/table.ts'
import { actionsIn, bundledFiles, bundlePath } from './bundle.ts'
import {
  alarmedIn,
  type Deployed,
  deploy,
  functionsOf,
  inputsOf,
  logsOf,
  mappingsOf,
  named,
  placesOf,
  queuesOf,
  rolesOf,
  runProgram,
  schedulesOf,
  tablesOf,
} from './deployed.ts'
import { platform, root, unpackPlatform } from './platform.ts'

const linkSecret = 'k7Qv3nX9wLr2Tz8bYd5HfJm1Pc6Gs4Ue'
const smtpUrl = 'smtps://desk:hunter2-of-the-test@mail.example.org:465'
const mail = { FIGUREWATCH_MAIL_FROM: 'digest@figures.example', SST_SECRET_LinkSecret: linkSecret }

let deployed: Deployed
let withoutMail: Deployed
beforeAll(() => {
  unpackPlatform()
  deployed = deploy('production', { ...mail, SST_SECRET_WriteKey: 'write-key-of-the-test' })
  withoutMail = deploy('dev')
})

describe('sst.config.ts', () => {
  it('keeps to the types of the real components', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', import.meta.dirname], { encoding: 'utf8' }).stdout).toBe('')
  })

  it('is checked with the packages that the installed sst names', () => {
    const read = (folder: string) =>
      z
        .object({ dependencies: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).dependencies
    // The root's own compiler and formatter are used.
    const unused = ['prettier', 'typescript', '@tsconfig/node18']
    const exact = Object.entries(read(platform)).filter(
      ([name, version]) => /^v?\d/.test(version) && !unused.includes(name),
    )
    expect(exact.length).toBeGreaterThan(20)
    expect(read(import.meta.dirname)).toMatchObject(
      Object.fromEntries(exact.map(([name, version]) => [name, version.replace('v', '')])),
    )
  })

  it.each<[string, Record<string, string>]>([
    ['Set FIGUREWATCH_CONTACT to a mail address or a web page', { FIGUREWATCH_CONTACT: '' }],
    ['Set FIGUREWATCH_CONTACT to a mail address or a web page', { FIGUREWATCH_CONTACT: 'a@b.example\nX-Header: y' }],
    ['FIGUREWATCH_MAIL_FROM: expected one address', { FIGUREWATCH_MAIL_FROM: 'Digest <digest@figures.example>' }],
    ['FIGUREWATCH_MAIL_BY: expected ses or smtp', { ...mail, FIGUREWATCH_MAIL_BY: 'post' }],
    ['FIGUREWATCH_SITE: expected an address', { FIGUREWATCH_SITE: 'figures.example' }],
    ['LinkSecret: expected at least 32 characters', { SST_SECRET_LinkSecret: 'short-secret' }],
    ['sst secret set SmtpUrl', { ...mail, FIGUREWATCH_MAIL_BY: 'smtp' }],
  ])('says %j for %j', (said, environment) => {
    const { status, stderr } = runProgram('production', { FIGUREWATCH_CONTACT: 'desk@example.org', ...environment })
    expect(status).toBe(1)
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(new RegExp(`short-secret|${linkSecret}`))
  })

  it('protects what production keeps, and cleans up after every other stage', () => {
    expect(deployed.app).toEqual({ removal: 'retain', protect: true })
    expect(withoutMail.app).toEqual({ removal: 'remove', protect: false })
    expect(tablesOf(deployed)).toMatchObject([{ deletionProtectionEnabled: true }])
    expect(tablesOf(withoutMail)).toMatchObject([{ deletionProtectionEnabled: false }])
  })
})

describe('the endpoint', () => {
  const stage = z.object({
    defaultRouteSettings: z.object({ throttlingRateLimit: z.number(), throttlingBurstLimit: z.number() }),
    routeSettings: z.undefined().optional(),
    accessLogSettings: z.object({ format: z.string() }),
  })
  const stageOf = () => stage.parse(inputsOf(deployed, 'aws:apigatewayv2/stage:Stage')[0])

  it('is throttled before it costs anything, all routes together, and there is no way around', () => {
    const { throttlingRateLimit, throttlingBurstLimit } = stageOf().defaultRouteSettings
    expect(throttlingRateLimit).toBeGreaterThan(0)
    expect(throttlingRateLimit).toBeLessThanOrEqual(50)
    expect(throttlingBurstLimit).toBeLessThanOrEqual(100)
    expect(inputsOf(deployed, 'aws:apigatewayv2/route:Route')).toMatchObject([{ routeKey: '$default' }])
    expect(inputsOf(deployed, 'aws:lambda/functionUrl:FunctionUrl')).toEqual([])
  })

  it('has an access log without queries and headers, where the tokens of links and the keys stand', () => {
    const variables = stageOf().accessLogSettings.format.match(/\$context[\w.]+/g) ?? []
    expect(variables).toContain('$context.path')
    expect(variables.filter((one) => /quer|header|authorizer|domain|error/i.test(one))).toEqual([])
  })

  it('is where every link of a digest leads', () => {
    const sitesOf = (from: Deployed) =>
      [...functionsOf(from).values()].flatMap(({ environment }) => environment.variables['FIGUREWATCH_SITE'] ?? [])
    const own = 'https://abcdefghij.execute-api.us-east-1.amazonaws.com'
    expect(sitesOf(deployed)).toEqual([own, own])
    expect(deployed.outputs).toMatchObject({ api: own })
  })

  it('is not waited for longer than its function may run', () => {
    const [one] = rolesOf(deployed).filter(({ id }) => id.startsWith('ApiRoute'))
    expect(named(functionsOf(deployed), `${one?.id}Function`).timeout).toBeLessThan(30)
  })
})

describe('mail', () => {
  const sendersOf = (from: Deployed) =>
    rolesOf(from).filter(({ may }) => may.some(({ actions }) => actions.some((action) => action.startsWith('ses:'))))

  it('is sent by two functions, as one sender and as nobody else', () => {
    const senders = sendersOf(deployed)
    expect(senders.map(({ id }) => id.replace(/Route.*/, '')).toSorted()).toEqual(['Api', 'DigestHandler'])
    for (const { may } of senders)
      expect(may.filter(({ actions }) => actions.some((action) => action.startsWith('ses:')))).toEqual([
        {
          actions: ['ses:SendEmail', 'ses:SendRawEmail'],
          resources: [
            'arn:aws:ses:us-east-1:123456789012:identity/*',
            'arn:aws:ses:us-east-1:123456789012:configuration-set/MailConfig',
          ],
          conditions: [{ test: 'StringEquals', variable: 'ses:FromAddress', values: ['digest@figures.example'] }],
        },
      ])
    expect(deployed.outputs).toMatchObject({ subscriptions: 'on', mail: 'from digest@figures.example by SES' })
  })

  it('that comes back goes by a topic, which SES of this account alone may write to, to a function with an alarm', () => {
    const [topic] = inputsOf(deployed, 'aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination')
    const topicArn = 'arn:aws:sns:us-east-1:123456789012:ReturnsTopic'
    expect(topic).toMatchObject({
      eventDestination: { matchingEventTypes: ['BOUNCE', 'COMPLAINT'], enabled: true, snsDestination: { topicArn } },
    })
    const [policy] = inputsOf(deployed, 'aws:sns/topicPolicy:TopicPolicy')
    expect(JSON.parse(z.object({ policy: z.string() }).parse(policy).policy)).toEqual({
      statements: [
        {
          principals: [{ type: 'Service', identifiers: ['ses.amazonaws.com'] }],
          actions: ['sns:Publish'],
          resources: [topicArn],
          conditions: [{ test: 'StringEquals', variable: 'AWS:SourceAccount', values: ['123456789012'] }],
        },
      ],
    })
    const [subscription] = inputsOf(deployed, 'aws:sns/topicSubscription:TopicSubscription')
    const { endpoint } = z.object({ endpoint: z.string(), topic: z.literal(topicArn) }).parse(subscription)
    expect(alarmedIn(deployed)).toContain(named(functionsOf(deployed), endpoint).name)
  })

  it('goes by SMTP where that is asked for: its address is a secret, and SES is left alone', () => {
    const site = 'https://figures.example'
    const settings = { FIGUREWATCH_MAIL_BY: 'smtp', SST_SECRET_SmtpUrl: smtpUrl, FIGUREWATCH_SITE: site }
    const bySmtp = deploy('production', { ...mail, ...settings })
    const sites = [...functionsOf(bySmtp).values()].map(({ environment }) => environment.variables['FIGUREWATCH_SITE'])
    expect(sites.filter((one) => one !== undefined)).toEqual([site, site])
    expect(sendersOf(bySmtp)).toEqual([])
    expect(bySmtp.created.filter(({ type }) => type.includes('sesv2'))).toEqual([])
    expect(placesOf(bySmtp, 'hunter2-of-the-test')).toEqual([
      { place: 'SmtpUrlLinkRef.properties.value', secret: true },
    ])
    expect(bySmtp.outputs).toMatchObject({ mail: 'from digest@figures.example by SMTP' })
  })

  it('is off where no sender is named, which is said, and everything else is there', () => {
    expect(sendersOf(withoutMail)).toEqual([])
    expect(withoutMail.created.filter(({ type }) => type.includes('sesv2'))).toEqual([])
    expect(withoutMail.outputs).toMatchObject({
      subscriptions: 'off: LinkSecret is not set',
      mail: 'off: FIGUREWATCH_MAIL_FROM is not set',
    })
    const handlers = (from: Deployed) => rolesOf(from).length
    expect(handlers(withoutMail)).toBe(handlers(deployed) - 1)
  })
})

it('a secret stands nowhere but where the engine keeps it encrypted', () => {
  expect(placesOf(deployed, linkSecret)).toEqual([{ place: 'LinkSecretLinkRef.properties.value', secret: true }])
  expect(placesOf(deployed, 'write-key-of-the-test')).toEqual([
    { place: 'WriteKeyLinkRef.properties.value', secret: true },
  ])
  expect(JSON.stringify(deployed.outputs)).not.toMatch(new RegExp(`${linkSecret}|write-key-of-the-test`))
})

it('the deployed table is the local table', async () => {
  const [table] = tablesOf(deployed)
  if (!table) throw new Error('there is no table')
  expect(table.ttl).toEqual({ attributeName: tableSpec.ttl, enabled: true })

  const database = await openDatabase({ path: null })
  const ours = connect({ name: 'ours', endpoint: database.endpoint })
  await createTable(ours)
  const keys = ({ hashKey, rangeKey }: { hashKey: string; rangeKey: string }) => [
    { AttributeName: hashKey, KeyType: 'HASH' as const },
    { AttributeName: rangeKey, KeyType: 'RANGE' as const },
  ]
  await ours.client.send(
    new CreateTableCommand({
      TableName: 'theirs',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: table.attributes.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
      KeySchema: keys(table),
      GlobalSecondaryIndexes: table.globalSecondaryIndexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index),
        Projection: { ProjectionType: index.projectionType },
      })),
    }),
  )
  const describeTable = async (name: string) => {
    const { Table } = await ours.client.send(new DescribeTableCommand({ TableName: name }))
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      (a.name ?? '').localeCompare(b.name ?? '')
    return {
      attributes: Table?.AttributeDefinitions?.map((one) => ({
        name: one.AttributeName,
        type: one.AttributeType,
      })).toSorted(byName),
      keys: Table?.KeySchema,
      indexes: Table?.GlobalSecondaryIndexes?.map((one) => ({
        name: one.IndexName,
        keys: one.KeySchema,
        projection: one.Projection,
      })).toSorted(byName),
    }
  }
  const local = await describeTable('ours')
  expect(local.indexes).toHaveLength(3)
  expect(await describeTable('theirs')).toEqual(local)
  ours.client.destroy()
  await database.close()
})

describe('a queue that is worked on', () => {
  it('belongs to feeds and to articles', () => {
    const worked = mappingsOf(deployed).map(({ eventSourceArn }) => eventSourceArn.split(':').at(-1))
    expect(worked.toSorted()).toEqual(['ArticleQueueQueue', 'FeedQueueQueue'])
  })

  it('moves what fails again and again to a queue of its own, for two weeks, with an alarm', () => {
    const deadLetters = mappingsOf(deployed).map(({ eventSourceArn }) => {
      const { redrivePolicy = '{}' } = named(queuesOf(deployed), eventSourceArn)
      const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(redrivePolicy)
      expect(maxReceiveCount).toBeGreaterThan(1)
      return named(queuesOf(deployed), deadLetterTargetArn)
    })
    expect(new Set(deadLetters.map(({ name }) => name)).size).toBe(2)
    for (const { name, messageRetentionSeconds } of deadLetters) {
      expect(messageRetentionSeconds).toBe(14 * 24 * 60 * 60)
      expect(alarmedIn(deployed)).toContain(name)
    }
  })

  it('delivers again only the messages that failed', () => {
    for (const { functionResponseTypes } of mappingsOf(deployed))
      expect(functionResponseTypes).toEqual(['ReportBatchItemFailures'])
  })

  it('hides a message six times as long as its function may run', () => {
    for (const { eventSourceArn, functionName } of mappingsOf(deployed)) {
      const { visibilityTimeoutSeconds } = named(queuesOf(deployed), eventSourceArn)
      expect(visibilityTimeoutSeconds).toBeGreaterThanOrEqual(6 * named(functionsOf(deployed), functionName).timeout)
    }
  })

  it('is read by two copies of its function at most, for a host is spared inside of one', () => {
    for (const { scalingConfig } of mappingsOf(deployed)) expect(scalingConfig.maximumConcurrency).toBe(2)
  })
})

it('a schedule has an expression that AWS knows, and a function that raises an alarm', () => {
  const plural = /^rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)$/
  const cron = /^cron\([\d*/]+ [\d*/]+ [\d*/]+ [\d*/]+ \? \*\)$/
  expect(schedulesOf(deployed)).toHaveLength(2)
  for (const { scheduleExpression, target } of schedulesOf(deployed)) {
    expect(plural.test(scheduleExpression) || cron.test(scheduleExpression), scheduleExpression).toBe(true)
    expect(alarmedIn(deployed)).toContain(named(functionsOf(deployed), target.arn).name)
  }
})

describe('a function', () => {
  it('has its runtime, knows the contact, and its log ends after a month', () => {
    expect(functionsOf(deployed).size).toBe(6)
    for (const { runtime, architectures, environment } of functionsOf(deployed).values()) {
      expect({ runtime, architectures }).toEqual({ runtime: 'nodejs24.x', architectures: ['arm64'] })
      expect(environment.variables).toMatchObject({ FIGUREWATCH_CONTACT: 'desk@example.org' })
    }
    // One for each, and the endpoint's own.
    expect(logsOf(deployed)).toEqual(Array.from({ length: 7 }, () => ({ retentionInDays: 30 })))
  })

  it('may do what its own code asks for and nothing more', () => {
    const polling = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage']
    for (const { id, may } of rolesOf(deployed)) {
      const needed = [...actionsIn(id), ...(id.includes('Queue') ? polling.map((action) => `sqs:${action}`) : [])]
      expect(
        [...new Set(may.flatMap(({ actions }) => actions))].toSorted(),
        `${id}: granted in sst.config.ts, asked for by its code`,
      ).toEqual(needed.toSorted())
      expect(may.flatMap(({ resources }) => resources)).not.toContain('*')
    }
  })

  it('is run by Lambda alone', () => {
    for (const { assumeRolePolicy } of rolesOf(deployed))
      expect(assumeRolePolicy).toMatchObject({ Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] })
  })

  it('has no part of jsdom in its bundle, for jsdom reads files of its own package', () => {
    for (const { id } of rolesOf(deployed))
      expect(
        bundledFiles(id).filter((path) => path.includes('node_modules/jsdom/')),
        id,
      ).toEqual([])
  })

  it('starts as it is bundled, with the links that it is given', () => {
    const env = {
      AWS_REGION: 'us-east-1',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      FIGUREWATCH_CONTACT: 'desk@example.org',
      SST_RESOURCE_App: '{"name":"figurewatch","stage":"check"}',
      SST_RESOURCE_Ledger: '{"name":"ledger"}',
      SST_RESOURCE_FeedQueue: '{"url":"https://sqs.us-east-1.amazonaws.com/123456789012/feeds"}',
      SST_RESOURCE_ArticleQueue: '{"url":"https://sqs.us-east-1.amazonaws.com/123456789012/articles"}',
      SST_RESOURCE_WriteKey: '{"value":""}',
      SST_RESOURCE_LinkSecret: JSON.stringify({ value: linkSecret }),
      FIGUREWATCH_SITE: 'https://figures.example',
      FIGUREWATCH_MAIL_FROM: 'digest@figures.example',
    }
    for (const { id } of rolesOf(deployed)) {
      const source = `console.log(typeof (await import(${JSON.stringify(bundlePath(id))})).handler)`
      const args = ['--input-type=module', '--eval', source]
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
      expect(`${id} ${stdout}${stderr}`).toBe(`${id} function\n`)
    }
  })
})
