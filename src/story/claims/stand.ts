import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import type { Stance, Statement } from '../../model/statement.ts'
import { isDenied } from './is-denied.ts'
import type { Signs } from './signs.ts'
import { signsOf } from './signs.ts'
import { tokenise } from '../../text/tokens.ts'

/** How a statement stands to what its content tells, whatever others say. */
export interface Stand {
  /** 1 where it tells it as so, -1 as not so, 0 where it declines to tell. */
  readonly direction: 1 | 0 | -1
  /** Whether it confirms in so many words, or with words that confirm where others told it before. */
  readonly confirms: 'plainly' | 'if-told' | null
  /** Whether it denies or declines in so many words, and not only by what it tells. */
  readonly explicit: boolean
  /** Whether what it tells is the speaker's own act (thanks, a demand), which nobody else can tell. */
  readonly own: boolean
}

/** What a stance makes of its content: tells it, denies it, declines, or does something of one's own with it. */
const STANCES: {
  readonly [stance in Stance]: 'tells' | 'confirms' | 'denies' | 'declines' | 'own'
} = {
  asserts: 'tells',
  claims: 'tells',
  accuses: 'tells',
  warns: 'tells',
  pledges: 'tells',
  agrees: 'tells',
  confirms: 'confirms',
  denies: 'denies',
  declines: 'declines',
  thanks: 'own',
  hopes: 'own',
  condemns: 'own',
  proposes: 'own',
  asks: 'own',
  praises: 'own',
  supports: 'own',
}

const DECLINES: Stand = { direction: 0, confirms: null, explicit: true, own: false }
const DENIES: Stand = { direction: -1, confirms: null, explicit: true, own: false }

/** Reads how a statement stands to its content; a `pointer` has none of its own, and what it says of what it points at tells its side. */
export function findStand(
  { statement, print }: { readonly statement: Statement; readonly print: PrintStatement },
  { pack, pointer }: { readonly pack: LanguagePack; readonly pointer: boolean },
): Stand {
  const signs = signsOf(pack)
  const kind = STANCES[statement.stance]
  if (kind === 'declines') return DECLINES
  if (kind === 'denies') {
    const explicit =
      pointer || saysSo(statement.cue.text, signs.denials) || !isDenied(statement, pack)
    return { ...DENIES, explicit }
  }
  if (pointer) {
    const tone = toneOf(statement, signs)
    if (tone === 'declines') return DECLINES
    if (tone === 'denies' || (kind === 'tells' && (print.negated || isDenied(statement, pack))))
      return DENIES
  }
  if (kind === 'tells' && isTalkDenied(statement, signs)) return DENIES
  const affirms = saysSo(statement.cue.text, signs.affirmations)
  return {
    direction: kind !== 'own' && isDenied(statement, pack) ? -1 : 1,
    confirms: kind === 'confirms' ? 'plainly' : affirms && kind === 'tells' ? 'if-told' : null,
    explicit: false,
    own: kind === 'own',
  }
}

/** What a word of judgement in the content makes of what it points at. */
function toneOf({ content }: Statement, { tones }: Signs): Stance | undefined {
  const tokens = tokenise(content.text)
  return tones.find(tokens, 0, tokens.length).at(-1)?.value
}

/** "The talk of sending soldiers is a rumour": what others tell, and behind it that it is not so. */
function isTalkDenied({ content }: Statement, { talk, tones }: Signs): boolean {
  const tokens = tokenise(content.text)
  const told = talk.at(tokens, 0, tokens.length)
  const judged = told && tones.find(tokens, told.to + 1, tokens.length).at(-1)
  return judged?.value === 'denies'
}

function saysSo(cue: string, words: Signs['denials']): boolean {
  const tokens = tokenise(cue)
  return words.find(tokens, 0, tokens.length).length > 0
}

/** An act beside the cue that takes a side on what it points at: "rejecting this report, he said that …". */
export function findAct(text: string, span: Span, pack: LanguagePack): Stand | null {
  const tokens = tokenise(text, ...span)
  const act = signsOf(pack).acts.find(tokens, 0, tokens.length)[0]?.value
  if (act === 'denies') return DENIES
  return act === 'confirms' ? { ...DENIES, direction: 1, confirms: 'plainly' } : null
}
