const isSign = (country: string): boolean => country.length === 1

/**
 * Korean names an office by the country before it, in several lengths (미국 국방부, 미 국방부, 美국방부, 美 국방부), so that a list of both
 * has every spelling. A single character, and the name of a region, is also written onto the office.
 */
const under =
  (countries: readonly string[], written = isSign) =>
  (offices: string): string[] =>
    countries.flatMap((country) =>
      offices
        .split(',')
        .map((office) => office.trim())
        .flatMap((office) =>
          written(country) ? [`${country} ${office}`, `${country}${office}`] : [`${country} ${office}`],
        ),
    )

export const ofUkraine = under(['우크라이나', '우크라이나의', '우크라', '우크라이나군', '우크라군'])
export const ofUs = under(['미국', '미국의', '미', '美'])
export const ofUk = under(['영국', '영국의', '영', '英'])
export const ofRussia = under(['러시아', '러시아의', '러', '露'], (country) => isSign(country) || country === '러시아')
export const ofWest = under(['서방', '유럽'])
export const ofNato = under(['나토', 'NATO'])
export const ofEu = under(['EU', '유럽연합'])
/** Russian regions that deal with North Korea: border, builders, drone works */
export const ofRegion = under(
  [
    '연해주',
    '쿠르스크',
    '쿠르스크주',
    '러시아 연해주',
    '러시아 쿠르스크주',
    '프리모르스키',
    '하바롭스크',
    '하바롭스크주',
    '타타르스탄',
    '아무르주',
    '스베르들롭스크',
    '스베르들롭스크주',
    '로스토프주',
    '노보시비르스크주',
    '벨고로드주',
    '브랸스크주',
    '이르쿠츠크주',
    '사할린주',
    '블라디보스토크',
  ],
  () => true,
)
