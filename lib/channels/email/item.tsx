import { asOfInWords, dayInWords } from '../../digest/days.ts'
import type { DigestItem, Proof, ShownValue } from '../../digest/digest.ts'
import { plain, webAddress } from '../../digest/plain.ts'
import { carriedInWords, kindWord, moveInWords, opening } from '../../digest/sentences.ts'
import type { Told } from '../../digest/told.ts'
import { look, tones } from './look.ts'

/** A picture by its `cid:`, what it shows in words, and what its ends stand for. */
export type ShownPicture = { cid: string; alt: string; caption: string }

/** One change: what happened, to which figure, old → new, who claims it, the sentences that prove it, and why it is here. */
export function Item({
  told: { item, conflict },
  site,
  picture,
}: {
  told: Told
  site: string
  picture: ShownPicture | null
}) {
  const { change, claimant, heading, from, to, why } = item
  const against = item.against.length > 0 ? item.against : (conflict?.against ?? [])
  const shown = to ?? from
  const asOf = shown && asOfInWords(shown.value.asOf)
  const tone = toneOf(item)
  return (
    <div class="rule" style={look.item}>
      <p style={look.meta}>
        <span class={tone} style={`${look.kind};color:${tones[tone]}`}>
          {conflict ? `${kindWord(change)}, CONFLICT` : kindWord(change)}
        </span>
        {' · '}
        <strong>
          <bdi>{plain(opening(claimant))}</bdi>
        </strong>
        {asOf && `, ${asOf}`}
      </p>
      <h2 style={look.heading}>
        <a class="ink" style={look.plainLink} href={`${site}/figures/${encodeURIComponent(change.figureId)}`}>
          {plain(heading)}
        </a>
      </h2>
      <Move item={item} />
      {picture && (
        <>
          <img src={`cid:${picture.cid}`} alt={picture.alt} width="600" style={look.picture} />
          <p class="quiet" style={look.caption}>
            {picture.caption}
          </p>
        </>
      )}
      {to?.proof && <Quote proof={to.proof} />}
      {from?.proof && (change.kind === 'CHANGED' || !to?.proof) && (
        <>
          {to && (
            <p class="quiet" style={look.small}>
              Before:
            </p>
          )}
          <Quote proof={from.proof} />
        </>
      )}
      {against.map((value) => (
        <Beside shown={value} />
      ))}
      <p class="quiet" style={look.small}>
        {shown && `In ${plain(carriedInWords(shown))}. `}
        {`Why: ${plain(conflict ? `${why} ${conflict.why}` : why)}`}
      </p>
    </div>
  )
}

function Move({ item: { change, from, to } }: { item: DigestItem }) {
  const steps = [from, to].filter((value) => value !== null).map(({ amount }) => plain(amount))
  const gone = change.kind === 'RETRACTED' ? ' → withdrawn' : ''
  const words = moveInWords(change)
  return (
    <p class="move ink" style={look.move}>
      <bdi>{`${steps.join(' → ')}${gone}`}</bdi>
      {words && ' '}
      {words && (
        <span class="quiet" style={look.delta}>
          {`(${words})`}
        </span>
      )}
    </p>
  )
}

function Beside({ shown: { claimant, amount, proof } }: { shown: ShownValue }) {
  return (
    <>
      <p style="margin:10px 0 0">
        {'Beside it, '}
        <bdi>{plain(claimant)}</bdi>
        {': '}
        <strong style={look.amount}>
          <bdi>{plain(amount)}</bdi>
        </strong>
      </p>
      {proof && <Quote proof={proof} />}
    </>
  )
}

/** The sentence in its own language, its number marked, with the outlet and a link. */
function Quote({ proof }: { proof: Proof }) {
  const { sentence, mark, lang, outlet, label, published, via, url, title } = proof
  const href = webAddress(url)
  const words = plain(title).trim() === '' ? 'article' : plain(title)
  return (
    <>
      <blockquote lang={lang} dir="auto" class="rule" style={look.quote}>
        {plain(sentence.slice(0, mark[0]))}
        {mark[1] > mark[0] && (
          <strong class="mark" style={look.mark}>
            {plain(sentence.slice(...mark))}
          </strong>
        )}
        {plain(sentence.slice(mark[1]))}
      </blockquote>
      <p class="quiet" style={look.credit}>
        <bdi>{plain(outlet)}</bdi>
        {label && label !== 'independent' && ` (${label})`}
        {': '}
        {href ? (
          <a class="link" style={look.link} href={href} lang={lang} dir="auto">
            {words}
          </a>
        ) : (
          <bdi lang={lang}>{words}</bdi>
        )}
        {published && `, ${dayInWords(published)}`}
        {via.length > 0 && `, via ${plain(via.join(', '))}`}
      </p>
    </>
  )
}

function toneOf({ change: { kind, direction } }: DigestItem): keyof typeof tones {
  if (kind === 'CORRECTED' || kind === 'RETRACTED' || kind === 'CONFLICT') return 'alert'
  return kind === 'CHANGED' && direction ? direction : 'ink'
}
