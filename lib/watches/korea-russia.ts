import { withCountryNames } from './english-countries.ts'
import { alliances } from './korea-russia-alliances.ts'
import { analysts } from './korea-russia-analysts.ts'
import { englishPress } from './korea-russia-english-press.ts'
import { starterFeeds } from './korea-russia-feeds.ts'
import { institutes } from './korea-russia-institutes.ts'
import { koreanPress } from './korea-russia-korean-press.ts'
import { monitors } from './korea-russia-monitors.ts'
import { northKorea } from './korea-russia-north-korea.ts'
import { parties } from './korea-russia-parties.ts'
import { press } from './korea-russia-press.ts'
import { russia } from './korea-russia-russia.ts'
import { russianOffices } from './korea-russia-russian-offices.ts'
import { russianPress } from './korea-russia-russian-press.ts'
import { southKorea } from './korea-russia-south-korea.ts'
import { thinkTanks } from './korea-russia-think-tanks.ts'
import { ukraine } from './korea-russia-ukraine.ts'
import { west } from './korea-russia-west.ts'
import { sport } from './sport.ts'
import type { Watch } from './watch.ts'

/** Korean papers leave out where the North's soldiers, workers and shells went. */
const sentToRussia = [
  ...[
    '파병군*',
    '파병 북한군*',
    '북한군 파병*',
    '북한 파병*',
    '북한군 추가 파병*',
    '북한의 파병*',
    '북한의 추가 파병*',
    '북 파병*',
    '北 파병*',
  ],
  ...[
    '2차 파병*',
    '3차 파병*',
    '4차 파병*',
    '추가 파병설*',
    '대러*',
    '방러*',
    '로씨야*',
    '이르쿠츠크*',
    '타타르스탄*',
    '보스토크*',
  ],
  ...[
    '북한군 사상*',
    '북한군 전사*',
    '북한군 사망*',
    '북한군 부상*',
    '북한군 포로*',
    '생포된 북한*',
    '붙잡힌 북한*',
    '사로잡힌 북한*',
  ],
  ...[
    '북한군 수천*',
    '북한군 수백*',
    '북한이 파견*',
    '북한이 파병*',
    '북한 노동자 파견*',
    '해외군사작전*',
    '해외 군사작전*',
    '해외 전투*',
  ],
]

/** North and South Korea in their relation to Russia: soldiers, workers, arms, money, trade, travel. */
export const koreaRussia: Watch = {
  id: 'korea-russia',
  title: 'Korea and Russia',
  vocabulary: {
    parties,
    claimants: [
      ...southKorea,
      ...ukraine,
      ...west,
      ...alliances,
      ...russia,
      ...russianOffices,
      ...northKorea,
      ...monitors,
      ...analysts,
      ...institutes,
      ...press,
      ...englishPress,
      ...russianPress,
      ...koreanPress,
      ...thinkTanks,
    ].map(withCountryNames),
    gets: ['oil'],
    implies: { russia: { ko: sentToRussia } },
    contests: { words: sport, unless: ['dprk'] },
    relation: [['dprk', 'rok'], ['russia']],
    alsoRelation: [['dprk'], ['ukraine']],
  },
  feeds: starterFeeds,
}
