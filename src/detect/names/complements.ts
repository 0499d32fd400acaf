import type { Word } from './lexicon.ts'
import type { KnownAt, Scan } from './scan.ts'
import { isVerbal } from './scan.ts'

/** What follows a head noun: where it ends, and the states and bodies inside. */
export interface Complements {
  readonly to: number
  readonly country: string | null
  readonly inner: readonly KnownAt[]
  /** Something makes the noun definite: the article, a state, a pronoun. */
  readonly definite: boolean
  /** "This body" stands inside: the state is named elsewhere. */
  readonly pointed: boolean
  /** Words that narrow the head down. */
  readonly count: number
}

interface State {
  at: number
  closed: boolean
  count: number
  plain: number
  strange: number
  country: string | null
  definite: boolean
  pointed: boolean
  placed: boolean
  /** Behind "close to", "on behalf of". */
  near: boolean
  inner: KnownAt[]
}

const MOST_PLAIN = 6

/** Offices that are held for someone else. */
const LEANING = /spokesperson|adviser|aide|lawyer|deputy|representative|envoy|assistant|head of office/

/** Reads the complements of a head noun from token `at` on. */
export function complementsAt(
  scan: Scan,
  at: number,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): Complements {
  const state: State = {
    at,
    closed: false,
    count: 0,
    plain: 0,
    strange: 0,
    country: null,
    definite: options.head.definite,
    pointed: false,
    placed: options.head.class === 'place',
    near: false,
    inner: [],
  }
  while (state.at < options.limit && step(scan, state, options));
  const { to, ...rest } = { to: state.at, ...state }
  return { to, country: rest.country, inner: rest.inner, definite: rest.definite, pointed: rest.pointed, count: rest.count }
}

function step(
  scan: Scan,
  state: State,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): boolean {
  const { at } = state
  const token = scan.tokens[at]!
  if (token.gap === 'line') return false
  if (token.kind === 'open' || token.kind === 'quote') return quotedComplement(scan, state, options)
  if (token.kind !== 'word') return false
  const field = scan.word(at, 'field')
  const beside = options.head.class === 'outlet' ? scan.knownBeside(at) : undefined
  const known = beside?.known.kind === 'outlet' ? beside : scan.known(at)
  if (known && (!field || known.to >= field.to) && !looksCommon(scan, at, known)) return knownComplement(scan, state, known, options)
  if (scan.joined(at) || scan.has(at, 'join')) return joinedComplement(scan, state, options)
  if (scan.has(at, 'home')) return take(state, scan.word(at, 'home')!.to, { closed: true, definite: true, country: '' })
  const modifier = scan.word(at, 'modifier')
  const stop = scan.word(at, 'stop')
  if (field && !(stop && stop.to > field.to) && !(modifier && modifier.to >= field.to)) {
    if (state.closed && !scan.has(at, 'body', 'place')) return false
    return take(state, field.to, { definite: state.definite || scan.definite(at) })
  }
  const link = scan.word(at, 'bodyLink')
  if (link && (goesOn(scan, link.to, options.limit) || options.nameEnd(link.to) > link.to || scan.known(link.to))) {
    take(state, link.to, { closed: false, plain: 0, definite: false })
    state.near = true
    return true
  }
  if (modifier && !(stop && stop.to > modifier.to)) {
    return take(state, modifier.to, { definite: state.definite || scan.definite(at) })
  }
  if (options.head.seated && state.strange === 0 && scan.has(at, 'placeLink')) return seatedComplement(scan, state, options)
  if (scan.has(at, 'this')) return pointedComplement(scan, state, options)
  if (scan.has(at, 'pronoun') && (options.head.class === 'counterpart' || options.head.class === 'kin' || options.head.class === 'role') && !state.definite) {
    const pronoun = scan.word(at, 'pronoun')!
    take(state, pronoun.to, { definite: true })
    return false
  }
  const office = scan.has(at, 'role') && !scan.has(at + 1, 'verb') && scan.lexicon.article === ''
  if (stop && !office && !scan.has(at, 'body', 'place')) return false
  return nounComplement(scan, state, options)
}

/** A surname that is an ordinary complement, too. */
function looksCommon(scan: Scan, at: number, { known, form, to }: KnownAt): boolean {
  return known.kind === 'person' && form === 'short' && to === at + 1 && scan.has(at, 'field', 'modifier')
}

function take(
  state: State,
  to: number,
  change: Partial<Pick<State, 'closed' | 'definite' | 'country' | 'plain'>>,
): boolean {
  state.at = to
  state.near = false
  state.count++
  if (change.closed !== undefined) state.closed = change.closed
  if (change.definite !== undefined) state.definite = change.definite
  if (change.plain !== undefined) state.plain = change.plain
  if (change.country !== undefined) state.country ??= change.country
  return true
}

function knownComplement(
  scan: Scan,
  state: State,
  known: KnownAt,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): boolean {
  if (known.to > options.limit) return nounComplement(scan, state, options)
  const { kind, country } = known.known
  if (kind === 'person') {
    const leans = state.near || ['group', 'counterpart', 'kin'].includes(options.head.class) || options.head.number === 'many' || (state.count === 0 && ['document', 'body'].includes(options.head.class))
    if (!leans || state.closed && options.head.class !== 'counterpart') return false
    state.inner.push(known)
    take(state, known.to, { closed: true, definite: true })
    return true
  }
  if (scan.joined(state.at) && !state.closed) return false
  if (kind === 'outlet' && state.closed) return false
  state.inner.push(known)
  if (kind === 'state' && state.country !== null && known.form !== 'adjective' && state.closed) {
    if (!scan.joined(state.at)) return false
  }
  return take(state, known.to, {
    closed: true,
    definite: known.form !== 'adjective' || state.definite || scan.definite(known.from),
    country,
  })
}

/** A quoted name as the complement of a body or an outlet. */
function quotedComplement(scan: Scan, state: State, { limit, head }: { limit: number; head: Word }): boolean {
  const body = head.class === 'body' || head.class === 'outlet' || head.class === 'place'
  const noun = state.count > 0 && !state.closed && scan.isWord(state.at - 1) && (scan.has(state.at - 1, 'body', 'outlet', 'place') || (scan.ordinary(state.at - 1) && scan.tokens[state.at + 2]?.kind !== 'word' && !scan.has(state.at - 1, 'field', 'modifier')))
  const leaning = head.class === 'role' && state.count === 0 && scan.lexicon.article === '' && LEANING.test(head.english)
  if (!body && !noun && !leaning) return false
  let close = state.at + 1
  while (close < limit && close - state.at <= 5 && (scan.tokens[close]!.kind === 'word' || scan.tokens[close]!.kind === 'number')) close++
  const mark = scan.tokens[close]
  if (close === state.at + 1 || close >= limit || !mark || (mark.kind !== 'close' && mark.kind !== 'quote')) return false
  return take(state, close + 1, { closed: true, definite: true })
}

/** "and" between states, fields or offices of one phrase. */
function joinedComplement(
  scan: Scan,
  state: State,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): boolean {
  const own = scan.has(state.at, 'join') && !scan.joined(state.at)
  const next = own ? state.at + 1 : state.at
  if (next >= options.limit || !scan.isWord(next) || state.count === 0) return false
  const known = scan.known(next)
  const before = state.inner[state.inner.length - 1]
  if (known && before && before.to === state.at && known.known.kind === before.known.kind && known.known.kind === 'state') {
    if (known.form !== before.form && before.form === 'adjective') return false
    state.inner.push(known)
    return take(state, known.to, { closed: true })
  }
  if (known || state.closed || options.nameEnd(next) > next) return false
  if (scan.has(next, 'role', 'title', 'group', 'stop', 'pronoun', 'this', 'some', 'many')) return false
  const field = scan.word(next, 'field', 'modifier')
  if (field) return take(state, field.to, {})
  const plain = scan.ordinary(next) || scan.unknown(next)
  if (!plain || state.plain + state.strange > MOST_PLAIN) return false
  if (!own && !scan.definite(next)) return false
  state.plain++
  return take(state, next + 1, {})
}

/** "in", "at" behind a head that sits somewhere. */
function seatedComplement(scan: Scan, state: State, { limit }: { limit: number }): boolean {
  const link = scan.word(state.at, 'placeLink')!
  const next = link.to
  if (next >= limit || !goesOn(scan, next, limit)) return false
  state.at = next
  state.closed = false
  state.strange++
  return true
}

function goesOn(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.isWord(at)) return false
  const known = scan.known(at)
  if (known) return known.known.kind !== 'person' && !(known.known.kind === 'place' && known.form === 'capital')
  if (scan.has(at, 'stop')) return scan.has(at, 'body')
  return scan.has(at, 'body', 'place', 'field', 'government', 'group') || (scan.definite(at) && !scan.has(at, 'modifier'))
}

/** "this body" inside a phrase. */
function pointedComplement(scan: Scan, state: State, { limit }: { limit: number }): boolean {
  if (state.closed || state.at + 1 >= limit) return false
  const next = state.at + 1
  const noun = scan.word(next, 'body', 'government', 'place', 'outlet', 'role', 'group', 'home', 'field', 'document')
  if (!noun && !(scan.isWord(next) && scan.ordinary(next) && !scan.has(next, 'stop'))) return false
  state.pointed = true
  return take(state, noun ? noun.to : next + 1, { closed: true, definite: true })
}

function nounComplement(
  scan: Scan,
  state: State,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): boolean {
  const { at } = state
  const { article } = scan.lexicon
  const inflects = article !== ''
  const body = scan.word(at, 'body', 'government', 'place', 'outlet', 'document', 'group')
  if (body && body.to <= options.limit) {
    if (body.skip > 0 && !toParticle(scan, at, body.skip)) return false
    if (state.closed && inflects && !scan.definite(at)) return false
    if (state.closed && !inflects && body.value.class !== 'place' && state.strange === 0) return false
    state.placed = body.value.class === 'place'
    return take(state, body.to, { closed: false, plain: 0, country: body.value.country, definite: state.definite || body.value.definite })
  }
  if (scan.has(at, 'title') && !scan.has(at, 'role') && options.nameEnd(at) > at) return false
  const role = scan.word(at, 'role')
  if (role) return roleComplement(scan, state, role.to, options)
  const construct = inflects && scan.has(at - 1, 'body', 'place') && !scan.definite(at - 1) && state.count > 0
  const name = construct ? at : options.nameEnd(at)
  if (name > at) return personComplement(state, name, options)
  if (state.closed) return false
  return inflects ? inflectedNoun(scan, state, options) : plainNoun(scan, state, options)
}

/** The person whom a group, a relative or a counterpart belongs to. */
function personComplement(state: State, to: number, { head }: { head: Word }): boolean {
  const leans = state.near || head.class === 'group' || head.number === 'many' || head.class === 'kin' || head.class === 'counterpart'
  if (!leans) return false
  take(state, to, { closed: true, definite: true })
  return false
}

/** An office inside an office ("adviser to the president"). */
function roleComplement(
  scan: Scan,
  state: State,
  to: number,
  { head }: { head: Word },
): boolean {
  const { at } = state
  const inflects = scan.lexicon.article !== ''
  const dative = inflects && scan.tokens[at]!.key !== '' && (scan.word(at, 'role')!.skip > 0) && !scan.joined(at)
  if (dative) return take(state, to, { closed: false, plain: 0, definite: true })
  if (state.closed) return false
  if (inflects && head.definite) return false
  if (inflects && scan.has(at, 'title') && scan.definite(at) && state.count > 0) return false
  return take(state, to, { plain: 0, definite: state.definite || scan.definite(at) })
}

function toParticle(scan: Scan, at: number, skip: number): boolean {
  return skip > 0 && !scan.joined(at)
}

function inflectedNoun(
  scan: Scan,
  state: State,
  options: { limit: number; head: Word },
): boolean {
  const { at } = state
  const definite = scan.definite(at)
  const { key } = scan.tokens[at]!
  const adjectival = scan.lexicon.adjectival.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  if (options.head.definite && state.count === 0) {
    if (!definite || !adjectival || scan.unknown(at) && !adjectival) return false
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
  if (!scan.ordinary(at)) return false
  if (options.head.class === 'group' || options.head.class === 'source') {
    if (!adjectival) return false
  }
  state.plain++
  return take(state, at + 1, {})
}

function plainNoun(
  scan: Scan,
  state: State,
  options: { limit: number; head: Word; nameEnd: (at: number) => number },
): boolean {
  const { at } = state
  if (state.plain + state.strange >= MOST_PLAIN) return false
  if (at + 1 < options.limit && scan.has(at + 1, 'verb') && state.count > 0) return false
  if (isVerbal(scan.tokens[at]!.key, scan.lexicon)) return false
  if (scan.ordinary(at) || scan.has(at, 'given', 'commonGiven', 'title', 'field')) {
    if ((options.head.class === 'group' || options.head.class === 'source') && state.count > 0 && !scan.has(at, 'field')) {
      if (!scan.lexicon.adjectival.some((ending) => scan.tokens[at]!.key.endsWith(ending))) return false
    }
    state.plain++
    return take(state, at + 1, { closed: state.placed })
  }
  if (!scan.unknown(at)) return false
  if (state.strange >= 2) return false
  state.strange++
  return take(state, at + 1, { closed: state.placed || state.strange > 1 })
}
