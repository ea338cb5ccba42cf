import { createHash } from 'node:crypto'
import { getDomain } from 'tldts'

// Parameters that say where the reader came from and never which article it is.
const trackers = new Set(
  `_branch_match_id _hsenc _hsmi _openstat __hsfp __hssc __hstc campaign_id campaign_medium campaign_name cmp dclid fb_action_ids
  fb_action_types fb_comment_id fb_ref fb_source fbclid gbraid gclid gclsrc guccounter guce_referrer guce_referrer_sig hsctatracking
  igsh igshid mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash msclkid ncid oly_anon_id oly_enc_id rb_clid s_cid sc_cid srsltid
  twclid vero_id wbraid wickedid xtor yclid ysclid`.split(/\s+/),
)
const trackerFamilies = /^(?:utm|mtm|pk|piwik|hsa|at)_/

function parse(url: string, base?: string): URL | null {
  if (!URL.canParse(url, base)) return null
  const parsed = new URL(url, base)
  return /^https?:$/.test(parsed.protocol) ? parsed : null
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}

/** The site a host belongs to: `news.example.co.kr` → `example.co.kr`; an address or a bare name is its own site. */
function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

function isTracker(pair: string, site: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2).map(decode)
  const lower = name.toLowerCase()
  if (trackers.has(lower) || trackerFamilies.test(lower)) return true
  // `ref=example.com` names the referring site; any other `ref` may be part of the address.
  return lower === 'ref' && value !== '' && siteOf(value.toLowerCase()) === site
}

/**
 * The address that stands for an article however it was linked. It stays an address that can be fetched: order of parameters and
 * trailing slash are kept, because servers tell them apart. What is no web address comes back as it is.
 */
export function canonicalUrl(url: string): string {
  const parsed = parse(url.trim())
  if (!parsed) return url
  const site = siteOf(parsed.hostname)
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracker(pair, site))
  const query = kept.length ? `?${kept.join('&')}` : ''
  return `${parsed.protocol}//${parsed.host.replace(/\.(?=$|:)/, '')}${parsed.pathname}${query}`
}

/** Short name of an article, the same wherever and whenever it is made. */
export function articleId(url: string): string {
  return createHash('sha256').update(canonicalUrl(url)).digest('hex').slice(0, 16)
}

/** Templates forget the parameter that names the article: `view.php?idx=261476` says it is `view.php`. */
function losesItsName(canonical: URL, url: URL): boolean {
  return canonical.pathname === url.pathname && !canonical.search && /\d/.test(url.search) && !/\d/.test(url.pathname)
}

/** The page's own canonical address where it can be believed (same site, not the home page), else the address it was read from. */
export function believableCanonical(pageCanonical: string | null, url: string): string {
  const own = canonicalUrl(url)
  const from = parse(own)
  const canonical = pageCanonical?.trim() && from ? parse(pageCanonical.trim(), own) : null
  if (!canonical || !from) return own
  const sameSite = siteOf(canonical.hostname) === siteOf(from.hostname)
  const home = /^\/(?:index\.\w+)?$/.test(canonical.pathname) && !canonical.search
  return sameSite && !home && !losesItsName(canonical, from) ? canonicalUrl(canonical.href) : own
}
