import type { Claimant } from '../figures/vocabulary.ts'

interface Country {
  /** what stands before the name of an office */
  owners: readonly string[]
  /** what stands behind it */
  behind: readonly string[]
}

const countries: readonly Country[] = [
  {
    owners: ["South Korea's", 'South Korean', "Seoul's", "the South's", "S. Korea's", 'S. Korean'],
    behind: ['of South Korea', 'in Seoul'],
  },
  {
    owners: ["North Korea's", 'North Korean', "Pyongyang's", "the North's"],
    behind: ['of North Korea', 'in Pyongyang'],
  },
  { owners: ["Russia's", 'Russian', "Moscow's"], behind: ['of Russia', 'in Moscow'] },
  { owners: ["Ukraine's", 'Ukrainian', "Kyiv's"], behind: ['of Ukraine', 'in Kyiv'] },
  { owners: ["Britain's", 'British', "the UK's", "London's"], behind: ['of the United Kingdom', 'in London'] },
  { owners: ["Japan's", 'Japanese', "Tokyo's"], behind: ['of Japan', 'in Tokyo'] },
]

/** Whoever is known as "South Korea's spy agency" is known as Seoul's, the South's, the South Korean one, and the one of South Korea or in Seoul. */
export const withCountryNames = (claimant: Claimant): Claimant => {
  const words = claimant.words.en
  return words ? { ...claimant, words: { ...claimant.words, en: [...new Set(words.flatMap(sameOffice))] } } : claimant
}

function sameOffice(name: string): string[] {
  for (const { owners, behind } of countries) {
    const owner = owners.find((one) => name.startsWith(`${one} `))
    if (!owner) continue
    const office = name.slice(owner.length + 1)
    return [name, ...owners.map((one) => `${one} ${office}`), ...behind.map((place) => `${office} ${place}`)]
  }
  return [name]
}
