import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number, event, claimant and, unless it is only reported, the status of each figure. */
const said = figuresIn('en', '2025-05-02', 'metric', 'source', 'unreported')

const byMetric: Readonly<Record<string, readonly string[]>> = {
  killed: [
    '40 North Korean soldiers were eliminated near Sudzha.',
    'Drones took out 40 North Korean soldiers near Sudzha.',
    'A single salvo destroyed 40 North Korean soldiers near Sudzha.',
    '40 North Korean soldiers blew themselves up near Sudzha.',
    '40 North Korean soldiers succumbed to their wounds in Kursk.',
    'Kim knelt before the memorial wall for 40 soldiers who fought in Kursk.',
  ],
  casualties: [
    '40 North Korean soldiers were hit by drones near Sudzha.',
    '40 North Korean soldiers are no longer fit to fight after Kursk.',
    'Minus 40 North Korean soldiers near Kursk.',
  ],
  wounded: [
    '40 North Korean soldiers are being treated in Kursk.',
    '40 North Korean soldiers were taken to a Kursk hospital.',
    '40 North Korean soldiers lost limbs in Kursk.',
  ],
  captured: [
    'Kyiv holds 40 North Korean soldiers.',
    '40 North Korean soldiers have sat in a Kyiv prison since May.',
    '40 North Korean soldiers were caught near Kursk.',
  ],
  missing: [
    '40 North Korean soldiers fled their positions in Kursk.',
    'The fate of 40 North Koreans in Kursk is open.',
  ],
  returned: [
    'Russia sent 40 North Korean workers home.',
    '40 North Korean soldiers are home again after months in Russia.',
  ],
  trained: ['Russia is teaching 40 North Korean soldiers to fly drones.'],
  deployed: ['Kim lent Putin 40 soldiers.', 'Some of them ran: 40 North Koreans stormed a trench in Kursk.'],
}

type Case = readonly [text: string, ...figures: string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'what is put at a number is what it is of': [
    ['The NIS put the casualties among the North Koreans sent to Kursk at 4,700.', '4700 casualties rok.nis'],
    ['The NIS estimates the number of deaths among North Koreans deployed to Kursk at 300.', '300 killed rok.nis'],
  ],
  'the same few again are what they were': [
    [
      'Kyiv captured two North Korean soldiers. The two men are in a safe place.',
      '2 captured nobody',
      '2 captured nobody',
    ],
  ],
  'a briefing of the service is its word': [
    ['At least 90 North Koreans died in Kursk, Lee Seong-kweun said after the NIS briefing.', '90 killed rok.nis'],
    [
      'At least 90 North Koreans died in Kursk, a lawmaker said after a closed briefing by the NIS.',
      '90 killed rok.nis',
    ],
  ],
  'what goes along with a plan is planned': [
    ['Pyongyang may widen its help, sending another 70 howitzers to Russia.', '70 supplied nobody possible'],
    ['The number of North Korean soldiers going to Russia reached 900.', '900 deployed nobody'],
  ],
  'what others do is no figure': [
    ['North Korean soldiers fight in Kursk. China’s exports to Russia rose by 12 percent.'],
    ['North Korean soldiers fight in Kursk. Germany will give Ukraine 4 more launchers.'],
    ['Ukraine’s losses come to 46,000 killed, while North Korean soldiers fight in Kursk.'],
    ['The US approved $725 million in aid for Ukraine as North Korean troops went to Kursk.'],
    ['Trade between Russia and China hit $245 billion, Putin said before flying to Pyongyang.'],
    ['North Korean soldiers fight in Kursk. About 13 percent of Russians think well of them.'],
    ['The ticket to Rason costs $750, a Russian guide said.'],
  ],
}

describe('an English word for what happened', () => {
  for (const [metric, texts] of Object.entries(byMetric))
    it.each(texts)(`is ${metric}: %s`, (text) =>
      expect(said(text), traceOf(text, 'en')).toEqual([`40 ${metric} nobody`]),
    )
})

describe('an English sentence', () => {
  for (const [rule, rows] of Object.entries(cases))
    it.each(rows)(`${rule}: %s`, (text, ...figures) => {
      expect(said(text), traceOf(text, 'en')).toEqual(figures)
    })
})
