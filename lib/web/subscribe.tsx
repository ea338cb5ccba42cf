import { type Choice, SelectField } from './filters.tsx'
import { Layout } from './layout.tsx'
import { Said } from './proof.tsx'

interface Field {
  name: string
  label: string
  type: 'text' | 'email' | 'url' | 'password'
  placeholder: string
  help?: string
  optional?: boolean
}

interface Problem {
  parameter: string
  detail: string
}

export interface SubscribePageProps {
  channel: { name: string; title: string; fields: readonly Field[] }
  others: readonly { name: string; title: string }[]
  choices: { when: readonly Choice[]; what: readonly Choice[] }
  /** whether the channel takes a key */
  needsKey: boolean
  problems: readonly Problem[]
  /** what was typed before */
  typed: (name: string) => string
}

/** The form that subscribes. Each channel has its own, behind a link: nothing in it needs a script. */
export function SubscribePage({ channel, others, choices, needsKey, problems, typed }: SubscribePageProps) {
  return (
    <Layout title="Subscribe" section="subscribe">
      <h1>Subscribe</h1>
      <p class="lede">What changed since your last digest, once a day, at your hour.</p>
      <nav class="bar" aria-label="Channels">
        {others.map(({ name, title }) => (
          <a href={`/subscribe?channel=${name}`} aria-current={name === channel.name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      {problems.length > 0 && <Problems problems={problems} />}
      <form class="act" method="post" action="/v1/subscriptions">
        <input type="hidden" name="channel" value={channel.name} />
        <fieldset class="fields">
          <legend>{channel.title}</legend>
          {channel.fields.map((field) => (
            <TextField field={field} value={typed(field.name)} wrong={isWrong(problems, field.name)} />
          ))}
          {needsKey && <TextField field={keyField} value="" wrong={false} />}
        </fieldset>
        <fieldset class="fields">
          <legend>When</legend>
          {choices.when.map((choice) => (
            <SelectField choice={choice} />
          ))}
        </fieldset>
        <details>
          <summary>Only some changes</summary>
          <fieldset class="fields">
            <legend>Which changes</legend>
            {choices.what.map((choice) => (
              <SelectField choice={choice} />
            ))}
            <div>
              <label for="minPct">At least this many per cent</label>
              <input
                id="minPct"
                name="minPct"
                type="number"
                min="0"
                step="any"
                inputmode="decimal"
                value={typed('minPct')}
              />
            </div>
          </fieldset>
        </details>
        <button type="submit">Subscribe</button>
      </form>
      {channel.name === 'email' && (
        <p class="small quiet">
          You get a mail with a link first. The address is used for the digest and for nothing else; one click in any
          digest ends it and forgets the address.
        </p>
      )}
    </Layout>
  )
}

const keyField: Field = { name: 'key', label: 'Key', type: 'password', placeholder: 'fw_…' }

const isWrong = (problems: readonly Problem[], name: string): boolean =>
  problems.some(({ parameter }) => parameter.split('.').at(-1) === name)

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="notice alert" id="notice" role="alert">
      <p>
        <strong>Not subscribed:</strong>
      </p>
      <ul>
        {problems.map(({ parameter, detail }) => (
          <li>
            <Said>{`${parameter.replace(/^settings\./, '')}: ${detail}`}</Said>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is secret is not written into a page again. */
function TextField({ field, value, wrong }: { field: Field; value: string; wrong: boolean }) {
  const { name, label, type, placeholder, help, optional } = field
  return (
    <div class="wide">
      <label for={name}>{optional ? `${label} (optional)` : label}</label>
      <input
        id={name}
        name={name}
        type={type}
        placeholder={placeholder}
        required={!optional}
        autocomplete={type === 'email' ? 'email' : 'off'}
        spellcheck={false}
        maxlength={2048}
        value={type === 'password' ? '' : value.slice(0, 2048)}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={help ? `${name}-help` : undefined}
      />
      {help && (
        <p class="small quiet" id={`${name}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
