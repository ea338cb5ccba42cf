import { Layout } from './layout.tsx'

export interface DocsOperation {
  method: string
  path: string
  summary: string
  description: string | null
  /** what a key must be allowed to do */
  scope: string | null
  takes: readonly string[]
  parameters: readonly {
    name: string
    place: string
    required: boolean
    words: string | null
    values: readonly string[]
  }[]
  answers: readonly { status: string; description: string; mediaTypes: readonly string[] }[]
}

export interface DocsGroup {
  tag: string
  operations: readonly DocsOperation[]
}

/** The endpoint's document for people: whole without a script and without a connection. */
export function DocsPage({ groups }: { groups: readonly DocsGroup[] }) {
  return (
    <Layout
      title="API"
      section="docs"
      alternates={[{ title: 'OpenAPI', mediaType: 'application/json', href: '/openapi.json' }]}
    >
      <h1>API</h1>
      <p class="lede">Everything on these pages can be asked for by a program.</p>
      <p>
        Reading takes no key. Answers have an <code>ETag</code>: ask again with <code>If-None-Match</code>, and an
        answer that did not change costs nothing. Errors are <code>application/problem+json</code>. Writing takes{' '}
        <code>Authorization: Bearer …</code> with a key from <code>figurewatch keys create</code>.
      </p>
      {groups.map(({ tag, operations }) => (
        <section aria-label={tag}>
          <h2 class="group">{tag}</h2>
          {operations.map((operation) => (
            <Operation operation={operation} />
          ))}
        </section>
      ))}
    </Layout>
  )
}

function Operation({ operation }: { operation: DocsOperation }) {
  const { method, path, summary, description, scope, takes, parameters, answers } = operation
  const plain = method === 'GET' && !path.includes('{')
  return (
    <article class="item operation">
      <h3>{summary}</h3>
      <p class="route">
        <code>
          <strong>{method}</strong> {plain ? <a href={path}>{path}</a> : path}
        </code>
      </p>
      {description && <Words text={description} />}
      {scope && (
        <p class="small">
          Takes a key with the scope <code>{scope}</code>.
        </p>
      )}
      {takes.length > 0 && <p class="small">Takes {takes.join(' or ')}.</p>}
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      <details>
        <summary>Answers</summary>
        <dl>
          {answers.map((answer) => (
            <>
              <dt>
                <code>{answer.status}</code>
              </dt>
              <dd>
                <Words text={answer.description} />
                {answer.mediaTypes.length > 0 && <p class="quiet">{answer.mediaTypes.join(', ')}</p>}
              </dd>
            </>
          ))}
        </dl>
      </details>
    </article>
  )
}

function Parameters({ parameters }: Pick<DocsOperation, 'parameters'>) {
  return (
    <details>
      <summary>Parameters</summary>
      <dl>
        {parameters.map(({ name, place, required, words, values }) => (
          <>
            <dt>
              <code>{name}</code>
              {required && ' (needed)'}
              {place === 'header' && ' (header)'}
            </dt>
            <dd>
              {words && <Words text={words} />}
              {values.length > 0 && <p class="quiet">{values.join(', ')}</p>}
            </dd>
          </>
        ))}
      </dl>
    </details>
  )
}

/** Words in which `code` stands between backticks, as OpenAPI writes them. */
function Words({ text }: { text: string }) {
  return <p>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</p>
}
