import type { SpellingWords } from '../model/words/spelling.ts'
import { HALF_SPACE, INVISIBLE, isPresentationForm, isScriptLetter } from './characters.ts'
import { foldWord } from './fold.ts'
import { lines, rows } from './lines.ts'
import type { Edit } from './repair-edits.ts'

const TATWEEL = 0x640
const JOINER = 0x200d
const NOT_SIGN = 0xac
const DELETE = 0x7f
/** Embeddings, overrides and isolates: they order words and never part letters. */
const ORDERING: ReadonlySet<number> = new Set([
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
])

interface Letters {
  readonly replacements: ReadonlyMap<string, string>
  /** Right spellings by their folded form. */
  readonly exceptions: ReadonlyMap<string, string>
  readonly nonJoining: string
  readonly parts: boolean
  /** Marks the code units that may change: what is replaced, presentation forms, tatweel. */
  readonly unsound: Uint8Array
}

const built = new WeakMap<SpellingWords, Letters>()

function toLetters(words: SpellingWords): Letters {
  let letters = built.get(words)
  if (!letters) {
    const proclitics = ['', ...rows(words.proclitics).map(([prefix]) => prefix!)]
    const exceptions = lines((words.exceptions ?? '').trim().replace(/\s+/g, '\n'))
    const replacements = new Map(
      rows(words.replacements ?? '').map(([from, to]) => [from!, to!] as const),
    )
    letters = {
      replacements,
      exceptions: new Map(
        proclitics.flatMap((prefix) =>
          exceptions.map((word) => [foldWord(prefix + word), prefix + word] as const),
        ),
      ),
      nonJoining: words.halfSpaces?.nonJoining ?? '',
      parts: words.halfSpaces !== undefined,
      unsound: markUnsound(replacements.keys()),
    }
    built.set(words, letters)
  }
  return letters
}

function markUnsound(replaced: Iterable<string>): Uint8Array {
  const unsound = new Uint8Array(0x10000)
  for (let code = 0xfb50; code <= 0xfefc; code++) if (isPresentationForm(code)) unsound[code] = 1
  for (const letter of replaced) unsound[letter.charCodeAt(0)] = 1
  unsound[TATWEEL] = 1
  return unsound
}

/**
 * What mends the letters of a text: a neighbour's letters, presentation forms, tatweel, invisible
 * characters, hard and doubled spaces. An invisible character between two letters of a language that
 * has half-spaces stands for one.
 */
export function findWrongLetters(text: string, words: SpellingWords): Edit[] {
  const letters = toLetters(words)
  const edits: Edit[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isScriptLetter(code)) at = mendWord(text, at, letters, edits)
    else if (isHidden(code)) at = mendHidden(text, at, letters, edits)
    else if (isSpace(code)) at = mendSpaces(text, at, edits)
    else at++
  }
  return edits
}

function mendWord(text: string, from: number, letters: Letters, edits: Edit[]): number {
  let to = from + 1
  while (to < text.length && isScriptLetter(text.charCodeAt(to))) to++
  if (isSound(text, from, to, letters)) return to
  const exception = exceptionOf(text.slice(from, to), letters)
  if (exception !== undefined) {
    edits.push({ start: from, end: to, insert: exception })
    return to
  }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === TATWEEL) {
      let end = at + 1
      while (end < to && text.charCodeAt(end) === TATWEEL) end++
      if (at > from && (end < to || at >= from + 4)) edits.push({ start: at, end, insert: '' })
      at = end - 1
      continue
    }
    const letter = text.charAt(at)
    const insert = letterOf(letter, code, letters)
    if (insert !== letter) edits.push({ start: at, end: at + 1, insert })
  }
  return to
}

/** Whether nothing in a word can want mending. */
function isSound(text: string, from: number, to: number, { unsound }: Letters): boolean {
  for (let at = from; at < to; at++) if (unsound[text.charCodeAt(at)] === 1) return false
  return true
}

function exceptionOf(word: string, letters: Letters): string | undefined {
  if (letters.exceptions.size === 0 || word.length > 20) return undefined
  let foreign = false
  for (const letter of word) foreign ||= letters.replacements.has(letter)
  const right = foreign ? letters.exceptions.get(foldWord(word)) : undefined
  return right === word ? undefined : right
}

function letterOf(letter: string, code: number, letters: Letters): string {
  if (!isPresentationForm(code)) return letters.replacements.get(letter) ?? letter
  const plain = letter.normalize('NFKC')
  if (/\s/.test(plain)) return letter
  let spelt = ''
  for (const each of plain) spelt += letters.replacements.get(each) ?? each
  return spelt
}

function isHidden(code: number): boolean {
  return INVISIBLE.has(code) || code === NOT_SIGN || code === DELETE
}

function mendHidden(text: string, from: number, letters: Letters, edits: Edit[]): number {
  let to = from + 1
  while (to < text.length && isHidden(text.charCodeAt(to))) to++
  const run = text.slice(from, to)
  const insert = hiddenOf(text, from, to, letters)
  if (insert !== run) edits.push({ start: from, end: to, insert })
  return to
}

function hiddenOf(text: string, from: number, to: number, letters: Letters): string {
  const run = text.slice(from, to)
  const inside =
    from > 0 && isScriptLetter(text.charCodeAt(from - 1)) && isScriptLetter(text.charCodeAt(to))
  if (!inside) {
    if (to - from === 1 && run.charCodeAt(0) === JOINER && bindsSymbols(text, from)) return run
    return notSigns(run)
  }
  if (!letters.parts) return notSigns(run)
  if (run.includes(HALF_SPACE)) return HALF_SPACE
  return isParting(run) && !letters.nonJoining.includes(text[from - 1]!) ? HALF_SPACE : ''
}

/** The not signs of a run of hidden characters: the only ones that a reader sees. */
function notSigns(run: string): string {
  return run.replace(/[^\u00ac]/g, '')
}

function isParting(run: string): boolean {
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at)
    if (code !== JOINER && !ORDERING.has(code)) return true
  }
  return false
}

/** A joiner between emoji makes one of them. */
function bindsSymbols(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (before >= 0xd800 && before <= 0xdfff) || before === 0xfe0f || before === 0x2640
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

function mendSpaces(text: string, from: number, edits: Edit[]): number {
  let to = from + 1
  while (to < text.length && (isSpace(text.charCodeAt(to)) || isHidden(text.charCodeAt(to)))) to++
  while (!isSpace(text.charCodeAt(to - 1))) to--
  if (to - from > 1 || text[from] !== ' ') {
    const kept = notSigns(text.slice(from, to))
    edits.push({ start: from, end: to, insert: kept === '' ? ' ' : ` ${kept} ` })
  }
  return to
}
