import { isDigit, isLetter, isScriptLetter } from './characters.ts'
import type { Edit } from './repair-edits.ts'

const CLOSING = '،؛؟!:.?,;»)]…'
const OPENING = '«(['
/** Marks that close a quotation or a bracket. */
const CLOSED = '»)]”"'
const TATWEEL = '\u0640'
/** Marks that a space follows; a full stop and a colon only between words. */
const SPACED = '،؛؟!'
const STOPS = '.:'

/**
 * What mends the spaces around punctuation: none before it, one after it where a word follows at once,
 * none inside guillemets and brackets, one around guillemets. Numbers, times, addresses, initials and
 * Latin words stay as they are.
 */
export function findWrongSpaces(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isScriptLetter(code) && text[at + 1] !== '«') continue
    const mark = text[at]!
    if (mark === ' ') {
      if (isStraySpace(text, at)) edits.push({ start: at, end: at + 1, insert: '' })
    } else if (lacksSpace(text, at, mark)) {
      edits.push({ start: at + 1, end: at + 1, insert: ' ' })
    }
  }
  return edits
}

function isStraySpace(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n'
  const after = text[at + 1] ?? '\n'
  if (OPENING.includes(before) && !isBreak(after)) return true
  if (!CLOSING.includes(after) || !(isWord(before) || CLOSED.includes(before))) return false
  const next = text[at + 2] ?? ' '
  if (isDigit(before.charCodeAt(0)) && isDigit(next.charCodeAt(0))) return false
  if (after === '.' || after === ':') return next === ' ' || isBreak(next) || isScript(next)
  return true
}

function lacksSpace(text: string, at: number, mark: string): boolean {
  const after = text[at + 1]
  if (after === undefined) return false
  const before = text[at - 1] ?? ' '
  if (SPACED.includes(mark)) return isScript(after) || (after === '«' && isScript(before))
  if (STOPS.includes(mark)) {
    if (!isScript(before) && !CLOSED.includes(before)) return false
    return after === '«' || (isScript(after) && !isInitial(text, at))
  }
  if (mark === '»') return isScript(after)
  return isScript(mark) && mark !== TATWEEL && after === '«' && !isProclitic(text, at)
}

/** A full stop between single letters: an abbreviation. */
function isInitial(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    (!isWord(text[at - 2] ?? ' ') || !isWord(text[at + 2] ?? ' ') || text[at + 2] === '.')
  )
}

/** A single letter before an opening guillemet is written together with the quoted word. */
function isProclitic(text: string, at: number): boolean {
  return !isWord(text[at - 1] ?? ' ')
}

function isScript(unit: string): boolean {
  return isScriptLetter(unit.charCodeAt(0))
}

function isWord(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return isScriptLetter(code) || isLetter(code) || isDigit(code)
}

function isBreak(unit: string): boolean {
  return unit === '\n' || unit === '\r'
}
