import type { CueEntry } from '../../model/words/statements.ts'
import type { Match, Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'

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

/** A cue found in tokens. */
export type CueMatch = Match<CueEntry>
