import type { SampleLang } from './story.ts'

/** What a site prints around every text. Its numbers are nobody's figures. */
interface Furniture {
  menu: readonly string[]
  ticker: string
  minutes: string
  views: (count: number) => string
  shares: (count: number) => string
  also: string
  popular: string
  by: string
  posted: string
  notice: string
  moved: { title: string; text: string }
}

export const furniture: Record<SampleLang, Furniture> = {
  en: {
    menu: ['News', 'Politics', 'Business', 'Sport', 'About us'],
    ticker: 'USD/KRW 1,384.50 ▲ 3.20 · USD/RUB 97.24 ▼ 0.41 · Brent 74.30',
    minutes: '3 min read',
    views: (count) => `${count} views 17 comments`,
    shares: (count) => `Share ${count} Post 87 Mail 12`,
    also: 'Read also',
    popular: 'Most read',
    by: 'By',
    posted: 'Posted',
    notice: 'Join 45,000 readers: our letter brings 10 stories to your inbox, 5 days a week.',
    moved: { title: 'We are moving', text: 'This site is being rebuilt and will be back shortly.' },
  },
  ko: {
    menu: ['정치', '북한', '경제', '스포츠', '회사 소개'],
    ticker: '환율 1,384.50 ▲ 3.20 · 코스피 2,593.82 · 코스닥 753.22',
    minutes: '읽는 시간 3분',
    views: (count) => `조회수 ${count} 댓글 17`,
    shares: (count) => `공유 ${count} 공감 87`,
    also: '관련기사',
    popular: '많이 본 뉴스',
    by: '글',
    posted: '등록',
    notice: '구독자 4만5천명이 받는 뉴스레터, 하루 10건의 소식을 보내 드립니다.',
    moved: { title: '서비스 점검 안내', text: '누리집을 새로 단장하고 있습니다. 곧 다시 찾아뵙겠습니다.' },
  },
  ru: {
    menu: ['Новости', 'Край', 'Экономика', 'Спорт', 'О нас'],
    ticker: 'USD 97,24 +0,41 · EUR 105,10 -0,22 · JPY 64,80',
    minutes: 'Время чтения: 3 мин.',
    views: (count) => `Просмотров: ${count} Комментариев: 17`,
    shares: (count) => `Поделились ${count}`,
    also: 'Читайте также',
    popular: 'Популярное',
    by: 'Автор:',
    posted: 'Опубликовано',
    notice: 'На наш канал подписаны 45 000 человек. Присоединяйтесь!',
    moved: { title: 'Технические работы', text: 'Сайт обновляется и скоро вернется.' },
  },
  uk: {
    menu: ['Новини', 'Політика', 'Економіка', 'Спорт', 'Про нас'],
    ticker: 'USD 41,25 ▲ 0,08 · EUR 44,60 ▼ 0,12 · PLN 10,31',
    minutes: 'Читати 3 хв',
    views: (count) => `Переглядів: ${count} Коментарів: 17`,
    shares: (count) => `Поширили ${count}`,
    also: 'Читайте також',
    popular: 'Популярне',
    by: 'Автор:',
    posted: 'Опубліковано',
    notice: 'Нас читають 45 000 підписників у телеграмі. Долучайтеся!',
    moved: { title: 'Технічні роботи', text: 'Сайт оновлюється і незабаром повернеться.' },
  },
}
