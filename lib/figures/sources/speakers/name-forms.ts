import type { Language } from '../../languages/language.ts'

/** «по словам Ивана Белова»: behind what governs the genitive. */
export const fromGenitive = (language: Language, name: string): string =>
  nominative(language, name, language.nameCases?.titles[0] ?? '')

/** «министра Ивана Белова» is Иван Белов: the ending of the title says in which case the name behind it stands. */
export function nominative({ nameCases }: Language, name: string, title: string): string {
  if (!nameCases?.titles.includes(title)) return name
  const words = name.split(' ').map((word) => {
    const found = nameCases.endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))
    return found ? word.slice(0, -found[0].length) + found[1] : word
  })
  return words.join(' ')
}

const marks = /\p{M}/gu
const noLetters = /[^\p{L}\p{N}]+/gu

/** An id for a name; `latin` spells other letters, and whole given names, so that one person has nearly one id in every language. */
export function slug(name: string, latin: Readonly<Record<string, string>> = {}): string {
  const spell = (letter: string) =>
    latin[letter] ?? Array.from(letter.normalize('NFD'), (part) => latin[part] ?? part).join('')
  const words = name.toLowerCase().split(' ')
  return words
    .map((word) => latin[word] ?? Array.from(word, spell).join(''))
    .join(' ')
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(noLetters, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
