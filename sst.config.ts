/// <reference path="./.sst/platform/config.d.ts" />

/** Deploy with `FIGUREWATCH_CONTACT=you@example.org npx sst deploy --stage production`; the README tells what else can be set. */
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
    const sender = process.env['FIGUREWATCH_MAIL_FROM'] ?? ''
    if (sender !== '' && !/^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/.test(sender))
      throw new Error('FIGUREWATCH_MAIL_FROM: expected one address such as digest@example.org; unset, no mail is sent')
    const mailBy = process.env['FIGUREWATCH_MAIL_BY'] ?? 'ses'
    if (mailBy !== 'ses' && mailBy !== 'smtp') throw new Error('FIGUREWATCH_MAIL_BY: expected ses or smtp')
    const ownSite = process.env['FIGUREWATCH_SITE'] ?? ''
    if (ownSite !== '' && !/^https:\/\/[^\s?#]+$/.test(ownSite))
      throw new Error('FIGUREWATCH_SITE: expected an address such as https://figures.example.org')

    // A link gives every action on a resource. Here it gives the name alone, and each function says what it does.
    sst.Linkable.wrap(sst.aws.Dynamo, ({ name }) => ({ properties: { name } }))
    sst.Linkable.wrap(sst.aws.Queue, ({ url }) => ({ properties: { url } }))
    sst.Linkable.wrap(sst.aws.Email, ({ sender, nodes: { identity, configurationSet } }) => ({
      properties: { sender },
      include: [
        sst.aws.permission({
          // A mail that is sent whole asks for both, also in the second version of the API.
          actions: ['ses:SendEmail', 'ses:SendRawEmail'],
          // In the sandbox SES looks for the right to the recipient's identity too, so what narrows it is the sender.
          resources: [identity.arn.apply((arn) => arn.replace(/:identity\/.*$/, ':identity/*')), configurationSet.arn],
          conditions: [{ test: 'StringEquals', variable: 'ses:FromAddress', values: [sender] }],
        }),
      ],
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
    const send = { actions: ['sqs:SendMessage'], resources: [feedQueue.arn, articleQueue.arn] }
    const onLedger = (...actions: string[]) => ({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [ledger.arn, $interpolate`${ledger.arn}/index/*`],
    })
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
      {
        ...common,
        handler: 'functions/feed.handler',
        timeout: '90 seconds',
        memory: '512 MB',
        permissions: [onLedger('DeleteItem', 'GetItem', 'PutItem', 'UpdateItem'), send],
      },
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
        permissions: [onLedger('GetItem', 'PutItem', 'Query', 'UpdateItem'), send],
      },
      workers,
    )

    const poll = new sst.aws.CronV2('Poll', {
      schedule: 'rate(5 minutes)',
      function: {
        ...common,
        handler: 'functions/poll.handler',
        timeout: '1 minute',
        memory: '512 MB',
        retries: 0,
        permissions: [onLedger('GetItem', 'PutItem', 'Query', 'UpdateItem'), send],
      },
    })
    // The default is one limit for all who ask together, which no copy of a function could keep. A function URL could only be held back by
    // reserving concurrency, and a young account has none to reserve. Limits for single routes would have to stand in
    // the stage, which is made before the routes are there.
    const gateway = new sst.aws.ApiGatewayV2('Api', {
      cors: { allowMethods: ['GET', 'HEAD'], allowHeaders: ['*'], allowOrigins: ['*'] },
      accessLog: { retention: '1 month' },
      transform: { stage: { defaultRouteSettings: { throttlingRateLimit: 20, throttlingBurstLimit: 40 } } },
    })

    // Signs the links in mails. Until it is set nobody can subscribe and nothing is sent; everything else works.
    const linkSecret = new sst.Secret('LinkSecret', '')
    const subscriptions = $util.unsecret(
      linkSecret.value.apply((secret) => {
        if (secret !== '' && secret.length < 32) throw new Error('LinkSecret: expected at least 32 characters')
        return secret === '' ? 'off: LinkSecret is not set' : 'on'
      }),
    )
    // What comes back ends at a function, so that nobody goes on writing to an address that is not there or that complained.
    const openSes = () => {
      const returns = new sst.aws.SnsTopic('Returns')
      const publish = {
        principals: [{ type: 'Service', identifiers: ['ses.amazonaws.com'] }],
        actions: ['sns:Publish'],
        resources: [returns.arn],
        conditions: [
          { test: 'StringEquals', variable: 'AWS:SourceAccount', values: [aws.getCallerIdentityOutput().accountId] },
        ],
      }
      const policy = new aws.sns.TopicPolicy('ReturnsPolicy', {
        arn: returns.arn,
        policy: aws.iam.getPolicyDocumentOutput({ statements: [publish] }).json,
      })
      const reader = returns.subscribe('Reader', {
        ...common,
        handler: 'functions/returns.handler',
        timeout: '30 seconds',
        memory: '512 MB',
        link: [ledger],
        permissions: [onLedger('UpdateItem')],
      })
      // The topic's name is taken from the policy: SES must have the right to publish when it is told to.
      const events = { name: 'Returns', types: ['bounce' as const, 'complaint' as const], topic: policy.arn }
      return { link: new sst.aws.Email('Mail', { sender, events: [events] }), functions: { Returns: reader } }
    }
    // SmtpUrl has no placeholder: whoever asks for SMTP is told when its address is missing.
    const openMail = () => (mailBy === 'ses' ? openSes() : { link: new sst.Secret('SmtpUrl'), functions: {} })
    const mail = sender === '' ? null : openMail()
    const posting = {
      link: [...shared, linkSecret, ...(mail ? [mail.link] : [])],
      environment: { ...common.environment, FIGUREWATCH_MAIL_FROM: sender, FIGUREWATCH_SITE: ownSite || gateway.url },
    }

    const writeKey = new sst.Secret('WriteKey', '')
    gateway.route('$default', {
      ...common,
      ...posting,
      handler: 'functions/api.handler',
      // The preview of a feed reads its newest articles; the gateway waits 30 seconds and no longer.
      timeout: '29 seconds',
      memory: '1024 MB',
      nodejs: { install: ['jsdom'] },
      link: [...posting.link, writeKey],
      permissions: [onLedger('BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'), send],
    })
    // Hours begin a half or a quarter of an hour later in some zones.
    const digest = new sst.aws.CronV2('Digest', {
      schedule: 'cron(0/15 * * * ? *)',
      function: {
        ...common,
        ...posting,
        handler: 'functions/digest.handler',
        timeout: '10 minutes',
        memory: '512 MB',
        permissions: [onLedger('BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'), send],
      },
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
    for (const [name, trigger] of Object.entries({ Poll: poll, Digest: digest, ...mail?.functions }))
      new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
        ...whenAboveZero,
        namespace: 'AWS/Lambda',
        metricName: 'Errors',
        dimensions: { FunctionName: trigger.nodes.function.name },
      })

    return {
      api: gateway.url,
      alarms: alarms.arn,
      subscriptions,
      mail: sender === '' ? 'off: FIGUREWATCH_MAIL_FROM is not set' : `from ${sender} by ${mailBy.toUpperCase()}`,
    }
  },
})
