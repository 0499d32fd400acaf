import { HALF_SPACE, isLetterOrSign } from '../../text/characters.ts'
import type { LetterRun, SoundLetters } from './sound-letters.ts'
import { soundLetters } from './sound-letters.ts'

/** One word of a name as it may sound. */
export interface SoundWord {
  /** As written. */
  readonly text: string
  /** Index of its script in the table of sounds. */
  readonly script: number
  /** Ids of letters of sound; doubled ones once where they are one sound. */
  readonly letters: Uint8Array
}

const LONGEST_WORD = 60
/** The most words of a name that are read. */
export const MOST_WORDS = 24

/**
 * The words of a name as letters of sound, in any script that the table has. Words part at spaces,
 * hyphens, full stops and where the script changes; apostrophes and half-spaces stay inside a word.
 */
export function toSounds(name: string): SoundWord[] {
  const words: SoundWord[] = []
  for (const text of splitWords(name)) {
    if (words.length >= MOST_WORDS) break
    words.push(...soundsOfWord(text))
  }
  return words
}

/** The words that one run of letters makes: one for each stretch of a script. */
export function soundsOfWord(text: string): SoundWord[] {
  const words: SoundWord[] = []
  readWord(text.slice(0, LONGEST_WORD), soundLetters(), words)
  return words
}

const INSIDE: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʻ', 'ʼ', '`', HALF_SPACE])

/** The runs of letters, digits and what stands inside words. */
export function splitWords(name: string): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= name.length; at++) {
    const inside =
      at < name.length && (isLetterOrSign(name.charCodeAt(at)) || INSIDE.has(name.charAt(at)))
    if (inside && start < 0) start = at
    if (!inside && start >= 0) {
      words.push(name.slice(start, at))
      start = -1
    }
  }
  return words
}

/** Reads one run of letters and adds its words, one for each stretch of a script. */
function readWord(text: string, table: SoundLetters, words: SoundWord[]): void {
  const plain = text.normalize('NFKD').toLowerCase()
  let ids: number[] = []
  let script = -1
  let from = 0
  for (let at = 0; at < plain.length;) {
    const { run, size } = longestRun(plain, at, table)
    if (run && script >= 0 && run.script !== script) {
      flush(at)
      from = at
    }
    if (run) {
      script = run.script
      const isStart = ids.length === 0
      const isEnd = at + size === plain.length || INSIDE.has(plain.charAt(at + size))
      for (const id of soundsOf(run, { isStart, isEnd, next: plain.charAt(at + size) })) {
        if (id !== ids.at(-1) || !table.doubled.has(script)) ids.push(id)
      }
    }
    at += size
  }
  flush(plain.length)

  function flush(to: number): void {
    const written = from === 0 && to === plain.length ? text : plain.slice(from, to)
    if (ids.length > 0) words.push({ text: written, script, letters: Uint8Array.from(ids) })
    ids = []
  }
}

function longestRun(
  plain: string,
  at: number,
  { runs, longest }: SoundLetters,
): { run: LetterRun | undefined; size: number } {
  const most = Math.min(longest[plain.charCodeAt(at)]!, plain.length - at)
  for (let size = most; size > 0; size--) {
    const run = runs.get(plain.slice(at, at + size))
    if (run && (run.any || stands(run, at === 0, at + size === plain.length))) return { run, size }
  }
  return { run: undefined, size: 1 }
}

function stands(run: LetterRun, isStart: boolean, isEnd: boolean): boolean {
  return (run.start !== undefined && isStart) || (run.end !== undefined && isEnd)
}

const FRONT = 'eiy'
const VOWELS = 'aeiouy'

function soundsOf(
  run: LetterRun,
  { isStart, isEnd, next }: { isStart: boolean; isEnd: boolean; next: string },
): readonly number[] {
  if (isStart && run.start) return run.start
  if (isEnd && run.end) return run.end
  if (run.front && next !== '' && FRONT.includes(next)) return run.front
  if (run.coda && (next === '' || !VOWELS.includes(next))) return run.coda
  return run.any ?? run.start ?? run.end ?? []
}
