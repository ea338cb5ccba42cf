import type { Claimant } from '../figures/vocabulary.ts'
import { inKorean, outletOf } from './outlet.ts'

const outlet = (id: string, name: string, uk: readonly string[], ru: readonly string[] = [name]): Claimant =>
  outletOf(id, name, [name], { ru, uk })

/** Outlets of Ukraine, and foreign ones that it quotes: they pass on what others say. */
export const press: readonly Claimant[] = [
  outlet('unn', 'UNN', ['УНН', 'UNN'], ['УНН', 'UNN']),
  inKorean(outlet('tsn', 'TSN', ['ТСН'], ['ТСН', 'TSN']), ['TSN']),
  outlet('nv', 'NV', ['NV', 'НВ'], ['NV', 'НВ']),
  inKorean(outlet('liga', 'Liga.net', ['liga.net', 'LIGA.net'], ['liga.net']), ['리가넷*', '리가닷넷*']),
  outlet('lb', 'LB.ua', ['LB.ua', 'Лівий берег'], ['LB.ua', 'Левый берег']),
  outlet('zn', 'ZN.ua', ['ZN.ua', 'Дзеркал* тижня'], ['ZN.ua', 'Зеркал* недели']),
  inKorean(outlet('babel', 'Babel', ['Бабель'], ['Бабель']), ['바벨*']),
  outlet('glavcom', 'Glavcom', ['Главком'], ['Главком']),
  outlet('espreso', 'Espreso', ['Еспресо', 'Эспрессо'], ['Эспрессо', 'Эспресо', 'Espreso']),
  inKorean(outlet('hromadske', 'Hromadske', ['hromadske'], ['hromadske']), ['흐로마드스케*']),
  inKorean(
    outlet('militarnyi', 'Militarnyi', ['Мілітарний', 'Militarnyi'], ['Милитарный', 'Милитарни', 'Militarnyi']),
    ['밀리타르니*'],
  ),
  outlet('channel24', '24 Kanal', ['24 Канал*', '24 канал*'], ['24 Канал*', '24 канал*']),
  outlet('obozrevatel', 'Obozrevatel', ['OBOZ.UA', 'Обозревател*', 'Обозреватель'], ['OBOZ.UA', 'Обозревател*']),
  outlet('ds', 'Delovaya Stolitsa', ['ДС', 'Ділов* столиц*'], ['Делов* столиц*']),
  outlet('apostrophe', 'Apostrophe', ['Апостроф*'], ['Апостроф*']),
  outlet('factsictv', 'Fakty ICTV', ['Факти ICTV', 'Фактів ICTV'], ['Факты ICTV']),
  outlet('kontrakty', 'Kontrakty.ua', ['Контракти.UA'], ['Контракты.UA']),
  outlet('marathon', 'Ukrainian joint newscast', ['телемарафон*', 'Єдині новини'], ['телемарафон*']),
  outlet('patrioty', 'Patriots of Ukraine', ['Патріот* України'], ['Патриот* Украины']),
  outlet('ukrmedia', 'Mi-Ukraina', ['Ми-Україна'], ['Мы-Украина']),
  inKorean(outlet('japantimes', 'The Japan Times', ['The Japan Times', 'Japan Times'], ['Japan Times']), [
    '재팬타임스*',
  ]),
  inKorean(outlet('independent', 'The Independent', ['The Independent'], ['The Independent', 'Independent']), [
    '인디펜던트*',
  ]),
  inKorean(
    outlet('spiegel', 'Der Spiegel', ['Der Spiegel', 'Spiegel', 'Шпігель*'], ['Der Spiegel', 'Spiegel', 'Шпигель']),
    ['슈피겔*', '슈피겔지*'],
  ),
  inKorean(outlet('welt', 'Die Welt', ['Die Welt', 'Welt am Sonntag'], ['Die Welt', 'Welt am Sonntag']), [
    '디벨트*',
    '디 벨트*',
  ]),
  inKorean(outlet('axios', 'Axios', ['Axios'], ['Axios', 'Аксиос']), ['악시오스*', '액시오스*']),
  inKorean(outlet('abc', 'ABC News', ['ABC News'], ['ABC News']), [
    'ABC방송*',
    'ABC 방송*',
    'ABC뉴스*',
    'ABC 뉴스*',
    'ABC',
  ]),
  inKorean(outlet('cbs', 'CBS News', ['CBS News', 'CBS'], ['CBS News', 'CBS']), [
    'CBS방송*',
    'CBS 방송*',
    'CBS뉴스*',
    'CBS 뉴스*',
    'CBS',
  ]),
  inKorean(outlet('nbc', 'NBC News', ['NBC News', 'NBC'], ['NBC News', 'NBC']), [
    'NBC방송*',
    'NBC 방송*',
    'NBC뉴스*',
    'NBC 뉴스*',
    'NBC',
  ]),
  inKorean(outlet('fox', 'Fox News', ['Fox News'], ['Fox News']), ['폭스뉴스*', '폭스 뉴스*']),
  inKorean(outlet('lemonde', 'Le Monde', ['Le Monde', 'Ле Монд'], ['Le Monde']), ['르몽드*']),
  inKorean(
    outlet('tvchosun', 'TV Chosun', ['TV Chosun', 'Chosun TV', 'Телеканал* Chosun'], ['TV Chosun', 'Chosun TV']),
    ['TV조선*', 'TV 조선*'],
  ),
  outlet('yle', 'Yle', ['Yle'], ['Yle']),
  outlet('pap', 'PAP', ['PAP', 'ПАП'], ['PAP']),
]
