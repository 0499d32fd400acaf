import { HALF_SPACE } from './characters.ts'
import type { HalfSpaceLexicon } from './half-spaces-lexicon.ts'

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

/** Whether the last letter does not join the next: a half-space behind it would not be seen. */
export function isOpen(lexicon: HalfSpaceLexicon, word: string): boolean {
  return lexicon.nonJoining.includes(word.at(-1)!)
}

/** Whether a known word carries nothing but joined endings. */
export function isPlain(lexicon: HalfSpaceLexicon, word: string): boolean {
  return isInflected(lexicon, word, lexicon.stems)
}

/** Whether a word is one of `stems` with a joined ending. */
export function isInflected(
  lexicon: HalfSpaceLexicon,
  word: string,
  stems: ReadonlySet<string>,
): boolean {
  return lexicon.joined.some((ending) => {
    const stem = word.slice(0, -ending.length)
    return (
      stem.length >= 3 && word.endsWith(ending) && stems.has(stem) && !endsSilently(lexicon, stem)
    )
  })
}

/** How a stem is spelt, if it is a word, a compound, or either with a joined ending. */
export function baseOf(lexicon: HalfSpaceLexicon, stem: string): string | undefined {
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
