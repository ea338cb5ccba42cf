import type { Language } from '../../../lib/figures/languages/index.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export interface Corpus {
  rows: readonly (readonly [says: string, ...ways: string[]])[]
  nothing: readonly string[]
}

export const corpora = { en, ja, ko, ru, uk } as const satisfies Record<Language, Corpus>
