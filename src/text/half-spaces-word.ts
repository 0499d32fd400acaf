import { HALF_SPACE } from './characters.ts'
import type { HalfSpaceLexicon } from './half-spaces-lexicon.ts'

const SHORTEST = 4
const LONGEST = 40
const MEMORY = 50_000

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
  const key = `${word}${context.closed ? '.' : ''}${context.mode === 'kept' ? '=' : ''}`
  let restored = lexicon.memory.get(key)
  if (restored === undefined) {
    restored = read(lexicon, word, context.closed)
    if (context.mode === 'kept' && !isCertain(lexicon, word, restored)) restored = word
    if (lexicon.memory.size >= MEMORY) lexicon.memory.clear()
    lexicon.memory.set(key, restored)
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

/** Whether a word ends in the silent letter: "نامه" does, "راه" does not. */
export function endsSilently(lexicon: HalfSpaceLexicon, word: string): boolean {
  return (
    word.length > 2 &&
    word.endsWith(lexicon.silent) &&
    !lexicon.sounded.some((ending) => word.endsWith(ending) && isSounded(word, ending))
  )
}

function isSounded(word: string, ending: string): boolean {
  return ending.length > 2 || word === ending
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

function isParticiple(lexicon: HalfSpaceLexicon, word: string, depth = 0): boolean {
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

/** How a stem is spelt, if it is a word, a compound, or either with a joined ending. */
function baseOf(lexicon: HalfSpaceLexicon, stem: string): string | undefined {
  if (lexicon.stems.has(stem)) return stem
  const known = compoundOf(lexicon, stem)
  if (known !== undefined) return known
  for (const ending of lexicon.joined) {
    const start = stem.slice(0, -ending.length)
    if (start.length < 3 || !stem.endsWith(ending)) continue
    if (endsSilently(lexicon, start)) continue
    if (lexicon.stems.has(start)) return stem
    const compound = compoundOf(lexicon, start)
    if (compound !== undefined) return compound + ending
  }
  for (const ending of lexicon.silentGivesWay) {
    const start = stem.slice(0, -ending.length) + lexicon.silent
    if (start.length < 4 || !stem.endsWith(ending)) continue
    const compound = compoundOf(lexicon, start)
    if (compound !== undefined) return compound.slice(0, -1) + ending
  }
  return linked(lexicon, stem) ?? pairOf(lexicon, stem)
}

/** A compound of the lexicon, or a known word beside a part that makes compounds. */
function compoundOf(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  const known = lexicon.compounds.get(word)
  if (known !== undefined) return known
  if (word.startsWith(lexicon.article)) return undefined
  for (let at = 3; at <= word.length - 2; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (!lexicon.tails.has(tail) || (tail.length === 2 && head.length < 4)) continue
    const spelt = spellingOf(lexicon, head)
    if (spelt !== undefined) return isOpen(lexicon, head) ? word : spelt + HALF_SPACE + tail
  }
  for (const head of lexicon.heads) {
    const tail = word.slice(head.length)
    if (tail.length < 3 || !word.startsWith(head)) continue
    const spelt =
      spellingOf(lexicon, tail) ?? (tail.length > 4 && isPlain(lexicon, tail) ? tail : undefined)
    if (spelt !== undefined) return head + (isOpen(lexicon, head) ? '' : HALF_SPACE) + spelt
  }
  return undefined
}

/** Two names around a link, or a borrowed phrase around its article. */
function linked(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (const link of [...lexicon.links, lexicon.article]) {
    const at = word.indexOf(link, 3)
    if (at < 0 || word.length - at - link.length < 3) continue
    const head = word.slice(0, at)
    const tail = word.slice(at + link.length)
    if (!lexicon.stems.has(head) || !lexicon.stems.has(tail)) continue
    const parted = link === lexicon.article ? '' : HALF_SPACE
    return head + (isOpen(lexicon, head) ? '' : HALF_SPACE) + link + parted + tail
  }
  return undefined
}

/** Two known words run together: behind a silent letter, which is never joined, or both of some length. */
function pairOf(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (!lexicon.stems.has(head) || !lexicon.stems.has(tail) || isOpen(lexicon, head)) continue
    const long = head.length >= 4 && tail.length >= 4 && !head.startsWith(lexicon.article)
    if (long || (head.length >= 4 && endsSilently(lexicon, head))) return head + HALF_SPACE + tail
  }
  return undefined
}

function spellingOf(lexicon: HalfSpaceLexicon, word: string): string | undefined {
  return lexicon.stems.has(word) ? word : lexicon.compounds.get(word)
}

function isKnown(lexicon: HalfSpaceLexicon, word: string): boolean {
  return lexicon.stems.has(word) || lexicon.compounds.has(word)
}

/** Whether a known word carries nothing but joined endings. */
function isPlain(lexicon: HalfSpaceLexicon, word: string): boolean {
  return isInflected(lexicon, word, lexicon.stems)
}

function isInflected(lexicon: HalfSpaceLexicon, word: string, stems: ReadonlySet<string>): boolean {
  return lexicon.joined.some((ending) => {
    const stem = word.slice(0, -ending.length)
    return (
      stem.length >= 3 && word.endsWith(ending) && stems.has(stem) && !endsSilently(lexicon, stem)
    )
  })
}

/** Whether the last letter does not join the next: a half-space behind it would not be seen. */
function isOpen(lexicon: HalfSpaceLexicon, word: string): boolean {
  return lexicon.nonJoining.includes(word.at(-1)!)
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
