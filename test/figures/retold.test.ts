import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// What the watched press tells, retold in sentences of our own. Each figure as `value hedge metric subject status source`; ¶ ends a paragraph.

type Case = readonly [text: string, ...figures: string[]]

const retold: Readonly<Record<string, readonly Case[]>> = {
  en: [
    [
      'North Korea is sending soldiers to Russia. A first group of 1,500 sailed to Vladivostok on Russian warships between October 8 and 13.',
      '1500 exact deployed soldiers nobody',
    ],
    [
      'President Volodymyr Zelensky a day earlier had spoken of 10,000 soldiers whom the North was making ready.',
      '10000 exact deployed soldiers planned ua.president',
    ],
    [
      'North Korea is preparing 10,000 soldiers for the war against Ukraine.',
      '10000 exact deployed soldiers planned nobody',
    ],
    [
      'North Korea is making ready 10,000 soldiers to fight for Russia.',
      '10000 exact deployed soldiers planned nobody',
    ],
    ['Nine North Korean soldiers did not come home from Kursk.', '9 exact killed soldiers nobody'],
    [
      'North Korea sends arms and troops to Russia. The Institute for National Security Strategy in Seoul (INSS) puts its earnings at $7.67 billion to $14.4 billion, of which only $580 million to $1.5 billion has been paid.',
      '7670000000-14400000000 range paid money rok.inss',
      '580000000-1500000000 range paid money rok.inss',
    ],
    [
      'The bridge over the Tumen will let up to 300 vehicles and 2,850 people a day cross between Russia and North Korea.',
      '300 at_most other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'The new bridge between Russia and North Korea will have a capacity of 300 vehicles and 2,850 people a day.',
      '300 exact other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'The road bridge between Russia and North Korea is designed for 300 vehicles a day.',
      '300 exact other vehicles nobody',
    ],
    [
      'Up to 300 vehicles per day will be able to use the bridge between Russia and North Korea, Mishustin said.',
      '300 at_most other vehicles planned mishustin',
    ],
    [
      'The bridge between Russia and North Korea will handle as many as 300 cars a day.',
      '300 at_most other vehicles planned nobody',
    ],
    [
      'The checkpoint at the Russia-North Korea bridge can process 300 vehicles a day.',
      '300 exact other vehicles nobody',
    ],
    [
      "South Korea's spy agency has new numbers. By the agency's count, 11,000 North Koreans went to Russia in autumn.",
      '11000 exact deployed soldiers rok.nis',
    ],
    [
      'North Korea is sending soldiers to Russia. The first 1,500 sailed to Vladivostok.',
      '1500 exact deployed soldiers nobody',
    ],
  ],
  ko: [
    [
      '두만강 다리가 완공되면 하루 차량 300대와 2,850명이 러시아와 북한을 오갈 수 있다.',
      '300 exact other vehicles nobody',
      '2850 exact travel travellers possible nobody',
    ],
    [
      '북한과 러시아를 잇는 두만강 자동차 다리는 하루 300대의 차량이 통행할 수 있다.',
      '300 exact other vehicles possible nobody',
    ],
    [
      '북한군이 러시아로 갔다. 국정원은 "3차로 가기로 한 6천 명 중 공병 1천 명은 이미 들어간 것으로 본다"고 밝혔다.',
      '6000 exact deployed soldiers planned rok.nis',
      '1000 exact arrived engineers rok.nis',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 올해는 그보다 훨씬 많을 것으로 보이며, 모두 5만 명 이상이 될 수 있다고 동아대 강동완 교수는 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 at_least deployed workers possible dongadae-gangdongwan-gyosu',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 올해는 모두 5만 명 이상이 될 수 있다고 강동완 교수는 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 at_least deployed workers possible gangdongwan-gyosu',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 강동완 교수는 올해 5만 명에 이를 수 있다고 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 exact deployed workers possible gangdongwan-gyosu',
    ],
    ['지난해 1만 명이 넘는 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 넘게 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 이상의 북한 노동자가 러시아에 들어갔다.', '10000 at_least arrived workers nobody'],
    ['지난해 1만 명 이상 북한 노동자가 러시아에 들어갔다.', '10000 at_least arrived workers nobody'],
    ['지난해 1만 명 안팎의 북한 노동자들이 러시아에 들어갔다.', '10000 about arrived workers nobody'],
    ['지난해 1만 명 가까운 북한 노동자들이 러시아에 들어갔다.', '10000 nearly arrived workers nobody'],
  ],
  ru: [
    [
      'Пропускная способность моста между Россией и КНДР составит 300 автомобилей и 2850 человек в сутки.',
      '300 exact other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'Мост через Туманную между Россией и КНДР сможет пропускать до 300 машин в сутки.',
      '300 at_most other vehicles planned nobody',
    ],
    [
      'Товарооборот России и КНДР, по словам вице-премьера Дениса Мантурова, в прошлом году вырос до 34 миллионов долларов.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'Товарооборот двух стран, по словам вице-премьера Дениса Мантурова, в прошлом году вырос до 34 миллионов долларов. Министр принял делегацию КНДР.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'По словам вице-премьера Дениса Мантурова, товарооборот России и КНДР вырос до 34 миллионов долларов.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'Россия выпустила 148 ракет KN-23 и KN-24 северокорейского производства. Еще 150 Пхеньян поставит до конца года.',
      '148 exact supplied missiles nobody',
      '150 exact supplied missiles planned nobody',
    ],
    [
      'Россия выпустила 148 ракет KN-23 и KN-24 северокорейского производства. Еще 150 КНДР поставит до конца года.',
      '148 exact supplied missiles nobody',
      '150 exact supplied missiles planned nobody',
    ],
    [
      'Пхеньян втрое увеличит свой контингент в России: от 25 до 30 тысяч солдат прибудут «в ближайшие месяцы», говорится в оценке украинской разведки.',
      '25000-30000 range deployed soldiers planned ua.hur',
    ],
    [
      'КНДР увеличит контингент в России: от 25 до 30 тысяч солдат отправят в ближайшие месяцы.',
      '25000-30000 range deployed soldiers planned nobody',
    ],
    [
      'КНДР теряет солдат. Объединенный комитет начальников штабов Южной Кореи дал свою цифру: около 1100 убитых и раненых.',
      '1100 about casualties soldiers rok.jcs',
    ],
    [
      'Рабочие из КНДР едут в Приморье. Глава региона Олег Кожемяко не скрывает: Приморье готово принять до пяти тысяч строителей.',
      '5000 at_most deployed workers planned ru.region',
    ],
    [
      'Рабочие из КНДР едут в Приморье. Губернатор Олег Кожемяко не скрывает, что Приморье готово принять до пяти тысяч строителей.',
      '5000 at_most deployed workers planned ru.region',
    ],
    ['Рабочие из КНДР получают 120 тысяч рублей в месяц.', '120000 exact paid money nobody'],
    ['Северокорейским рабочим платят 120 тысяч рублей в месяц.', '120000 exact paid money nobody'],
    ['Товарооборот России и КНДР вырос до 34 миллионов рублей.', '34000000 exact trade money nobody'],
  ],
  uk: [
    [
      'Міст між Росією та КНДР зможе пропускати до 300 автомобілів на добу.',
      '300 at_most other vehicles possible nobody',
    ],
    ['Північнокорейські робітники отримують 120 тисяч рублів на місяць.', '120000 exact paid money nobody'],
  ],
}

describe.each(Object.entries(retold))('retold in %s', (lang, cases) => {
  const show = figuresIn(lang, '2025-06-15', 'hedge', 'metric', 'subject', 'unreported', 'source')
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, lang)).toEqual(figures)
  })
})
