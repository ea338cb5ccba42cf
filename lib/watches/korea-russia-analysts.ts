import type { Claimant } from '../figures/vocabulary.ts'

/** Institutes and foundations that count and estimate themselves. */
export const analysts: readonly Claimant[] = [
  {
    id: 'naumann',
    name: 'Friedrich Naumann Foundation (Olena Guseinova)',
    side: 'other',
    words: {
      en: ['Friedrich Naumann Foundation', 'Naumann Foundation', 'Olena Guseinova', 'Guseinova'],
      ko: [
        '프리드리히 나우만 재단*',
        '프리드리히나우만재단*',
        '프리드리히 나우만재단*',
        '나우만재단*',
        '나우만 재단*',
        '올레나 구세이노바*',
      ],
      ru: ['фонд* Фридриха Науманна', 'фонд* имени Фридриха Науманна', 'Олен* Гусейнов*', 'Елен* Гусейнов*'],
      uk: ['фонд* Фрідріха Науманна', 'фонд* імені Фрідріха Науманна', 'Олен* Гусейнов*', 'Олен* Гусєйнов*'],
      ja: ['フリードリヒ・ナウマン財団*'],
    },
  },
  {
    id: 'rusi',
    name: 'Royal United Services Institute (RUSI)',
    side: 'other',
    words: {
      en: ['Royal United Services Institute', 'RUSI'],
      ko: ['영국 왕립합동군사연구소*', '왕립합동군사연구소*', 'RUSI'],
      ru: ['Королевск* объединенн* институт*', 'Королевск* объединённ* институт*', 'RUSI'],
      uk: ["Королівськ* об'єднан* інститут*", "Королівськ* Об'єднан* інститут*", 'RUSI'],
      ja: ['英王立防衛安全保障研究所*', 'RUSI'],
    },
  },
  {
    id: '38north',
    name: '38 North',
    side: 'other',
    words: {
      en: ['38 North'],
      ko: ['38노스*', '38 노스*', '미국 38노스*'],
      ru: ['38 North'],
      uk: ['38 North', 'Центр* Стімсона', '38 паралель'],
      ja: ['38ノース*'],
    },
  },
  {
    id: 'carnegie',
    name: 'Carnegie Endowment',
    side: 'other',
    words: {
      en: ['Carnegie Endowment'],
      ko: ['카네기국제평화재단*', '카네기 국제평화재단*'],
      ru: ['фонд* Карнеги', 'Карнеги'],
      uk: ['фонд* Карнегі', 'Карнегі', 'Центр* Карнегі'],
      ja: ['カーネギー国際平和財団*'],
    },
  },
]
