import type { ComplementOptions, ComplementState } from './complement-state.ts'
import { MOST_PLAIN, take } from './complement-state.ts'
import type { Scan } from './scan.ts'
import { isVerbal } from './scan.ts'

/** A noun that goes on with a phrase. */
export function nounComplement(
  scan: Scan,
  state: ComplementState,
  options: ComplementOptions,
): boolean {
  const { at } = state
  const { article } = scan.lexicon
  const inflects = article !== ''
  const body = scan.word(at, 'body', 'government', 'place', 'outlet', 'document', 'group')
  if (body && body.to <= options.limit) {
    if (!inflects && body.value.class === 'document' && scan.has(body.to, 'verb')) return false
    if (body.skip > 0 && (!toParticle(scan, at, body.skip) || body.value.class === 'outlet'))
      return false
    if (state.closed && inflects && !scan.definite(at)) return false
    const free = inflects && state.definite && body.skip === 0
    if (free && (!scan.definite(at) || (scan.definite(at - 1) && !state.near))) return false
    if (state.closed && !inflects && body.value.class !== 'place' && state.strange === 0)
      return false
    state.placed = body.value.class === 'place'
    return take(state, body.to, {
      closed: false,
      plain: 0,
      country: body.value.country,
      definite: state.definite || body.value.definite,
    })
  }
  if (scan.has(at, 'title') && !scan.has(at, 'role') && options.nameEnd(at) > at) return false
  if (scan.has(at, 'role')) return roleComplement(scan, state, options)
  const construct =
    inflects && scan.has(at - 1, 'body', 'place') && !scan.definite(at - 1) && state.count > 0
  const name = construct ? at : options.nameEnd(at)
  if (name > at) return personComplement(state, name, options)
  if (state.closed) return false
  return inflects ? inflectedNoun(scan, state, options) : plainNoun(scan, state, options)
}

/** The person whom a group, a relative or a counterpart belongs to. */
function personComplement(
  state: ComplementState,
  to: number,
  { head }: ComplementOptions,
): boolean {
  const leans =
    state.near ||
    head.class === 'group' ||
    head.number === 'many' ||
    head.class === 'kin' ||
    head.class === 'counterpart'
  if (!leans) return false
  take(state, to, { closed: true, definite: true })
  return false
}

/** An office inside an office ("adviser to the president"). */
function roleComplement(scan: Scan, state: ComplementState, { head }: ComplementOptions): boolean {
  const { at } = state
  const { to } = scan.word(at, 'role')!
  const inflects = scan.lexicon.article !== ''
  const dative = inflects && scan.word(at, 'role')!.skip > 0 && scan.dative(at)
  if (dative) return take(state, to, { closed: false, plain: 0, definite: true })
  if (state.closed) return false
  if (inflects && head.definite) return false
  if (inflects && scan.has(at, 'title') && scan.definite(at) && state.count > 0) return false
  return take(state, to, { plain: 0, definite: state.definite || scan.definite(at) })
}

function toParticle(scan: Scan, at: number, skip: number): boolean {
  return skip > 0 && !scan.joined(at)
}

function inflectedNoun(scan: Scan, state: ComplementState, options: ComplementOptions): boolean {
  const { at } = state
  const definite = scan.definite(at)
  const { key } = scan.tokens[at]!
  const { pluralVerb } = scan.lexicon
  if (options.head.number === 'many' && pluralVerb !== '' && key.endsWith(pluralVerb)) return false
  const adjectival = scan.lexicon.adjectival.some(
    (ending) => key.length > ending.length + 2 && key.endsWith(ending),
  )
  if (adjectival && definite && isOthers(scan, at)) return false
  if (options.head.definite && state.count === 0) {
    if (!definite || !adjectival || (scan.unknown(at) && !adjectival)) return false
    return take(state, at + 1, { definite: true })
  }
  if (definite) {
    if (state.definite && state.count > 0 && !adjectival) return false
    if (!scan.tokens[at]!.key.startsWith(scan.lexicon.article) && state.count === 0) return false
    state.plain++
    return state.plain <= MOST_PLAIN && take(state, at + 1, { definite: true })
  }
  if (state.definite || state.plain >= 3) return false
  if (scan.unknown(at)) {
    const construct = scan.has(at - 1, 'body', 'place', 'group') && !scan.definite(at - 1)
    if (!construct && (state.strange > 0 || state.count > 1)) return false
    state.strange++
    return take(state, at + 1, { closed: true, definite: true })
  }
  if (!scan.ordinary(at) || isVerbal(key, scan.lexicon)) return false
  if (options.head.class === 'group' || options.head.class === 'source') {
    if (!adjectival) return false
  }
  state.plain++
  return take(state, at + 1, {})
}

/** البلدية المتطوعين: a plural behind a noun with the ending of the feminine is no adjective of it. */
function isOthers(scan: Scan, at: number): boolean {
  const { feminine, plurals } = scan.lexicon
  if (feminine === '' || !scan.tokens[at - 1]!.key.endsWith(feminine)) return false
  return scan.definite(at - 1) && plurals.some((ending) => scan.tokens[at]!.key.endsWith(ending))
}

function plainNoun(scan: Scan, state: ComplementState, options: ComplementOptions): boolean {
  const { at } = state
  if (state.plain + state.strange >= MOST_PLAIN) return false
  if (at + 1 < options.limit && scan.has(at + 1, 'verb') && !scan.has(at + 1, 'say')) return false
  if (scan.ordinary(at) && scan.lexicon.objectMarkers.has(scan.tokens[at + 1]?.key ?? ''))
    return false
  if (isVerbal(scan.tokens[at]!.key, scan.lexicon)) return false
  if (scan.ordinary(at) || scan.has(at, 'given', 'commonGiven', 'title', 'field')) {
    if (
      (options.head.class === 'group' || options.head.class === 'source') &&
      state.count > 0 &&
      !scan.has(at, 'field')
    ) {
      if (!scan.lexicon.adjectival.some((ending) => scan.tokens[at]!.key.endsWith(ending)))
        return false
    }
    state.plain++
    return take(state, at + 1, { closed: state.placed })
  }
  if (!scan.unknown(at)) return false
  if (state.strange >= 2) return false
  state.strange++
  return take(state, at + 1, { closed: state.placed || state.strange > 1 })
}
