import type { Claimant } from '../figures/vocabulary.ts'

const body = (id: string, name: string, en: readonly string[], ko: readonly string[]): Claimant => ({
  id,
  name,
  side: 'other',
  // pages in other languages print the English name
  words: { en, ko, ru: en, uk: en, ja: en },
})

/** Institutes, organisations and offices of other countries that Korean pages quote on the watch. */
export const thinkTanks: readonly Claimant[] = [
  body('sejong', 'Sejong Institute', ['Sejong Institute'], ['세종연구소*', '정성장*']),
  body('asan', 'Asan Institute', ['Asan Institute'], ['아산정책연구원*', '양욱*', '차두현*']),
  body('kdi', 'Korea Development Institute', ['Korea Development Institute', 'KDI'], ['한국개발연구원*', 'KDI']),
  body('kiep', 'KIEP', ['KIEP'], ['대외경제정책연구원*', 'KIEP']),
  body('kiet', 'KIET', ['KIET'], ['산업연구원*']),
  body(
    'ifes',
    'Institute for Far Eastern Studies',
    ['Institute for Far Eastern Studies'],
    ['극동문제연구소*', '경남대 극동문제연구소*', '임을출*'],
  ),
  body('nkdb', 'NKDB', ['NKDB'], ['북한인권정보센터*', 'NKDB']),
  body('knda', 'Korea National Diplomatic Academy', ['Korea National Diplomatic Academy'], ['국립외교원*']),
  body('rand', 'RAND', ['RAND', 'Bruce Bennett'], ['랜드연구소*', '미국 랜드연구소*', '브루스 베넷*']),
  body(
    'iiss',
    'IISS',
    ['IISS', 'International Institute for Strategic Studies'],
    ['국제전략문제연구소*', '국제전략연구소*', 'IISS'],
  ),
  body('sipri', 'SIPRI', ['SIPRI'], ['스톡홀름국제평화연구소*', '스톡홀름 국제평화연구소*', 'SIPRI']),
  body(
    'kiel',
    'Kiel Institute',
    ['Kiel Institute'],
    ['킬연구소*', '킬 연구소*', '킬세계경제연구소*', '킬 세계경제연구소*', '독일 킬*'],
  ),
  body('icg', 'International Crisis Group', ['International Crisis Group'], ['국제위기그룹*']),
  body('hrw', 'Human Rights Watch', ['Human Rights Watch'], ['휴먼라이츠워치*']),
  body(
    'grc',
    'Global Rights Compliance',
    ['Global Rights Compliance'],
    ['글로벌라이츠컴플라이언스*', '글로벌 라이츠 컴플라이언스*'],
  ),
  body('imf', 'IMF', ['IMF', 'International Monetary Fund'], ['국제통화기금*', 'IMF']),
  body('worldbank', 'World Bank', ['World Bank'], ['세계은행*']),
  body(
    'cn.customs',
    'China customs',
    ['General Administration of Customs of China'],
    ['해관총서*', '중국 해관총서*', '중국 해관*'],
  ),
  body('icrc', 'ICRC', ['ICRC'], ['국제적십자위원회*', 'ICRC']),
  body('informnapalm', 'InformNapalm', ['InformNapalm'], ['인포름네이팜*', '인폼네이팜*']),
  body('si-analytics', 'SI Analytics', ['SI Analytics'], ['SI애널리틱스*', 'SI 애널리틱스*', '에스아이에이*']),
]
