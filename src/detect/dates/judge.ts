import type { Calendar } from '../../model/dates.ts'
import type { Range } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Lexicon } from './lexicon.ts'

const REACH = 40
const NEAR = 3

/** How strongly the words of some tokens speak for each calendar. */
export type Leaning = Partial<Record<Calendar, number>>

/** Counts the words by which a text shows whose calendar it counts in. */
export function leaningOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: Range,
): Leaning {
  const leaning: Leaning = {}
  for (const { value } of lexicon.cues.find(tokens, from, to)) {
    leaning[value.calendar] = (leaning[value.calendar] ?? 0) + value.weight
  }
  return leaning
}

/** The calendar that "last year" is counted in: the sentence weighs more than the page; a draw is the language's. */
export function calendarHere(lexicon: Lexicon, page: Leaning, sentence: Leaning): Calendar {
  const usual = lexicon.words.calendar
  const weigh = (calendar: Calendar) => (page[calendar] ?? 0) + NEAR * (sentence[calendar] ?? 0)
  let best = usual
  for (const calendar of ['gregory', 'persian', 'islamic'] as const) {
    if (weigh(calendar) > weigh(best)) best = calendar
  }
  return best
}

/** The tense of the clause that a date stands in: that of the nearest telling word, on the verb's side first. */
export function tenseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: { date: Range; sentence: Range },
): 'future' | 'past' | null {
  const after = () => {
    const end = Math.min(at.sentence.to, at.date.to + REACH)
    for (let place = at.date.to; place < end; place++) {
      const found = tenseOf(lexicon, tokens, [place, end])
      if (found) return found
    }
    return null
  }
  const before = () => {
    const end = Math.max(at.sentence.from, at.date.from - REACH)
    for (let place = at.date.from - 1; place >= end; place--) {
      const found = tenseOf(lexicon, tokens, [place, at.date.from])
      if (found) return found
    }
    return null
  }
  return lexicon.words.verb === 'after' ? (after() ?? before()) : (before() ?? after())
}

/** The tense that the word at a token tells: by itself, by its prefix, or by the particle before it. */
function tenseOf(
  { tenses, futurePrefixes, verbPrefixes }: Lexicon,
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
): 'future' | 'past' | null {
  const word = tenses.at(tokens, at, end)?.value
  if (word === 'future' || word === 'past') return word
  if (word === 'none') return null
  if (word === 'particle') {
    const next = at + 1 < end ? tokens[at + 1]!.key : ''
    return verbPrefixes.some((prefix) => next.startsWith(prefix)) ? 'future' : null
  }
  const { key } = tokens[at]!
  return key.length >= 5 && futurePrefixes.some((prefix) => key.startsWith(prefix))
    ? 'future'
    : null
}
