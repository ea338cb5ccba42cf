import { describe, expect, it } from 'vitest'
import { createLabels } from '../../lib/figures/signs/labels.ts'
import { figuresIn } from './figures-in.ts'

// Perfective verbs in the present tell what is to come: known by how they begin and end, not by a list of verbs.

describe('a perfective verb without an ending of the past', () => {
  it.each([
    ['Сожжённые посёлки под Курском отстроят 4 тысячи строителей из КНДР.', '4000 planned'],
    ['До конца осени в Россию переберутся 2 тысячи рабочих из КНДР.', '2000 planned'],
    ['Пхеньян снарядит в Россию ещё 3 тысячи солдат.', '3000 planned'],
    ['Мосты под Суджей поднимут из руин 700 сапёров из КНДР.', '700 planned'],
    ['Число солдат КНДР в России возрастет до 18 тысяч.', '18000 planned'],
  ])('%s', (text, figure) => expect(figuresIn('ru', '2025-09-03', 'status')(text)).toEqual([figure]))

  it.each([
    ['Зруйновані села на Курщині відбудовуватимуть 4 тисячі будівельників із КНДР.', '4000 planned'],
    ['До кінця осені до Росії переберуться 2 тисячі робітників із КНДР.', '2000 planned'],
    ['Пхеньян спорядить до Росії ще 3 тисячі солдатів.', '3000 planned'],
    ['До Росії переїде 700 саперів із КНДР.', '700 planned'],
    ['До Росії переїдуть 700 саперів із КНДР.', '700 planned'],
  ])('%s', (text, figure) => expect(figuresIn('uk', '2025-09-03', 'status')(text)).toEqual([figure]))
})

describe('an imperfective verb or a noun that only looks like one', () => {
  it.each([
    ['В Курской области находятся 3 тысячи солдат КНДР.', '3000 reported'],
    ['На полигонах в России учатся 3 тысячи солдат КНДР.', '3000 reported'],
    ['В Россию перевозят 900 рабочих из КНДР.', '900 reported'],
    ['В Приморье посёлки строят 900 рабочих из КНДР.', '900 reported'],
    ['Визит в Россию совершили 900 туристов из КНДР.', '900 reported'],
    ['Русский язык в России изучают 900 солдат КНДР.', '900 reported'],
  ])('%s', (text, figure) => expect(figuresIn('ru', '2025-09-03', 'status')(text)).toEqual([figure]))

  it.each([
    ['У Курській області перебувають 3 тисячі солдатів КНДР.', '3000 reported'],
    ['На полігонах у Росії вчаться 3 тисячі солдатів КНДР.', '3000 reported'],
    ['До Росії перевозять 900 робітників із КНДР.', '900 reported'],
    ['Кордон охороняють 900 солдатів КНДР.', '900 reported'],
  ])('%s', (text, figure) => expect(figuresIn('uk', '2025-09-03', 'status')(text)).toEqual([figure]))
})

it('a form that a language does not have is a mistake in its table', () =>
  expect(() => createLabels({}).form('future')).toThrow('asks for ~future'))
