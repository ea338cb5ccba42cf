import type { Claimant } from '../figures/vocabulary.ts'

interface Country {
  /** what stands before the name of an office */
  owners: readonly string[]
  capital: string
}

const countries: readonly Country[] = [
  { owners: ["South Korea's", 'South Korean', "Seoul's", "the South's", "S. Korea's", 'S. Korean'], capital: 'Seoul' },
  { owners: ["North Korea's", 'North Korean', "Pyongyang's", "the North's"], capital: 'Pyongyang' },
  { owners: ["Russia's", 'Russian', "Moscow's"], capital: 'Moscow' },
  { owners: ["Ukraine's", 'Ukrainian', "Kyiv's"], capital: 'Kyiv' },
  { owners: ["Britain's", 'British', "the UK's", "London's"], capital: 'London' },
  { owners: ["Japan's", 'Japanese', "Tokyo's"], capital: 'Tokyo' },
]

/** Whoever is known as "South Korea's spy agency" is known as Seoul's, the South's, the South Korean one and the one in Seoul. */
export const withCountryNames = (claimant: Claimant): Claimant => {
  const words = claimant.words.en
  return words ? { ...claimant, words: { ...claimant.words, en: [...new Set(words.flatMap(sameOffice))] } } : claimant
}

function sameOffice(name: string): string[] {
  for (const { owners, capital } of countries) {
    const owner = owners.find((one) => name.startsWith(`${one} `))
    if (!owner) continue
    const office = name.slice(owner.length + 1)
    return [name, ...owners.map((one) => `${one} ${office}`), `${office} in ${capital}`]
  }
  return [name]
}
