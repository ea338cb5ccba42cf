// Which wire agency a text is from, as it says itself: in the byline, the dateline, or a last line. An agency that the text merely quotes
// is no credit.

/** Names as pages write them, as a pattern; short ones are only read in capitals. */
const agencies: Record<string, string> = {
  yonhap: 'Yonhap(?: News(?: Agency)?)?|연합뉴스(?:TV)?|Ёнхап|Рёнхап|Йонхап|Ренхап|聯合ニュース',
  newsis: 'Newsis|뉴시스',
  news1: 'News1|뉴스1',
  ap: '(?:The )?Associated Press|AP(?: News)?|AP통신',
  afp: 'Agence France-Presse|AFP(?:-JIJI)?|AFP통신|АФП',
  reuters: '(?:Thomson )?Reuters|로이터(?:\\s?통신)?|Рейтер|Рейтерз',
  tass: 'TASS|ТАСС|타스\\s?통신',
  ria: 'RIA Novosti|РИА Новости|РІА Новості',
  'interfax-ukraine': 'Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна',
  interfax: 'Interfax(?:\\.RU)?|INTERFAX(?:\\.RU)?|Интерфакс|Інтерфакс',
  ukrinform: 'Ukrinform|Укринформ|Укрінформ',
  unn: 'UNN|УНН',
  kyodo: 'Kyodo(?: News)?|교도\\s?통신|Киодо|Кіодо|共同通信(?:社)?|共同',
  jiji: 'Jiji(?: Press)?|JIJI|時事通信(?:社)?|時事',
  kcna: 'KCNA|조선중앙통신|ЦТАК|ЦТАК КНДР',
  xinhua: 'Xinhua(?: News Agency)?|신화통신|Синьхуа|Сіньхуа',
  dpa: 'dpa|DPA',
  bloomberg: 'Bloomberg(?: News)?|블룸버그',
  upi: 'UPI|United Press International',
  anadolu: 'Anadolu(?: Agency)?|AA',
  efe: 'EFE|Agencia EFE',
}

interface Reader {
  agency: string
  byline: RegExp
  datelines: RegExp[]
  endings: RegExp[]
}

const dash = '(?:-{1,2}|–|—|=|:)'
const edge = '(?![\\p{L}\\p{N}])'

const readers: readonly Reader[] = Object.entries(agencies).map(([agency, names]) => {
  const name = `(?:${names})${edge}`
  return {
    agency,
    byline: new RegExp(`(?<![\\p{L}\\p{N}])${name}`, 'u'),
    datelines: [
      // SEOUL, Sept. 2 (Yonhap) -- · (서울=연합뉴스) 홍길동 기자 = · 【ソウル共同】
      new RegExp(`^\\p{L}[^()]{1,60}\\((?:${name})\\)\\s*${dash}`, 'u'),
      new RegExp(`^[[(【][^\\])】=]{1,30}[=\\s]?\\s?${name}[\\])】]`, 'u'),
      // МОСКВА, 2 сентября. /ТАСС/ · Москва. 2 сентября. INTERFAX.RU · КИЇВ. 2 вересня. УНН
      new RegExp(`^\\p{Lu}[\\p{L} -]{2,30}[.,]\\s?\\d{1,2}\\s\\p{L}{3,9}\\.?[\\s/(—–.-]{1,5}${name}`, 'u'),
    ],
    endings: [
      // a line of its own: (Yonhap) · — AFP · Source: Reuters · with AP · © 2025 AFP
      new RegExp(
        `^[^\\p{L}\\p{N}]{0,4}(?:(?:source|sources|via|with|from|with inputs from|источник|джерело|출처|자료|저작권자)\\s?(?:\\([cC]\\))?[:=]?\\s*)?(?:©\\s*|\\([cC]\\)\\s*|copyright\\s*)*(?:\\d{4}\\s*)?${name}[^\\p{L}\\p{N}]{0,4}$`,
        'iu',
      ),
      // the end of the last paragraph: … if attacked. (Yonhap) · … if attacked. Yonhap
      new RegExp(`[.!?…다”"»]\\s*(?:[([/]\\s?|[—–-]\\s?|\\s)${name}\\s?[)\\]/]?\\.?$`, 'u'),
      new RegExp(`^(?:<?저작권자|copyright|©|\\([cC]\\))[^.]{0,20}?${name}`, 'iu'),
    ],
  }
})

/** Reuters ends its stories without its name; Yonhap's reporters sign with their address. */
const signatures: readonly (readonly [string, RegExp])[] = [
  ['reuters', /\((?:additional )?reporting by [^()]{1,300};\s?(?:writing|editing)[^()]{1,200}\)\s*$/i],
  ['yonhap', /[\w.-]{1,40}@yna\.co\.kr/],
]

/** The agency whose text this is (`yonhap`, `afp`, `reuters` …), null where none is credited. `text` is paragraphs, headline or not. */
export function credit(text: string, byline: string | null): string | null {
  const paragraphs = text.split('\n\n')
  const first = paragraphs.slice(0, 4).map((paragraph) => paragraph.slice(0, 120))
  const last = paragraphs.slice(-4).map((paragraph) => paragraph.slice(-200).trim())
  const isShort = (line: string) => line.length <= 80
  for (const { agency, byline: signed, datelines, endings } of readers) {
    const [alone, trailing, rights] = endings
    if (byline && signed.test(byline.slice(0, 200))) return agency
    if (datelines.some((dateline) => first.some((line) => dateline.test(line)))) return agency
    if (last.some((line) => isShort(line) && (alone?.test(line) || rights?.test(line)))) return agency
    if (last.at(-1) && trailing?.test(last.at(-1) ?? '')) return agency
  }
  return (
    signatures.find(([, signature]) => paragraphs.slice(-4).some((line) => signature.test(line.slice(-600))))?.[0] ??
    null
  )
}
