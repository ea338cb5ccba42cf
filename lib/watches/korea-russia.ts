import { analysts } from './korea-russia-analysts.ts'
import { englishPress } from './korea-russia-english-press.ts'
import { starterFeeds } from './korea-russia-feeds.ts'
import { institutes } from './korea-russia-institutes.ts'
import { monitors } from './korea-russia-monitors.ts'
import { northKorea } from './korea-russia-north-korea.ts'
import { parties } from './korea-russia-parties.ts'
import { press } from './korea-russia-press.ts'
import { russia } from './korea-russia-russia.ts'
import { southKorea } from './korea-russia-south-korea.ts'
import { ukraine } from './korea-russia-ukraine.ts'
import { west } from './korea-russia-west.ts'
import type { Watch } from './watch.ts'

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
      ...russia,
      ...northKorea,
      ...monitors,
      ...analysts,
      ...institutes,
      ...press,
      ...englishPress,
    ],
    relation: [['dprk', 'rok'], ['russia']],
    alsoRelation: [['dprk'], ['ukraine']],
  },
  feeds: starterFeeds,
}
