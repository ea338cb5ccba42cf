import type { Claimant } from '../figures/vocabulary.ts'
import { outletOf } from './outlet.ts'

const outlet = (id: string, name: string, ru: readonly string[], uk: readonly string[] = ru): Claimant =>
  outletOf(id, name, [name], { ru: [...ru, name], uk: [...uk, name] })

/** Outlets of Russia and of its emigration, and foreign ones that they quote: they pass on what others say. */
export const russianPress: readonly Claimant[] = [
  outlet('forbes', 'Forbes', ['Форбс*']),
  outlet('lenta', 'Lenta.ru', ['Лента.ру']),
  outlet('gazetaru', 'Gazeta.ru', ['Газета.Ру', 'Газета.ру']),
  outlet('novayagazeta', 'Novaya Gazeta', ['Новая газета', 'Новой газет*', 'Новую газет*', 'Новая газета Европа']),
  outlet('fontanka', 'Fontanka', ['Фонтанка', 'Фонтанке', 'Фонтанку', 'Фонтанки', 'Фонтанкой']),
  outlet('rtvi', 'RTVI', []),
  outlet('bellingcat', 'Bellingcat', ['Беллингкэт']),
  outlet('vzglyad', 'Vzglyad', ['газет* Взгляд', '« Взгляд »']),
  outlet('tsargrad', 'Tsargrad', ['Царьград*']),
  outlet('channelone', 'Channel One Russia', ['Перв* канал*']),
  outlet('zvezda', 'Zvezda', ['телеканал* Звезда', '« Звезда »', 'Звезда ТВ']),
  outlet('primamedia', 'PrimaMedia', ['ПримаМедиа', 'Prima Media']),
  outlet('vlru', 'VL.ru', []),
  outlet('eastrussia', 'EastRussia', []),
  outlet('deita', 'Deita.ru', ['DEITA']),
  outlet('dvross', 'DV-ROSS', ['ДВ-РОСС', 'ДВ - РОСС']),
  outlet('fishnews', 'Fishnews', []),
  outlet('interfaxukraine', 'Interfax-Ukraine', ['Интерфакс-Украина', 'Интерфакс - Украина'], ['Інтерфакс-Україна']),
  outlet('redfm', 'Business FM', ['Business FM', 'Бизнес ФМ']),
  outlet('readovka', 'Readovka', ['Ридовка']),
  outlet('rybar', 'Rybar', ['Рыбарь', 'Рыбаря'], ['Рибар*']),
]
