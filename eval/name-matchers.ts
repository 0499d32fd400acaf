import { compareReadings, toScore } from '../src/knowledge/spelling/compare-names.ts'
import { buildNameIndex } from '../src/knowledge/spelling/name-index.ts'
import type { NameReadings } from '../src/knowledge/spelling/read-name.ts'
import { readName } from '../src/knowledge/spelling/read-name.ts'
import { soundLetters } from '../src/knowledge/spelling/sound-letters.ts'
import type { SpellingModel } from '../src/knowledge/spelling/spelling-model.ts'
import { spellingModel } from '../src/knowledge/spelling/spelling-model.ts'
import { toSounds } from '../src/knowledge/spelling/to-sounds.ts'

/** Something that scores two names and finds the nearest of many. */
export interface NameMatcher {
  readonly score: (one: string, other: string) => number
  /** The forms that come nearest, all of the same score, and that score. */
  readonly nearest: (name: string, forms: readonly string[]) => { forms: string[]; score: number }
}

/** Ours: through the index, with a model of choice. */
export function soundMatcher(model: SpellingModel = spellingModel()): NameMatcher {
  const indexes = new Map<readonly string[], ReturnType<typeof buildNameIndex<string>>>()
  const readings = new Map<string, NameReadings>()
  const read = (name: string): NameReadings => {
    const known = readings.get(name) ?? readName(name)
    readings.set(name, known)
    return known
  }
  return {
    score: (one, other) => {
      const comparison = compareReadings(read(one), read(other), model)
      return comparison ? toScore(comparison.sum) : 0
    },
    nearest: (name, forms) => {
      const index =
        indexes.get(forms) ??
        buildNameIndex(
          forms.map((form) => ({ name: form, value: form })),
          model,
        )
      indexes.set(forms, index)
      const best = index.find(name, { limit: 1 })[0]
      return best ? { forms: [best.value], score: best.score } : { forms: [], score: 0 }
    },
  }
}

/** Turns text of any script into ASCII. */
export type Transliterate = (text: string) => string

/** The likeliest sound of each letter, as the table of sounds has it: a transliteration without further thought. */
export function plainTransliteration(text: string): string {
  const { letters } = soundLetters()
  return toSounds(text)
    .map((word) => Array.from(word.letters, (id) => letters[id]!.phones[0]!).join(''))
    .join(' ')
}

/** The share of letters that plain edit distance over a transliteration leaves alike. */
export function levenshteinMatcher(transliterate: Transliterate): NameMatcher {
  const plain = remembered((text) => transliterate(text).toLowerCase().trim())
  return scanning((one, other) => {
    const [a, b] = [plain(one), plain(other)]
    const longest = Math.max(a.length, b.length)
    return longest === 0 ? 0 : 1 - distance(a, b) / longest
  })
}

/** Whether the consonants of a transliteration are the same. */
export function skeletonMatcher(transliterate: Transliterate): NameMatcher {
  const skeleton = remembered((text) =>
    transliterate(text)
      .toLowerCase()
      .replace(/[^a-z]|[aeiouyw]/g, '')
      .replace(/(.)\1+/g, '$1'),
  )
  return scanning((one, other) => {
    const key = skeleton(one)
    return key !== '' && key === skeleton(other) ? 1 : 0
  })
}

function scanning(score: NameMatcher['score']): NameMatcher {
  return {
    score,
    nearest: (name, forms) => {
      let best = 0
      let found: string[] = []
      for (const form of forms) {
        const value = score(name, form)
        if (value > best) [best, found] = [value, []]
        if (value === best && value > 0) found.push(form)
      }
      return { forms: found, score: best }
    },
  }
}

function remembered(read: Transliterate): Transliterate {
  const known = new Map<string, string>()
  return (text) => {
    const value = known.get(text) ?? read(text)
    known.set(text, value)
    return value
  }
}

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change))
    }
    above = row
  }
  return above[other.length]!
}
