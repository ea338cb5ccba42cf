import { expect, test } from 'vitest'
import { findLanguage } from '../../lib/figures/languages/index.ts'
import { createReader } from '../../lib/figures/reader.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

test('a pattern that could never be found is refused, and the message says why', () => {
  const english = findLanguage('en')
  if (!english) throw new Error('English is a language of the registry')
  const [first, ...others] = koreaRussia.vocabulary.claimants
  if (!first) throw new Error('the watch has claimants')
  const claimants = [{ ...first, words: { ...first.words, en: ['*agency*'] } }, ...others]
  expect(() => createReader(english, 'en', { ...koreaRussia.vocabulary, claimants })).toThrow(
    'pattern "*agency*": a word is asked for its beginning (x*) or its end (*x), not for both',
  )
})
