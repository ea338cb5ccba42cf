import { describe, expect, it } from 'vitest'
import { credit } from '../../lib/articles/credit.ts'

const body = 'The count was made in spring.'

describe('credit', () => {
  it.each([
    ['yonhap', 'SEOUL, Sept. 2 (Yonhap) -- The count was made in spring.'],
    ['ap', 'SEOUL, South Korea (AP) — The count was made in spring.'],
    ['kyodo', 'TOKYO (Kyodo) - The count was made in spring.'],
    ['yonhap', '(서울=연합뉴스) 홍길동 기자 = 지난봄에 센 숫자다.'],
    ['newsis', '[서울=뉴시스] 홍길동 기자 = 지난봄에 센 숫자다.'],
    ['tass', 'МОСКВА, 2 сентября. /ТАСС/. Считали весной.'],
    ['ria', 'МОСКВА, 2 сен — РИА Новости. Считали весной.'],
    ['interfax', 'Москва. 2 сентября. INTERFAX.RU - Считали весной.'],
    ['unn', 'КИЇВ. 2 вересня. УНН. Рахували навесні.'],
  ])('%s by its dateline', (agency, paragraph) => {
    expect(credit(`Headline\n\n${paragraph}\n\n${body}`, null)).toBe(agency)
  })

  it.each([
    ['yonhap', '(Yonhap)'],
    ['afp', '— AFP'],
    ['reuters', 'Source: Reuters'],
    ['ap', '© 2025 The Associated Press. All rights reserved.'],
    ['tass', 'Источник: ТАСС'],
    ['ukrinform', 'Джерело: Укрінформ'],
    ['ukrinform', 'Источник: Укринформ.'],
    ['interfax-ukraine', 'Джерело: Інтерфакс-Україна'],
    ['yonhap', '출처: 연합뉴스'],
    ['yonhap', '<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>'],
    ['yonhap', 'hong@yna.co.kr'],
    ['yonhap', 'So they said in spring. Yonhap'],
    ['afp', 'So they said in spring. (AFP)'],
    ['reuters', 'So they said. (Reporting by Ann Lee in Seoul; Editing by Bo Day)'],
  ])('%s by a last line: %s', (agency, line) => {
    expect(credit(`Headline\n\n${body}\n\n${line}`, null)).toBe(agency)
  })

  it.each([
    ['ap', 'Ann Lee, Associated Press'],
    ['reuters', 'Reuters'],
    ['yonhap', '연합뉴스'],
    ['afp', 'Staff with AFP'],
    [null, 'Ann Lee'],
    [null, 'Grap Afpson'],
  ])('%s by the byline %s', (agency, byline) => {
    expect(credit(`Headline\n\n${body}`, byline)).toBe(agency)
  })

  it.each([
    'Yonhap reported on Tuesday that the count was made in spring.',
    'The agency (Reuters) asked for an answer.',
    'He said so to Reuters.',
    'Об этом сообщает ТАСС.',
    'Про це повідомляє Укрінформ.',
    '연합뉴스에 따르면 지난봄에 센 숫자다.',
    'The update came from AP.',
    'Photo (AP) shows the bridge as it was in spring.',
  ])('no credit in a mere mention: %s', (mention) => {
    expect(credit(`Headline\n\n${mention}\n\n${body}\n\n${mention}`, null)).toBeNull()
  })
})
