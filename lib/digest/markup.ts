import { asOfInWords, dayInWords } from './days.ts'
import type { DigestItem, Proof, ShownValue } from './digest.ts'
import { harmless, webAddress } from './plain.ts'
import { carriedInWords, moveInWords, opening } from './sentences.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text inside XML or HTML, in an element as in an attribute. U+FFFE and U+FFFF are no characters of XML. */
export function escaped(text: string): string {
  return harmless(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** One change as a fragment of HTML, for feed readers: old → new, the sentences that prove it, why it is here. */
export function itemHtml(item: DigestItem): string {
  const { change, from, to, against, article, why } = item
  const shown = to ?? from
  const parts = [
    paragraph(move(item)),
    ...(to?.proof ? [proofHtml(to.proof)] : []),
    ...(from?.proof && (change.kind === 'CHANGED' || !to?.proof)
      ? [...(to ? [paragraph('Before:')] : []), proofHtml(from.proof)]
      : []),
    ...against.flatMap(againstHtml),
    ...(article ? [paragraph(`Edited article: ${link(article.url, `${article.title} (${article.outlet})`)}`)] : []),
    ...(shown ? [paragraph(`In ${escaped(carriedInWords(shown))}.`)] : []),
    paragraph(escaped(why)),
  ]
  return parts.join('\n')
}

const paragraph = (html: string): string => `<p>${html}</p>`

function move({ change, claimant, from, to }: DigestItem): string {
  const steps = [from && escaped(from.amount), to && `<strong>${escaped(to.amount)}</strong>`].filter(Boolean)
  const gone = change.kind === 'RETRACTED' ? ' → withdrawn' : ''
  const words = moveInWords(change)
  const asOf = asOfInWords((to ?? from)?.value.asOf ?? null)
  return `${escaped(opening(claimant))}: ${steps.join(' → ')}${gone}${words ? ` (${escaped(words)})` : ''}${asOf ? `, ${escaped(asOf)}` : ''}`
}

function againstHtml({ claimant, amount, proof }: ShownValue): string[] {
  return [
    paragraph(`Beside it, ${escaped(claimant)}: <strong>${escaped(amount)}</strong>`),
    ...(proof ? [proofHtml(proof)] : []),
  ]
}

function proofHtml({ sentence, mark, lang, url, title, outlet, label, published, via }: Proof): string {
  const [from, to] = mark
  const marked = to > from ? `<mark>${escaped(sentence.slice(from, to))}</mark>` : ''
  const words = `${escaped(sentence.slice(0, from))}${marked}${escaped(sentence.slice(to))}`
  const state = label && label !== 'independent' ? ` (${label})` : ''
  const credit = [
    `${escaped(outlet)}${state}: ${link(url, title.trim() === '' ? 'article' : title)}`,
    ...(published ? [escaped(dayInWords(published))] : []),
    ...(via.length > 0 ? [`via ${escaped(via.join(', '))}`] : []),
  ]
  return `<blockquote lang="${escaped(lang)}"><p>${words}</p></blockquote>\n${paragraph(credit.join(', '))}`
}

/** A link, or only the words where the address is none that a reader should open. */
function link(url: string, words: string): string {
  const href = webAddress(url)
  return href ? `<a href="${escaped(href)}">${escaped(words)}</a>` : escaped(words)
}
