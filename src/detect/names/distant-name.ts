import type { Described } from './described.ts'
import type { PhraseOptions } from './make-phrase.ts'
import type { NameRun } from './name-run.ts'
import { nameRunAt } from './name-run.ts'
import type { Scan } from './scan.ts'

/** How far behind an office the name of its holder may stand, in tokens. */
const REACH = 16

/**
 * The holder named behind all that an office is of, where the clause of a verb of saying goes on right
 * behind the name: (قال) منسق الشؤون الإنسانية في الأراضي الفلسطينية توم (إن).
 */
export function distantName(
  scan: Scan,
  { from, to }: Described,
  { limit, page }: PhraseOptions,
): NameRun | undefined {
  if (scan.lexicon.article === '' || from === 0 || !scan.has(from - 1, 'say')) return undefined
  const end = Math.min(limit, to + REACH)
  for (let at = to; at < end; at++) {
    if (at > from + 1 && closes(scan, at - 1)) {
      const run = scan.joined(at)
        ? undefined
        : nameRunAt(scan, at, { limit, evidence: 'role', page })
      if (run && isHolder(scan, run, limit)) return run
    }
    const next = pastPiece(scan, at, end)
    if (next === undefined) return undefined
    at = next - 1
  }
  return undefined
}

/** Whether a token may be the last one of what an office is of: definite, a name, or a closing mark. */
function closes(scan: Scan, at: number): boolean {
  if (isClosing(scan, at)) return true
  if (!scan.isWord(at) || scan.has(at, 'placeLink', 'bodyLink')) return false
  return scan.definite(at) || endsKnown(scan, at)
}

function isClosing({ tokens }: Scan, at: number): boolean {
  const { kind, key } = tokens[at]!
  return kind === 'close' || kind === 'quote' || key === ')'
}

/** Whether a known name of a body or a place ends with a token. */
function endsKnown(scan: Scan, at: number): boolean {
  for (let start = at; start >= Math.max(0, at - 3); start--) {
    const known = scan.known(start)
    if (known && known.to === at + 1 && known.known.kind !== 'person') return true
  }
  return false
}

/** A full name, or one with a word of respect, behind which the verb's clause begins. */
function isHolder(scan: Scan, { nameFrom, nameTo, titled, to }: NameRun, limit: number): boolean {
  if (nameTo - nameFrom < 2 && !titled) return false
  const hearer = scan.word(to, 'outlet', 'body') ?? scan.known(to)
  const ends = to >= limit || scan.tokens[to]!.kind !== 'word' || scan.has(to, 'stop')
  return ends || (hearer?.skip ?? 0) > 0
}

/** Past one word of a noun's complements, or a short aside in brackets or quotation marks; nothing where they end. */
function pastPiece(scan: Scan, at: number, end: number): number | undefined {
  const { kind, key, gap } = scan.tokens[at]!
  if (kind === 'open' || kind === 'quote' || key === '(') {
    for (let close = at + 1; close < Math.min(end, at + 7); close++) {
      if (isClosing(scan, close)) return close + 1
      if (scan.tokens[close]!.kind === 'mark') return undefined
    }
    return undefined
  }
  if (kind !== 'word' || gap === 'line') return undefined
  if (scan.has(at, 'placeLink', 'bodyLink')) return at + 1
  if (scan.has(at, 'verb', 'say', 'pronoun', 'this', 'kin', 'source')) return undefined
  if (scan.has(at, 'stop') && !scan.has(at, 'body', 'field', 'modifier', 'place')) return undefined
  const role = scan.word(at, 'role')
  if (role && role.skip === 0) return undefined
  const known = scan.known(at)
  if (known?.known.kind === 'person') return undefined
  return known ? known.to : at + 1
}
