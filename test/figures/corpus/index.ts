import type { Language } from '../../../lib/figures/languages/index.ts'
import * as en from './en.ts'
import * as ko from './ko.ts'
import * as ru from './ru.ts'
import * as uk from './uk.ts'

export interface Corpus {
  rows: readonly (readonly [says: string, ...ways: string[]])[]
  nothing: readonly string[]
}

export const corpora = { en, ko, ru, uk } as const satisfies Partial<Record<Language, Corpus>>
