import type { Claimant } from '../figures/vocabulary.ts'
import { outletOf } from './outlet.ts'

/** Outlets that English pages quote. */
export const englishPress: readonly Claimant[] = [
  outletOf('euractiv', 'Euractiv', ['Euractiv'], { ko: ['유랙티브*', '유락티브*'] }),
  outletOf('aljazeera', 'Al Jazeera', ['Al Jazeera'], { ko: ['알자지라*', '알 자지라*'] }),
  outletOf('sputnik', 'Sputnik', ['Sputnik'], { ko: ['스푸트니크*'] }),
  outletOf('channela', 'Channel A', ['Channel A'], { ko: ['채널A*', '채널 A*', '채널에이*'] }),
  outletOf('dpa', 'dpa', ['dpa', 'DPA'], { ko: ['dpa', 'DPA', 'DPA통신*', 'dpa통신*', 'DPA 통신*'] }),
  outletOf('upi', 'UPI', ['UPI'], { ko: ['UPI', 'UPI통신*', 'UPI 통신*'] }),
  outletOf('npr', 'NPR', ['NPR'], { ko: ['NPR*', '미국공영라디오*'] }),
  outletOf('pbs', 'PBS', ['PBS'], { ko: ['PBS*'] }),
  outletOf('latimes', 'Los Angeles Times', ['Los Angeles Times'], {
    ko: ['LA타임스*', '로스앤젤레스타임스*', '로스앤젤레스 타임스*'],
  }),
  outletOf('observer', 'The Observer', ['The Observer'], { ko: ['옵서버*'] }),
  outletOf('dailymail', 'Daily Mail', ['Daily Mail'], { ko: ['데일리메일*', '데일리 메일*'] }),
  outletOf('foreignpolicy', 'Foreign Policy', ['Foreign Policy magazine'], { ko: ['포린폴리시*', '포린 폴리시*'] }),
  outletOf('united24', 'United24', ['United24 Media', 'UNITED24 Media', 'United24']),
  outletOf('euromaidan', 'Euromaidan Press', ['Euromaidan Press'], { ko: ['유로마이단프레스*', '유로마이단 프레스*'] }),
  outletOf('istories', 'iStories', ['iStories', 'Important Stories'], {
    ru: ['Важны* истори*', 'iStories'],
    uk: ['Важлив* історі*', 'iStories'],
    ko: ['바즈니예 이스토리*', '바지니예 이스토리*', '중요한 이야기들*', 'iStories'],
  }),
]
