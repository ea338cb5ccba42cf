import { momentIn } from './dates.ts'
import { type Block, isProse } from './prose.ts'

// What a site puts between the paragraphs of its articles, by how it begins. Only short blocks are looked at, and few patterns are kept:
// a longer list reads well on the pages it was made from and nowhere else.

const opening: readonly RegExp[] = [
  /^(?:(?:read|see|watch|listen) (?:also|more|next|too)\b|also read\b|related\s*:|read this\s*:)/i,
  /^(?:related(?: (?:articles?|stories|news|topics?|content|posts?))?|recommended(?: for you)?|more on this(?: story)?|more from .{1,30})\s*:?$/i,
  /^(?:share|tweet|print|copy link|listen|save|advertisement|sponsored|log in|sign in)(?: (?:this|it|on|via|to|with|for|now|article|story|page)\b[^.!?]{0,50})?$/i,
  /^(?:sign up|subscribe|follow us|join us|support us|get the latest|download (?:the|our) app|click here|stay (?:up|informed))\b/i,
  /^(?:photo|image|picture|video|file photo|screenshot)s?\s*[:/©]/i,
  /^(?:\d+ min(?:ute)?s? read|reading time|estimated reading|views?\s*[:\d]|[\d,.]+\s*(?:views|comments|shares)\b.{0,30}$|comments?(?:\s*\(?\d+\)?)?$)/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/i,
  /^(?:читайте|читай|смотрите|см\.)\s+(?:также|по теме|ещё|еще|нас)|^(?:материалы )?по теме\s*(?::|$)/i,
  /^(?:поделиться|подписывайтесь|подпишитесь|подписаться|следите за|присоединяйтесь|фото\s*[:/©]|реклама$)/i,
  /^(?:комментари[ийев]{1,2}|просмотр(?:ов|ы)|просмотры)\s*[:(]?\s*[\d\s]*\)?$|^(?:коментар(?:і|ів)|перегляд(?:и|ів))\s*[:(]?\s*[\d\s]*\)?$/i,
  /^(?:читайте|дивіться)\s+(?:також|ще|нас)|^(?:матеріали )?за темою\s*(?::|$)|^більше новин\s*(?::|$)/i,
  /^(?:поділитися|поширити|підписуйтесь|підпишіться|підписатися|слідкуйте за|стежте за|приєднуйтесь|світлина\s*[:/©])/i,
  /^(?:нашли (?:ошибку|опечатку)|если вы (?:нашли|заметили)|якщо ви (?:знайшли|помітили)|знайшли помилку|помітили помилку)/i,
  /^(?:관련\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|주요\s?뉴스|기사\s?공유|기사\s?제보|조회\s?수?\s*[:\d])/,
  /^(?:공유(?:하기)?|구독(?:하기)?|댓글|좋아요|인쇄(?:하기)?|글자\s?크기.{0,10})\s*\d*$/,
  /^(?:[[【(<]?\s?(?:사진|자료사진|그래픽|영상|출처)\s?[=:]|▶|☞|◀|ⓒ|©|<?저작권자|무단\s?(?:전재|복제))/,
  /(?:무단\s?전재|재배포\s?금지|all rights reserved)[^.]{0,40}\.?\s*$/i,
  /^(?:[가-힣]{2,4}\s?(?:기자|특파원)\s?[=|]?\s?)?[\w.+-]{1,40}@[\w.-]{1,60}$|^[가-힣]{2,4}\s?(?:기자|특파원)$/,
]

/** Blocks that are all link are teasers; a sentence that is quoted as a link stays inside its paragraph. */
function isLink(block: Block): boolean {
  return block.linked >= 0.9 * block.text.length
}

/** `2 сентября 2025, 14:05 Просмотров: 3 417`, `등록 2025.09.02 11:03`: a date with hardly a word beside it. */
function isDateLine(text: string): boolean {
  return text.length <= 100 && momentIn(text, 0) !== null && (text.match(/\p{L}{3,}/gu)?.length ?? 0) <= 5
}

/** Above the first running text stand the date and the names of those who wrote it. */
function isAboveText(block: Block, byline: string | null): boolean {
  if (block.heading !== null || block.text.length > 120) return false
  return (
    isDateLine(block.text) ||
    (byline !== null && block.text.length <= byline.length + 40 && block.text.includes(byline))
  )
}

const isFurniture = ({ text }: Block) => text.length <= 200 && opening.some((one) => one.test(text))

/** The blocks without the furniture between them, and without headings that are left with nothing under them. */
export function withoutFurniture(blocks: readonly Block[], byline: string | null): Block[] {
  const start = blocks.findIndex(isProse)
  const kept = blocks.filter(
    (block, i) => !isLink(block) && !isFurniture(block) && !(i < start && isAboveText(block, byline)),
  )
  return kept.filter(
    (block, i) => block.heading === null || kept.slice(i + 1, i + 2).some((next) => next.heading === null),
  )
}
