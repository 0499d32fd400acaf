import type { PageNames } from './page-names.ts'
import type { Scan } from './scan.ts'
import { isVerbal } from './scan.ts'

/** A person's name in tokens: with its titles and marks, and alone. */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly entity: string | null
  readonly country: string | null
  /** A later, shorter form of a name of the page. */
  readonly short: boolean
  readonly titled: boolean
  readonly rule: string
}

/** How sure the surroundings make that a name stands here: `role` beside an office, `none` anywhere. */
export type Evidence = 'role' | 'none'

const LONGEST = 6

/** The name that starts at token `at`, with titles and quotation marks, if one does. */
export function nameRunAt(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null },
): NameRun | undefined {
  const { limit } = options
  const titled = titlesAt(scan, at, limit)
  const start = titled.to
  if (start >= limit) return undefined
  const mark = scan.tokens[start]!.kind
  if (mark === 'open' || mark === 'quote') return quotedName(scan, start, { ...options, from: at, titled: titled.count > 0 })
  const evidence = titled.count > 0 || speaks(scan, start) ? 'role' : options.evidence
  const found = bareName(scan, start, { ...options, evidence, titled: titled.count > 0 })
  const thin = found && evidence !== options.evidence && titled.count === 0 && found.rule.startsWith('unknown') && found.to - start < 2
  const bare = (thin ? undefined : found) ?? (titled.count > 0 ? titledSurname(scan, start, limit) : loneSubject(scan, start, limit))
  return bare && { ...bare, from: at, titled: titled.count > 0 }
}

function titlesAt(scan: Scan, at: number, limit: number): { to: number; count: number } {
  let to = at
  let count = 0
  while (to < limit && count < 5) {
    const title = scan.word(to, 'title')
    if (!title || title.to > limit || (count > 0 && title.skip > 0)) break
    if (scan.tokens[to]!.key.length === 1 && !(title.to < limit && './'.includes(scan.tokens[title.to]!.key))) break
    to = title.to
    count++
    if (to < limit && scan.tokens[to]!.key === '.') to++
    if (to < limit && scan.tokens[to]!.key === '/') to++
  }
  return { to, count }
}

function quotedName(
  scan: Scan,
  open: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null; from: number; titled: boolean },
): NameRun | undefined {
  const { tokens } = scan
  let close = open + 1
  while (close < options.limit && close - open <= LONGEST && tokens[close]!.kind === 'word') close++
  const words = close - open - 1
  const closing = tokens[close]
  if (words < 1) return undefined
  if (!closing || close >= options.limit || (closing.kind !== 'close' && closing.kind !== 'quote')) {
    return options.evidence === 'role' ? strayMark(scan, open, options) : undefined
  }
  const inner = bareName(scan, open + 1, { ...options, limit: close, evidence: 'role', titled: options.titled })
  const whole = inner?.to === close
  const sure = whole && (inner.entity !== null || inner.short || inner.rule === 'given name')
  const strange = scan.opens(options.from) && words > 1 && looksForeign(scan, open + 1, close)
  if (options.evidence === 'none' && !sure && !strange) return undefined
  if (!whole && !looksForeign(scan, open + 1, close)) return undefined
  return {
    from: options.from,
    to: close + 1,
    nameFrom: open + 1,
    nameTo: close,
    entity: inner?.entity ?? null,
    country: inner?.country ?? null,
    short: inner?.short ?? false,
    titled: options.titled,
    rule: 'quoted name',
  }
}

/** A mark that never closes before a name beside an office. */
function strayMark(
  scan: Scan,
  open: number,
  options: { limit: number; page: PageNames | null; from: number; titled: boolean },
): NameRun | undefined {
  const bare = bareName(scan, open + 1, { ...options, evidence: 'role' })
  return bare && { ...bare, from: options.from, titled: options.titled }
}

/** Words in quotation marks of which most are no ordinary words. */
function looksForeign(scan: Scan, from: number, to: number): boolean {
  let plain = 0
  for (let i = from; i < to; i++) {
    if (scan.has(i, 'stop', 'body', 'outlet', 'document', 'field', 'join')) return false
    if (scan.ordinary(i) && !scan.has(i, 'given', 'commonGiven')) plain++
  }
  return plain * 2 <= to - from && plain < to - from
}

type Bare = Omit<NameRun, 'from'>

function bareName(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null; titled: boolean },
): Bare | undefined {
  const known = knownPerson(scan, at, options)
  const page = options.page?.at(scan.tokens, at, options.limit)
  if (page && (!known || page.to >= known.to)) {
    const longer = known || page.whole ? undefined : freshName(scan, at, options)
    if (!longer || longer.to <= page.to) {
      if (pageNameFits(scan, at, page.to, options)) {
        return {
          to: patronymEnd(scan, page.to, options.limit),
          nameFrom: at,
          nameTo: patronymEnd(scan, page.to, options.limit),
          entity: page.entity,
          country: page.country,
          short: !page.whole,
          titled: false,
          rule: 'name of the page',
        }
      }
    }
  }
  if (known) return known
  return freshName(scan, at, options)
}

/** Behind a verb of saying, where a language puts its subject. */
function speaks(scan: Scan, at: number): boolean {
  return scan.lexicon.article !== '' && at > 0 && !scan.opens(at) && scan.has(at - 1, 'say')
}

/** An ordinary word behind a word of respect, where the name must end. */
function titledSurname(scan: Scan, at: number, limit: number): Bare | undefined {
  if (scan.lexicon.article !== '' || !scan.isWord(at) || scan.tokens[at]!.key.length < 4) return undefined
  if (scan.has(at, 'stop', 'role', 'body', 'field', 'modifier', 'title', 'join', 'place', 'group', 'government', 'pronoun')) return undefined
  const next = at + 1
  if (next < limit && scan.tokens[next]!.kind === 'word' && !scan.has(next, 'stop')) return undefined
  return { to: next, nameFrom: at, nameTo: next, entity: null, country: null, short: false, titled: true, rule: 'titled surname' }
}

/** One unknown word as the subject of a verb of saying, before it or behind it. */
function loneSubject(scan: Scan, at: number, limit: number): Bare | undefined {
  const name = scan.unknown(at) || scan.has(at, 'given')
  if (!name || scan.tokens[at]!.key.length < 3 || scan.has(at, 'stop') || scan.known(at)) return undefined
  const next = at + 1
  const before = at > 0 && !scan.opens(at) && scan.has(at - 1, 'say')
  const rests = next >= limit || scan.tokens[next]!.kind !== 'word' || scan.has(next, 'stop')
  const speaks = scan.lexicon.article === '' ? scan.opens(at) && next < limit && scan.has(next, 'say') : before && rests
  if (!speaks) return undefined
  return { to: next, nameFrom: at, nameTo: next, entity: null, country: null, short: false, titled: false, rule: 'subject of saying' }
}

/** A lone surname that is also an ordinary word needs a place where a subject stands. */
function pageNameFits(
  scan: Scan,
  at: number,
  to: number,
  options: { evidence: Evidence; titled: boolean },
): boolean {
  if (to - at > 1 || options.evidence === 'role' || options.titled) return true
  if (scan.has(at, 'stop')) return false
  if (!scan.ordinary(at) && !scan.has(at, 'body', 'place', 'group', 'field', 'role')) return true
  const before = scan.tokens[at - 1]
  return !before || scan.opens(at) || before.kind !== 'word' || scan.has(at - 1, 'stop', 'join')
}

/** A known surname that an unknown word and an office follow: someone else's first name. */
function isFirstPiece(scan: Scan, at: number, limit: number): boolean {
  const known = scan.knownBeside(at)
  if (!known || known.form !== 'short' || known.known.kind !== 'person' || known.to !== at + 1) return false
  if (at + 2 >= limit || !scan.unknown(at + 1)) return false
  return scan.has(scan.tokens[at + 2]!.key === ',' ? at + 3 : at + 2, 'role')
}

function knownPerson(scan: Scan, at: number, { limit, evidence }: { limit: number; evidence: Evidence }): Bare | undefined {
  const known = evidence === 'role' ? scan.knownBeside(at) : scan.known(at)
  if (!known || known.to > limit || known.known.kind !== 'person') return undefined
  if (isFirstPiece(scan, at, limit)) return undefined
  if (known.form === 'short' && evidence === 'none' && scan.has(at, 'modifier', 'field', 'role', 'body', 'stop')) return undefined
  const to = patronymEnd(scan, known.to, limit)
  if (known.form === 'short' && to < limit && (scan.unknown(to) || scan.has(to, 'given'))) {
    // A short form that goes on with a given name is someone else's.
    if (scan.has(at, 'given', 'commonGiven')) return undefined
  }
  return {
    to,
    nameFrom: at,
    nameTo: to,
    entity: known.known.id,
    country: known.known.country,
    short: known.form === 'short',
    titled: false,
    rule: 'known person',
  }
}

function freshName(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null },
): Bare | undefined {
  const { limit, evidence } = options
  const piece = isFirstPiece(scan, at, limit)
  const sure = piece || (scan.given(at) && !scan.known(at) && !scan.has(at, 'stop'))
  const pair = at + 2 < limit && scan.has(at, 'stop') && scan.has(at + 1, 'given', 'commonGiven') && (scan.unknown(at + 2) || scan.has(at + 2, 'given', 'commonGiven'))
  const common = !sure && scan.has(at, 'given', 'commonGiven') && (pair || !scan.has(at, 'stop'))
  const particle = scan.has(at, 'before')
  const first = sure || common || particle || (scan.unknown(at) && !scan.definite(at))
  if (!first || !scan.isWord(at)) return undefined
  if (!sure && evidence === 'none' && !(common && pairsUp(scan, at + 1, limit))) return undefined
  let to = at
  let strong = sure ? 1 : 0
  let strange = 0
  let pieces = 0
  while (to < limit && pieces < LONGEST) {
    const step = pieceAt(scan, to, { limit, first: to === at, afterGiven: strong > 0, strange, evidence, pair: pair && to === at + 1 })
    if (!step) break
    if (step.given) strong += pieces > 0 || sure ? 1 : 0
    else strange++
    to = step.to
    pieces++
    if (step.last) break
  }
  if (to === at) return undefined
  const words = to - at
  if (words === 1 && (evidence === 'none' || (!sure && scan.tokens[at]!.key.length < 3))) return undefined
  if (words === 1 && common) return undefined
  if (evidence === 'none' && common && strange === 0) return undefined
  return {
    to,
    nameFrom: at,
    nameTo: to,
    entity: null,
    country: null,
    short: false,
    titled: false,
    rule: sure || common ? 'given name' : 'unknown words beside an office',
  }
}

/** Where a name ends that goes on with "son of …". */
function patronymEnd(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to + 1 < limit && scan.has(to, 'before') && !scan.has(to, 'given') && scan.isWord(to + 1) && !scan.has(to + 1, 'stop')) {
    if (!scan.unknown(to + 1) && !scan.has(to + 1, 'given', 'commonGiven') && !scan.definite(to + 1)) break
    to += 2
  }
  return to
}

/** Whether what follows a given name of another meaning makes it one. */
function pairsUp(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.isWord(at) || scan.maybeJoined(at)) return false
  if (scan.given(at) && !scan.has(at, 'stop')) return true
  if (scan.has(at, 'before') && at + 1 < limit && !scan.has(at, 'given')) return scan.isWord(at + 1)
  if (!scan.unknown(at) || isVerbal(scan.tokens[at]!.key, scan.lexicon, true)) return false
  return !scan.definite(at) || !startsParticle(scan, at)
}

function pieceAt(
  scan: Scan,
  at: number,
  context: { limit: number; first: boolean; afterGiven: boolean; strange: number; evidence: Evidence; pair: boolean },
): { to: number; given: boolean; last?: boolean } | undefined {
  const { limit, first } = context
  if (at >= limit) return undefined
  if (!first && hyphenated(scan, at, limit)) return { to: at + 2, given: false }
  if (!scan.isWord(at)) return undefined
  if (!first && scan.tokens[at]!.gap === 'line') return undefined
  if (scan.has(at, 'before') && at + 1 < limit && scan.isWord(at + 1) && !scan.has(at + 1, 'stop')) {
    const lone = scan.has(at, 'given', 'commonGiven')
    if (!lone || scan.unknown(at + 1) || scan.has(at + 1, 'given', 'commonGiven')) return { to: at + 2, given: true }
  }
  if (!first && (scan.joined(at) || scan.maybeJoined(at))) return undefined
  const person = first ? undefined : scan.known(at)
  if (person && person.known.kind === 'person' && person.form === 'full' && person.to - at > 1) return undefined
  const given = scan.word(at, 'given', 'commonGiven')
  if (given && (first || (given.skip === 0 && (!scan.has(at, 'stop') || context.pair)))) return { to: Math.min(given.to, limit), given: true }
  if (!given && scan.given(at)) return { to: at + 1, given: true }
  if (first && isFirstPiece(scan, at, limit)) return { to: at + 1, given: true }
  if (scan.unknown(at)) {
    const verb = !first && context.evidence === 'none' && isVerbal(scan.tokens[at]!.key, scan.lexicon, true)
    return context.strange >= 3 || verb ? undefined : { to: at + 1, given: false }
  }
  if (first) return undefined
  if (scan.known(at) && scan.known(at)!.known.kind !== 'person') return undefined
  if (scan.definite(at) && !startsParticle(scan, at) && context.strange === 0 && !scan.has(at, 'stop', 'role', 'body', 'field', 'modifier', 'title')) {
    const next = at + 1
    const twice = next < limit && scan.isWord(next) && scan.definite(next) && !startsParticle(scan, next) && closesName(scan, next + 1, limit)
    return { to: next, given: false, last: !scan.unknown(at) && !twice }
  }
  const surname =
    context.strange === 0 &&
    (scan.lexicon.article === ''
      ? context.afterGiven
      : (context.evidence === 'role' || (context.afterGiven && !scan.plain(at))) && closesName(scan, at + 1, limit)) &&
    !scan.has(at, 'stop', 'role', 'body', 'outlet', 'government', 'group', 'join', 'placeLink', 'bodyLink', 'document', 'modifier', 'this', 'some', 'many', 'pronoun', 'place', 'kin', 'field')
  if (surname) return { to: at + 1, given: false }
  if (context.strange > 0 && !scan.has(at, 'stop', 'role') && endsName(scan, at)) return { to: at + 1, given: false, last: true }
  if (context.afterGiven && context.strange < 2 && endsLikeSurname(scan, at, limit)) return { to: at + 1, given: false, last: true }
  return undefined
}

/** A piece that a hyphen ties to the one before. */
function hyphenated(scan: Scan, at: number, limit: number): boolean {
  const { key, gap } = scan.tokens[at]!
  return key === '-' && gap === 'none' && at + 1 < limit && scan.isWord(at + 1) && scan.tokens[at + 1]!.gap === 'none'
}

/** Written with a particle before the article ("of the", "to the"): no surname. */
function startsParticle(scan: Scan, at: number): boolean {
  return scan.lexicon.article !== '' && !scan.tokens[at]!.key.startsWith(scan.lexicon.article)
}

/** Whether nothing at a token can go on with a name. */
function closesName(scan: Scan, at: number, limit: number): boolean {
  return at >= limit || scan.tokens[at]!.kind !== 'word' || scan.has(at, 'stop')
}

/** An adjective of origin behind a full name, where the name must end: "Rasouli Mahallati said". */
function endsLikeSurname(scan: Scan, at: number, limit: number): boolean {
  if (scan.has(at, 'stop', 'role', 'join', 'body', 'field') || scan.known(at)) return false
  const { key } = scan.tokens[at]!
  const next = at + 1
  return closesName(scan, next, limit) && scan.lexicon.adjectival.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
}

/** A word with an ending that surnames take, behind an unknown piece of the name. */
function endsName(scan: Scan, at: number): boolean {
  const { key } = scan.tokens[at]!
  return scan.lexicon.article === '' && scan.lexicon.nameEndings.some((ending) => ending.length > 1 && key.endsWith(ending) && key.length > ending.length)
}
