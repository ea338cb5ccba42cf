import { Layout } from './layout.tsx'
import { Said } from './proof.tsx'

/** After the form: either a mail is on its way, or the digest comes from now on. */
export function SubscribedPage({ reaches, secret }: { reaches: string | null; secret: string | null }) {
  return (
    <Layout title="Subscribe" section="subscribe">
      <h1>{reaches === null ? 'Look into your mail' : 'Subscribed'}</h1>
      {reaches === null ? (
        <p class="lede">
          If the address can be reached, a mail is on its way to it. The link in it begins the subscription; it works
          for three days.
        </p>
      ) : (
        <p class="lede">
          The digest goes to <Said>{reaches}</Said> from now on.
        </p>
      )}
      {secret && (
        <p class="notice">
          The secret that signs what is sent, shown this once: <code>{secret}</code>
        </p>
      )}
    </Layout>
  )
}

type Purpose = 'confirm' | 'unsubscribe'

const linkWords: Record<Purpose, { title: string; button: string; done: string; words: string }> = {
  confirm: {
    title: 'Confirm your digest',
    button: 'Yes, send it',
    done: 'The digest comes from now on',
    words: 'Every digest has a link that ends it.',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    button: 'Unsubscribe',
    done: 'You are unsubscribed',
    words: 'Nothing more is sent, and the address is forgotten.',
  },
}

/** What a link in a mail shows: looking at it changes nothing, the button does. */
export function LinkPage({
  purpose,
  reaches,
  tz,
  hour,
}: {
  purpose: Purpose
  reaches: string
  tz: string
  hour: number
}) {
  const { title, button } = linkWords[purpose]
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p class="lede">
        <Said>{`The digest to ${reaches}, each day at ${String(hour).padStart(2, '0')}:00 (${tz}).`}</Said>
      </p>
      <form class="act" method="post">
        <button type="submit">{button}</button>
      </form>
    </Layout>
  )
}

export function LinkDonePage({ purpose }: { purpose: Purpose }) {
  const { done, words } = linkWords[purpose]
  return (
    <Layout title={done}>
      <h1>{done}</h1>
      <p class="lede">{words}</p>
      <p>
        <a href="/">Today’s digest</a>
      </p>
    </Layout>
  )
}
