import type { Label } from '../feeds/feed.ts'
import type { StarterFeed } from './watch.ts'

type House = StarterFeed['outlet'] & { reason: string }

const house = (
  id: string,
  name: string,
  publisher: string,
  label: Label | null = 'independent',
  reason = '',
): House => ({
  id,
  name,
  publisher,
  label,
  reason,
})

/** State-owned and official outlets of every country are off until somebody asks for them. */
const feed = (lang: string, { reason, ...outlet }: House, title: string, url: string): StarterFeed => ({
  url,
  title,
  lang,
  outlet,
  reason,
  on: outlet.label !== 'state-owned' && outlet.label !== 'official',
})

const yonhap = house(
  'yna.co.kr',
  'Yonhap',
  'yna',
  'state-funded',
  'its largest owner is a public body, and the South Korean state pays it by law',
)
const rfa = house(
  'rfa.org',
  'Radio Free Asia',
  'usagm',
  'state-funded',
  'paid for by the US Congress through the Agency for Global Media',
)
const bbc = house(
  'bbc.co.uk',
  'BBC',
  'bbc',
  'state-funded',
  'paid for by the licence fee; the British government pays part of its World Service',
)
const nhk = house(
  'nhk.or.jp',
  'NHK',
  'nhk',
  'state-funded',
  'paid for by reception fees; the Japanese government pays part of its foreign service',
)
const kbs = house('kbs.co.kr', 'KBS World', 'kbs', 'state-owned', 'its capital belongs to the South Korean state')
const voa = house('voakorea.com', 'Voice of America', 'usagm', 'state-owned', 'part of the US government')
const tass = house('tass.com', 'TASS', 'tass', 'state-owned', 'belongs to the Russian state')
const ria = house('ria.ru', 'RIA Novosti', 'rossiya-segodnya', 'state-owned', 'belongs to the Russian state')
const ukrinform = house('ukrinform.net', 'Ukrinform', 'ukrinform', 'state-owned', 'belongs to the Ukrainian state')
const armyInform = house(
  'armyinform.com.ua',
  'ArmyInform',
  'armyinform',
  'official',
  'run by the Ministry of Defence of Ukraine',
)
const exile = (id: string, name: string, publisher: string): House =>
  house(id, name, publisher, 'exile', 'left Russia, where its work is punished')
const dailyNk = house('dailynk.com', 'Daily NK', 'dailynk')
const pravda = house('pravda.com.ua', 'Ukrainska Pravda', 'pravda-ua')
const meduza = house(
  'meduza.io',
  'Meduza',
  'meduza',
  'exile',
  'works from Latvia; in Russia even a link to it is punished',
)

/** Feeds that answered when somebody last wrote down having asked them, or that many programs rely on. */
export const starterFeeds: readonly StarterFeed[] = [
  feed('en', yonhap, 'Yonhap News Agency (English)', 'https://en.yna.co.kr/RSS/news.xml'),
  feed('ko', yonhap, '연합뉴스 북한', 'https://www.yna.co.kr/rss/northkorea.xml'),
  feed('en', kbs, 'KBS World News', 'https://world.kbs.co.kr/rss/rss_news.htm?lang=e'),
  feed(
    'en',
    house('koreaherald.com', 'The Korea Herald', 'koreaherald'),
    'The Korea Herald',
    'https://www.koreaherald.com/rss/newsAll',
  ),
  feed(
    'en',
    house('koreatimes.co.kr', 'The Korea Times', 'koreatimes'),
    'The Korea Times: nation',
    'https://www.koreatimes.co.kr/www/rss/nation.xml',
  ),
  feed('ko', house('hani.co.kr', 'Hankyoreh', 'hani'), '한겨레', 'https://www.hani.co.kr/rss/'),
  feed(
    'ko',
    house('chosun.com', 'Chosun Ilbo', 'chosun'),
    '조선일보',
    'https://www.chosun.com/arc/outboundfeeds/rss/?outputType=xml',
  ),
  feed('ko', house('donga.com', 'Dong-A Ilbo', 'donga'), '동아일보', 'https://rss.donga.com/total.xml'),
  feed(
    'ko',
    house('khan.co.kr', 'Kyunghyang Shinmun', 'khan'),
    '경향신문 정치',
    'https://www.khan.co.kr/rss/rssdata/politic_news.xml',
  ),
  feed('ko', house('newsis.com', 'Newsis', 'newsis'), '뉴시스 속보', 'https://www.newsis.com/RSS/sokbo.xml'),
  feed(
    'ko',
    house('nocutnews.co.kr', 'NoCut News', 'nocutnews'),
    '노컷뉴스',
    'https://rss.nocutnews.co.kr/news/news.xml',
  ),
  feed(
    'ko',
    house('sbs.co.kr', 'SBS', 'sbs'),
    'SBS 뉴스 정치',
    'https://news.sbs.co.kr/news/SectionRssFeed.do?sectionId=01&plink=RSSREADER',
  ),
  feed('ko', dailyNk, '데일리NK', 'https://www.dailynk.com/feed/'),
  feed('en', dailyNk, 'Daily NK English', 'https://www.dailynk.com/english/feed'),
  feed('en', house('nknews.org', 'NK News', 'nknews'), 'NK News', 'https://www.nknews.org/feed/'),
  feed('en', house('38north.org', '38 North', 'stimson'), '38 North', 'https://www.38north.org/feed/'),
  feed('en', house('csis.org', 'Beyond Parallel', 'csis'), 'Beyond Parallel', 'https://beyondparallel.csis.org/feed/'),
  feed('ko', rfa, '자유아시아방송', 'https://www.rfa.org/korean/rss2.xml'),
  feed('en', rfa, 'Radio Free Asia', 'https://www.rfa.org/english/rss2.xml'),
  feed('ko', voa, 'VOA 한국어: 한반도', 'https://www.voakorea.com/api/zoikol-vomx-tpepgjp'),
  feed('ko', bbc, 'BBC News 코리아', 'https://feeds.bbci.co.uk/korean/rss.xml'),
  feed('en', bbc, 'BBC News: Asia', 'https://feeds.bbci.co.uk/news/world/asia/rss.xml'),
  feed('ru', bbc, 'BBC News Русская служба', 'https://feeds.bbci.co.uk/russian/rss.xml'),
  feed('en', nhk, 'NHK World', 'https://www3.nhk.or.jp/nhkworld/data/en/news/rss.xml'),
  feed('en', house('kyodonews.net', 'Kyodo News', 'kyodo'), 'Kyodo News', 'https://english.kyodonews.net/rss/news.xml'),
  feed(
    'en',
    house('japantimes.co.jp', 'The Japan Times', 'japantimes'),
    'The Japan Times',
    'https://www.japantimes.co.jp/feed/',
  ),
  feed('en', house('thediplomat.com', 'The Diplomat', 'thediplomat'), 'The Diplomat', 'https://thediplomat.com/feed/'),
  feed('en', tass, 'TASS (English)', 'https://tass.com/rss/v2.xml'),
  feed('ru', { ...tass, id: 'tass.ru' }, 'ТАСС', 'https://tass.ru/rss/v2.xml'),
  feed('ru', ria, 'РИА Новости', 'https://ria.ru/export/rss2/index.xml'),
  feed(
    'ru',
    house('kommersant.ru', 'Kommersant', 'kommersant', null),
    'Коммерсантъ',
    'https://www.kommersant.ru/RSS/news.xml',
  ),
  feed('ru', house('rbc.ru', 'RBC', 'rbc', null), 'РБК', 'https://rssexport.rbc.ru/rbcnews/news/30/full.rss'),
  feed(
    'en',
    exile('themoscowtimes.com', 'The Moscow Times', 'moscowtimes'),
    'The Moscow Times',
    'https://www.themoscowtimes.com/rss/news',
  ),
  feed('en', meduza, 'Meduza (English)', 'https://meduza.io/rss/en/all'),
  feed('ru', meduza, 'Медуза', 'https://meduza.io/rss/all'),
  feed(
    'ru',
    exile('novayagazeta.eu', 'Novaya Gazeta Europe', 'novayagazeta-europe'),
    'Новая газета Европа',
    'https://novayagazeta.eu/feed/rss',
  ),
  feed('ru', exile('zona.media', 'Mediazona', 'mediazona'), 'Медиазона', 'https://zona.media/rss'),
  feed('ru', exile('theins.ru', 'The Insider', 'theins'), 'The Insider', 'https://theins.ru/feed'),
  feed('ru', exile('verstka.media', 'Verstka', 'verstka'), 'Вёрстка', 'https://verstka.media/feed'),
  feed(
    'en',
    house('kyivindependent.com', 'The Kyiv Independent', 'kyivindependent'),
    'The Kyiv Independent',
    'https://kyivindependent.com/news-archive/rss/',
  ),
  feed('en', house('kyivpost.com', 'Kyiv Post', 'kyivpost'), 'Kyiv Post', 'https://www.kyivpost.com/feed'),
  feed('en', ukrinform, 'Ukrinform', 'https://www.ukrinform.net/rss/block-lastnews'),
  feed('en', pravda, 'Ukrainska Pravda (English)', 'https://www.pravda.com.ua/eng/rss/'),
  feed('uk', pravda, 'Українська правда', 'https://www.pravda.com.ua/rss/view_news/'),
  feed(
    'en',
    house('euromaidanpress.com', 'Euromaidan Press', 'euromaidanpress'),
    'Euromaidan Press',
    'https://euromaidanpress.com/feed/',
  ),
  feed('en', house('militarnyi.com', 'Militarnyi', 'militarnyi'), 'Militarnyi', 'https://militarnyi.com/en/feed/'),
  feed('uk', armyInform, 'АрміяInform', 'https://armyinform.com.ua/feed/'),
]
