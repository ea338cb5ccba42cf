import { tidy, weigh } from './prose.ts'

// Before the article is looked for, what surely is none of it goes: finders of articles lose precision, not recall.

const words = (list: string) => new Set(list.split(/\s+/))
const always = words('NAV BUTTON DIALOG FIGCAPTION MENU')
const unlessProse = words('HEADER FOOTER ASIDE FORM')
const roles = words('navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar')
/** Parts of class names and ids of furniture. */
const furniture =
  words(`ad ads adv advert advertisement advertising also author authors authorbox banner banners bio breadcrumb breadcrumbs byline caption
  captions comment comments consent cookie cookies copyright counter credit credits disclaimer disqus donate donation follow footer gdpr likes
  mailing meta modal mostread navbar navigation newsletter newsletters outbrain pager pagination popular popup promo promos promotion
  rating reactions readmore recirc recirculation recommend recommendation recommendations recommended related relatednews relnews
  reporter share sharebar sharing shares sidebar signup skip sns social socials sponsor sponsored subscribe subscription tag taglist tags
  taboola toc toolbar tools trending`)

/** How much running text each element holds, links left out. One pass, bottom up. */
function measure(root: Element): Map<Element, number> {
  const prose = new Map<Element, number>()
  function visit(element: Element): number {
    let sum = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const weight = weigh(tidy(child.nodeValue ?? ''))
        if (weight >= 30 && !/^(?:A|H[1-6])$/.test(element.nodeName)) sum += weight
      }
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) sum += visit(child)
    prose.set(element, sum)
    return sum
  }
  visit(root)
  return prose
}

/** `articleShare-box related_news` → article, share, box, related, news */
function partsOfName(element: Element): string[] {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500)
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
}

/** Of several `article` elements the one with the page's h1 is the article; the others are teasers. */
function otherArticles(document: Document): Set<Element> {
  const articles = [...document.getElementsByTagName('article')]
  const heading = document.getElementsByTagName('h1')[0]
  const own = articles.find((article) => heading && article.contains(heading))
  return new Set(own ? articles.filter((article) => !article.contains(own) && !own.contains(article)) : [])
}

/** Takes navigation, share bars, captions, related lists, author boxes and the like out of a document. */
export function clean(document: Document): void {
  const { body } = document
  const prose = measure(body)
  const others = otherArticles(document)
  const share = (element: Element) => (prose.get(element) ?? 0) / Math.max(1, prose.get(body) ?? 0)

  /** A long paragraph stays whatever it is called: some sites name the paragraphs that subscribers see. */
  function isNamed(element: Element): boolean {
    if (element.nodeName === 'P' && (prose.get(element) ?? 0) >= 80) return false
    return partsOfName(element).some((part) => furniture.has(part))
  }

  function isFurniture(element: Element, inArticle: boolean): boolean {
    const held = share(element)
    if (always.has(element.nodeName) || others.has(element)) return held < 0.5
    // The header of an article may hold its first paragraph, that of a site does not.
    if (element.nodeName === 'HEADER' && inArticle) return (prose.get(element) ?? 0) < 60
    if (roles.has(element.getAttribute('role') ?? '') || unlessProse.has(element.nodeName)) return held < 0.2
    return held < 1 / 3 && (isHidden(element) || isNamed(element))
  }

  function visit(element: Element, inArticle: boolean): void {
    let child = element.firstElementChild
    while (child) {
      const next: Element | null = child.nextElementSibling
      if (isFurniture(child, inArticle)) child.remove()
      else visit(child, inArticle || child.nodeName === 'ARTICLE')
      child = next
    }
  }

  visit(body, false)
}
