import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ja', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    '韓国の国家情報院は、北朝鮮軍の兵士約2000人が死亡したと明らかにした。',
    '2000 about killed soldiers dprk reported rok.nis',
  ],
  ['国情院は、北朝鮮軍の兵士1万5千人を派遣したと報告した。', '15000 exact deployed soldiers dprk reported rok.nis'],
  [
    'ゼレンスキー大統領は、北朝鮮軍の兵士2人を捕虜にしたと述べた。',
    '2 exact captured soldiers dprk reported ua.president',
  ],
  [
    '韓国軍合同参謀本部は、北朝鮮軍の死傷者が4700人に上ると発表した。',
    '4700 exact casualties soldiers dprk reported rok.jcs',
  ],
  [
    '韓国国防省は、北朝鮮がロシアにコンテナ2万8千個を提供したと明らかにした。',
    '28000 exact supplied containers dprk reported rok.mnd',
  ],
  [
    '国家情報院（NIS）によると、北朝鮮軍の兵士少なくとも300人が戦死した。',
    '300 at_least killed soldiers dprk reported rok.nis',
  ],
  ['朝鮮中央通信は、北朝鮮の工兵1000人が到着したと伝えた。', '1000 exact arrived engineers dprk reported dprk.kcna'],
  [
    '国家情報院は、北朝鮮の労働者1000人から3000人を派遣する計画だと明らかにした。',
    '1000-3000 range deployed workers dprk planned rok.nis',
  ],
]

describe('Japanese', () => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ja')).toEqual(figures)
  })
})
