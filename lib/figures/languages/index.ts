import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language as LanguageTable } from './language.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** A language is one table and one line here. */
export const languages = { en, ja, ko, ru, uk } as const satisfies Record<string, LanguageTable>
export type Language = keyof typeof languages

export function findLanguage(code: string): LanguageTable | undefined {
  const primary = code.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return isLanguage(primary) ? languages[primary] : undefined
}

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code)
}
