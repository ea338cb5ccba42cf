import type { Claim, Extraction, FigureClaim, Span } from './claim.ts'
import { type Context, createContext, enterSentence } from './context.ts'
import { asPart } from './figures-beside.ts'
import { passesGate } from './gate.ts'
import { findLanguage } from './languages/index.ts'
import { mainParty } from './meaning/parties/named-parties.ts'
import { createReader, type Reader } from './reader.ts'
import { readSentence } from './sentence.ts'
import { sidesOf } from './sides.ts'
import type { Reading } from './signs/reading.ts'
import { asBriefed, isOpen, toldLater } from './sources/memory/hindsight.ts'
import { asOnlyOne } from './sources/memory/only-one.ts'
import { solePrincipal } from './sources/memory/principals.ts'
import { withSourcesOfSame } from './sources/memory/same-figure.ts'
import { readParagraphs } from './text/zones.ts'
import { withUntold } from './untold.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Text {
  text: string
  lang: string
  /** ISO 8601; what "this week" and "in April" are counted from */
  published: string | null
}

const readers = new WeakMap<Vocabulary, Map<string, Reader>>()

/** Reads who reports how many of what. Pure, deterministic and linear in the text; a language that is not known gives no claims. */
export function extract(article: Text, vocabulary: Vocabulary): Extraction {
  const reader = readerOf(article.lang, vocabulary)
  if (!reader) return { claims: [], dropped: 0 }
  const sentences = readSentences(unwrapped(article.text), reader)
  const readings = sentences.map(({ reading }) => reading)
  const context = createContext(article, vocabulary, mainParty(readings, vocabulary), reader.dates)
  if (namesOther(readings.slice(0, reachOfHeadline), vocabulary)) context.abroad = 0
  const read = sentences.flatMap(({ reading, span, paragraph, zone }, sentence) => {
    enterSentence(context, sentence, paragraph, zone)
    return readSentence(reading, span, context)
  })
  const claims = withUntold(read, context)
  const kept = claims.filter((claim) => claim.kind === 'statement' || passesGate(reader, claim))
  return { claims: inHindsight(kept, context), dropped: claims.length - kept.length }
}

/** sentences within which a text says whom its headline is about: "10,000 North Koreans trained to fight" */
const reachOfHeadline = 4

const namesOther = (readings: readonly Reading[], vocabulary: Vocabulary): boolean =>
  readings.some(({ all }) => all('party').some(({ value }) => sidesOf(vocabulary).others.includes(value)))

/** What the rest of the text says of each figure. */
function inHindsight(claims: readonly Claim[], context: Context): Claim[] {
  const told = claims.map((claim) => (claim.kind === 'figure' ? toldLater(claim, context.hindsight) : claim))
  return withSourcesOfSame(told, context.vocabulary).map((claim, index) => {
    const original = claims[index]
    return claim.kind === 'figure' && original?.kind === 'figure' ? finish(claim, original, context) : claim
  })
}

/** What later sentences say of a figure. */
function finish(figure: FigureClaim, original: FigureClaim, context: Context): FigureClaim {
  const served = asOnlyOne(owned(figure, original, context), context.places.get(original) ?? 0, context)
  const briefed = asBriefed(served, context.offices, context.vocabulary)
  const told = context.parts.has(original) ? asPart(briefed) : briefed
  return context.replaced.has(original)
    ? { ...told, superseded: true, trace: [...told.trace, 'replaced by the next figure'] }
    : told
}

/** Where a text quotes one body only, figures that nobody else is named for are its figures. */
function owned(figure: FigureClaim, original: FigureClaim, context: Context): FigureClaim {
  // what opens the text is told in full below
  const place = context.places.get(original) ?? 0
  const sentence = figure.zone === 'body' ? place : place + reachOfLead
  const sole = isOpen(figure) && !context.hearsay.has(original) ? solePrincipal(context, sentence, place) : null
  // somebody whom the outlet asked what he thinks of its figure is not whose figure it is
  const source = figure.source === null || sole?.id.includes('.') ? sole : null
  return source ? { ...figure, source, trace: [...figure.trace, `source ${source.id}, the only one quoted`] } : figure
}

/** sentences below a headline or a lead within which it must be named whose report it is */
const reachOfLead = 6

/** Lines that are broken in the middle of a sentence are one; nothing moves. */
const unwrapped = (text: string) => (goesOnInSmall.test(text) ? text.replace(brokenLine, ' ') : text)

// few texts have any, and looking behind every line is slow
const goesOnInSmall = /\n\p{Ll}/u

const brokenLine = /(?<=[\p{Ll}\d,])\n(?=\p{Ll})/gu

function readerOf(lang: string, vocabulary: Vocabulary): Reader | undefined {
  const code = lang.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const language = findLanguage(code)
  if (!language) return undefined
  const known = readers.get(vocabulary) ?? new Map<string, Reader>()
  readers.set(vocabulary, known)
  const reader = known.get(code) ?? createReader(language, code, vocabulary)
  known.set(code, reader)
  return reader
}

/** "Read also" over a list of headlines: they are of other articles. */
const isHeadingOfLinks = (line: string, { language }: Reader): boolean =>
  line.length < longestHeading && (language.related ?? []).includes(line.trim().toLowerCase().replace(/:$/, ''))

const longestHeading = 40

interface ReadSentence {
  reading: Reading
  span: Span
  paragraph: number
  zone: Context['zone']
}

function readSentences(text: string, reader: Reader): ReadSentence[] {
  let links = false
  return readParagraphs(text).flatMap(({ span: [start, end], zone }, paragraph) => {
    const words = text.slice(start, end)
    links = isHeadingOfLinks(words, reader) || (links && /^\s*[-*\u2022\u2013]/.test(words))
    if (links) return []
    return reader.sentences(words).map(([from, to]): ReadSentence => {
      return {
        reading: reader.read(words.slice(from, to), start + from),
        span: [start + from, start + to],
        paragraph,
        zone,
      }
    })
  })
}
