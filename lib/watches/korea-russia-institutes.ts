import type { Claimant } from '../figures/vocabulary.ts'

const institute = (id: string, name: string, words: Claimant['words']): Claimant => ({ id, name, side: 'other', words })

/** Think tanks and researchers who count, beside the monitors that the parties set up. */
export const institutes: readonly Claimant[] = [
  institute('rok.kama', 'Korea Automobile & Mobility Association (KAMA)', {
    en: ['Korea Automobile & Mobility Association', 'Korea Automobile Manufacturers Association', 'KAMA'],
    ko: ['한국자동차모빌리티산업협회*', '자동차모빌리티산업협회*', 'KAMA'],
    ru: ['корейск* автоассоциаци*', 'южнокорейск* автоассоциаци*', 'Корейск* ассоциаци* автопроизводителей', 'KAMA'],
    uk: ['корейськ* автоасоціаці*', 'Корейськ* асоціаці* автовиробників'],
    ja: ['韓国自動車モビリティ産業協会*'],
  }),
  institute('ru.erdc', 'Far East and Arctic Development Corporation', {
    en: ['Far East Development Corporation', 'Far East and Arctic Development Corporation'],
    ko: ['극동개발공사*', '극동북극개발공사*'],
    ru: ['Корпораци* развития Дальнего Востока', 'КРДВ'],
    uk: ['Корпораці* розвитку Далекого Сходу'],
    ja: ['極東開発公社*'],
  }),
  institute('car', 'Conflict Armament Research', {
    en: ['Conflict Armament Research', 'Jonah Leff', 'Leff'],
    ko: ['분쟁군비연구소*', 'CAR'],
    ru: ['Conflict Armament Research'],
    uk: ['Conflict Armament Research', 'Джон* Лефф*', 'Деміен* Сплітерс*', 'Деміан* Сплітерс*'],
    ja: ['紛争兵器研究所*'],
  }),
  institute('rok.kinu', 'Korea Institute for National Unification', {
    en: ['Korea Institute for National Unification', 'KINU'],
    ko: ['KINU', '통일연구원*'],
    ru: ['Корейск* институт* национального объединения'],
    uk: ["Корейськ* інститут* національного об'єднання", 'KINU', "Інститут* національного об'єднання"],
    ja: ['統一研究院*'],
  }),
  institute('rok.bok', 'Bank of Korea', {
    en: ['Bank of Korea', "South Korea's central bank"],
    ko: ['한국은행*', '한은'],
    ru: ['Банк* Кореи', 'Центробанк* Южн* Коре*'],
    uk: ['Банк* Кореї', 'Центробанк* Південн* Коре*'],
    ja: ['韓国銀行*'],
  }),
  institute('ua.resistance', 'National Resistance Center of Ukraine', {
    en: ['National Resistance Cent*', 'Center of National Resistance', 'Centre of National Resistance', 'Atesh'],
    ko: ['우크라이나 국민저항센터*', '국민저항센터*'],
    ru: ['Центр* национального сопротивления', 'Атеш'],
    uk: ['Центр* національного спротиву', 'Атеш'],
    ja: ['国民抵抗センター*'],
  }),
  institute('rok.kotra', 'Korea Trade-Investment Promotion Agency (KOTRA)', {
    en: ['KOTRA', 'Korea Trade - Investment Promotion Agency', 'Korea Trade Investment Promotion Agency'],
    ko: ['KOTRA', 'KOTRA는', 'KOTRA가', '코트라*', '대한무역투자진흥공사*'],
    ru: ['KOTRA', 'КОТРА'],
    uk: ['KOTRA', 'КОТРА'],
    ja: ['韓国貿易投資振興公社*', 'KOTRA'],
  }),
]
