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
  logsOf,
  mappingsOf,
  named,
  queuesOf,
  rolesOf,
  runProgram,
  schedulesOf,
  tablesOf,
} from './deployed.ts'
import { platform, root, unpackPlatform } from './platform.ts'

let deployed: Deployed
beforeAll(() => {
  unpackPlatform()
  deployed = deploy('production')
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

  it.each(['', 'a@b.example\nX-Header: y'])(
    'creates nothing for the contact %j, and says what is missing',
    (contact) => {
      const { status, stderr } = runProgram('production', contact)
      expect(status).toBe(1)
      expect(stderr).toContain('Set FIGUREWATCH_CONTACT to a mail address or a web page')
    },
  )

  it('protects what production keeps, and cleans up after every other stage', () => {
    const dev = deploy('dev')
    expect(deployed.app).toEqual({ removal: 'retain', protect: true })
    expect(dev.app).toEqual({ removal: 'remove', protect: false })
    expect(tablesOf(deployed)).toMatchObject([{ deletionProtectionEnabled: true }])
    expect(tablesOf(dev)).toMatchObject([{ deletionProtectionEnabled: false }])
  })
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
  const cron = /^cron\(\d+ [\d*/]+ [\d*/]+ [\d*/]+ \? \*\)$/
  expect(schedulesOf(deployed)).toHaveLength(2)
  for (const { scheduleExpression, target } of schedulesOf(deployed)) {
    expect(plural.test(scheduleExpression) || cron.test(scheduleExpression), scheduleExpression).toBe(true)
    expect(alarmedIn(deployed)).toContain(named(functionsOf(deployed), target.arn).name)
  }
})

describe('a function', () => {
  it('has its runtime, knows the contact, and its log ends after a month', () => {
    expect(functionsOf(deployed).size).toBe(5)
    for (const { runtime, architectures, environment } of functionsOf(deployed).values()) {
      expect({ runtime, architectures }).toEqual({ runtime: 'nodejs24.x', architectures: ['arm64'] })
      expect(environment.variables).toMatchObject({ FIGUREWATCH_CONTACT: 'desk@example.org' })
    }
    expect(logsOf(deployed)).toEqual(Array.from({ length: 5 }, () => ({ retentionInDays: 30 })))
  })

  it('may do what its code asks for, and all of them together nothing more', () => {
    const polling = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage']
    const roles = rolesOf(deployed)
    for (const { id, may } of roles) {
      expect(
        may.flatMap(({ actions }) => actions),
        id,
      ).toEqual(expect.arrayContaining(actionsIn(id)))
      expect(may.flatMap(({ resources }) => resources)).not.toContain('*')
    }
    const granted = roles.flatMap(({ may }) => may.flatMap(({ actions }) => actions))
    const needed = [...roles.flatMap(({ id }) => actionsIn(id)), ...polling.map((action) => `sqs:${action}`)]
    expect([...new Set(granted)].toSorted()).toEqual([...new Set(needed)].toSorted())
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
    }
    for (const { id } of rolesOf(deployed)) {
      const source = `console.log(typeof (await import(${JSON.stringify(bundlePath(id))})).handler)`
      const args = ['--input-type=module', '--eval', source]
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
      expect(`${id} ${stdout}${stderr}`).toBe(`${id} function\n`)
    }
  })
})
