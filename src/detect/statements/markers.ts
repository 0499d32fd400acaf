import type { TokenRange } from '../../model/phrase.ts'
import type { CueEntry } from '../../model/words/statements.ts'
import type { Match, Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'

const compiled = new Map<string, Matcher<true>>()

/** The words that mark a cue's nominal content, ready to be found. */
export function markersOf(cue: CueEntry): Matcher<true> {
  const name = cue.markers.join(' ')
  let matcher = compiled.get(name)
  if (!matcher) {
    matcher = buildMatcher(cue.markers.map((phrase) => ({ phrase, value: true as const })))
    compiled.set(name, matcher)
  }
  return matcher
}

/** Whether a cue takes a bare object. */
export function takesObject(cue: CueEntry): boolean {
  return cue.markers.includes('+')
}

/** The cues of a range; a noun that `and` joins to the next cue is the stem of a verb that both share. */
export function cuesOf(
  { cues, and, complementisers }: CueWords,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): CueMatch[] {
  return cues.find(tokens, from, to).map((cue) => {
    if (cue.value.trails) return alone({ cues, and, complementisers }, tokens, { cue, to })
    const stays = cue.value.opens === true && !closes(cue, tokens, to)
    const joined = cue.value.form !== 'stem' && tokens[cue.to]?.key === and
    if (!stays && !joined) return cue
    const form = joined ? 'stem' : 'noun'
    return cues.allAt(tokens, cue.from, to).find(({ value }) => value.form === form) ?? cue
  })
}

/** What cues are found with. */
interface CueWords {
  readonly cues: Matcher<CueEntry>
  readonly and: string
  readonly complementisers: Matcher<'bare' | 'fused'>
}

/** How far behind its verb a clause may begin that makes كما a mere "also", in tokens. */
const OWN_CLAUSE = 16

/** كما أكد S أن C: the verb alone, where a clause of its own follows. */
function alone(
  { cues, complementisers }: CueWords,
  tokens: readonly Token[],
  { cue, to }: { cue: CueMatch; to: number },
): CueMatch {
  const end = Math.min(to, cue.to + OWN_CLAUSE)
  let stop = cue.to
  while (stop < end && tokens[stop]!.key !== '.') stop++
  const opens = cue.from === 0 || tokens[cue.from - 1]!.key === '.'
  if (!opens && complementisers.find(tokens, cue.to, stop).length === 0) return cue
  return cues.at(tokens, cue.from + 1, cue.to) ?? cue
}

/** How far the verb of a cue that stands around its content may be, in tokens. */
const SPLIT = 60

/** Whether the verb of a cue that opens before its content follows. */
function closes({ value, to }: CueMatch, tokens: readonly Token[], limit: number): boolean {
  return markersOf(value).find(tokens, to, Math.min(limit, to + SPLIT)).length > 0
}

/** A cue found in tokens. */
export type CueMatch = Match<CueEntry>
