import type { Match, Matcher } from '../../text/matcher.ts'
import { findWith } from '../../text/matcher.ts'
import type { Known, KnownName } from '../knowledge.ts'

/**
 * Finds the user's names and the shipped ones: the longer wins, then the one without a proclitic, then the user's.
 * Entities of the shipped names come as the user corrects them.
 */
export function joinNames(
  user: Matcher<KnownName>,
  shipped: Matcher<KnownName>,
  corrected: (known: Known) => Known,
): Matcher<KnownName> {
  const values = new Map<KnownName, KnownName>()
  const correct = (match: Match<KnownName>): Match<KnownName> => {
    const { known, place } = match.value
    if (corrected(known) === known && (!place || corrected(place) === place)) return match
    let value = values.get(match.value)
    if (!value) {
      value = {
        ...match.value,
        known: corrected(known),
        ...(place ? { place: corrected(place) } : {}),
      }
      values.set(match.value, value)
    }
    return { ...match, value }
  }
  const at: Matcher<KnownName>['at'] = (tokens, from, limit) => {
    const own = user.at(tokens, from, limit)
    const other = shipped.at(tokens, from, limit)
    return own && wins(own, other) ? own : other && correct(other)
  }
  const allAt: Matcher<KnownName>['allAt'] = (tokens, from, limit) => {
    const own = user.allAt(tokens, from, limit)
    const others = shipped.allAt(tokens, from, limit)
    return own[0] && wins(own[0], others[0]) ? own : others.map(correct)
  }
  return { at, allAt, find: findWith(at) }
}

function wins(own: Match<KnownName>, other: Match<KnownName> | undefined): boolean {
  if (!other || own.to !== other.to) return own.to > (other?.to ?? 0)
  return own.skip <= other.skip
}
