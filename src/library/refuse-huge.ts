import { IsnadError } from '../model/error.ts'
import type { Query } from './query.ts'

/** Words, marks, days and combinations that one search may hold, and how deep they may lie in each other. */
const MOST_PARTS = 2_000
const DEEPEST = 25
/** A range of days is looked for by the names of its years, months and days. */
const PARTS_OF_DAYS = 250
/** Words that are looked for side by side. */
const LONGEST_PHRASE = 200
/** Letters of a word that is looked for, and of the beginning of one. */
const LONGEST_WORD = 200
const SHORTEST_BEGINNING = 3

/** Refuses what no reader asks and what would take long to answer. Throws `IsnadError`. */
export function refuseHuge(query: Query): void {
  const waiting = [{ part: query, depth: 1 }]
  let parts = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next
    if ('words' in part) parts += part.words.length
    else if ('parts' in part) parts += part.parts.length
    else parts += part.kind === 'days' ? PARTS_OF_DAYS : 1
    if (parts > MOST_PARTS) throw tooMuch(`more than ${MOST_PARTS} parts: ask for less at once`)
    if (depth > DEEPEST) throw tooMuch(`more than ${DEEPEST} levels of brackets: use fewer`)
    if (part.kind === 'words') refuseWords(part)
    if (part.kind === 'not') waiting.push({ part: part.part, depth: depth + 1 })
    if ('parts' in part)
      for (const inner of part.parts) waiting.push({ part: inner, depth: depth + 1 })
  }
}

function refuseWords({ words, prefix }: Extract<Query, { kind: 'words' }>): void {
  if (words.length > LONGEST_PHRASE)
    throw tooMuch(`a phrase of more than ${LONGEST_PHRASE} words: write a shorter one`)
  if (words.some((word) => word.length > LONGEST_WORD))
    throw tooMuch(`a word of more than ${LONGEST_WORD} letters: write a shorter one`)
  const last = words.at(-1)
  if (prefix && last !== undefined && last.length < SHORTEST_BEGINNING)
    throw new IsnadError('bad-query', `write at least ${SHORTEST_BEGINNING} letters before *`)
}

function tooMuch(what: string): IsnadError {
  return new IsnadError('bad-query', `the search holds ${what}`)
}
