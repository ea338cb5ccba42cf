import type { Language } from './language.ts'
import { list, pairs } from './list.ts'

/** by his account, in their view */
const ofTheirs = [
  ...pairs(
    'in his, in her, in their, in its',
    'words, view, belief, opinion, judgment, judgement, estimate, estimates, estimation, assessment, telling, account, reckoning, calculation, version, own words',
  ),
  ...pairs(
    'by his, by her, by their, by its',
    'account, own account, estimate, own estimate, estimates, count, own count, reckoning, calculation, calculations, assessment, data, figures, information, telling',
  ),
  ...pairs('on his, on her, on their, on its', 'account, count, information, figures, data'),
]

export const en = {
  elsewhere: list(
    'have fled, fled to, defected to, inter - Korean border, Korean border, DMZ, demilitarized zone, demilitarised zone, military demarcation line, border with South Korea, border with the South, border with China, military parade, army - building, serve in North Korea*, serve in the North Korean military, serve in the North Korean army, the enemy has lost, the enemy lost, enemy losses, enemy personnel, in the Korean War, during the Korean War, of the Korean War, 38th parallel, defectors have settled, defectors living in, defectors in South Korea, defectors who live, resettled in',
  ),
  related: list(
    'read also, read more, see also, also read, related, related articles, related news, recommended, most read, more on this topic, more news, latest news',
  ),
  abbreviations: list(`
    jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, gen, lt, col, maj, capt, sgt, adm, rep, sen, gov, mr, mrs, ms,
    dr, prof, reps, sens, govs, gens, st, no, nos, vs, approx, ca, c, max, est, bn, mln, jr, sr, inc, ltd, co, corp, dept
  `),
  back: ['back'],
  home: ['home', 'homeward', 'homewards'],
  possessive: "'s",
  negation: ['not', 'never', 'nor', 'neither'],
  verbLast: false,
  nounHead: 'last',
  numerals: {
    groups: [',', ' '],
    decimals: ['.', ','],
    glued: false,
    point: ['point'],
    values: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      ninefold: 9,
      tenfold: 10,
      twelvefold: 12,
      twentyfold: 20,
      hundredfold: 100,
    },
    minor: { dozen: 12, hundred: 100, hundreds: 100 },
    major: {
      thousand: 1e3,
      thousands: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      trillion: 1e12,
      mln: 1e6,
      mil: 1e6,
      bn: 1e9,
      bln: 1e9,
      trn: 1e12,
      trln: 1e12,
      mn: 1e6,
    },
    suffixes: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, B: 1e9, b: 1e9, tn: 1e12 },
    article: ['a', 'an'],
    half: ['half'],
    joiners: [',', 'and'],
    vague: {
      dozens: [24, 100],
      scores: [24, 100],
      hundreds: [100, 1000],
      thousands: [1e3, 1e4],
      millions: [1e6, 1e7],
      billions: [1e9, 1e10],
      tens: [10, 100],
      several: [2, 10],
      few: [2, 10],
      couple: [2, 10],
    },
    vagueNeedsScale: ['several', 'few', 'tens', 'couple'],
    couple: ['couple'],
    linkers: ['of'],
    fractions: {
      half: 50,
      third: 33.3333,
      thirds: 33.3333,
      quarter: 25,
      quarters: 25,
      fifth: 20,
      fifths: 20,
      tenth: 10,
      tenths: 10,
    },
    fractionsNeedCount: ['third', 'quarter', 'fifth', 'tenth', 'thirds', 'quarters', 'fifths', 'tenths'],
    shares: {
      before: list('by, nearly, almost, about, around, roughly, approximately, than, over, up, exactly, least'),
      behind: list(
        'in, were, are, was, is, have, has, had, died, to, on, from, since, over, this, last, year, compared, against, and, but',
      ),
    },
    outOf: ['in', 'out'],
    over: [],
    odd: ['odd'],
  },
  ranges: [
    { open: ['between'], middle: ['and', 'to'] },
    { open: ['from', 'anywhere from', 'somewhere between'], middle: ['to', 'up to'] },
    { open: [], middle: ['to', '-', '\u2013', '\u2014', '~', 'or'] },
  ],
  changes: list(`
    escalat*, swell, swelled, swollen, doubl*, tripl*, quadrupl*, rais*, lift*, boost*, upgrad*, lower*, cut*, up, rise, rises, rose, risen, fell, fall, fallen,
    drop*, grew, grow*, increas*, decreas*, dwindl*, declin*, jump*, climb*, soar*, surg*, shrank, plung*, plummet*, slump*, nosediv*, tumbl*, slid, dipped, slipped, leap*, skyrocket*, halv*, spike*, ballooned, went, revis*, correct*, raised, down,
    from a peak, year - on - year increas*, year - on - year declin*, year - on - year drop, year - on - year growth, year - on - year rise, year - on - year fall
  `),
  hedges: {
    before: {
      about: [
        ...list(`
        about, around, some, roughly, nearer to, nearer, closer to, more like, something like, in the order of, on the order of, approximately, approx, circa, an estimated, estimated, close to, ~, in the region of, in the vicinity of, in the neighborhood of, in the neighbourhood of, in the range of, an approximate, plus or minus, ca, c, somewhere near, something around, in the area of,
        or so
      `),
        '\u2248',
      ],
      at_least: [
        ...list(`
        at least, at the very least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, at a minimum, a minimum, no lower than
      `),
        '\u2265',
      ],
      more_than: list(`
        more than, more than by, just over, slightly over, slightly more than, a little over, a little more than, north of, well above, over, above, upwards of, upward of, in excess of, exceed*, exceed* the mark of, exceed* the threshold of, passed the mark of, surpass* the mark of, greater than, well over, surpass*, topped, tops, pass, passes, passed, top, past,
        >, excess of, better than, beyond, topping, slightly above, just above, a bit over, a bit more than
      `),
      at_most: [
        ...list(`
        up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum, a maximum, at the most, at the very most, max, no greater than, no higher than, not exceeding, a max of, as high as
      `),
        '\u2264',
      ],
      less_than: ['less than', 'fewer than', 'under', 'below', '<'],
      nearly: [
        'nearly',
        'almost',
        'just under',
        'just below',
        'just shy of',
        'shy of',
        'slightly under',
        'a little under',
        'close on',
        'approaching',
        'approaches',
        'approached',
        'nearing',
        'nears',
        'neared',
        'not quite',
        'nigh on',
        'getting on for',
        'virtually',
        'practically',
        'a little less than',
        'slightly less than',
        'slightly fewer than',
        'a little below',
        'slightly below',
        'just less than',
        'just fewer than',
        'just short of',
        'a shade under',
        'all but',
        'not far short of',
        'not far off',
        'little short of',
        'short of',
        'very nearly',
        'well - nigh',
      ],
    },
    after: {
      about: ['or so', 'approximately', 'roughly', 'or thereabouts', 'thereabouts', 'give or take', ', give or take'],
      at_least: [
        'or more',
        'at least',
        'at the least',
        'at the very least',
        'at a minimum',
        '+',
        'plus',
        '- plus',
        'and up',
        'and upwards',
        'if not more',
      ],
      more_than: ['and counting', 'or even more', 'and more'],
      at_most: ['at most', 'at the most', 'at the very most', 'maximum', 'max', 'or fewer', 'or less'],
      less_than: [],
      nearly: [],
    },
  },
  increment: {
    before: list(`
      another, additional, an additional, a further, further, extra, an extra, fresh, an added
    `),
    after: ['more', 'additional', 'further', 'extra', 'reinforcements'],
  },
  crossings: ['bridge', 'checkpoint', 'cross'],
  rate: list(`
    per day, a day, each day, every day, daily, per month, a month, each month, every month, monthly, per year, a year,
    each year, annually, per week, a week, weekly, per person, per head, per hour, an hour, per soldier, per capita
  `),
  masks: {
    date: [
      '#y #m',
      'mid- #y',
      'the # th',
      '# s',
      ...list(
        'first half of, second half of, the first half, the second half, half of #y, half of this, half of last, half of the year, half of the month, previous quarter, first quarter, second quarter, third quarter, fourth quarter, last quarter, second quarters, third quarters, fourth quarters, two quarters, three quarters of #y, quarters of #y, quarters of this, quarters of last, quarter of #y, quarter of this, quarter of last, quarter of the year',
      ),
    ],
    time: list(`
      # : #, # am, # pm, # a . m ., # p . m ., # GMT, # hours ago, # minutes ago, # days ago, # min read, # minute read,
      # h ago, # KST, # local time, at # : #, # o'clock, # UTC
    `),
    ordinal: list(`
      # st, # nd, # rd, # th, top #, one of, no one, this one, that one, year one, day one, phase one, stage one, step one, part one, number one, the one, one another, each one, no . 1
    `),
    id: list(`
      no . #, nos . #, no #, number #s, article #, articles #, article # and #, resolution #, resolutions #, chapter #,
      section #, paragraph #, list # of #, page # of #, part # of #, image # of #, slide # of #, photo # of #, item # of #, group #, page #, half - built, half - finished, half - brother*, half - empty, half - full, half - day, half - century, half - life,
      half - hour*, half - price, half - time, half - naked, half - way, unit #, office #, bureau #, covid - #, # north said, # north says, # north reported, # north ., # north ', phase #, volume #, g #, type #, model #,
      world war #, channel #, day #, part #, episode #, route #, highway #, boeing #, # - point, f - #, @ #, # # #, order #,
      decree #, law #, step #, room #, pier #, berth #, gate #, war ii, # / #, # x #
    `),
    calibre: ['# mm', '# millimeter', '# millimetre', '# caliber', '# calibre', '# - inch', '# inches', '# cm'],
    age: [
      ...list(`
      # - year - old, # years old, # year - old*, aged #, age #, ages #, aged between # and #, ages of # and #, in his #,
      in her #, # and # years old, aged # and #, aged # to #, aged # - #
    `),
      ', # ,',
      ', # .',
    ],
    score: list(`
      #s - #s win*, beat* # - #, #s - #s defeat*, # votes, # wins, # draws, # goals, # points, # medals, # matches,
      to #s votes, # - man
    `),
    duration: list(`
      # second*, # minute*, # hour, # hours, # day*, # week, # weeks, # weekend*, # month, # months, # year, # years, # decade*, # centur*, # mins, # secs,
      # hrs, # season, # seasons, # more day*, # more week*, # more month*, # more year*, # consecutive *, # straight *, # a century, # a decade, half a year, half an hour, half a day, # business day*,
      # and a half hour*, # and a half year*, year and #, years and #, month and #, hour and #, hours and #, # - hour, # - day, # - year, # - month, # - week,
      # generation*, # night*, # full day*, # long year*, # full month*
    `),
    distance: list(`
      # km, # kilometer*, # kilometre*, # mile*, # meter*, # metre*, # feet, # foot long, # foot high, # foot wide, # foot deep, # - foot, # ft, # square *, # sq,
      # acre*, # degrees, # knots, # mph, # kph, # - mile, # - kilometer, # - foot, # nautical *, # yard*, # inch*, # - ton,
      # kg, + #, - # degrees, # kilogram*, # pound*, # liter*, # litre*, # gb, # mb, # megawatt*, # mw
    `),
    views: list(`
      # view*, # comment*, # share*, # like*, # follower*, # subscriber*, # read*, # photo*, # articles, # retweet*, # videos,
      list # of #, page # of #, slide # of #, item # of #, image # of #, # of # items, # results, # countries, # repl*
    `),
    idiom: list(`
      # deployment*, # dispatch, # dispatches, # batch*, # wave*, # attack, # attacks, # strike, # strikes, # occasion*, # assault, # assaults, # operation*, # meeting*,
      # call*, # round of, # rounds of talks, # rounds of negotiations, # rounds of sanctions, # clashes, # battles, # successive*, # separate*, # statements, # reports,
      one - on - one, one day, at one point, one side, two sides, both sides, one on one, # sides, # parties, # party, # leaders, # nations, # capitals, # participating states, # participating countries, # participating nations, # member states, # member countries, # member nations, # allies, # neighbors, # neighbours, # koreas,
      # fronts, # incident*, # weekly flight*, # monthly flight*, # weekly train*, # presidents, # states, # governments, # phases, # stages, # ways, # reasons, # things, # ministers, # sources,
      # officials, G #, last #s, one more, from one, to one, one way, one thing,
      # percentage point*, # % of the vote, # percent of the vote, # % of votes, # percent of votes, # % of voters, # percent of voters, # % of respondents, # percent of respondents, # % of those polled, # percent of those polled, of # Russians, # % sure, # percent sure, # % accurate, # percent accurate, # % correct, # % true, # % reliable, # % certain, # percent certain, # % confident, # % chance, # percent chance,
      # people join*, # and # people join*, # people enlist*, # people sign*, # volunteers, # % probability, # % likel*, population of #, population of about #, population of some #, population of around #,
      population of more than #, # inhabitants, # regions, # brigades, # cities, # provinces, # categories, # types
    `),
  },
  units: {
    times: list(`
      times, fold, - fold, times over, twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, twelvefold,
      twentyfold, hundredfold
    `),
    person: [
      'people',
      'civilian*',
      'persons',
      'compatriots',
      'countrymen',
      'person',
      'individuals',
      'members',
      'lives',
      'men',
      'strong',
      'others',
      'men and women',
    ],
    usd: ['dollar*', 'usd', 'US dollar*'],
    percent: ['%', 'percent', 'per cent', 'pct'],
    vessel: ['ship', 'ships', 'vessel*', 'tanker*', 'freighter*', 'cargo ship*', 'boats'],
    train: [
      'trains',
      'trainloads',
      'train loads',
      'train cars',
      'railway cars',
      'carriages',
      'carloads',
      'freight wagons',
      'boxcars',
      'railcar*',
      'rail car*',
      'freight cars',
      'wagons',
    ],
    flight: ['flight', 'flights'],
    ton: ['ton', 'tons', 'tonne*', 'metric ton*', 'metric tonne*'],
    km: [],
    item: ['units', 'pieces', 'systems', 'trips', 'visits', 'shipments', 'voyages', 'barrels', 'entries', 'hectare*'],
  },
  multiplied: list(
    'by, by a factor of, grew, grown, growing, increased, increase of, rose, risen, jumped, surged, soared, climbed, multiplied, expanded, up, fell, dropped, shrank, as many, as much, as high, as large, higher, greater, larger',
  ),
  infinitives: list(
    'send, deploy, dispatch, supply, provide, ship, deliver, transfer, give, sell, recruit, bring, hire, employ, move, export, import, pay, receive, station',
  ),
  sorts: [
    'of the type',
    'of the type that',
    'of the kind',
    'of the kind that',
    'of the sort',
    'of the sort that',
    'of a type',
    'of a kind',
  ],
  factors: ['multiplied by', 'by a factor of', 'a factor of'],
  coins: {
    krw: ['won', 'south korean won', 'korean won', 'KRW'],
    rub: ['ruble*', 'rouble*', 'RUB'],
    eur: ['euro', 'euros', 'EUR', '€'],
    gbp: ['pounds sterling', 'GBP', '£'],
    cny: ['yuan', 'CNY', 'RMB'],
    jpy: ['yen', 'JPY'],
  },
  currencyBefore: ['$', 'US $', 'USD', 'US$', '€', '£'],
  things: {
    soldiers: list(`
      warriors, sniper*, scouts, stormtrooper*, storm troopers, artilleryman, artillerymen, gunners, reservist*, foot soldier*, infantry soldier*, army regulars, regulars, tank crews, tank crewmen, tankmen, drone crews, interpreters, translators, medics, military doctors, army doctors, riflemen, grenadiers, cadets, spetsnaz, operatives, combat veterans,
      soldier*, troop, troops, serviceman, servicemen, service member*, service personnel, personnel, fighter, fighters, men,
      infantry, infantrymen, force, contingent, patients, combatant*, special forces, commandos, paratroopers, reinforcements, prisoners, prisoners of war, victims,
      POWs, military personnel, conscripts, mercenar*, forces, marines, elite troops, combat troops, recruits, casualties, dead
    `),
    officers: list(`
      officer*, general, generals, commanders, major generals, advisers, advisors, instructors, technicians, specialists,
      drone operators, pilots
    `),
    engineers: list(`
      mine clearance specialists, mine clearers, mine - clearers, bomb disposal experts, bomb disposal specialists, explosives experts, ordnance disposal experts, railway troops, pioneer troops,
      engineer*, engineer troops, sapper*, deminer*, military builder*, construction troops, military construction workers, builders,
      combat engineer*, military engineer*, construction soldiers, engineering troops, army engineer*,
      military construction personnel, engineering personnel, engineer personnel, military engineering personnel
    `),
    workers: list(`
      work permit*, construction staff, bricklayers, plasterers, craftsmen, seasonal worker*, contract worker*, factory hands, farmhands, staff, trainees, interns, miners, drivers, carpenters, painters, handymen, roofers, electricians, plumbers, joiners, woodcutters, farm worker*, medical workers, health workers, female worker*, shipbuilders, tradesmen,
      worker*, laborer*, labourer*, builder*, workmen, employees, construction worker*, IT workers, women workers, labor force,
      seamen, nurses, fishermen, cooks, waitresses, lumberjacks, programmers, migrant, migrants, migrant worker*, immigrant*, labor migrants, labour migrants, guest worker*, welders, seamstresses, loggers
    `),
    shells: list(`
      shell, shells, rounds, artillery shell*, artillery round*, artillery munitions, munition*, rounds of ammunition,
      rounds of artillery, projectile*, mortar shell*, mm shell*, artillery ammunition, mortar rounds, ammunition, bullets, cartridges, grenades, hand grenades, mortar bombs, mortar mines, mines for mortars
    `),
    missiles: ['missile*', 'ballistic missile*', 'rockets', 'KN - 23*', 'ballistic missiles'],
    artillery: list(`
      rifles, assault rifles, machine guns, machineguns, small arms, air defense systems, air defence systems, missile systems, launch vehicles,
      long-range artillery pieces, howitzer*, weapon, weapons, weapon system*, weapons system*, gun, guns, artillery piece*, artillery gun*, artillery system*,
      self - propelled gun*, self - propelled howitzer*, rocket launcher*, multiple rocket launcher*,
      multiple launch rocket system*, MLRS, launcher*, mortar, mortars, cannon*, koksan*, artillery units,
      long - range artillery, rocket artillery systems, long - range artillery systems, rocket system*,
      multiple - launch rocket launchers, rocket launch systems, multiple launch systems, launch systems, heavy artillery,
      pieces of artillery, pieces of heavy artillery, pieces of rocket artillery, units of artillery, units of heavy artillery
    `),
    containers: ['container*', 'shipping container*', 'crates'],
    explosives: list(`
      explosive, explosives, explosive device*, mines, landmine*, explosive item*, ordnance, explosive object*, unexploded *
    `),
    vehicles: list(`
      locomotives, fighter jets, jets, fighters jets, warplanes, planes, tractors, minibuses, lorries, excavators, bulldozers, electronic warfare systems,
      vehicle*, armored vehicle*, armoured vehicle*, tank, tanks, truck*, cars, buses, aircraft, drone, drones, helicopter*
    `),
    oil: ['barrels of oil', 'barrels of refined petroleum', 'oil', 'refined petroleum', 'petroleum', 'barrels'],
    money: ['dollars'],
    goods: list(`
      cows, sheep, pigs, boxes, helmets, bulletproof vests, uniforms, engines, medicine, medicines, potatoes, sugar, soybeans, soy, corn, maize, vegetable oil, sunflower oil, fertilizer*, fertiliser*, timber, fish, crabs, apples,
      goods, tons of goods, tons of cargo, cargo, rice, tons of rice, wheat, flour, coal, grain, seafood, livestock, food,
      cargoes, tons of wheat, tons of flour, horses, goats, cattle, animals
    `),
    tourists: list(
      'tourist*, visitor*, holidaymaker*, vacationers, groups of tourists, groups of Russian tourists, groups of Russians, groups of travelers, groups of travellers, groups of visitors',
    ),
    travellers: list(`
      departures, traveller*, traveler*, passenger*, trips, visits, entries, crossings, arrivals, students, citizens,
      nationals, residents, inhabitants, schoolchildren, pupils, visas, Russian children, Russian teenagers, Russian schoolchildren, children from Russia, delegates, pilgrims, holiday guests
    `),
    other: [],
  },
  foreign: list(`
    children, refugees, police officer*, policem*, firefighter*, colombian*, cuban*, african*, syrian*, nepal*, wagner *, protester*, voters, companies, firms,
    countries, states, nations, ports, seaports, airports, substitutes, players, hostages, websites, documents, storm shadow*, atacms, himars, scalp*, patriot*, iskander*, kinzhal*, shahed*, missile* toward*, missile* into the sea, missile* into waters, missile* off,
    ballistic missile* toward*, ballistic missile* into, ballistic missile* off, cruise missile* toward*, cruise missile* into,
    cruise missile* off, missile test*, missile launch*, munition* factor*, munition* plant*, ammunition factor*, ammunition plant*, ammunition depot*, munition* depot*, shell factor*, arms factor*, arms plant*, weapon* factor*, weapon* plant*, missile factor*, missile plant*, chinese, americans,
    foreign tourist*, foreign visitor*, foreign traveler*, foreign traveller*, international tourist*, international visitor*
  `),
  modifiers: [
    ...list('- made, - produced, - built, - supplied, - provided, - manufactured, - designed, - origin'),
    ...list(`
    combat, elite, young, special, forces, special forces, ground, military, army, armed, additional, more, further, extra,
    new, fresh, strong, total, of the, of its, of their, of his, of those, of these, of, the, multiple, long, range, heavy,
    ballistic, self, propelled, artillery, construction, shipping, mm, million, caliber, front, line, front-line, fallen,
    wounded, injured, dead, captured, such, different, male, female, infantry, airborne, assault, engineering, support,
    regular, well, trained, well-trained, pieces of, units of, rounds of, types of, tons of, barrels of, sets of, storm,
    illegal, foreign, overseas, labor, labour, student, contract, able-bodied, skilled, mostly, ethnic, or so, or more, ", ', -, (, mobile, short, short-range,
    close-range, large, large-caliber, millimeter, millimetre, caliber, calibre, full, standard, soviet, soviet-era, old, aging, anti, anti-tank, war, rank-and-file,
    refined, metric, country 's, nation 's, most, best, finest, own, mixed, type, types, russian, worth of, shipments of, kind of, kinds of, mark, threshold
  `),
    '\u201c',
    '\u201d',
    '\u2018',
    '\u2019',
    ')',
  ],
  inhabitants: ['residents', 'inhabitants', 'schoolchildren', 'pupils'],
  registers: list(
    'purpose, purposes, visa, visas, statistics, statistical, immigration, student, students, study, studies, education, educational, rosstat, fsb, border service, border guards',
  ),
  limits: list(
    'limit, quota, ceiling, capped, capping, cap, caps, prohibit, ban, banned, banning, bans, forbid, restrict, allowed, allowing, permit',
  ),
  exceeding: list('exceed, twice, double, above, over, beyond, breach, surpass, violat, defy, defied, despite'),
  shortages: list('shortage, shortages, shortfall, deficit, lack, lacks, lacked, lacking'),
  rates: list('inflation, unemployment, interest, lending, mortgage, tax, vat, jobless'),
  journeys: list(`
    study, studies, studying, education, educational, training, student, students, business, work, employment, labor, labour, tourism, tourist, tourists, leisure, transit,
    private, personal, official, service, crew, crews, drivers, vehicles, transport, sightseeing
  `),
  stops: [
    ...list(`
    is, are, was, were, be, been, has, have, had, will, would, may, might, could, can, shall, should, must, to, in, into, on,
    at, from, for, by, with, as, than, and, or, but, that, which, who, whom, while, when, where, since, after, before, during,
    against, over, under, near, through, because, if, so, it, he, she, they, last, this, next, already, also, now, right now, not, so far,
    along, across, amid, among, behind, beside, besides, beyond, despite, within, without, via, toward, towards, upon, onto, inside, outside, off, throughout,
    until, till, alongside, instead, rather, then, there, here, again, still, yet, only, ever, soon, later, ago, together, respectively, altogether, yesterday, today, tomorrow,
    fighting alongside, fighting for, fighting in, fighting against, fighting with, fighting on, fighting near, fighting at, serving in, serving with, serving alongside, battling, defending, supporting,
    seem, seems, seemed, appear, appears, appeared, remain, remains, remained, stay, stays, stayed, stand, stands, stood, serve, serves, served, fight, fights, fought, live, lives, lived,
    did, do, does, go, goes, went, gone, come, comes, came, take, takes, took, fall, falls, fell, follow, follows, followed, belong, belongs, need, needs, face, faces, make, makes, made, keep, keeps, kept,
    out, about, around, initially, originally, first sent, first deployed, first dispatched, first shipped, previously, earlier, meanwhile, meantime, separately, additionally, recently, finally, moreover, furthermore, however, afterwards, alone, per, each, a, an, ., ;, :, !, ?, ), |, /, [, ]
  `),
    ',',
    '\u2013',
    '\u2014',
    '\u2026',
  ],
  meanwhile: list('already, currently'),
  definite: [
    'on top of the',
    'on top of',
    'the',
    'the first',
    'the original',
    'the initial',
    'these',
    'those',
    'its',
    'their',
    'his',
    'all',
    'all of the',
    'all the',
    'of its',
    'of the',
  ],
  wholes: [
    'from',
    'out of',
    'out of an original',
    'out of an initial',
    'out of the original',
    'from an original',
    'from an initial',
    'from among',
    'from a total of',
    'from a force of',
    'out of a force of',
    'from a contingent of',
  ],
  recounted: [
    'it is',
    'it is now',
    'it would be',
    'it will be',
    'that would be',
    'it should be',
    'it was',
    'it had been',
    'it has been',
  ],
  partAsked: list('how many of, how many of the, how much of, how much of the, what share of, what share of the'),
  insteadOf: ['instead of'],
  howMany: ['how many'],
  aims: list(
    'the plan is, the goal is, the target is, the aim is, the hope is for, the plan is for, the goal was, the target was',
  ),
  didSo: ['did so', 'have done so', 'had done so', 'has done so', 'did .', 'did ,', 'did ;'],
  present: [
    'there could be',
    'there may be',
    'there might be',
    'there will be',
    'there would be',
    'it could be',
    'it may be',
    'it might be',
    'there had been',
    'there are',
    'there are now',
    'there are in all',
    'in all there are',
    'there are altogether',
  ],
  imports: ['worth', 'value', 'cost', 'goods'],
  aboard: ['aboard', 'on board', 'carried by', 'by means of', 'using', 'by', 'on', 'onto'],
  amounts: list('value, worth, total, number, sum, cost, price, strength, amount, average, figure, toll'),
  sufficing: list(
    'would be enough, be enough, is enough, suffice, could feed, could buy, could cover, would feed, would buy, would cover',
  ),
  economies: list('gdp, gni, economy, budget'),
  exchanges: list('swap, exchange, bodies, repatriat'),
  sufferers: ['for', 'among'],
  stationed: ['already in', 'already there'],
  costs: ['cost'],
  swaps: ['exchanged', 'swapped'],
  heavy: list(
    'heavy, severe, serious, steep, significant, major, considerable, huge, enormous, massive, staggering, catastrophic, devastating, substantial, sizable, sizeable, grave, mounting',
  ),
  makes: list('produc, manufactur, output, makes, made'),
  fares: list('ticket, tour, package, room, fare, night, voucher, ski, menu, meal, souvenir, taxi'),
  fired: list('fire*, launch*, shot*, lob*'),
  enemies: ['enemy', 'enemies', 'occupiers', 'invaders'],
  testing: list(
    'launch of, launched, launches, launching, test of, tests of, test - fired, test - fires, firing of, fired, fires, firing',
  ),
  thefts: list('steal, stole, theft, heist, hacker'),
  flights: list('flew, flown, fell, fallen, landed, landing, splash, traveled, travelled'),
  alike: ['such'],
  yearBefore: list(
    'the year before, a year before, the previous year, a year earlier, the year earlier, one year earlier, two years earlier, last year, this year',
  ),
  spending: {
    verbs: list('spent, spend, cost, invest'),
    arms: list('missile, nuclear, rocket, weapon, satellite'),
    tests: list('test, launch, program, development'),
  },
  markets: list('kospi, kosdaq, nikkei'),
  prices: list('price, fare, capacity, inflation, tariff'),
  worldwide: list('foreign, overall, external, total'),
  struck: ['on'],
  needs: list(
    'need, want, fire, made, makes, making, produc, manufactur, uses, used, using, consum, requir, spend, expend, shoot',
  ),
  tests: ['test'],
  thatCountry: ['the country'],
  compatriots: ['compatriots', 'countrymen'],
  formations: {
    words: list('corps, division, brigade, regiment, battalion, platoon, army, command'),
    squads: list('platoon of, squad of, company of, unit of, crew of, team of, patrol of'),
    having: list(
      'has, have, had, having, numbers, number, numbered, numbering, counts, comprises, comprise, includes, include, contains, contain, totals, with',
    ),
  },
  sanctioned: { law: ['sanction', 'resolution'], modals: list('may, can, let, lets') },
  nowadays: list('now, today, already, mostly, in fact, actually'),
  partners: ['with', 'alongside'],
  civilians: list('civilian'),
  opinions: list('oppos, approv, disapprov, favor, favour'),
  downed: list('downed, intercept, jammed'),
  shotDown: ['shot down', 'shoot down', 'shoots down', 'shooting down', 'brought down'],
  landing: list('landed, arrived'),
  ofSpeaker: list('its, their, his, her, our'),
  ourselves: ['we'],
  loses: list('lost, lose, losing, suffer'),
  strikes: list('airstrike, missile, drone, shelling, bombard, bombing, residential, apartment, rubble'),
  disasters: list(
    'snow, blizzard, typhoon, earthquake, quake, flood, wildfire, avalanche, landslide, tsunami, heatwave, rainstorm',
  ),
  remainder: list('the rest, the others, the remainder, the remaining, others'),
  atWork: [
    'construction',
    'factory',
    'factories',
    'logging',
    'sawmill',
    'shipyard',
    'employ',
    'worksite',
    'labor',
    'labour',
    'slave',
  ],
  tasks: ['work', 'toil', 'build', 'assembl', 'make', 'making', 'produc', 'sew'],
  toils: list('work, working, toil'),
  infinitive: 'to',
  there: 'there',
  kept: list('only, keep, keeps, kept, remaining, left, steal, steals, stole, stolen, hackers'),
  even: ['and even', 'or even'],
  swapped: ['for'],
  holding: ['contain', 'hold', 'carry', 'fit', 'have contained', 'have held'],
  groups: {
    words: list('group, contingent, force, batch, wave, deployment'),
    numbering: list('consist, compris, number, total'),
  },
  another: {
    words: list('another, different, other, own, higher, lower, smaller, larger, bigger'),
    number: list('number, figure, count, estimate, tally, toll, total, sum'),
  },
  pointing: ['these are', 'those are', 'this is', 'that is', 'it is about', 'this marks', 'that marks', 'this makes'],
  everyone: ['all', 'every one of the'],
  partOf: list(`
    of the, of, of its, out of, among the, from among, of those, of these, of an, of some, of around, of about, of a total of,
    of the first, of the original, of the initial, of the initial contingent of, of the original contingent of, of the first contingent of, among
  `),
  events: {
    killed: list(`
      kill*, portraits of, portraits bearing, dead, died, die, dies, dying, death, deaths, death toll, war dead, KIA, killed in action, fatalit*, perish*,
      slain, lives lost, not come home, never came home, never come home, never came back, never come back, never returned, did not return home, not come back alive, lost their lives, loss of, their lives, cost* lives, cost* the lives, claim* lives, claim* the lives, take* lives, take* the lives, took lives, took the lives, taking lives, taking the lives, sacrifice of, sacrifices of, sacrificed, deceased, fallen, fell in battle, fell in action, fell in combat, fell fighting, bodies of, remains of, coffins of, dead in action, did not survive, mourn*, buried, laid to rest, did not come back, never came back, never returned, paid with their lives, met their death, met their deaths, fell in Kursk, fell near Kursk, shot dead, corpses of, graves of, did not make it, gave their lives, wiped out, mortality, eliminat*, destroyed #, destroyed about, destroyed some, destroyed around, destroyed at least, destroyed nearly, destroyed more than, destroyed up to, destroying #, destroying about, neutraliz*, neutralis*, liquidat*, mown down, mowed down, gunned down, cut down, shot by, shot themselves, blown up, blew themselves up, blow themselves up, took their own lives, take their own lives, suicide*, executed, burned alive, burnt alive, burned to death, froze to death, drown*, succumb*, met their end, finished off, took out, takes out, wiping out, wipe out, obliterat*, annihilat*, decimat*, massacr*, slaughter*, will never return, never return home, never go home, will never come home, never see home again, lie buried, lie dead, lie in Russian soil, death notice*, funeral*, gravestone*, fell for, burial*, buries, bury, fatal, fatally, memorial wall, memorial to, memorial for, monument to
    `),
    wounded: [
      'wounded',
      'patient',
      'patients',
      'wounds',
      'wounding',
      'injur*',
      'hurt',
      'maimed',
      'WIA',
      'hospitaliz*',
      'hospitalis*',
      'in hospital',
      'in hospitals',
      'in Russian hospitals',
      'in military hospitals',
      ...pairs(
        'with, with various, with severe, with serious, with minor, with light, with multiple, with shrapnel, with gunshot, with burns and, with similar',
        'injuries, wounds',
      ),
      ...pairs(
        'suffer*, sustain*, receiv*, incurr*',
        'injur*, wounds, wound, serious injur*, serious wounds, severe injur*, severe wounds, minor injur*, minor wounds',
      ),
      'wounded in action',
      'being treated',
      'are treated',
      'were treated',
      'been treated',
      'treated in',
      'treated at',
      'treated for',
      'medical care',
      'medical treatment',
      'treatment in',
      'treatment at',
      'undergo treatment',
      'undergoing treatment',
      'receiving treatment',
      'under treatment',
      'in treatment',
      'recovering',
      'recuperat*',
      'convalesc*',
      'lost limbs',
      'lost a limb',
      'lost arms',
      'lost legs',
      'amputat*',
      'to hospital',
      'to hospitals',
      'to a hospital',
      'a Kursk hospital',
      'to the hospital',
      'hospital beds',
      'in clinics',
      'clinics',
      'sanatorium*',
      'rehabilitation',
      'crippled',
      'shrapnel',
      'bandaged',
      'nursing wounds',
      'patched up',
      'medically evacuated',
    ],
    casualties: [
      ...list(`
      casualt*, losses, lost, suffered losses, lose, loses, losing, victims, toll, incapacitat*, are gone, were gone, are no more, taken out of action, out of action, killed or wounded,
      killed and wounded, dead and wounded, dead or wounded, killed or injured, killed and injured, hurt or killed,
      wounded or killed, casualty rate*, loss rate*, killed / wounded, combat loss*
    `),
      'killed , wounded',
      'were hit',
      'was hit',
      'been hit',
      'got hit',
      'hit by',
      'hit in',
      'drones hit',
      'drone hit',
      'strike hit',
      'strikes hit',
      'missile hit',
      'missiles hit',
      'shelling hit',
      'artillery hit',
      'forces hit',
      'troops hit',
      'fighters hit',
      'units hit',
      'operators hit',
      'pilots hit',
      'struck by',
      'were struck',
      'been struck',
      'knocked out',
      'combat - ineffective',
      'combat ineffective',
      'unfit for',
      'no longer fit',
      'fell victim',
      'fallen victim',
      'fall victim',
      'minus',
      'shrunk by',
      'shrank by',
      'men short',
      'soldiers short',
      'put out of',
      'out of the fight',
      'disabled',
      'neutralized or wounded',
    ],
    captured: list(`
      captured, capture*, prisoner*, POW, POWs, taken alive, taken captive, fallen into the hands, fell into the hands, fall into the hands, falling into the hands, fallen captive, in captivity, captive*, detained, taken prisoner,
      prisoners of war, into the hands, in the hands, in the custody, in custody, into custody, fell captive, surrender*, apprehend*, gave themselves up, give themselves up, laid down their arms, into captivity, Ukrainian hands, enemy hands, rounded up, interrogat*, being questioned, took them prisoner, took him prisoner, seized alive, alive in its hands, alive in their hands, in its hands alive, in their hands alive, seized, nabbed, nab, caught, got hold of, Ukraine holds, Kyiv holds, Ukraine is holding, Kyiv is holding, Ukraine held, Kyiv held, held by Ukrain*, held by Kyiv, being held by, held in Ukrain*, held in Kyiv, are being held, is being held, held prisoner, detention, prison, prisons, prison camp*, Ukrainian custody, Kyiv 's custody, Ukraine 's custody, alive by, took alive, take alive, taken in alive, brought in alive, jail, cells
    `),
    missing: [
      'missing',
      'MIA',
      'missing in action',
      'unaccounted for',
      'desert*',
      'defected',
      'defecting',
      'defections',
      'lost contact',
      'AWOL',
      'ran away',
      'run away',
      'disappeared',
      'vanished',
      'abandoned their posts',
      'fled their',
      'fled from their',
      'fled the front',
      'fled the battlefield',
      'fled the fighting',
      'cannot be traced',
      'could not be traced',
      'fate of',
      'whereabouts',
      'ran off',
      'run off',
      'without trace',
      'without a trace',
      'no trace',
      'deserters',
      'could not be found',
      'cannot be found',
      'not been found',
      'not been heard from',
      'escaped from',
    ],
    deployed: list(`
      is waiting for, are waiting for, waits for, awaits, awaiting, await, deploy*, dispatch*, sent, send, sends, sending, station*, transfer*, relocat*, mobiliz*, mobilis*, contribution,
      contingent, amass*, massed, move, moved, moving, transport*, ship, shipped, assembl*, concentrat*, taking part,
      participat*, take part, join, joined, bring, brings, bring in, brings in, brought in, bringing in, redeploy*, present in, reinforc*, allocat*, send - off, carried to, flown,
      have gone, had gone, gathered, enter the, enters the, entering the, entered the, enter combat, entered combat, enter battle, rotation, rotated, troop presence, detachment, hired, toil*, accompan*, hosts, hosting, quartered, come from, comes from, came from, coming from, left for, leaving for, leave for, departed for, headed for, headed to, gone to Russia, gone to Kursk, gone to the front, went to Russia, went to Kursk, went to the front, go to Kursk, go to the front, goes to Kursk, going to Kursk, go to Russia, could be there, may be there, might be there, would be there, committed, lent, lend, lends, loaned, fielded, despatch*, posted to, came to fight, came to help, came to support, came to reinforce, come to fight, come to help, come to support, came towards, came toward, came at us, advanced, advancing, stormed, storming, marched, marching, could follow, may follow, might follow, will follow, would follow, to follow, could eventually follow, may eventually follow, will eventually follow, would eventually follow, sailed to, sailed for, sailed from, set sail, preparing #, prepared #, readying #, readied #, making ready, make ready, makes ready, made ready, being prepared, being readied, infiltrat*, crept, rushed, holding the line, holding positions, dug in, on the attack, took up positions, taken up positions, thrown into, threw into, throws into, threw, thrown
    `),
    arrived: list(`
      arriv*, could come, would come, will come, may come, might come, are coming, already in, already there, landed, reached Russia*, reached Kursk*, reached Vladivostok, reached the front*,
      reached Ukraine*, crossed into, entered Russia*, enter Russia*, entering Russia*, entered Kursk*, entered the country, came to, disembark*, got to Kursk*, got to Russia*, made it to, made their way to, made its way to, set foot, touched down, came ashore, poured into, streamed into, turned up in, reached the Kursk, reached the Russian, reached a, reached Vladivostok*, crossed the border into Russia, crossed the border into Kursk, pulled into, got off, got there, stepped ashore, unloaded, showed up in, crossed over, has seen the arrival, landing in, landing at
    `),
    returned: list(`
      returned, returning, returns, return home, return from, return to, to return, will return, have return*, return of,
      repatriat*, streaming out of, were leaving Russia, are leaving Russia, have left Russia, has left Russia, had left Russia, flew home, flying home, fly home, came home, come home, went home, went back, go back, goes back, going back, gone back, go home, going home, gone home, withdrew, withdrawn, withdraw*, taken home, flown home, brought home, shipped home, carried home, taken back home, pulled back, sent back, sent home,
      back home, back in North Korea are, back in the North are, back in North Korea, back in Pyongyang, back to the North, back from Russia, back from Kursk, back from the front, expel*, deport*, had to leave, forced to leave, leave Russia, leaving Russia, left the country, leave the country, pulled out, pull out, pulling out, came back, come back, coming back, shipped back, flown back, brought back, are back in North Korea, are back in the North, back to their homeland, back to their country, back to the homeland, home from, for home, home again, workers home, soldiers home, troops home, men home, them home, Koreans home, laborers home, labourers home, fighters home, welcomed back, welcomed home, bring home, brings home, bringing home, left Kursk, left Russia for, have left Russia, has left Russia, had left Russia, left the front, left the battlefield, leave Kursk, leaving Kursk, leaves Kursk, withdrawal, homecoming, repatriation, soldiers out of Russia, troops out of Russia, workers out of Russia, workers out of the country, recalled, called back, back on home soil, returnees
    `),
    trained: list(`
      train, trained, training in, training at, undergo training, undergoing training, being trained, underwent training, in training, instruct*, schooled, coached, drilled, drilling, drills, learning to, learn to, learned to, teaching, teach, teaches, taught, exercises, acclimatis*, acclimatiz*, a course, courses, training course*, combat training, boot camp, prepares #
    `),
    supplied: list(`
      suppl*, deliver*, shipped, ship, shipping, shipment*, provid*, transferred, received, receive, receives, got, gave,
      given, handed over, hand over, furnish*, sold, donat*, gifted, obtain*, acquir*, fired, purchas*, buy,
      bought, procur*, repaid, repays, repaying, carried, carry, carrying, loaded, loading, moved, account* for
    `),
    paid: list(`
      paid, pay, pays, paying, payment*, salar*, wage*, earn*, income, revenue*, compensation, reward*, worth, profit*, cash,
      arms sales, arms exports, weapons sales, weapon sales, weapons exports, arms deals, weapons deals, sale of arms, sale of weapons, sales of arms, sales of weapons, bounty, pocketed, to pocket, could pocket, may pocket, will pocket, remit*, remuneration, withh*, funds, aid, cost*, value, valued, hard currency, netted, nets, netting, raked in, rakes in, rake in, reaped, reaps, windfall, brought in $, bring in $, brings in $, made money, makes money, pocketing, fetched, banked, banking on, fee, fees, bonus*, allowance*, stipend*, pension*, lump sum*, cash payment*, pay packet, pay packets
    `),
    trade: list(`
      trade, traded, trading, trade turnover, turnover, sale, sales, sell, sells, selling, export*, import*, bilateral trade, commerce, trade volume, purchases from Russia, purchases from North Korea, Russian purchases
    `),
    travel: list(`
      travel*, visit, visits, visited, touris*, trip, trips, vacation*, entered, entries, holiday*, crossed,
      border crossings, immigration to, passengers, signed up for, have signed up, has signed up, booked, by train, toured, tours, flew to, flew from, sightsee*, passenger traffic, the train, a train, visa*, student*
    `),
    share: ['share', 'proportion', 'percentage'],
    other: list(`
      clear*, demin*, defus*, freed, neutraliz*, neutralis*, destroy*, removed, done away, disposed, award*, honor*, honour*,
      photos, ranging, range of
    `),
  },
  receiving: list(`
    received, receive, receives, receiving, bring in, brings in, brought in, bringing in, got, gets, obtain*, acquir*, import*, purchas*, buy, buys, bought, procur*, fired
  `),
  gerunds: list(
    'sending, dispatching, deploying, bringing, supplying, delivering, shipping, adding, saying, noting, stressing, telling, stating, claiming, insisting, warning, acknowledging, admitting, confirming, revealing, declaring, explaining, emphasizing, recalling, providing, giving, transferring, moving, posting, recruiting, hiring, earning, killing, wounding',
  ),
  auxiliaries: list(`
    been, was, were, is, are, be, being, has, have, had, may, might, could, would, will, were also, have also, have already,
    had already, has already, have since, have now, become, became, have become, has become, had become
  `),
  passive: ['been', 'was', 'were', 'is', 'are', 'be', 'being', 'got'],
  joiners: [',', 'and', 'or', '/', '&', 'and / or', ', or', ', and', 'as well as'],
  clauses: [
    ...list(`
    while, but, that, with, whereas, although, though, which, who, when, where, as, after, before, because, since, if,
    and that, and, ;, :, including, of which, of whom, among them, however, meanwhile, even as, without, leaving, bringing,
    making, lifting, raising, (, ), .
  `),
    '\u2013',
    '\u2014',
    '\u201d',
  ],
  planned: {
    before: [
      ...list(`
        to send, to deploy, to dispatch, to supply, to ship, to deliver, to transfer, to be transferred, to be supplied, it would be, is waiting for, are waiting for, waits for, awaits, awaiting, await, in need of, needs, agreed on, agree on, agreement on, is sending,
        are sending, is dispatching, is deploying, is to send, was to, were to, was due, were due, on course to, on track to, plan, plans, planned, planning, will, would, is to, are to, is also to, are also to, is further to, is due to, set to, expect*, prepare, prepares,
        preparing, prepared, intend*, ready to, resolved to,
        decided to, decided on, decision to, going to, about to, agreed to, promis*, pledg*, scheduled, wants to, want to, aims to,
        hopes to, slated, poised to, propose*, proposing, proposal to, offered to, offers to, readying, is readying, readying #, making ready, makes ready, make ready, vow*, intention of, intention to, preparations, gearing up, committed to, asked for,
        the plan is, the goal is, the target is, the aim is, announced #, announces #, announced further, announced more, announced a further, announced a new, announced another, announces a further, announces a new, announces another, has offered #, have offered #, offered #, offers #, likely to rise, likely to climb, likely to grow, likely to reach, likely to increase, likely to send, likely to deploy, likely to dispatch, expected to, should all be, should be in place, to comprise, to number, to include, to consist of, to be sent, to be deployed, to be dispatched, ordered the dispatch, ordered to, authoriz* sending, authoriz* the, authoris* sending, authoris* the, approv* sending, approv* the dispatch, approv* the deployment, approv* the sending, signed off on, seek, seeks, seeking, sought, wants, has ordered #, have ordered #, ordered #, placed an order for, has asked for, have asked for, applied for, has applied for, have applied for, asks for, hopes for, hoping for, hoped for, counts on, counting on, requests, requested, requesting, appealed for, appeals for, looking for, looks for, next month, next week, next year
      `),
      "'ll",
    ],
    after: list(`
      will, would, are to, is to, are expected, is expected, were expected, are being prepared, planned, set to, in the coming,
      was to, were to, are ready, more will, are planned, is planned, prepared to, to be sent, to be deployed, to be dispatched, would be,
      will be, to follow, still to come, are wanted, is wanted, are sought, is sought, are needed, has promised, have promised, had promised, has pledged, have pledged, had pledged, in the near future, are preparing, are due, is due, is set, are set, are slated, in view, being readied, readied, should be in, should be at, in the pipeline, await*, making ready, being made ready, being prepared, stand ready, on standby, standing by
    `),
  },
  possible: {
    before: list(`
      discussing, discuss, discussed, in talks, negotiating, interest in sending, interest in bringing, interested in, mulling, weighing, not rule out, not ruled out, not exclude, can spare, could spare, would have room, have room for, had room for, room for,      may, might, could, assuming, number would be, total would be, figure would be, amount would be, would amount to, would equal, would be equivalent, would correspond to, would translate into, would be enough, would be sufficient, would be equal to, would mean, would hold, would contain, would fit, would carry, possib*, potential*, perhaps, consider, considers, considered, is considering, are considering, was considering, were considering, be considering, considering sending, considering a, considering whether, considering the, mulling, weighing, contemplat*, thinking of, thinking about, toying with, can send, can deploy, can dispatch, can supply, able to send, able to deploy, able to supply, a chance that, can hold, can carry, can contain, can fit,
      can be loaded, can accommodate, can transport, capable of, enough to hold, enough to carry
    `),
    after: [
      'may',
      'might',
      'could',
      'be ruled out',
      'be excluded',
      'possibly',
      'is possible',
      'are possible',
      'would fit',
      'would go in',
      'would find room',
    ],
  },
  readying: { verbs: list('prepar, ready, readying'), fights: list('combat, battle, fight, war, offensive, assault') },
  denied: {
    before: list(`
      denied, denies, deny, denying, rejected, dismiss*, refut*, no evidence, false, fake news, not true, untrue, debunk*
    `),
    after: list(
      'denied, is false, was false, were false, not true, was denied, were denied, untrue, absurd, nonsense, baseless, groundless, fabricated, a fabrication, a hoax',
    ),
  },
  conditions: {
    openers: ['if'],
    asking: list(
      'as, asked, ask, asking, asks, wonder, wondered, wondering, know, knew, known, unclear, say, sure, see, doubt, confirm',
    ),
    told: list(
      'have, has, had, already, sent, killed, died, fell, lost, shipped, supplied, gave, went, came, took, took part, was, did',
    ),
  },
  contents: list(
    'claim that, claims that, report that, reports that, reports according to which, allegation that, allegations that, accusation that, accusations that, assertion that, assertions that, idea that, story that, rumors that, rumours that',
  ),
  summing: pairs(
    'would bring, would take, would raise, would push, would put, would lift',
    'the total, the number, the overall number, their number',
  ),
  done: list(`
    not admit, never admit,    already, continu*, began, started, have been, has been, had been, have already, so far, to date, has sent, have sent, had sent, said to number, believed to number, estimated to number, thought to number,
    reported to number, actually, used to, believed to be, thought to be, estimated to be, said to be, reported to be, known to be, understood to be, believed to have, thought to have,
    after sending, after having sent, having sent, after deploying, after dispatching, after supplying, after shipping, after receiving, after losing, after delivering, since sending, since deploying
  `),
  superseded: {
    before: list(`
      previous estimate*, previous figure*, previous count*, previous toll*, previous tally, previous number*, previous assessment*, previously estimated, previously put,
      previously counted, previously believed, earlier estimate*, earlier figure*, up from, down from, compared with, compared to, previously,
      last week's, last month's, last year's, from an earlier, from a previous, initial estimate*, prior estimate*,
      rather than, revised from, raised from, instead of, earlier put, earlier count, had spoken of, had estimated
    `),
    after: list(`
      previously, earlier estimated, as previously, previously reported, previously estimated, estimated earlier,
      reported earlier
    `),
  },
  updated: list(`
    now, updated, new estimate, latest estimate, revised, as of now, has since, have since, rose to, risen to, grown to,
    increased to, updated assessments
  `),
  counting: list(`
    estimated at, put at, pegged at, placed at, assessed at, reckoned at, thought to be, believed to be, said to be, estimated to be, reported to be, understood to be, number, numbers, numbered, numbering, total, totals, totaled, totalled, totaling, totalling, amount to, amounts to,
    amounted to, amounting to, stand at, stands at, stood at, standing at, run to, runs to, come to, comes to, came to,
    reach, reaches, reached, reaching, account for, accounts for, accounted for, represent, represents, represented, make up, makes up, made up, makes, hit, exceed*, surpass*, topped, tops, top
  `),
  anaphors: list(`
    including, the volume, the figure, that figure, the number, that number, the toll, the total, this number, this figure, their number,
    the tally, the death toll, the estimate, the count, of the first group, of the first contingent, of the first wave, of that group, of them, of these, of those, of whom, of which, among them,
    there were, altogether, in total, in all, overall, figure for, figures for, estimate for, estimates for, count for, tally for, toll for, estimate of, estimates of, count of, tally of, strength of, ranks of, the contingent
  `),
  toward: {
    before: list(`
      to, into, in, against, for, at, near, with, help, helping, on, inside, within, toward, towards, across, support, fight,
      fighting, backing, aid, joining, alongside, for use by, between, and
    `),
    after: [],
  },
  origin: { before: ['from', 'by', 'of', 'made in', 'belonging to', 'from the', 'of the', 'by the'], after: [] },
  attribution: {
    titled: list(
      'titled, entitled, headlined, subtitled, captioned, named, codenamed, nicknamed, hashtag, newspaper, magazine, operation, exercise, exercises, exhibition, festival, album, film, drama',
    ),
    verbs: [
      ...pairs(
        'is, are, was, were, has been, have been',
        'saying, claiming, reporting, alleging, warning, insisting, suggesting, asserting, arguing',
      ),
      ...list(`
      adding that, gives a number, give a number, gave a number, gives a figure, give a figure, gave a figure, give numbers, gave numbers, give figures, gave figures,
      made the announcement, made this announcement, made this known, made it known, made this public, made it public, made the statement, made this statement,
      said, says, say, saying, finds, told, tells, tell, telling, agree that, agrees that, agreed that, stated, states, stating, estimat*, report, reported, reports, reporting, had written, has written, have written,
      believe*, believ*, assess*, announc*, confirm*, claim*, add, added, adds, noted, notes, noting, wrote, writes, revealed,
      disclosed, acknowledg*, recogniz*, recognis*, indicate*, suggest*, reckon*, calculat*, conclud*, insist*, warn*, alleg*, argu*, explain*,
      according, learn*, declar*, maintain*, point* out, specif*, mentioned, named several, named some, named a figure, named a number, named at least, named more than, named about, reads, owned up to, own up to, admitted to, recall*, put it, informed, found, testif*, admits, admit that, admitted that, has admitted, have admitted, admitting that, uncover*, unveil*, expos*,
      posted, tweeted, counted, received information, obtained information, has information, have information, predict*, expect*, forecast*, shows, showed, showing, indicating, revealing, suggesting, described, observed, judg*,
      thinks, think, projected, determin*, talked of, spoke of, speaks of, speak of, has no doubt, have no doubt, had no doubt, leaves no doubt, left no doubt, let reporters know, let journalists know, let lawmakers know, let the public know, shot back, fired back, hit back, spoke as well of, spoke also of, spoke again of, spoke to reporters of, spoke to journalists of, spoke to lawmakers of, remarked, commented,
      emphasiz*, stress*, detected, published, show, went on, knew of, knows of, know of, holds that, hold that, held that, assumed, assumes,
      accused, accuses, accusing, affirm*, reaffirm*, allude*, anticipat*, assert*, attest*, averred, avers, bemoan*, boasted, boasts, boasting, bragged, brags, briefed, cautioned, cautions, certified, clarif*,
      complained, complains, complaining, conced*, conjectur*, contend*, deduc*, deplor*, divulg*, elaborated, enthus*, enumerat*, exclaim*, extrapolat*, fears that, feared that, fretted, foresaw, foresee*,
      guessed, guesses, guessing, hinted, hints that, hinting, hypothesi*, imagines, implied, implies, infers, inferred, interject*, intimat*, joked, jokes, joking, lamented, laments, mentions, mentioning, mused, muses, doubts,
      opined, opines, outlined, posited, posits, postulat*, presumes, presumed, proclaim*, pronounced, quipped, quips, reaffirmed, reasoned, recapped, recounted, recounts, reiterat*, related that, remarks, replied, replies,
      responded that, restated, retorted, retorts, retweeted, signaled, signalled, signals that, speculat*, spoke about, speaks about, spoken of, spoken about, talks of, talks about, talked about, speaking of, summarized, summarised,
      summed up, surmis*, suspects, suspected, swore, theoriz*, theoris*, tweets, underlin*, underscor*, verified, verifies, vouch*, vowed that, warranted that, worried that, worries that, hears from, heard from, clarified, countered, counters that,
      has it that, have it that, had it that, has it at, have it at, had it at, let it be known, lets it be known, let slip, let on, lets on, made known, has made known, made it known, made it clear, makes it clear, made clear that, makes clear that,
      denied that, denied having, denied sending, denied reports, denied claims, denied allegations, denied the reports, denied the claims, denies that, denies having, denies sending, denies reports, denies claims, denies allegations, denies the reports, denies the claims, dismissed reports, dismissed claims, dismissed allegations, dismissed the reports, dismissed the claims, dismissed the claim, dismisses reports, dismisses claims, dismisses allegations, dismisses the reports, dismisses the claims, dismisses the claim, rejected reports, rejected claims, rejected allegations, rejected the reports, rejected the claims, rejected the claim, rejects reports, rejects claims, rejects allegations, rejects the reports, rejects the claims, rejects the claim, refuted reports, refuted claims, refuted allegations, refuted the reports, refuted the claims, refuted the claim, refutes reports, refutes claims, refutes allegations, refutes the reports, refutes the claims, refutes the claim, dismissed as,
      made mention of, drew attention to, draws attention to, called attention to, is convinced, are convinced, was convinced, is certain, are certain, was certain, is sure, are sure, was sure, is confident, are confident, was confident,
      is of the opinion, are of the opinion, is of the view, takes the view, take the view, took the view, came to the conclusion, comes to the conclusion, reached the conclusion, has evidence, have evidence, had evidence,
      has proof, have proof, has indications, have indications, sees signs, gave a figure of, gives a figure of, gave the figure of, gives the figure of, gave a number of, gave the number of, gave an estimate of, gives an estimate of,
      came up with, comes up with, gone public with, went public with, goes public with, has it on good authority, to have said, has learned, have learned, gave the number, gave the figure, named the number, named the figure, gave the numbers, gave the figures, gave these numbers, gave these figures, gave this figure, gives these figures, named the numbers, named the figures, cited the figures, cited these figures, named a lower, named a higher, gave a lower, gave a higher, gave a different, cited a lower, cited a higher, published the figures, published the numbers, released the figures, released the numbers, disclosed the figures, provided the figures, provided the numbers, announced the figures, announced the numbers, presented the figures, learnt, answered, answers that, chimed in, weighed in, shared intelligence, shared information, shared data, shared an estimate, shared an assessment, shared a figure
    `),
    ],
    speaking: ['spoke', 'speaks', 'speak', 'spoken', 'talked', 'talks'],
    of: ['of', 'about'],
    putAt: {
      verbs: list(
        'spoke, speaks, speak, spoken, talked, talks, put, puts, putting, gave, give, gives, places, placed, placing, set, sets, peg, pegs, pegged, pegging, value, valued, values, rate, rated, gauged, gauges',
      ),
      at: ['at', 'as', 'to be'],
      naming: list(
        `named, names, naming, had given, has given, listed, lists, listing, cited, counts, tallied, registered, recorded, logged, guesses at, guessed at, figures on, figures with, sees, saw, identified, identifies,
        spotted, spots, located, locates, documented, verified, tracked, tracks, traced, geolocated, mentions, mentioned, arrived at, arrives at, came to, fears, feared, hears of, heard of, enumerates,
        quoted, quotes, cites, answers, answered, made it, makes it, brought up the, referred to, refers to, made reference to, raised the matter of, raised the issue of, raised the subject of, touched on, touched upon, has it at, had it at, opts for, settles on, settled on, went for`,
      ),
    },
    agents: ['by'],
    according: [
      ...ofTheirs,

      ...pairs(
        'was the, is the, came the',
        'message of, message from, answer of, answer from, reply of, reply from, verdict of, view of, conclusion of, estimate of, word from',
      ),
      ...list(`
      word from, word out of, as far as, according to, as indicated by, as shown by, as previously stated by, as earlier stated by, as previously reported by, as earlier reported by, according to findings in, according to the findings in, according to figures in, according to the figures in, according to data in, according to the data in, according to information in, per, by the account of, in the words of, in the view of, on the authority of, as per, based on data from, based on figures from, based on information from, based on estimates by,
      based on a report by, based on reports by, data from,
      estimates from, figures from, a report by, a statement by, statistics from, assessment by, estimates by,
      information from, by the estimate of, report from, reports from, an assessment by, cited by, according to him, according to her, according to them, was given by, were given by, issued by, survey by, polled by, released by, compiled by, collected by, given by, provided by, presented by, shared by, voiced by, figures provided by, data provided by,
      information provided by, research by, reporting by, review by, survey from, research from, findings by, findings of, tally by, count by, analysis by, study by, investigation by, calculations by, on data from,
      by these figures, by these data, by these statistics, by the same figures, by the same data, according to these figures, according to these data, according to these statistics,
      according to the same source, according to the same data, according to the same report, in the estimate of, in the assessment of, in the opinion of, in a report by, in a report from,
      study done by, study was done by, study conducted by, study was conducted by, study carried out by, study was carried out by, study written by, study was written by, study prepared by, study was prepared by, study compiled by, study was compiled by, report done by, report was done by, report conducted by, report was conducted by, report carried out by, report was carried out by, report written by, report was written by, report prepared by, report was prepared by, report compiled by, report was compiled by, analysis done by, analysis was done by, analysis conducted by, analysis was conducted by, analysis carried out by, analysis was carried out by, analysis written by, analysis was written by, analysis prepared by, analysis was prepared by, analysis compiled by, analysis was compiled by, investigation done by, investigation was done by, investigation conducted by, investigation was conducted by, investigation carried out by, investigation was carried out by, investigation written by, investigation was written by, investigation prepared by, investigation was prepared by, investigation compiled by, investigation was compiled by, survey done by, survey was done by, survey conducted by, survey was conducted by, survey carried out by, survey was carried out by, survey written by, survey was written by, survey prepared by, survey was prepared by, survey compiled by, survey was compiled by, research done by, research was done by, research conducted by, research was conducted by, research carried out by, research was carried out by, research written by, research was written by, research prepared by, research was prepared by, research compiled by, research was compiled by, paper done by, paper was done by, paper conducted by, paper was conducted by, paper carried out by, paper was carried out by, paper written by, paper was written by, paper prepared by, paper was prepared by, paper compiled by, paper was compiled by, estimate done by, estimate was done by, estimate conducted by, estimate was conducted by, estimate carried out by, estimate was carried out by, estimate written by, estimate was written by, estimate prepared by, estimate was prepared by, estimate compiled by, estimate was compiled by,
      if one is to believe, if we are to believe, if you believe, if one believes, going by, to go by, judging by, to judge by, by the reckoning of, by the count of, by the estimates of,
      in the telling of, in the reckoning of, in the judgment of, in the judgement of, in the eyes of, on the word of, on information from, on the basis of data from, we hear from, claims by, a claim by,
      an estimate by, a count by, remarks by, comments by, a statement from, a post by, the testimony of, testimony by, in the account of, by the calculation of, by the calculations of, published by,
      the figures come from, the numbers come from, the data come from, the numbers are, the figures are, numbers from, number from, figure from, count from, tally from, estimate from
    `),
    ],
    accordingAfter: [
      'has it ,',
      'puts it ,',
      'tells it ,',
      'sees it ,',
      'answer',
      'reply',
      'message',
      'verdict',
      'words',
      'telling',
      'is to be believed',
      'are to be believed',
      'is right',
      'are right',
      'is correct',
      'account',
      'view',
      'opinion',
      'judgment',
      'judgement',
    ],
    citing: {
      before: list(`
        quoted him as, quoted her as, quotes him as, quotes her as, quoting him as, quoting her as, quoted them as, cited him as, cited her as, quoted it as, citing, referring to, with reference to, quoting, which cites, which cited, who cites, which quotes, which quoted, which refers to, that cites, relying on, drawing on, with figures of, drawn up by, emerged from, with figures from, with data of, with data from, briefed by, with reference to, referring to, learned from, heard from, has heard from, after a briefing by, closed briefing by, closed briefing from, closed - door briefing by, closed - door briefing from, closed briefing with, closed - door briefing with, closed - door session with, private briefing by, private briefing from, parliamentary briefing by, briefing held by, briefing given by, after being briefed by, on the strength of,
        from a briefing by, was told by, briefing from, after a briefing from, attributed to, relayed by, learnt from
      `),
      after: [
        'as saying',
        'as telling',
        'is quoted as saying',
        'was quoted as saying',
        'was cited as saying',
        'as reporting',
        'as estimating',
        'as confirming',
        'as putting',
        'as claiming',
        'briefing',
        "'s briefing",
        'closed briefing',
        'closed - door briefing',
        'parliamentary briefing',
      ],
    },
    nouns: list(`
      estimate, estimates, assessment, assessments, data, figures, report, statistics, briefing, statement,
      account, calculations, count, announcement, tally, its toll, findings, evaluation, analysis, figure, calculation, reckoning, guess, projection, projections, forecast, estimation, finding, conclusion, warning, belief, assertion, allegation, revelation, disclosure, admission
    `),
    nounLinks: ['by', 'from', 'of', 'of the', 'from the', 'by the', 'with', 'with the', 'at', 'at the'],
    plurals: list(`
      they, officials, authorities, sources, diplomats, analysts, experts, lawmakers, agencies, researchers, observers,
      commanders, bloggers, reports
    `),
    determiners: list('a, an, the, such, latest, its, their, his, her, every, no, any, similar, in, during, amid'),
    pronouns: ['it', 'he', 'she', 'they'],
    personal: ['he', 'she', 'his', 'her', 'him'],
    ministries: ['ministry'],
    ownCountry: ["country 's", "nation 's"],
    trades: list('industry, sector, business, company, corporate, market, travel, airline, zoo, club, university'),
    anaphors: [
      ...ofTheirs,
      ...list(`
      quoted him as, quoted her as, quotes him as, quotes her as, quoting him as, quoting her as, quoted them as, cited him as, cited her as, quoted it as,
      by these figures, by these data, by these statistics, by the same figures, by the same data, according to these figures, according to these data, according to these statistics,
      according to the same source, according to the same data, according to the same report, these figures, these statistics, these data, these published statistics, these published figures, these published data, these official figures, these official statistics, the statistics, the same data, the same report, this report, that report,
      according to him, according to her, according to them, the media agency, the media outlet, the news agency, the news outlet, the news site, the agency, his agency, her agency, his ministry, his office, his service, its report, its assessment, its press release, its statement, its communique, its findings, its briefing, his statement, her statement, his post, her post, his remarks, her remarks, the spy agency, these forces, the command, the regiment, the brigade, the ministry, the president, the lawmaker, the lawmakers, the official, the officials,
      the general, the minister, the spokesperson, the spokesman, the spokeswoman, the head of state, the intelligence agency,
      the service, the office, the report, the military, the specialist, the scholar, the legislator, the intelligence service, the institute, the think tank, the leader,
      the commander, the defense chief, the defence chief, the army chief, the spy chief, the intelligence chief, the chairperson, the chairman, the statement, the governor, the group, the publication, the assessment, the survey, the head of,
      the secretary, the ambassador, the source, the department, the company, the researchers, the analysts, the experts,
      the diplomat, the body, the team, the agency 's, the data, the figures, the study, the research, the authors, the paper, the newspaper,
      the outlet, the document, the documents, the foundation, the association, the union, the network, the organisation, the organization, the council, the committee, the bank, the fund, the broadcaster,
      the daily, the magazine, the portal, the website, the delegation, the embassy, the consulate, the regulator, the consultancy, the watchdog, the monitor, the monitors, the expert, the analyst, the professor, the researcher,
      the economist, the historian, the officer, the colonel, the deputy, the senator, the envoy, the author, the manager, the director, the businessman, the prosecutor, the prosecutors, the defector, the adviser, the advisor, the aide
    `),
    ],
    newcomer: ['a', 'an', 'another'],
    hearers: list(`
      in an interview with, in an interview to, in comments to, in remarks to, in a statement to, in a letter to, speaking to,
      on social, on the social
    `),
    aboutThis: list(`
      that is what, this is what, reports on it, reports it, reports this, reports on this, reported on it, writes about it,
      the study was, the report was, the analysis was, the investigation was, the survey was, the estimate comes, the figure comes, the number comes, the figures come, the numbers come, the data come, the claim comes, the information comes, the report comes, the estimate came, the figure came, the number came, the information came, the figures came, the estimate is, that is the estimate, that is the figure, this is the estimate, that number comes, that figure comes, that estimate comes, this figure comes, this estimate comes,
      this was reported, this was announced, this was stated, this was said, this was revealed, this was written, this is reported,
      this is stated, this is said, this is according to, this was confirmed, this was disclosed, this information was,
      the information was, this follows from, this statement was made, the statement was made, the announcement was made,
      gave the number, gave the figure, named the number, named the figure, gave the numbers, gave the figures, gave these numbers, gave these figures, gave this figure, gives these figures, named the numbers, named the figures, cited the figures, cited these figures, published the figures, published the numbers, released the figures, released the numbers, disclosed the figures, provided the figures, provided the numbers, announced the figures, announced the numbers, presented the figures, writes this, wrote this, tells this, reports so, confirms this, confirmed this, the numbers are, the numbers come from, the figures come from, the data come from, the numbers were given, it was given, so said, so says, said so, says so, said as much, says as much, made this statement, made the statement, made the announcement, made the remarks, made the comments, made this known, made it known, made this public, this was made public, this was made known, this became known from, reports this, reported this, reports about this,
      writes about this, wrote about this, reported about this, spoke about this, said this, announced this, stated this, told about this, these figures were,
      the figures were, these data were, the estimate was, the revelation, the disclosure, got these figures, got this information, got this figure, got the figures, obtained these figures, received these figures, received this information, had these figures from, had this from, learned this from, heard this from
    `),
    statedIn: ['in', 'on'],
    neither: ['neither', 'nor'],
    firstPerson: ['we', 'I'],
    silent: list(`
      no figure, no figures, no number, no numbers, without giving a number, without giving a figure, did not say how many,
      would not say how many, did not give a number, did not give a figure, did not provide a number, did not specify,
      without specifying, declined to, did not elaborate, without elaborating, refused to, cannot confirm, could not confirm,
      can't confirm, not able to confirm, unable to confirm, could not verify, did not comment, have not commented,
      has not commented, did not answer, did not respond, did not immediately respond
    `),
    relatives: ['which', 'who', 'whom'],
    telling: [
      'told',
      'tells',
      'tell',
      'telling',
      'informed',
      'informs',
      'briefed',
      'assured',
      'gave',
      'gives',
      'answered',
    ],
    issuing: list(`
      released, published, issued, brought, put, presented, unveiled, compiled, produced, wrote, written, authored, commissioned, drew, drawn, obtained, seen, reviewed,
      viewed, shared, posted, launched, submitted, circulated, collected, gathered, intercepted, prepared, conducted, carried, recorded, announced, delivered, handed, made
    `),
    seated: ['based', 'headquartered'],
    contrasts: ['while', 'whereas', 'but'],
    turningTo: ['however', 'meanwhile', 'separately', 'but', 'yet'],
    frames: {
      finite: ['ed', 's', 'ought'],
      plural: [],
      that: ['that'],
      inside: [],
      about: [],
      adverbs: ['ly'],
      verbless: ['so'],
      calling: {
        what: ['what'],
        verbs: list(
          'called, calls, described, describes, termed, terms, dubbed, labelled, labeled, considers, considered, deems, deemed, says, said',
        ),
      },
    },
    subjectEndings: [],
    roles: {
      officials: list(`
        official, officials, authorities, aide, aides, administration, adviser, advisor, security adviser, security advisor,
        national security adviser, national security advisor, policymaker*, police
      `),
      lawmaker: list(`
        lawmaker, lawmakers, legislator*, MP, MPs, Rep, Reps, assemblyman, parliamentarian*, senator, congressman, congresswoman, deputy chair*, politician*, member of parliament,
        members of parliament, parliament member*, member of the national assembly, members of the national assembly, assembly member*, opposition leader
      `),
      intelligence: list(`
        intelligence, intelligence agency, intelligence agencies, spy agency, spy agencies, intelligence service,
        intelligence officials, spy chief, intelligence chief
      `),
      military: list(`
        military, army, special forces, armed forces, general staff, special operations forces, special forces command
      `),
      ministry: list(`
        ministry, defense ministry, defence ministry, foreign ministry, ministry of defence, ministry of defense,
        interior ministry, unification ministry, customs agency, customs service, customs committee, border service, statistics agency, migration service, security service, department
      `),
      government: list(`
        government, cabinet, state statistics, embassy, customs, press service, statistics service
      `),
      president: ['president', 'presidential office', 'leader', 'prime minister', 'vice president'],
      minister: list(`
        minister, defense minister, defence minister, foreign minister, secretary, deputy minister, defense secretary,
        secretary of state, prosecutor general, deputy secretary, ministers, foreign ministers, defense ministers, defence ministers
      `),
      spokesperson: list(`
        spokesman, spokeswoman, spokesperson, spokespeople, press secretary, deputy press secretary, national security spokes*, representative, representatives
      `),
      governor: ['governor', 'mayor'],
      commander: list(`
        commander, commanders, general, lieutenant, colonel, chief, commander-in-chief, captain, major
      `),
      diplomats: [
        'diplomat',
        'diplomats',
        'western diplomat',
        'ambassador',
        'envoy',
        'attache',
        'attaché',
        'consul',
        'consuls',
        'consulate',
        'consulate general',
        'trade mission',
        'permanent mission',
      ],
      experts: list(`
        analyst, analysts, expert, experts, researcher, researchers, professor, observers, think tank, institute, institution,
        economist, fellow, monitors, monitoring team
      `),
      media: list(`
        media, media agency, newspaper, daily, daily newspaper, weekly, weekly magazine, magazine, tabloid, news website, news portal, radio station, news outlet, news site, media outlet, broadcaster, outlet, media outlets, news agency, foreign media, the press, state press, local press, foreign press, press reports, news reports, television channel, tv channel, television station, tv station, television company, tv company, television and radio company, radio and television company, broadcasting company, broadcasting corporation, news channel, public broadcaster, television network, tv network, news network, press agency, information agency
      `),
      reports: list(`
        study, research, survey, report, reports, recent reports, media reports, document, documents, assessment, footage,
        satellite images, intercepts, recordings, records, files, leaked documents, leaked document, internal document, internal documents, confidential document, confidential report, classified document, secret document, intelligence report, intelligence reports, internal report, white paper
      `),
      sources: [
        'source',
        'sources',
        'person familiar',
        'people familiar',
        'persons familiar',
        'people in the know',
        'people with knowledge',
        'person with knowledge',
        'people close to',
        'those familiar',
        'officials familiar',
        'people briefed',
        'insider',
        'insiders',
        'interlocutor',
        'interlocutors',
        'eyewitness*',
        'witness*',
        'residents',
        'local residents',
        'locals',
        'villagers',
        ...list(
          'the nurse, the medic, the doctor, the surgeon, the guide, the driver, the defector, the deserter, the escapee',
        ),
        ...list('the woman, the widow, the mother'),
        'aid workers',
        'defectors',
        'escapees',
        'person briefed',
        'someone familiar',
        'those briefed',
        'captured soldier',
        'captive soldier',
      ],
      channel: [
        'telegram channel',
        'telegram channels',
        'channel',
        'blog',
        'blogger',
        'bloggers',
        'military bloggers',
        'milbloggers',
      ],
      agency: list(`
        agency, service, association, committee, council, center, centre, group, bureau, union, commission, organization, team
      `),
      customs: [
        'customs data',
        'customs figures',
        'customs statistics',
        'customs office*',
        'customs authorities',
        'customs officials',
      ],
      company: ['company', 'operator', 'tour operator', 'agency manager', 'travel company', 'travel agency'],
    },
    hearsay: list(`
      some estimates, other estimates, it is feared, it was feared, it is assumed, it is thought, it is understood, it is claimed, it is said, it is presumed, it is expected, it is rumored, it is rumoured, is presumed, are presumed, is feared, are feared, is assumed, are assumed,
      is understood, are understood, are rumored, is rumored, it is believed, is believed, are believed, it is estimated, is estimated, are estimated, was estimated, were estimated,
      are thought, is thought, reportedly, allegedly, is said, are said, was said, were said, was reported, were reported,
      is reported, are reported, have been reported, been reported, as was reported, it was reported, as reported,
      has been confirmed, is known, are known, are reportedly, were believed, was believed, was announced, been confirmed,
      is expected, are expected, was expected, were expected
    `),
    quotes: [
      ['\u201c', '\u201d'],
      ['"', '"'],
      ['\u00ab', '\u00bb'],
      ['\u2018', '\u2019'],
      ["'", "'"],
    ],
  },
  calendar: {
    months: {
      january: 1,
      february: 2,
      march: 3,
      april: 4,
      may: 5,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sept: 9,
      sep: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    },
    weekdays: { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
    dates: [
      ...list(`
      in {month}, since {month}, by {month}, until {month}, as of {month}, last {month}, this {month}, from {month},
      of {month}, and {month}, to {month}, late {month}, early {month}, mid {month}, through {month}, during {month},
      between {month}, before {month}, after {month}, in late {month}, in early {month}, in mid {month}, end of {month},
      beginning of {month}, {month} #d #y, #d {month} #y, {month} #d, #d {month}, {month} #y, {month} #d th, {month} #d st,
      {month} #d nd, {month} #d rd, #d th of {month}, #d st of {month}, {month} of #y, {month} of this year, {month} last year,
      {month} of last year, {month} this year, end of #y, early #y, late #y, mid #y, in #y, since #y, during #y, year #y,
      as of #y, by #y, for #y, summer of #y, fall of #y, autumn of #y, spring of #y, winter of #y, {weekday}, of #y, from #y,
      #y to #y, {month} #d - #d, #d and #d {month}, #d - #d {month}, #d to #d {month}, {month} #d and #d, {month} #d to #d, {month} #d to {month} #d
    `),
      '{month} #d , #y',
      '#d {month} , #y',
      '{month} , #y',
      '{month} #d th , #y',
      '{month} #d st , #y',
    ],
    begins: { before: ['since', 'from', 'between', 'starting', 'beginning'], after: ['onward', 'onwards'] },
    terms: ['by', 'until'],
    relative: {
      today: 0,
      yesterday: 1,
      'this week': [6, 0],
      'last week': [13, 7],
      'this month': [30, 0],
      'last month': [60, 30],
    },
  },
} as const satisfies Language
