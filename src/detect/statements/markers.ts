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
  { cues, and }: { readonly cues: Matcher<CueEntry>; readonly and: string },
  tokens: readonly Token[],
  { from, to }: TokenRange,
): CueMatch[] {
  return cues.find(tokens, from, to).map((cue) => {
    if (cue.value.form === 'stem' || tokens[cue.to]?.key !== and) return cue
    const all = cues.allAt(tokens, cue.from, to)
    return all.find(({ value }) => value.form === 'stem') ?? cue
  })
}

/** A cue found in tokens. */
export type CueMatch = Match<CueEntry>
