// Pages that stand before the article: checks for browsers, walls for robots.

const titles =
  /^(?:just a moment|one moment,? please|attention required|access denied|checking your browser|verifying you are human|are you (?:a )?(?:human|robot)|robot check|security check|ddos-guard|403 forbidden|request blocked|please wait|잠시만 기다|접근이? (?:차단|거부)|подождите|доступ (?:ограничен|запрещ|заблокирован)|доступ (?:обмежено|заборонено)|зачекайте)/i
const texts =
  /enable javascript|javascript (?:is|must be|has been) (?:required|disabled|enabled)|turn on javascript|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|cloudflare ray id|complete the captcha|(?:자바스크립트|javascript)[를을]? (?:활성화|사용|켜)|включите (?:поддержку )?javascript|(?:увімкніть|включіть) (?:підтримку )?javascript/i

/** Longer texts are articles, even those about such checks. */
const longest = 700

/** Why the text is no article but a check for browsers; null for everything else. */
export function challenge(title: string, body: string): string | null {
  if (body.length > longest) return null
  const sign = titles.exec(title)?.[0] ?? texts.exec(`${title}\n${body}`)?.[0]
  return sign ? `a check for browsers stands before the article (“${sign}”)` : null
}
