import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './platform.ts'

const Deployed = z.object({
  app: z.object({ removal: z.string(), protect: z.boolean() }),
  created: z.array(
    z.object({
      type: z.string(),
      name: z.string(),
      inputs: z.record(z.string(), z.unknown()),
      secret: z.array(z.string()),
    }),
  ),
  outputs: z.record(z.string(), z.unknown()),
})
export type Deployed = z.infer<typeof Deployed>

/** What somebody has set before deploying; a secret comes as the sst command hands it on, `SST_SECRET_` and its name. */
type Environment = Record<string, string>

/** Runs sst.config.ts for a stage in a process of its own. */
export const runProgram = (stage: string, environment: Environment) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'program.ts'), stage], {
    cwd: root,
    encoding: 'utf8',
    timeout: 100_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  })

/** What a deployment to a stage would create. */
export const deploy = (stage: string, environment: Environment = {}): Deployed => {
  const { status, stdout, stderr } = runProgram(stage, { FIGUREWATCH_CONTACT: 'desk@example.org', ...environment })
  if (status !== 0) throw new Error(`sst.config.ts does not run:\n${stderr}`)
  return Deployed.parse(JSON.parse(stdout))
}

/** The resources of one type, by name, with as much of their inputs as the shape asks for. */
const resources = <Shape extends z.ZodType>({ created }: Deployed, type: string, shape: Shape) =>
  new Map(created.filter((one) => one.type === type).map(({ name, inputs }) => [name, shape.parse(inputs)]))

const Statement = z.object({
  actions: z.array(z.string()),
  resources: z.array(z.string()),
  conditions: z.unknown().optional(),
})
const Statements = z.object({ statements: z.array(Statement) }).transform(({ statements }) => statements)

export const queuesOf = (deployed: Deployed) =>
  resources(
    deployed,
    'aws:sqs/queue:Queue',
    z.object({
      name: z.string(),
      visibilityTimeoutSeconds: z.number(),
      messageRetentionSeconds: z.number().optional(),
      redrivePolicy: z.string().optional(),
    }),
  )

export const functionsOf = (deployed: Deployed) =>
  resources(
    deployed,
    'aws:lambda/function:Function',
    z.object({
      name: z.string(),
      timeout: z.number(),
      runtime: z.string(),
      architectures: z.array(z.string()),
      environment: z.object({ variables: z.record(z.string(), z.string()) }),
    }),
  )

export const mappingsOf = (deployed: Deployed) => [
  ...resources(
    deployed,
    'aws:lambda/eventSourceMapping:EventSourceMapping',
    z.object({
      eventSourceArn: z.string(),
      functionName: z.string(),
      functionResponseTypes: z.array(z.string()),
      scalingConfig: z.object({ maximumConcurrency: z.number() }),
    }),
  ).values(),
]

export const schedulesOf = (deployed: Deployed) => [
  ...resources(
    deployed,
    'aws:scheduler/schedule:Schedule',
    z.object({ scheduleExpression: z.string(), target: z.object({ arn: z.string() }) }),
  ).values(),
]

/** Everything of one type, as it would be asked for. */
export const inputsOf = ({ created }: Deployed, type: string) =>
  created.filter((one) => one.type === type).map(({ inputs }) => inputs)

/** Where a text stands in what would be created, `name.path`; what the engine keeps encrypted is told by `secret`. */
export const placesOf = ({ created }: Deployed, text: string): { place: string; secret: boolean }[] =>
  created.flatMap(({ name, inputs, secret }) =>
    pathsOf(inputs, text).map((path) => ({
      place: `${name}${path}`,
      secret: secret.some((part) => path.startsWith(part)),
    })),
  )

const pathsOf = (value: unknown, text: string): string[] => {
  if (typeof value === 'string') return value.includes(text) ? [''] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => pathsOf(one, text).map((path) => `.${name}${path}`))
}

/** Names of the functions and queues that raise an alarm with somebody to hear it. */
export const alarmedIn = (deployed: Deployed): string[] =>
  [
    ...resources(
      deployed,
      'aws:cloudwatch/metricAlarm:MetricAlarm',
      z.object({ dimensions: z.record(z.string(), z.string()), alarmActions: z.array(z.string()).min(1) }),
    ).values(),
  ].flatMap(({ dimensions }) => Object.values(dimensions))

export const logsOf = (deployed: Deployed) => [
  ...resources(deployed, 'aws:cloudwatch/logGroup:LogGroup', z.object({ retentionInDays: z.number() })).values(),
]

export const tablesOf = (deployed: Deployed) => [
  ...resources(
    deployed,
    'aws:dynamodb/table:Table',
    z.object({
      attributes: z.array(z.object({ name: z.string(), type: z.enum(['S', 'N', 'B']) })),
      hashKey: z.string(),
      rangeKey: z.string(),
      globalSecondaryIndexes: z.array(
        z.object({
          name: z.string(),
          hashKey: z.string(),
          rangeKey: z.string(),
          projectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
        }),
      ),
      ttl: z.object({ attributeName: z.string(), enabled: z.boolean() }),
      deletionProtectionEnabled: z.boolean(),
    }),
  ).values(),
]

/** Who may act as each function, and what it may do. Roles of schedules, which only start one, are left out. */
export const rolesOf = (deployed: Deployed) => {
  const roles = resources(
    deployed,
    'aws:iam/role:Role',
    z.object({ assumeRolePolicy: z.unknown(), inlinePolicies: z.array(z.object({ policy: z.string() })) }),
  )
  const ids = [...functionsOf(deployed).keys()].map((name) => name.replace(/Function$/, ''))
  return ids.map((id) => {
    const { assumeRolePolicy, inlinePolicies } = named(roles, `${id}Role`)
    return { id, assumeRolePolicy, may: inlinePolicies.flatMap(({ policy }) => Statements.parse(JSON.parse(policy))) }
  })
}

/** The entry of that name, or of the name at the end of that ARN. */
export const named = <Value>(map: ReadonlyMap<string, Value>, nameOrArn: string): Value => {
  const value = map.get(nameOrArn.split(':').at(-1) ?? '')
  if (value === undefined) throw new Error(`${nameOrArn} is not among ${[...map.keys()].join(', ')}`)
  return value
}
