import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

const counted = (text: string, lang: string) =>
  extract({ text, lang, published: '2025-05-02' }, koreaRussia.vocabulary).claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high, metric, subject, side, status, mode } = claim
    return [[value ?? `${low}-${high}`, metric, subject, side, status, mode].join(' ')]
  })

type Case = readonly [lang: string, text: string, ...figures: string[]]

const cases: readonly Case[] = [
  // of a part it is only said what they are
  [
    'ru',
    'Около 8 тысяч военных КНДР воюют в Курске. 7 тысяч — обычные войска, 1 тысяча — инженерные.',
    '8000 deployed soldiers dprk reported total',
    '7000 deployed soldiers dprk reported share',
    '1000 deployed engineers dprk reported share',
  ],
  [
    'en',
    'About 8,000 North Korean troops are in Kursk, Russia. Some 7,000 are regular troops, and the other 1,000 are engineers.',
    '8000 deployed soldiers dprk reported total',
    '7000 deployed soldiers dprk reported share',
    '1000 deployed engineers dprk reported share',
  ],
  // of whom some were lost
  [
    'en',
    'The list names the dead and wounded from about 9,000 soldiers whom North Korea sent.',
    '9000 deployed soldiers dprk reported total',
  ],
  [
    'en',
    'North Korea lost 800 soldiers killed and wounded out of 3,000 troops sent there.',
    '800 casualties soldiers dprk reported total',
    '3000 deployed soldiers dprk reported total',
  ],
  [
    'ru',
    '600 солдат КНДР погибли, а всего их там 9 тысяч, сообщила НРС.',
    '600 killed soldiers dprk reported total',
    '9000 deployed soldiers dprk reported total',
  ],
  // a part of those who were counted before
  [
    'en',
    'North Korea sent 12,000 soldiers to Russia. Of these 8,000 were sent on to Kursk.',
    '12000 deployed soldiers dprk reported total',
    '8000 deployed soldiers dprk reported share',
  ],
  [
    'en',
    'North Korea has 4,700 casualties in Kursk, 600 of them killed.',
    '4700 casualties soldiers dprk reported total',
    '600 killed soldiers dprk reported total',
  ],
  [
    'en',
    'In 2024 North Korea was visited by 900 Russian tourists. About 200 tourists took the train. The rest flew.',
    '900 travel tourists russia reported total',
    '200 travel tourists russia reported share',
  ],
  [
    'ru',
    'В КНДР съездили 900 россиян. Около 200 россиян летели самолетом. Остальные ехали поездом.',
    '900 travel travellers russia reported total',
    '200 travel travellers russia reported share',
  ],
  // what brings them
  [
    'en',
    'North Korea sent 500 containers to Russia aboard three Russian ships.',
    '500 supplied containers dprk reported total',
  ],
  ['en', 'The tankers made 30 trips between Russia and North Korea.'],
  [
    'en',
    'Russian freighters carried 2 million shells from North Korea to Russia.',
    '2000000 supplied shells dprk reported total',
  ],
  [
    'ru',
    'Российские суда доставили из КНДР в Россию 5 тысяч контейнеров.',
    '5000 supplied containers dprk reported total',
  ],
  // whose they are stands behind the verb
  ['en', 'A third of Russian shells are North Korean, Budanov said.', '33.3 share shells dprk reported share'],
  ['ru', '40% российских снарядов — северокорейские, заявил Буданов.', '40 share shells dprk reported share'],
  [
    'en',
    'Budanov said that 60 percent of the shells came from North Korea. In March he had spoken of one half.',
    '60 share shells dprk reported share',
    '50 share shells dprk reported share',
  ],
  // people of the other side are no army, nor are those whom a storm killed
  ['ru', 'За год в КНДР выехали 640 граждан России, сообщил Росстат.', '640 travel travellers russia reported total'],
  ['ru', 'Россиян в КНДР оказалось 640, сообщил Росстат.', '640 travel travellers russia reported total'],
  ['ru', 'Сеул засыпал снегопад, рейсы из России задержаны, погибли семь человек.'],
  ['en', 'An earthquake off Russia was felt in South Korea and killed five people.'],
  ['en', 'Hundreds of Russian and North Korean servicemen were killed, Kyiv claims.'],
  ['en', 'The North Korean gun in Russian hands is half a century old.'],
  ['ru', 'Из Москвы в Пхеньян вылетел первый рейс.\nНа борту 300 пассажиров, сообщили в авиакомпании.'],
  ['ru', 'В КНДР на лето записались 90 туристов из России.', '90 travel tourists russia planned total'],
  // what happened to the wounded
  [
    'en',
    'About 700 wounded North Korean soldiers were flown home from Russia.',
    '700 returned soldiers dprk reported total',
  ],
  // the clause behind a relative pronoun has its own tense
  [
    'en',
    'They would double the 9,000 soldiers whom North Korea sent to Kursk.',
    '9000 deployed soldiers dprk reported total',
  ],
  ['en', 'North Korea could bring 20,000 more soldiers.', '20000 deployed soldiers dprk possible increment'],
]

describe('wholes, parts and what brings them', () => {
  it.each(cases)('%s: %s', (lang, text, ...figures) => {
    expect(counted(text, lang), traceOf(text, lang)).toEqual(figures)
  })

  it('a headline is not replaced by what its text says now', () => {
    const text =
      'Up to 9,000 North Koreans are in Russia, Pentagon says\n\nThe Pentagon now believes that 7,000 North Korean soldiers are in Kursk.'
    const { claims } = extract({ text, lang: 'en', published: '2025-05-02' }, koreaRussia.vocabulary)
    expect(claims.map((claim) => claim.kind === 'figure' && claim.superseded)).toEqual([false, false])
  })

  it('the end of a mark-up element is no hedge', () => {
    const text = 'Austin said that "<b>some 9,000 North Korean soldiers</b>" are in Russia.'
    const { claims } = extract({ text, lang: 'en', published: '2025-05-02' }, koreaRussia.vocabulary)
    expect(claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.hedge] : []))).toEqual(['about'])
  })
})
