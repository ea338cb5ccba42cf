import { windowInWords } from '../digest/days.ts'
import type { Proof, Window } from '../digest/digest.ts'
import { counted } from '../digest/sentences.ts'
import type { Statement } from '../digest/statement.ts'
import { type Alternate, Layout } from './layout.tsx'
import { Day, ProofQuote, Said } from './proof.tsx'

export interface StatementsPageProps {
  statements: readonly Statement[]
  window: Window
  alternates: readonly Alternate[]
}

/** Where the list stops, to stay small; nothing is left out of the JSON. */
const most = 60
const mostCarriers = 10

/** Who was quoted with which words, and every article that prints them. */
export function StatementsPage({ statements, window, alternates }: StatementsPageProps) {
  const left = statements.length - most
  return (
    <Layout title="Statements" section="statements" alternates={alternates}>
      <h1>Who was quoted</h1>
      <p class="lede">
        {windowInWords(window)}. The same words of one speaker on one day stand once, with everybody who prints them.
      </p>
      {statements.length === 0 && <p class="nothing">Nobody was quoted.</p>}
      {statements.slice(0, most).map((statement) => (
        <Quoted statement={statement} />
      ))}
      {left > 0 && <p class="small">{`${counted(left, 'older statement')} in the JSON.`}</p>}
    </Layout>
  )
}

function Quoted({ statement: { speaker, quote, lang, at, said } }: { statement: Statement }) {
  const outlets = new Set(said.map(({ outlet }) => outlet)).size
  return (
    <article>
      <h2>
        <Said>{speaker.name}</Said>
        {', '}
        <Day of={at} />
      </h2>
      <p lang={lang} dir="auto">{`“${quote}”`}</p>
      <details>
        <summary>{`In ${counted(outlets, 'outlet')}`}</summary>
        <Carriers said={said} />
      </details>
    </article>
  )
}

function Carriers({ said }: { said: readonly Proof[] }) {
  const left = said.length - mostCarriers
  return (
    <>
      {said.slice(0, mostCarriers).map((proof) => (
        <ProofQuote proof={proof} />
      ))}
      {left > 0 && <p class="small">{`and ${left} more`}</p>}
    </>
  )
}
