import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Statement } from '../../model/statement.ts'
import { tokenise } from '../../text/tokens.ts'
import { foldedWords } from './folded-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { Sign } from './signs.ts'
import { signsOf } from './signs.ts'

/** What a statement makes of its content. */
type Polarity = Pick<PrintStatement, 'negated' | 'pointsBack' | 'distanced'>

/** More words of its own than this, and the content says something itself. */
const MOST_OWN = 1

/** Whether the content of a statement denies, points back, or is kept at a distance; `facts` are those of its pieces. */
export function polarityOf(
  statement: Statement,
  { facts, pack }: { readonly facts: readonly SentenceFacts[]; readonly pack: LanguagePack },
): Polarity {
  const signs = facts.flatMap((piece) => piece.signs)
  const has = (sign: Sign) => signs.some(({ values }) => values.includes(sign))
  return {
    negated: isNegated(facts),
    pointsBack: has('points') && ownWords(facts, pack) <= MOST_OWN,
    distanced: statement.stance === 'claims' || isDistancing(statement.cue.text, pack),
  }
}

/**
 * Whether a content denies what it tells. In a long one only what stands at its edges does, where the main verb is; what
 * is denied between them is told beside it.
 */
function isNegated(facts: readonly SentenceFacts[]): boolean {
  const [first] = facts
  if (!first) return false
  const { words, signs } = first
  const start = words[Math.min(FIRST, words.length) - 1]?.to ?? 0
  const end = words[Math.max(0, words.length - LAST)]?.from ?? 0
  const isShort = words.length <= SHORT
  const denials = signs.filter(
    ({ values, from }) => values.includes('negates') && (isShort || from < start || from >= end),
  )
  return denials.length % 2 === 1
}

/** A content of so many words is one clause. */
const SHORT = 12
/** At its edges stand so many words. */
const FIRST = 5
const LAST = 3

function isDistancing(cue: string, pack: LanguagePack): boolean {
  const tokens = tokenise(cue)
  const words = foldedWords(tokens, { from: 0, to: tokens.length }, pack)
  return signsOf(pack)
    .find(words)
    .some(({ values }) => values.includes('distances'))
}

/** How many words of a content neither point back nor merely fill. */
function ownWords(facts: readonly SentenceFacts[], pack: LanguagePack): number {
  const { fillers } = signsOf(pack)
  let own = 0
  for (const { words, signs } of facts) {
    for (const { word, from } of words) {
      const isSign = signs.some((sign) => sign.from <= from && from < sign.to)
      if (!isSign && !fillers.has(word)) own++
    }
  }
  return own
}
