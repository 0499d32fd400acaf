import { nounComplement } from './complement-nouns.ts'
import type { ComplementOptions, ComplementState } from './complement-state.ts'
import { goesOn, MOST_PLAIN, take } from './complement-state.ts'
import type { Word } from './lexicon.ts'
import type { KnownAt, Scan } from './scan.ts'

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

/** Offices that are held for someone else. */
const LEANING =
  /spokesperson|adviser|aide|lawyer|deputy|representative|envoy|assistant|head of office/

/** Reads the complements of a head noun from token `at` on. */
export function complementsAt(scan: Scan, at: number, options: ComplementOptions): Complements {
  const state: ComplementState = {
    at,
    closed: false,
    count: 0,
    plain: 0,
    strange: 0,
    country: null,
    definite: options.head.definite || options.head.owned,
    pointed: false,
    placed: options.head.class === 'place',
    near: false,
    inner: [],
  }
  while (state.at < options.limit && step(scan, state, options));
  const { to, ...rest } = { to: state.at, ...state }
  return {
    to,
    country: rest.country,
    inner: rest.inner,
    definite: rest.definite,
    pointed: rest.pointed,
    count: rest.count,
  }
}

function step(scan: Scan, state: ComplementState, options: ComplementOptions): boolean {
  const { at } = state
  const token = scan.tokens[at]!
  if (token.gap === 'line') return false
  if (token.kind === 'open' || token.kind === 'quote') return quotedComplement(scan, state, options)
  if (token.kind !== 'word') return false
  const namesake = namesakeEnd(scan, at, options)
  if (namesake > at) return take(state, namesake, { definite: true })
  const field = scan.word(at, 'field')
  const beside = mayBeCalled(scan, state, options) ? scan.knownBeside(at) : undefined
  const known = beside?.known.kind === 'outlet' ? beside : scan.known(at)
  if (known && standsApart(scan, state, { head: options.head, known })) return false
  if (known && (!field || known.to >= field.to) && !looksCommon(scan, at, known))
    return knownComplement(scan, state, { ...options, known })
  if (scan.joined(at) || scan.has(at, 'join')) return joinedComplement(scan, state, options)
  if (scan.has(at, 'home'))
    return take(state, scan.word(at, 'home')!.to, { closed: true, definite: true, country: '' })
  const modifier = scan.word(at, 'modifier')
  const stop = scan.word(at, 'stop')
  if (field && !(stop && stop.to > field.to) && !(modifier && modifier.to >= field.to)) {
    if (state.closed && !scan.has(at, 'body', 'place')) return false
    if (beginsAnother(scan, state)) return false
    return take(state, field.to, { definite: state.definite || scan.definite(at) })
  }
  const link = scan.word(at, 'bodyLink')
  if (
    link &&
    (goesOn(scan, link.to, options.limit) ||
      options.nameEnd(link.to) > link.to ||
      scan.known(link.to))
  ) {
    take(state, link.to, { closed: false, plain: 0, definite: false })
    state.near = true
    return true
  }
  if (modifier && !(stop && stop.to > modifier.to)) {
    take(state, modifier.to, { definite: state.definite || scan.definite(at) })
    return scan.lexicon.article === '' || !scan.has(at, 'this')
  }
  if (options.head.seated && state.strange === 0 && scan.has(at, 'placeLink'))
    return seatedComplement(scan, state, options)
  if (scan.has(at, 'this')) return pointedComplement(scan, state, options)
  const owner = scan.word(at, 'pronoun', 'own')
  if (owner && ['counterpart', 'kin', 'role'].includes(options.head.class) && isOpen(scan, state)) {
    state.pointed = scan.lexicon.article !== ''
    take(state, owner.to, { definite: true })
    return false
  }
  if (options.head.owned) return false
  const office = scan.has(at, 'role') && !scan.has(at + 1, 'verb') && scan.lexicon.article === ''
  if (stop && !office && !scan.has(at, 'body', 'place')) return false
  return nounComplement(scan, state, options)
}

/** A state right behind a noun with the article is another one: `اتهمت الوزارة روسيا`. */
function standsApart(
  { lexicon }: Scan,
  { count }: ComplementState,
  { head, known: { known, form, skip } }: { head: Word; known: KnownAt },
): boolean {
  if (lexicon.article === '' || !head.definite || count > 0 || skip > 0) return false
  return known.kind === 'state' && form !== 'adjective' && head.class !== 'place'
}

/** Whether an outlet's name may stand here that is an ordinary word, too: صحيفة اليوم is one, وكالة الفضاء اليوم tells a day. */
function mayBeCalled(
  scan: Scan,
  { at, count }: ComplementState,
  { head }: ComplementOptions,
): boolean {
  return head.class === 'outlet' && (count === 0 || !scan.has(at, 'stop'))
}

/** Whether a pronoun may still say whose somebody is: nothing did before, though the article may stand (المتحدث باسمه). */
function isOpen(scan: Scan, { at, closed, definite }: ComplementState): boolean {
  return !definite || (!closed && scan.has(at, 'own'))
}

/** A body without the article behind a noun with it, or with it behind a noun that nothing narrows: `الوفد جامعة` are two. */
function beginsAnother(scan: Scan, { at, definite, near }: ComplementState): boolean {
  if (!definite || near || scan.lexicon.article === '') return false
  if (!scan.definite(at)) return scan.has(at, 'body')
  const bare = scan.tokens[at]!.key.startsWith(scan.lexicon.article)
  return bare && scan.has(at, 'government') && scan.definite(at - 1)
}

/** A surname that is an ordinary complement, too. */
function looksCommon(scan: Scan, at: number, { known, form, to }: KnownAt): boolean {
  return (
    known.kind === 'person' &&
    form === 'short' &&
    to === at + 1 &&
    scan.has(at, 'field', 'modifier')
  )
}

/** Where the name ends that a body or a place is called after (مستشفى الملك فهد); the token itself where it is called after nobody. */
function namesakeEnd(scan: Scan, at: number, { limit, nameEnd }: ComplementOptions): number {
  const title = scan.word(at, 'title')
  if (!title || !scan.has(at - 1, 'body', 'place') || title.to >= limit) return at
  if (scan.definite(at - 1)) return at
  const named = nameEnd(at)
  if (named > at) return Math.min(named, title.to + 2)
  return scan.isWord(title.to) && !scan.has(title.to, 'stop') ? title.to + 1 : at
}

function knownComplement(
  scan: Scan,
  state: ComplementState,
  options: ComplementOptions & { readonly known: KnownAt },
): boolean {
  const { known } = options
  if (known.to > options.limit) return nounComplement(scan, state, options)
  const { kind, country } = known.known
  if (kind === 'person') {
    const leans =
      state.near ||
      ['group', 'counterpart', 'kin'].includes(options.head.class) ||
      options.head.number === 'many' ||
      (state.count === 0 && ['document', 'body'].includes(options.head.class))
    if (!leans || (state.closed && options.head.class !== 'counterpart')) return false
    state.inner.push(known)
    take(state, known.to, { closed: true, definite: true })
    return true
  }
  if (scan.joined(state.at) && !state.closed) return false
  const apart = scan.lexicon.article !== '' && state.definite && !state.near && known.skip === 0
  const begins = kind === 'place' ? scan.has(state.at, 'place') : scan.has(state.at, 'body')
  if (apart && begins && !scan.definite(state.at)) return false
  if (kind === 'outlet' && (state.closed || known.skip > 0)) return false
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
function quotedComplement(
  scan: Scan,
  state: ComplementState,
  { limit, head }: ComplementOptions,
): boolean {
  const common = !/^[A-Z].*[^f}]$/.test(head.english) || /\{\}|agency/i.test(head.english)
  const body = common && ['body', 'outlet', 'place'].includes(head.class)
  const noun =
    state.count > 0 &&
    !state.closed &&
    scan.isWord(state.at - 1) &&
    (scan.has(state.at - 1, 'body', 'outlet', 'place') ||
      (scan.ordinary(state.at - 1) &&
        scan.tokens[state.at + 2]?.kind !== 'word' &&
        !scan.has(state.at - 1, 'field', 'modifier')))
  const leaning =
    head.class === 'role' &&
    state.count === 0 &&
    scan.lexicon.article === '' &&
    LEANING.test(head.english)
  if (!body && !noun && !leaning) return false
  let close = state.at + 1
  while (
    close < limit &&
    close - state.at <= 5 &&
    (scan.tokens[close]!.kind === 'word' || scan.tokens[close]!.kind === 'number')
  )
    close++
  const mark = scan.tokens[close]
  if (
    close === state.at + 1 ||
    close >= limit ||
    !mark ||
    (mark.kind !== 'close' && mark.kind !== 'quote')
  )
    return false
  return take(state, close + 1, { closed: true, definite: true })
}

/** "and" between states, fields or offices of one phrase. */
function joinedComplement(scan: Scan, state: ComplementState, options: ComplementOptions): boolean {
  const own = scan.has(state.at, 'join') && !scan.joined(state.at)
  const next = own ? state.at + 1 : state.at
  if (next >= options.limit || !scan.isWord(next) || state.count === 0) return false
  const known = scan.known(next)
  const before = state.inner[state.inner.length - 1]
  if (
    known &&
    before &&
    before.to === state.at &&
    known.known.kind === before.known.kind &&
    known.known.kind === 'state'
  ) {
    if (known.form !== before.form && before.form === 'adjective') return false
    state.inner.push(known)
    return take(state, known.to, { closed: true })
  }
  if (known || state.closed || options.nameEnd(next) > next) return false
  if (scan.has(next, 'role', 'title', 'group', 'stop', 'pronoun', 'this', 'some', 'many'))
    return false
  if (scan.lexicon.article !== '' && scan.has(next, 'body') && !scan.definite(next)) return false
  const field = scan.word(next, 'field', 'modifier')
  if (field) return take(state, field.to, {})
  const plain = scan.ordinary(next) || scan.unknown(next)
  if (!plain || state.plain + state.strange > MOST_PLAIN) return false
  if (!own && !scan.definite(next)) return false
  state.plain++
  return take(state, next + 1, {})
}

/** "in", "at" behind a head that sits somewhere. */
function seatedComplement(
  scan: Scan,
  state: ComplementState,
  { limit }: ComplementOptions,
): boolean {
  const link = scan.word(state.at, 'placeLink')!
  const next = link.to
  if (next >= limit || !goesOn(scan, next, limit)) return false
  state.at = next
  state.closed = false
  state.strange++
  return true
}

/** "this body" inside a phrase; behind a noun that the article makes definite it begins another (وزير الصحة | هذه الأرقام). */
function pointedComplement(
  scan: Scan,
  state: ComplementState,
  { limit }: ComplementOptions,
): boolean {
  if (state.closed || state.at + 1 >= limit) return false
  if (scan.lexicon.article !== '' && state.definite && !state.near) return false
  const next = state.at + 1
  const noun = scan.word(
    next,
    'body',
    'government',
    'place',
    'outlet',
    'role',
    'group',
    'home',
    'field',
    'document',
  )
  if (!noun && !(scan.isWord(next) && scan.ordinary(next) && !scan.has(next, 'stop'))) return false
  const to = noun ? noun.to : next + 1
  if (scan.lexicon.objectMarkers.has(scan.tokens[to]?.key ?? '')) return false
  state.pointed = true
  return take(state, to, { closed: true, definite: true })
}
