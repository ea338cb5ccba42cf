/// <reference path="./.sst/platform/config.d.ts" />

/** Deploy with `FIGUREWATCH_CONTACT=you@example.org npx sst deploy --stage production`. */
export default $config({
  app: ({ stage }) => ({
    name: 'figurewatch',
    home: 'aws',
    removal: stage === 'production' ? 'retain' : 'remove',
    protect: stage === 'production',
  }),

  async run() {
    const contact = process.env['FIGUREWATCH_CONTACT'] ?? ''
    if (!/^(https?:\/\/\S+|[^@\s]+@[^@\s]+)$/.test(contact))
      throw new Error(
        'Set FIGUREWATCH_CONTACT to a mail address or a web page: sites that are read learn from the User-Agent whom to ask',
      )

    // A link gives every action on a resource unless it is narrowed.
    sst.Linkable.wrap(sst.aws.Dynamo, ({ name, arn }) => ({
      properties: { name },
      include: [
        sst.aws.permission({
          actions: [
            'dynamodb:BatchGetItem',
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:Query',
            'dynamodb:UpdateItem',
          ],
          resources: [arn, $interpolate`${arn}/index/*`],
        }),
      ],
    }))
    sst.Linkable.wrap(sst.aws.Queue, ({ url, arn }) => ({
      properties: { url },
      include: [sst.aws.permission({ actions: ['sqs:SendMessage'], resources: [arn] })],
    }))

    // The same keys and indexes as tableSpec in lib/store/table.ts, which says what each is for; test/sst compares them.
    const ledger = new sst.aws.Dynamo('Ledger', {
      fields: {
        pk: 'string',
        sk: 'string',
        dueShard: 'string',
        dueAt: 'string',
        dayKey: 'string',
        dayAt: 'string',
        listKey: 'string',
        listAt: 'string',
      },
      primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
      globalIndexes: {
        due: { hashKey: 'dueShard', rangeKey: 'dueAt', projection: 'keys-only' },
        day: { hashKey: 'dayKey', rangeKey: 'dayAt', projection: 'keys-only' },
        list: { hashKey: 'listKey', rangeKey: 'listAt', projection: 'all' },
      },
      ttl: 'expires',
      deletionProtection: $app.stage === 'production',
    })

    // What failed three times waits here for two weeks, the longest SQS keeps anything.
    const deadLetters = { transform: { queue: { messageRetentionSeconds: 14 * 24 * 60 * 60 } } }
    const feedFailures = new sst.aws.Queue('FeedFailures', deadLetters)
    const feedQueue = new sst.aws.Queue('FeedQueue', {
      visibilityTimeout: '9 minutes',
      dlq: { queue: feedFailures.arn, retry: 3 },
    })
    const articleFailures = new sst.aws.Queue('ArticleFailures', deadLetters)
    const articleQueue = new sst.aws.Queue('ArticleQueue', {
      visibilityTimeout: '18 minutes',
      dlq: { queue: articleFailures.arn, retry: 3 },
    })

    const shared = [ledger, feedQueue, articleQueue]
    const common = {
      runtime: 'nodejs24.x',
      architecture: 'arm64',
      logging: { retention: '1 month' },
      environment: { FIGUREWATCH_CONTACT: contact, FIGUREWATCH_ALLOW: process.env['FIGUREWATCH_ALLOW'] ?? '' },
      link: shared,
      // Left to itself, sst also lets every principal of the account assume the role.
      transform: {
        role: { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) },
      },
    } as const

    // Two at a time: the spacing of requests to one host is kept inside a function, so its copies must stay few.
    const workers = {
      batch: { size: 10, partialResponses: true },
      transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 2 } } },
    }
    // AWS asks for a visibility timeout of at least six times the function's timeout.
    feedQueue.subscribe(
      { ...common, handler: 'functions/feed.handler', timeout: '90 seconds', memory: '512 MB' },
      workers,
    )
    articleQueue.subscribe(
      {
        ...common,
        handler: 'functions/article.handler',
        timeout: '3 minutes',
        memory: '1024 MB',
        // jsdom reads files of its own package, which a bundle has not.
        nodejs: { install: ['jsdom'] },
      },
      workers,
    )

    const poll = new sst.aws.CronV2('Poll', {
      schedule: 'rate(5 minutes)',
      function: { ...common, handler: 'functions/poll.handler', timeout: '1 minute', memory: '512 MB', retries: 0 },
    })
    const digest = new sst.aws.CronV2('Digest', {
      schedule: 'cron(5 * * * ? *)',
      function: { ...common, handler: 'functions/digest.handler', timeout: '2 minutes', memory: '512 MB' },
    })

    const writeKey = new sst.Secret('WriteKey', '')
    // A function URL has no fee of its own; an API gateway would add one and give nothing that is used here.
    const api = new sst.aws.Function('Api', {
      ...common,
      handler: 'functions/api.handler',
      // The preview of a feed reads its newest articles.
      timeout: '30 seconds',
      memory: '1024 MB',
      nodejs: { install: ['jsdom'] },
      link: [...shared, writeKey],
      url: { cors: { allowMethods: ['GET', 'HEAD'], allowHeaders: ['*'], allowOrigins: ['*'] } },
    })

    const alarms = new sst.aws.SnsTopic('Alarms')
    const whenAboveZero = {
      statistic: 'Maximum',
      comparisonOperator: 'GreaterThanThreshold',
      threshold: 0,
      period: 300,
      evaluationPeriods: 1,
      treatMissingData: 'notBreaching',
      alarmActions: [alarms.arn],
    }
    for (const [name, queue] of Object.entries({ FeedFailures: feedFailures, ArticleFailures: articleFailures }))
      new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
        ...whenAboveZero,
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        dimensions: { QueueName: queue.nodes.queue.name },
      })
    for (const [name, cron] of Object.entries({ Poll: poll, Digest: digest }))
      new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
        ...whenAboveZero,
        namespace: 'AWS/Lambda',
        metricName: 'Errors',
        dimensions: { FunctionName: cron.nodes.function.name },
      })

    return { api: api.url, alarms: alarms.arn }
  },
})
