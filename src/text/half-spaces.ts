import type { HalfSpaceWords } from '../model/words/spelling.ts'
import { HALF_SPACE, isMark, isScriptLetter } from './characters.ts'
import { endsSilently } from './half-spaces-base.ts'
import type { HalfSpaceLexicon } from './half-spaces-lexicon.ts'
import { toLexicon } from './half-spaces-lexicon.ts'
import type { HalfSpaceMode } from './half-spaces-word.ts'
import { isParticiple, isVerbForm, restoreWord } from './half-spaces-word.ts'
import type { Edit } from './repair-edits.ts'

/** A run of letters; `parted` when it holds half-spaces of its own. */
interface Word {
  readonly start: number
  readonly end: number
  readonly letters: string
  readonly parted: boolean
  /** What stands between it and the word before: one plain space, or anything else. */
  readonly gap: 'space' | 'other'
}

/** Where half-spaces were lost in `text` and what mends it, from left to right; linear in the text. */
export function findLostHalfSpaces(text: string, words: HalfSpaceWords): Edit[] {
  const lexicon = toLexicon(words)
  const found = wordsOf(text)
  const mode = modeOf(lexicon, found)
  const edits: Edit[] = []
  for (let i = 0; i < found.length; i++) {
    const word = found[i]!
    const before = found[i - 1]
    const after = found[i + 1]
    if (before && word.gap === 'space' && before.end + 1 === word.start) {
      const joint = jointOf(lexicon, before, word)
      if (joint !== undefined) edits.push({ start: before.end, end: word.start, insert: joint })
    }
    if (word.parted) continue
    const closed = after?.gap !== 'space' || lexicon.closers.has(after.letters)
    addBreaks(edits, word, restoreWord(lexicon, word.letters, { closed, mode }))
  }
  return edits
}

function addBreaks(edits: Edit[], word: Word, restored: string): void {
  if (restored.length === word.letters.length) return
  let at = word.start
  for (const letter of restored) {
    if (letter === HALF_SPACE) edits.push({ start: at, end: at, insert: HALF_SPACE })
    else at += letter.length
  }
}

/** What belongs between two words that a space parts, where that space is a lost half-space. */
function jointOf(lexicon: HalfSpaceLexicon, before: Word, word: Word): string | undefined {
  const stem = before.letters
  const rest = word.letters
  if (lexicon.verbPrefixes.includes(stem)) {
    return isVerbForm(lexicon, rest) || restoreWord(lexicon, rest, LOST).includes(HALF_SPACE)
      ? HALF_SPACE
      : undefined
  }
  if (lexicon.strays.has(rest) && stem.length > 1) {
    return lexicon.nonJoining.includes(stem.at(-1)!) ? '' : HALF_SPACE
  }
  if (!endsSilently(lexicon, stem)) return undefined
  const endings = isParticiple(lexicon, stem) ? lexicon.perfectEndings : lexicon.silentStrays
  return endings.includes(rest) ? HALF_SPACE : undefined
}

const LOST = { closed: true, mode: 'lost' } as const

/** A text that writes half-spaces, and more often than it loses them, joins its endings by habit. */
function modeOf(lexicon: HalfSpaceLexicon, words: readonly Word[]): HalfSpaceMode {
  let kept = 0
  let lost = 0
  for (const word of words) {
    if (word.parted) kept++
    else if (restoreWord(lexicon, word.letters, KEPT) !== word.letters) lost++
  }
  return kept > 0 && kept >= 2 * lost ? 'kept' : 'lost'
}

const KEPT = { closed: true, mode: 'kept' } as const

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  let last = 0
  while (at < text.length) {
    if (!isScriptLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let parted = false
    while (at < text.length) {
      if (isScriptLetter(text.charCodeAt(at))) at++
      else if (text[at] === HALF_SPACE && isScriptLetter(text.charCodeAt(at + 1))) {
        parted = true
        at++
      } else break
    }
    let end = at
    while (end > start && isMark(text.charCodeAt(end - 1))) end--
    const gap = start === last + 1 && text[last] === ' ' ? 'space' : 'other'
    words.push({ start, end, letters: text.slice(start, end), parted, gap })
    last = at
  }
  return words
}
