import { describe, expect, it } from 'vitest'
import { language } from '../../lib/articles/language.ts'

describe('language', () => {
  it.each([
    ['ko', '북한군 2000명 전사, NIS 보고'],
    ['ko', '北 병사'],
    ['ja', '大統領は北京で会談した'],
    ['zh', '总统访问北京'],
    ['ru', 'Войска отправлены в область'],
    ['ru', 'Министр приехал в Пекин'],
    ['ru', 'По данным разведки, погибли около 2 тысяч человек, а не 600, как считали до этого.'],
    ['uk', 'Міністр приїхав до Пекіна'],
    ['uk', 'Солдати на фронті'],
    ['uk', 'За даними розвідки, загинули близько 2 тисяч, а не 600. «Это ложь», – сказав посол про ці слова.'],
    ['be', 'Прэзідэнт сказаў, што гэта было'],
    ['bg', 'Армията изпрати войници, съобщи агенцията'],
    ['sr', 'Војска је послата на фронт'],
    ['en', 'The troops have arrived in the region'],
    ['de', 'Die Soldaten sind in der Region angekommen'],
    ['fr', 'Les soldats sont arrivés dans la région'],
    ['es', 'Los soldados han llegado a la región'],
    ['pl', 'Żołnierze są już na miejscu i nie wrócą'],
    ['ar', 'وصل الجنود إلى المنطقة'],
    ['und', '12,000'],
    ['und', ''],
    ['und', 'Kim Jong Un'],
  ])('%s: %s', (lang, text) => {
    expect(language(text)).toBe(lang)
  })
})
