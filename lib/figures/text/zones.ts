import type { Span, Zone } from '../claim.ts'

export interface Paragraph {
  span: Span
  zone: Zone
}

const maxHeadline = 220

/** Paragraphs are lines. Lines before the first full sentence are headlines, that sentence's line is the lead, what follows is body. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let zone: Zone = 'headline'
  let start = 0
  let timed = false
  for (const line of text.split(/\n|\r|\u2028|\u2029/)) {
    const span: Span = [start, start + line.length]
    start += line.length + 1
    const words = line.trim()
    if (!words) continue
    const isTime = /^\d{1,2}:\d{2}$/.test(words)
    const sentence = words.length > maxHeadline || /[.!?\u2026\u3002]["'\u201d\u2019\u00bb)\]]*$/.test(words)
    // below the text, a line under the time alone is the headline of another one
    const listed = timed && !sentence && zone === 'body'
    timed = isTime
    if (listed) continue
    if (zone === 'headline' && sentence) paragraphs.push({ span, zone: 'lead' })
    else paragraphs.push({ span, zone })
    if (sentence) zone = 'body'
  }
  return paragraphs
}
