import { dayInWords } from '../digest/days.ts'
import type { Proof } from '../digest/digest.ts'
import { webAddress } from '../digest/plain.ts'
import type { Label } from '../feeds/feed.ts'

const labels: Partial<Record<Label, string>> = {
  'state-owned': 'state-owned',
  'state-funded': 'state-funded',
  official: 'official',
  exile: 'in exile',
}

/** Words from outside, kept from turning the rest of the line round. */
export function Said({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}

/** An outlet's name with how a state relates to it. */
export function OutletName({ name, label }: { name: string; label: Label | null }) {
  const word = label && labels[label]
  return (
    <>
      <Said>{name}</Said>
      {word && (
        <>
          {' '}
          <span class="label">{word}</span>
        </>
      )}
    </>
  )
}

/** A link out, or only the words where the address is none that a browser should open. */
export function LinkOut({ url, children }: { url: string; children: string }) {
  const href = webAddress(url)
  if (!href) return <Said>{children}</Said>
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      <Said>{children}</Said>
    </a>
  )
}

/** A day as people write it, and as machines read it. */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{dayInWords(of)}</time>
}

/** The sentence that proves a number, the number marked, in the language it was written in. */
export function ProofQuote({ proof }: { proof: Proof }) {
  const { sentence, mark, lang, via, outlet, label, url, title, published, claimId } = proof
  return (
    <figure class="proof">
      <blockquote lang={lang} dir="auto">
        <p>
          {sentence.slice(0, mark[0])}
          {mark[1] > mark[0] && <mark>{sentence.slice(...mark)}</mark>}
          {sentence.slice(mark[1])}
        </p>
      </blockquote>
      <figcaption>
        <OutletName name={outlet} label={label} />
        {': '}
        <span lang={lang}>
          <LinkOut url={url}>{title.trim() === '' ? 'article' : title}</LinkOut>
        </span>
        {published && (
          <>
            {', '}
            <Day of={published} />
          </>
        )}
        {via.length > 0 && (
          <>
            {', via '}
            <Said>{via.join(', ')}</Said>
          </>
        )}
        {' · '}
        <a href={`/claims/${encodeURIComponent(claimId)}`}>How it was read</a>
      </figcaption>
    </figure>
  )
}
