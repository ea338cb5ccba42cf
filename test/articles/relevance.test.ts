import { describe, expect, it } from 'vitest'
import { relevance, worthReading } from '../../lib/articles/relevance.ts'
import type { Vocabulary } from '../../lib/figures/vocabulary.ts'

const nobody = {}
const vocabulary: Vocabulary = {
  parties: {
    dprk: {
      en: ['North Korea*', 'the North', 'DPRK'],
      ko: ['북한*', '北'],
      ru: ['КНДР', 'Северн* Коре*', 'северокоре*'],
      uk: ['КНДР', 'Північн* Коре*', 'північнокоре*'],
    },
    rok: {
      en: ['South Korea*', 'Seoul*'],
      ko: ['한국*'],
      ru: ['Южн* Коре*', 'Сеул*'],
      uk: ['Південн* Коре*', 'Сеул*'],
    },
    russia: {
      en: ['Russia*', 'Moscow*'],
      ko: ['러시아*', '러'],
      ru: ['Росси*', 'российск*', 'РФ'],
      uk: ['Росі*', 'російськ*', 'РФ'],
    },
    ukraine: nobody,
    other: nobody,
  },
  claimants: [
    {
      id: 'rok.nis',
      name: 'National Intelligence Service',
      side: 'rok',
      words: { en: ['NIS', 'spy agency'], ko: ['국정원*', '당국*'] },
    },
  ],
  relation: [['dprk', 'rok'], ['russia']],
  contests: { words: { en: ['football*', 'World Cup', 'striker*'], ko: ['축구*', '월드컵*'] }, unless: ['dprk'] },
}

const filler: Record<string, string> = {
  en: 'The council met in the old town hall and spoke of bread, of ships and of the winter. ',
  ko: '의회는 오래된 청사에서 빵과 배, 그리고 겨울 이야기를 나누었다. ',
  ru: 'Совет собрался в старой ратуше и говорил о хлебе, о судах и о зиме. ',
  uk: 'Рада зібралася в старій ратуші й говорила про хліб, про судна і про зиму. ',
}
const long = (lang: string) => `${filler[lang]}`.repeat(25)
const article = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('relevant', () => {
  it.each([
    ['en', 'its headline names the parties', article('North Korea sends builders to Russia', 'They come in autumn.')],
    ['en', 'its headline names the parties', article('RUSSIA WAITS FOR SOUTH KOREA', 'They come in autumn.')],
    [
      'en',
      'its lead names the parties together',
      article('Builders arrive', 'Another 100 came from North Korea to Moscow on Monday.', long('en')),
    ],
    [
      'en',
      'its lead names the parties together',
      article('Two thousand dead', "The spy agency counted them, and Moscow's ministry did not.", long('en')),
    ],
    [
      'en',
      'its headline names a party, its text both together',
      article('What Moscow pays for', long('en'), 'Moscow sends some of it to North Korea by train.'),
    ],
    [
      'en',
      'it names the parties together 3 times',
      article(
        'A long year',
        long('en'),
        ...Array(3).fill('North Korea had its envoys in Moscow again. '.concat(filler['en'] ?? '').repeat(1)),
      ),
    ],
    [
      'en',
      'its headline names a party, its text the other again and again',
      article(
        'Moscow looks east',
        'Moscow wants workers, and Moscow pays.',
        long('en'),
        'North Korea has many, North Korea says, and Seoul counts them.',
      ),
    ],
    [
      'en',
      'its headline names the parties',
      article('North Korea sends a football team to Russia', 'No striker, no World Cup: friends of the front.'),
    ],
    ['ko', 'its headline names the parties', article('北, 러에 공병 보내', '가을에 도착한다.')],
    [
      'ko',
      'its lead names the parties together',
      article('공병 도착', '국정원은 러시아에 천 명이 왔다고 했다.', long('ko')),
    ],
    [
      'ru',
      'its lead names the parties together',
      article('Приехали саперы', 'Их прислала в Россию Северная Корея.', long('ru')),
    ],
    ['uk', 'its headline names the parties', article('росія чекає на саперів з КНДР', 'Вони приїдуть восени.')],
    [
      'uk',
      'its lead names the parties together',
      article('Приїхали сапери', 'До російської області їх надіслала Північна Корея.', long('uk')),
    ],
    [
      'fr',
      'its headline names the parties',
      article('DPRK: Russia', 'Sans mots dans cette langue, toutes les autres comptent.'),
    ],
  ])('%s: %s', (lang, why, text) => {
    expect(relevance(text, lang, vocabulary)).toEqual({ relevant: true, why })
  })
})

describe('not relevant', () => {
  it.each([
    ['en', 'it does not name russia', article('North Korea opens a beach', 'Seoul was not invited.')],
    ['en', 'it does not name dprk or rok', article('Rain in the north of Russia', 'Moscow stays dry.')],
    ['en', 'it does not name dprk or rok, nor russia', article('Bread', long('en'))],
    [
      'en',
      'only 1 passing mention of the parties together',
      article('A long year', long('en'), 'Envoys of North Korea were in Moscow too.', long('en')),
    ],
    [
      'en',
      'it names the parties far from one another',
      article('A long year', 'Rain fell in Seoul.', long('en'), 'Snow fell in Moscow.'),
    ],
    [
      'ko',
      'only 1 passing mention of the parties together',
      article('긴 한 해', long('ko'), '북한 사절도 러시아에 있었다.'),
    ],
    ['ko', 'it does not name dprk or rok', article('러시아에 큰불', '현지 당국은 다친 사람이 없다고 했다.')],
    ['ru', 'it does not name dprk or rok', article('Россия ждет снега', long('ru'))],
    [
      'uk',
      'only 1 passing mention of the parties together',
      article('Довгий рік', long('uk'), 'Посли КНДР теж були в Росії.'),
    ],
    [
      'en',
      'it is about sport, where countries only meet',
      article('South Korea beats Russia', 'A late goal of the striker. Football at its best before the World Cup.'),
    ],
    [
      'ko',
      'it is about sport, where countries only meet',
      article('2018 러시아 월드컵의 한국 축구', '한국은 월드컵에서 이겼다.'),
    ],
    ['en', 'it does not name dprk or rok, nor russia', ''],
  ])('%s: %s', (lang, why, text) => {
    expect(relevance(text, lang, vocabulary)).toEqual({ relevant: false, why })
  })
})

describe('worth reading', () => {
  it.each([
    [true, 'Builders from North Korea are on their way'],
    [true, 'The NIS counts again'],
    [true, 'Сеул пересчитал погибших'],
    [true, '국정원 "2천여 명 전사"'],
    [false, 'Russia expects snow'],
    [false, 'Rain in the north'],
    [false, ''],
  ])('%s: %s', (worth, line) => {
    expect(worthReading(line, vocabulary)).toBe(worth)
  })
})

describe('a second relation', () => {
  const text = article(
    'Fighters from the North',
    'North Korea has 12,000 soldiers in the war against Ukraine, Kyiv says.',
  )
  const wider: Vocabulary = {
    ...vocabulary,
    parties: { ...vocabulary.parties, ukraine: { en: ['Ukrain*', 'Kyiv'] } },
    alsoRelation: [['dprk'], ['ukraine']],
  }

  it('makes an article belong to the watch', () => expect(relevance(text, 'en', wider).relevant).toBe(true))

  it('has sides of its own', () => {
    const aid = article('Seoul sends aid to Ukraine', 'South Korea gives 200 generators to Ukraine.')
    expect(relevance(aid, 'en', wider).relevant).toBe(false)
  })

  it('is none where the watch has none', () => expect(relevance(text, 'en', vocabulary).relevant).toBe(false))
})
