// Which language a text is in, by its letters first and by its commonest words where letters do not tell.

const sample = 20_000

/** Words that every text of the language has and its neighbours have not. */
const commonest: Record<'latin' | 'cyrillic', Record<string, string>> = {
  latin: {
    en: 'the of and to in that is was for with on as by from has are have which this will were',
    de: 'der die und das ist nicht von mit den dem ein eine auf für sich auch wird nach bei aus',
    fr: 'le les des est une dans que pour qui sur pas avec sont du par ont cette été ses aux',
    es: 'el los las que una del por con para está más como pero fue sus han este según entre',
    it: 'il che di una della sono per con non gli nel anche dei alla più dal stato delle hanno',
    pt: 'os que uma não para com do da em mais foi dos pelo são como pela segundo entre ao',
    nl: 'het een van en dat niet met voor zijn werd naar ook aan bij wordt zich deze heeft uit',
    pl: 'się nie jest że na do przez oraz jak został są po dla od który będzie już ich tym',
    cs: 'je se na že by pro jako jsou byl podle ale který také jeho jsem být více při aby už',
    ro: 'și în este care pentru din cu nu mai fost sunt prin după acest între ale unui fi au',
    tr: 've bir bu için ile olarak olan daha çok sonra kadar gibi da de ancak göre ise değil',
    sv: 'och att det som är för den inte med av till har om ett var men sig efter från kan',
    fi: 'ja on ei että se oli ovat myös hän joka mutta kun sekä mukaan ole niin kuin olla sen',
    hu: 'és hogy nem egy azt volt már csak meg lesz mint után pedig szerint vagy ezt amely',
    vi: 'và của là có không được cho trong với các một những người đã này khi đến từ về ra',
    id: 'yang dan di dengan untuk dari ini pada tidak dalam akan itu juga oleh kepada telah',
  },
  cyrillic: {
    ru: 'и в не что на с по за до к как это из его для от был было также они уже или после может',
    uk: 'і в та не що на за до з у як це із його для від був було також вони вже або після може ще щодо під про',
    be: 'і не што на за да з у як гэта яго для ад быў было таксама яны ўжо або пасля можа',
    bg: 'и не че на се в за от са да по като това към които беше след до ще при',
    sr: 'и не да на се у за од су је као то које био након до ће при или али',
  },
}

/** Letters that only one or two of the Cyrillic alphabets have. One weighs as much as three words: neighbours share their words. */
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['uk', /[їєґ]/g],
  ['ru', /[ыэё]/g],
  ['be', /ў/g],
  ['sr', /[јљњћђџ]/g],
  ['mk', /[ѓќѕ]/g],
  ['kk', /[әғқңұһ]/g],
]

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

const compiled = Object.entries(commonest).map(
  ([script, words]) =>
    [script, new Map(Object.entries(words).map(([lang, list]) => [lang, new Set(list.split(' '))]))] as const,
)

/** Points per language: how many of the text's words are among its commonest ones. */
function wordPoints(text: string, script: 'latin' | 'cyrillic'): Map<string, number> {
  const points = new Map<string, number>()
  const lists = compiled.find(([name]) => name === script)?.[1] ?? new Map<string, Set<string>>()
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    for (const [lang, list] of lists) if (list.has(word)) points.set(lang, (points.get(lang) ?? 0) + 1)
  }
  return points
}

function best(points: ReadonlyMap<string, number>): string {
  let [winner, most] = ['und', 0]
  for (const [lang, score] of points) if (score > most) [winner, most] = [lang, score]
  return winner
}

function cyrillic(text: string): string {
  // The only one of these alphabets that has і beside ы and э, and no и.
  if (/і/.test(text) && /[ыэ]/.test(text) && !/и/.test(text)) return 'be'
  const points = wordPoints(text, 'cyrillic')
  const add = (lang: string, more: number) => points.set(lang, (points.get(lang) ?? 0) + more)
  for (const [lang, letters] of ownLetters) add(lang, 3 * count(text, letters))
  // і is Ukrainian and Kazakh; ъ without ы is Bulgarian, with it Russian.
  const i = count(text, /і/g)
  add('uk', 3 * i)
  if (count(text, /[әғқңұ]/g) > 0) add('kk', 4 * i)
  add(count(text, /[ыэё]/g) > 0 ? 'ru' : 'bg', count(text, /ъ/g))
  return best(points)
}

/** Scripts that settle the question by themselves, with the share of all letters from which they do. */
const scripts: readonly (readonly [string, RegExp, number])[] = [
  ['ko', /\p{Script=Hangul}/gu, 0.25],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['ar', /\p{Script=Arabic}/gu, 0.4],
  ['he', /\p{Script=Hebrew}/gu, 0.4],
  ['el', /\p{Script=Greek}/gu, 0.4],
  ['th', /\p{Script=Thai}/gu, 0.4],
  ['hi', /\p{Script=Devanagari}/gu, 0.4],
  ['ka', /\p{Script=Georgian}/gu, 0.4],
  ['hy', /\p{Script=Armenian}/gu, 0.4],
]

/** Language code of a text (`ko`, `uk`, `en` …); `und` where nothing tells. */
export function language(text: string): string {
  const start = text.slice(0, sample).normalize('NFC').toLowerCase()
  const letters = count(start, /\p{L}/gu)
  if (letters === 0) return 'und'
  for (const [lang, script, share] of scripts) if (count(start, script) >= share * letters) return lang
  return count(start, /\p{Script=Cyrillic}/gu) * 2 > letters ? cyrillic(start) : best(wordPoints(start, 'latin'))
}
