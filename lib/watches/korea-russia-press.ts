import type { Claimant } from '../figures/vocabulary.ts'
import { outletOf } from './outlet.ts'

const outlet = (id: string, name: string, uk: readonly string[], ru: readonly string[] = [name]): Claimant =>
  outletOf(id, name, [name], { ru, uk })

/** Outlets of Ukraine, and foreign ones that it quotes: they pass on what others say. */
export const press: readonly Claimant[] = [
  outlet('unn', 'UNN', ['УНН', 'UNN']),
  outlet('tsn', 'TSN', ['ТСН']),
  outlet('nv', 'NV', ['NV', 'НВ'], ['NV', 'НВ']),
  outlet('liga', 'Liga.net', ['liga.net', 'LIGA.net'], ['liga.net']),
  outlet('lb', 'LB.ua', ['LB.ua', 'Лівий берег'], ['LB.ua', 'Левый берег']),
  outlet('zn', 'ZN.ua', ['ZN.ua', 'Дзеркал* тижня'], ['ZN.ua', 'Зеркал* недели']),
  outlet('babel', 'Babel', ['Бабель'], ['Бабель']),
  outlet('glavcom', 'Glavcom', ['Главком'], ['Главком']),
  outlet('espreso', 'Espreso', ['Еспресо', 'Эспрессо'], ['Эспрессо']),
  outlet('hromadske', 'Hromadske', ['hromadske'], ['hromadske']),
  outlet('militarnyi', 'Militarnyi', ['Мілітарний', 'Militarnyi'], ['Милитарный']),
  outlet('channel24', '24 Kanal', ['24 Канал*', '24 канал*'], ['24 Канал*', '24 канал*']),
  outlet('obozrevatel', 'Obozrevatel', ['OBOZ.UA', 'Обозревател*', 'Обозреватель'], ['OBOZ.UA', 'Обозревател*']),
  outlet('ds', 'Delovaya Stolitsa', ['ДС', 'Ділов* столиц*'], ['Делов* столиц*']),
  outlet('apostrophe', 'Apostrophe', ['Апостроф*'], ['Апостроф*']),
  outlet('factsictv', 'Fakty ICTV', ['Факти ICTV', 'Фактів ICTV'], ['Факты ICTV']),
  outlet('kontrakty', 'Kontrakty.ua', ['Контракти.UA'], ['Контракты.UA']),
  outlet('marathon', 'Ukrainian joint newscast', ['телемарафон*', 'Єдині новини'], ['телемарафон*']),
  outlet('patrioty', 'Patriots of Ukraine', ['Патріот* України'], ['Патриот* Украины']),
  outlet('ukrmedia', 'Mi-Ukraina', ['Ми-Україна'], ['Мы-Украина']),
  outlet('japantimes', 'The Japan Times', ['The Japan Times', 'Japan Times'], ['Japan Times']),
  outlet('independent', 'The Independent', ['The Independent'], ['The Independent']),
  outlet('spiegel', 'Der Spiegel', ['Der Spiegel', 'Spiegel'], ['Der Spiegel', 'Spiegel']),
  outlet('welt', 'Die Welt', ['Die Welt', 'Welt am Sonntag'], ['Die Welt', 'Welt am Sonntag']),
  outlet('axios', 'Axios', ['Axios'], ['Axios']),
  outlet('abc', 'ABC News', ['ABC News'], ['ABC News']),
  outlet('cbs', 'CBS News', ['CBS News', 'CBS'], ['CBS News', 'CBS']),
  outlet('nbc', 'NBC News', ['NBC News', 'NBC'], ['NBC News', 'NBC']),
  outlet('fox', 'Fox News', ['Fox News'], ['Fox News']),
  outlet('lemonde', 'Le Monde', ['Le Monde'], ['Le Monde']),
  outlet('tvchosun', 'TV Chosun', ['TV Chosun', 'Chosun TV', 'Телеканал* Chosun'], ['TV Chosun']),
  outlet('yle', 'Yle', ['Yle'], ['Yle']),
  outlet('pap', 'PAP', ['PAP', 'ПАП'], ['PAP']),
]
