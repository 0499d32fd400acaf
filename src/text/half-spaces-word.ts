import { HALF_SPACE } from './characters.ts'
import { baseOf, endsSilently, isInflected, isOpen, isPlain } from './half-spaces-base.ts'
import type { HalfSpaceLexicon } from './half-spaces-lexicon.ts'

const SHORTEST = 4
const LONGEST = 40
const MEMORY = 20_000

/** How a word is to be read: `lost` in a text whose half-spaces are gone, `kept` in one that writes them itself. */
export type HalfSpaceMode = 'lost' | 'kept'

/** A reading of a word as stem and ending. */
interface Reading {
  readonly spelling: string
  readonly stem: string
  readonly ending: string
  /** Whether the stem itself stands in the lexicon. */
  readonly sure: boolean
}

/**
 * A word with its half-spaces: "میکند" → "می‌کند", "کتابهای" → "کتاب‌های". `closed` says that no noun
 * follows. In mode `kept` only what can't be a habit of spelling is mended. A known word stays whole.
 */
export function restoreWord(
  lexicon: HalfSpaceLexicon,
  word: string,
  context: { readonly closed: boolean; readonly mode: HalfSpaceMode },
): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word
  const memory = lexicon.memory[context.mode][context.closed ? 'closed' : 'open']
  let restored = memory.get(word)
  if (restored === undefined) {
    restored = read(lexicon, word, context.closed)
    if (context.mode === 'kept' && !isCertain(lexicon, word, restored)) restored = word
    if (memory.size >= MEMORY) memory.clear()
    memory.set(word, restored)
  }
  return restored
}

/** Whether a word can be a personal form of a verb, with the letters that open it. */
export function isVerbForm(lexicon: HalfSpaceLexicon, word: string, depth = 0): boolean {
  if (lexicon.verbs.has(word)) return true
  if (depth > 1) return false
  return lexicon.verbOpenings.some(
    (opening) =>
      word.length - opening.length >= 2 &&
      word.startsWith(opening) &&
      isVerbForm(lexicon, word.slice(opening.length), depth + 1),
  )
}

function read(lexicon: HalfSpaceLexicon, word: string, closed: boolean): string {
  if (lexicon.whole.has(word)) return word
  const verb = verbOf(lexicon, word)
  if (verb !== undefined) return verb
  if (lexicon.stems.has(word) || isInflected(lexicon, word, lexicon.whole)) return word
  const compound = lexicon.compounds.get(word)
  if (compound !== undefined) return compound
  return (
    inflected(lexicon, word, closed) ??
    (isPlain(lexicon, word) || isVerbForm(lexicon, word) ? word : undefined) ??
    behindVowel(lexicon, word) ??
    baseOf(lexicon, word) ??
    behindUnknown(lexicon, word) ??
    word
  )
}

function verbOf(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (const prefix of lexicon.verbPrefixes) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    if (rest.length < 2) continue
    if (lexicon.verbs.has(rest)) return prefix + HALF_SPACE + rest
    const perfect = perfectOf(lexicon, rest)
    if (perfect !== undefined) return prefix + HALF_SPACE + perfect
    for (const object of lexicon.objects) {
      const form = rest.slice(0, -object.length)
      if (form.length >= 3 && rest.endsWith(object) && lexicon.verbs.has(form)) {
        return prefix + HALF_SPACE + rest
      }
    }
  }
  return undefined
}

function perfectOf(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (const ending of lexicon.perfectEndings) {
    const participle = word.slice(0, -ending.length)
    if (word.endsWith(ending) && isParticiple(lexicon, participle)) {
      return participle + HALF_SPACE + ending
    }
  }
  return undefined
}

/** Whether a word is a participle on the silent letter, with the letters that open it. */
export function isParticiple(lexicon: HalfSpaceLexicon, word: string, depth = 0): boolean {
  if (lexicon.participles.has(word)) return true
  return (
    depth < 2 &&
    word.endsWith(lexicon.silent) &&
    lexicon.verbOpenings.some(
      (opening) =>
        word.startsWith(opening) && isParticiple(lexicon, word.slice(opening.length), depth + 1),
    )
  )
}

/** The word as a stem with an ending; where two readings are open, the surer one, then the one that its place allows. */
function inflected(lexicon: HalfSpaceLexicon, word: string, closed: boolean): string | undefined {
  const perfect = perfectOf(lexicon, word)
  const plural = withEnding(lexicon, word, lexicon.plurals)
  const silent = withSilent(lexicon, word)
  if (plural && silent) {
    const short = lexicon.silentStrays.includes(silent.ending)
    if (perfect !== undefined && (closed || !short || !plural.sure)) return perfect
    if (plural.sure !== silent.sure) return (plural.sure ? plural : silent).spelling
    const first = short && (closed ? !isOpen(lexicon, plural.stem) : false)
    return (first || (short && lexicon.silentFirst.has(silent.stem)) ? silent : plural).spelling
  }
  if (perfect !== undefined) return perfect
  const degree = withDegree(lexicon, word)
  const best = [plural, degree, silent].filter((reading) => reading !== undefined)
  if (silent && best.length === 1 && isPlain(lexicon, word)) return word
  return (best.find((reading) => reading.sure) ?? best[0])?.spelling
}

function withEnding(
  lexicon: HalfSpaceLexicon,
  word: string,
  endings: readonly string[],
): Reading | undefined {
  let found: Reading | undefined
  for (const ending of endings) {
    const plain = ending.replace(HALF_SPACE, '')
    const stem = word.slice(0, -plain.length)
    if (stem.length < 2 || !word.endsWith(plain)) continue
    const base = lexicon.stems.has(stem)
      ? stem
      : (withSilent(lexicon, stem)?.spelling ?? baseOf(lexicon, stem))
    if (base === undefined) continue
    const spelling = base + (isOpen(lexicon, stem) ? '' : HALF_SPACE) + ending
    const reading = { spelling, stem, ending, sure: isKnown(lexicon, stem) }
    if (reading.sure) return reading
    found ??= reading
  }
  return found
}

function withDegree(lexicon: HalfSpaceLexicon, word: string): Reading | undefined {
  const reading = withEnding(lexicon, word, lexicon.degrees)
  return reading?.sure || reading?.spelling.startsWith(reading.stem) === false ? reading : undefined
}

function withSilent(lexicon: HalfSpaceLexicon, word: string): Reading | undefined {
  for (const ending of lexicon.afterSilent) {
    const stem = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || !endsSilently(lexicon, stem)) continue
    const base = baseOf(lexicon, stem)
    if (base !== undefined) {
      return { spelling: base + HALF_SPACE + ending, stem, ending, sure: isKnown(lexicon, stem) }
    }
  }
  return undefined
}

function behindVowel(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (const ending of lexicon.afterVowel) {
    const stem = word.slice(0, -ending.length)
    if (stem.length < 4 || !word.endsWith(ending) || !stem.endsWith(lexicon.vowel)) continue
    const base = baseOf(lexicon, stem)
    if (base !== undefined) return base + HALF_SPACE + ending
  }
  return undefined
}

function behindUnknown(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (const ending of lexicon.plurals) {
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 3 && word.endsWith(ending)) {
      return isOpen(lexicon, stem) ? undefined : stem + HALF_SPACE + ending
    }
  }
  return undefined
}

function isKnown(lexicon: HalfSpaceLexicon, word: string): boolean {
  return lexicon.stems.has(word) || lexicon.compounds.has(word)
}

/** Whether each half-space stands where joining is a mistake: behind a verb's prefix or a silent letter. */
function isCertain(lexicon: HalfSpaceLexicon, word: string, restored: string): boolean {
  const parts = restored.split(HALF_SPACE)
  if (lexicon.verbPrefixes.includes(parts[0]!)) return true
  return (
    parts.slice(0, -1).every((part) => endsSilently(lexicon, part)) &&
    withEnding(lexicon, word, lexicon.plurals) === undefined
  )
}
