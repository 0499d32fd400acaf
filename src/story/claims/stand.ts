import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Stance, Statement } from '../../model/statement.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { tokenise } from '../../text/tokens.ts'

/** How a statement stands to what its content tells, whatever others say. */
export interface Stand {
  /** 1 where it tells it as so, -1 as not so, 0 where it declines to tell. */
  readonly direction: 1 | 0 | -1
  /** Whether it confirms what was told before. */
  readonly confirms: boolean
  /** Whether it denies, confirms or declines in so many words, and not only by what it tells. */
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
  confirms: 'confirms',
  agrees: 'confirms',
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

/** Reads how a statement stands to its content. */
export function findStand(statement: Statement, print: PrintStatement, pack: LanguagePack): Stand {
  const kind = STANCES[statement.stance]
  const own = kind === 'own'
  if (kind === 'declines') return { direction: 0, confirms: false, explicit: true, own }
  if (kind === 'denies') {
    const explicit = print.pointsBack || deniesByCue(statement, pack)
    return { direction: -1, confirms: false, explicit, own }
  }
  const confirms = kind === 'confirms'
  const direction = print.negated && !own ? -1 : 1
  return { direction, confirms, explicit: confirms && statement.stance === 'confirms', own }
}

const DENIALS = new WeakMap<LanguagePack, Matcher<true>>()

/** Whether the cue itself denies, and not only the words of the content ("said that it never …"). */
function deniesByCue({ cue }: Statement, pack: LanguagePack): boolean {
  let matcher = DENIALS.get(pack)
  if (!matcher) {
    const cues = pack.statements.cues.filter(({ stance }) => stance === 'denies')
    matcher = buildMatcher(cues.map(({ phrase }) => ({ phrase, value: true as const })))
    DENIALS.set(pack, matcher)
  }
  const tokens = tokenise(cue.text)
  return matcher.find(tokens, 0, tokens.length).length > 0
}
