import { furniture } from './furniture.ts'
import { localStamp, steadyNumber, escapeText as text, writtenDay } from './markup.ts'
import type { Look, SampleOutlet, Story, Version } from './story.ts'

/** Everything that a page of an outlet is made from. */
interface Sheet {
  outlet: SampleOutlet
  story: Story
  version: Version
  /** the page's own address, without what a feed adds to it */
  address: string
  /** older stories of the outlet, whose headlines stand around this one */
  related: readonly { title: string; link: string }[]
}

const anchors = (sheet: Sheet, before: string, after: string): string =>
  sheet.related.map(({ title, link }) => `${before}<a href="${text(link)}">${text(title)}</a>${after}`).join('')

const menu = ({ outlet }: Sheet): string =>
  furniture[outlet.lang].menu.map((word) => `<a href="/${outlet.id}/">${text(word)}</a>`).join(' ')

const byline = ({ story }: Sheet): string => story.byline ?? ''

const credit = ({ story }: Sheet): string => (story.credit === undefined ? '' : `(${story.credit})`)

const shares = ({ story, outlet }: Sheet): string => furniture[outlet.lang].shares(steadyNumber(story.slug, 900))

/** JSON for a script element: no `<` may stand in it, whatever a headline says. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const linkedData = ({ outlet, story, version, address }: Sheet): string =>
  scriptJson({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: version.title,
    datePublished: localStamp(story.at, outlet.offset),
    inLanguage: outlet.lang,
    author: story.byline === null ? [] : [{ '@type': 'Person', name: story.byline }],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: address,
  })

function article(sheet: Sheet): string {
  const { outlet, story, version, address } = sheet
  const words = furniture[outlet.lang]
  return `<!doctype html>
<html lang="${outlet.lang}">
<head>
<meta charset="${outlet.encoding}">
<title>${text(version.title)} | ${text(outlet.name)}</title>
<link rel="canonical" href="${text(address)}">
<meta property="og:title" content="${text(version.title)}">
<meta property="og:site_name" content="${text(outlet.name)}">
<meta property="article:published_time" content="${localStamp(story.at, outlet.offset)}">
<script type="application/ld+json">${linkedData(sheet)}</script>
</head>
<body>
<header><nav>${menu(sheet)}</nav><p class="ticker">${words.ticker}</p></header>
<main><article>
<h1>${text(version.title)}</h1>
<p class="meta"><span class="author">${text(byline(sheet))}</span> <time datetime="${localStamp(story.at, outlet.offset)}">${writtenDay(story.at, outlet)}</time> <span>${words.minutes}</span></p>
${version.paragraphs.map((paragraph) => `<p>${text(paragraph)}</p>`).join('\n')}
<p class="credit">${text(credit(sheet))}</p>
</article></main>
<aside class="related"><h2>${words.popular}</h2><ul>${anchors(sheet, '<li>', '</li>')}</ul></aside>
<footer><p>${words.notice}</p><p>© ${text(outlet.publisher)}</p></footer>
</body>
</html>
`
}

/** Nested divs without meaning; an older headline stands between the paragraphs. */
function divs(sheet: Sheet): string {
  const { outlet, story, version, address } = sheet
  const words = furniture[outlet.lang]
  const [lead = '', ...rest] = version.paragraphs.map((paragraph) => `<p>${text(paragraph)}</p>`)
  const also = `<div class="b-also"><b>${words.also}:</b> ${anchors({ ...sheet, related: sheet.related.slice(0, 1) }, '', '')}</div>`
  return `<!DOCTYPE html>
<html lang="${outlet.lang}"><head><meta charset="${outlet.encoding}">
<title>${text(version.title)} - ${text(outlet.name)}</title>
<link rel="canonical" href="${text(address)}">
<meta property="og:type" content="article"><meta property="og:title" content="${text(version.title)}">
<meta property="article:published_time" content="${localStamp(story.at, outlet.offset)}">
</head><body><div class="l-wrap"><div class="l-top"><div class="b-menu">${menu(sheet)}</div><div class="b-rates">${words.ticker}</div></div>
<div class="l-main"><div class="b-head"><h1 class="b-head__t">${text(version.title)}</h1>
<div class="b-head__m"><span class="b-author">${text(byline(sheet))}</span> <span class="b-date">${writtenDay(story.at, outlet)}</span> <span>${words.views(1000 + steadyNumber(story.slug, 90000))}</span></div></div>
<div class="b-share">${shares(sheet)}</div>
<div class="b-text">${lead}
${sheet.related.length > 0 ? also : ''}
${rest.join('\n')}
<div class="b-sign">${text(credit(sheet))}</div></div>
<div class="b-share">${shares(sheet)}</div></div>
<div class="l-side"><div class="b-top"><div class="b-top__h">${words.popular}</div>${anchors(sheet, '<div class="b-top__i">', '</div>')}</div><div class="b-sub">${words.notice}</div></div></div></body></html>
`
}

/** One block of text, its paragraphs told apart by line breaks. */
function breaks(sheet: Sheet): string {
  const { outlet, story, version } = sheet
  const words = furniture[outlet.lang]
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${outlet.encoding}">
<title>${text(version.title)}</title>
<meta name="author" content="${text(byline(sheet))}">
<meta name="pubdate" content="${localStamp(story.at, outlet.offset)}">
<meta http-equiv="Content-Language" content="${outlet.lang}">
</head>
<body>
<div id="top">${menu(sheet)}<div id="rates">${words.ticker}</div></div>
<div id="story"><h2>${text(version.title)}</h2>
<i>${writtenDay(story.at, outlet)}. ${text(byline(sheet))}</i> <small>${words.minutes}. ${shares(sheet)}</small>
<div id="body">${version.paragraphs.map(text).join('<br><br>\n')}<br><br>${text(credit(sheet))}</div></div>
<div id="more"><b>${words.also}</b><br>${anchors(sheet, '', '<br>')}</div>
<div id="foot">${words.notice}</div>
</body>
</html>
`
}

/** A site of the nineties that nobody has touched since. */
function tables(sheet: Sheet): string {
  const { outlet, story, version } = sheet
  const words = furniture[outlet.lang]
  return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${outlet.encoding}">
<TITLE>${text(outlet.name)} : ${text(version.title)}</TITLE>
<META NAME="date" CONTENT="${localStamp(story.at, outlet.offset)}"></HEAD>
<BODY BGCOLOR="#ffffff"><TABLE WIDTH="900" CELLPADDING="4"><TR><TD COLSPAN="2">${menu(sheet)}</TD></TR>
<TR><TD VALIGN="top" WIDTH="200"><FONT SIZE="2"><B>${words.popular}</B><BR>${anchors(sheet, '', '<BR>')}<BR>${words.ticker}</FONT></TD>
<TD VALIGN="top" WIDTH="700"><H1>${text(version.title)}</H1>
<FONT SIZE="1">${words.posted} ${writtenDay(story.at, outlet)} | ${words.by} ${text(byline(sheet))} | ${words.views(100 + steadyNumber(story.slug, 9000))}</FONT>
${version.paragraphs.map((paragraph) => `<P>${text(paragraph)}`).join('\n')}
<P>${text(credit(sheet))}</TD></TR>
<TR><TD COLSPAN="2"><FONT SIZE="1">${words.notice}</FONT></TD></TR></TABLE></BODY></HTML>
`
}

const looks: Record<Look, (sheet: Sheet) => string> = { article, divs, breaks, tables }

export const articlePage = (sheet: Sheet): string => looks[sheet.outlet.template](sheet)

/** What stands at a feed's address while its site is moved. */
export function movingPage(outlet: SampleOutlet): string {
  const { moved } = furniture[outlet.lang]
  return `<!doctype html>
<html lang="${outlet.lang}"><head><meta charset="${outlet.encoding}"><title>${text(moved.title)}</title></head>
<body><h1>${text(moved.title)}</h1><p>${text(moved.text)}</p></body></html>
`
}
