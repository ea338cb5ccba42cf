import type { Claimant } from '../figures/vocabulary.ts'
import { inKorean, outletOf } from './outlet.ts'

const outlet = (id: string, name: string, ru: readonly string[], uk: readonly string[] = ru): Claimant =>
  outletOf(id, name, [name], { ru: [...ru, name], uk: [...uk, name] })

/** Outlets of Russia and of its emigration, and foreign ones that they quote: they pass on what others say. */
export const russianPress: readonly Claimant[] = [
  inKorean(outlet('forbes', 'Forbes', ['Форбс*']), ['포브스*']),
  inKorean(outlet('lenta', 'Lenta.ru', ['Лента.ру']), ['렌타루*', '렌타.루*']),
  inKorean(outlet('gazetaru', 'Gazeta.ru', ['Газета.Ру', 'Газета.ру', 'Газета.Ru']), ['가제타루*', '가제타.루*']),
  inKorean(
    outlet('novayagazeta', 'Novaya Gazeta', ['Новая газета', 'Новой газет*', 'Новую газет*', 'Новая газета Европа']),
    ['노바야가제타*', '노바야 가제타*'],
  ),
  inKorean(outlet('fontanka', 'Fontanka', ['Фонтанка', 'Фонтанке', 'Фонтанку', 'Фонтанки', 'Фонтанкой']), ['폰탄카*']),
  outlet('rtvi', 'RTVI', []),
  outlet('vesti', 'Vesti', ['« Вести »', 'Вести.Ru']),
  outlet('nsn', 'NSN', ['НСН']),
  outlet('tvrain', 'TV Rain', ['« Дождь »', 'телеканал* Дождь'], ['« Дощ »', 'телеканал* Дощ']),
  outlet('baza', 'Baza', []),
  outlet('ntv', 'n-tv', ['n - tv', 'n-tv.de']),
  inKorean(outlet('bellingcat', 'Bellingcat', ['Беллингкэт']), ['벨링캣*']),
  inKorean(outlet('vzglyad', 'Vzglyad', ['газет* Взгляд', '« Взгляд »']), ['브즈글랴드*']),
  outlet('tsargrad', 'Tsargrad', ['Царьград*']),
  inKorean(outlet('channelone', 'Channel One Russia', ['Перв* канал*']), ['러시아 제1채널*', '제1채널*', '채널원*']),
  inKorean(outlet('zvezda', 'Zvezda', ['телеканал* Звезда', '« Звезда »', 'Звезда ТВ']), ['즈베즈다*']),
  inKorean(outlet('primamedia', 'PrimaMedia', ['ПримаМедиа', 'Prima Media']), ['프리마미디어*', '프리마메디아*']),
  outlet('vlru', 'VL.ru', []),
  outlet('eastrussia', 'EastRussia', []),
  outlet('deita', 'Deita.ru', ['DEITA']),
  outlet('dvross', 'DV-ROSS', ['ДВ-РОСС', 'ДВ - РОСС']),
  outlet('fishnews', 'Fishnews', []),
  outlet('interfaxukraine', 'Interfax-Ukraine', ['Интерфакс-Украина', 'Интерфакс - Украина'], ['Інтерфакс-Україна']),
  outlet('redfm', 'Business FM', ['Business FM', 'Бизнес ФМ']),
  inKorean(outlet('readovka', 'Readovka', ['Ридовка']), ['리도프카*']),
  inKorean(outlet('rybar', 'Rybar', ['Рыбарь', 'Рыбаря'], ['Рибар*']), ['리바르*', '루이바르*']),
]
