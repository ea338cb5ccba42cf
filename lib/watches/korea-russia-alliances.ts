import type { Claimant } from '../figures/vocabulary.ts'
import { ofEu, ofNato } from './korean-names.ts'

const koreanOffices =
  '당국*, 당국자*, 관리*, 관리들*, 고위*, 고위 당국자*, 고위 관리*, 군사*, 외교관*, 외교 소식통*, 소식통*, 관계자*, 사무총장*, 수장*, 정보당국*, 정보기관*'

/** Alliances of states: what their secretaries and commissioners say is not what a country says. */
export const alliances: readonly Claimant[] = [
  {
    id: 'nato',
    name: 'NATO',
    side: 'other',
    words: {
      en: [
        'NATO',
        'NATO official*',
        'NATO diplomat*',
        'NATO source*',
        'NATO Secretary General*',
        "NATO's Mark Rutte",
        'NATO chief*',
        'Mark Rutte',
        'Rutte',
        'Jens Stoltenberg',
        'Stoltenberg',
        'North Atlantic Alliance',
      ],
      ko: [...ofNato(koreanOffices), '나토*', 'NATO', '마르크 뤼터*', '뤼터*', '뤼테*', '북대서양조약기구*'],
      ru: ['НАТО', 'Рютте', 'Марк* Рютте', 'генсек* НАТО', 'Столтенберг*', 'представител* НАТО', 'чиновник* НАТО'],
      uk: [
        'НАТО',
        'Рютте',
        'Марк* Рютте',
        'генсек* НАТО',
        'Столтенберг*',
        'представник* НАТО',
        'генсекретар* НАТО',
        'генеральн* секретар* НАТО',
        'представник* Альянсу',
      ],
      ja: ['NATO*', '北大西洋条約機構*'],
    },
  },
  {
    id: 'eu',
    name: 'European Union',
    side: 'other',
    words: {
      en: [
        'European Union',
        'the European Union',
        'EU official*',
        'EU diplomat*',
        'EU foreign policy chief*',
        'European Commission',
        'Josep Borrell',
        'Borrell',
        'Kaja Kallas',
        'Kallas',
        'Ursula von der Leyen',
        'von der Leyen',
      ],
      ko: [
        ...ofEu('고위대표*, 당국자*, 관계자*, 고위 관계자*, 집행위원*, 집행위원회*'),
        '호세프 보렐*',
        '보렐*',
        '카야 칼라스*',
        '칼라스*',
      ],
      ru: [
        'Боррель*',
        'Жозеп* Боррел*',
        'Кай* Каллас',
        'Каллас',
        'еврокомиссар*',
        'Еврокомисси*',
        'глав* евродипломатии',
      ],
      uk: ['Боррел*', 'Жозеп* Боррел*', 'Кай* Каллас', 'Каллас', 'єврокомісар*', 'Єврокомісі*'],
      ja: ['ボレル*', 'カラス外交*'],
    },
  },
]
