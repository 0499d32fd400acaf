import type { Described } from './described.ts'
import { describedAt, nameAfter, nameEnd } from './described.ts'
import type { PhraseOptions, TokenRange } from './make-phrase.ts'
import { bodyOf, kindOf } from './make-phrase.ts'
import type { Scan } from './scan.ts'

/** An office that starts at a token. */
export function officeAt(scan: Scan, at: number, options: PhraseOptions): Described | undefined {
  if (at >= options.limit || !scan.isWord(at)) return undefined
  if (!scan.has(at, 'role', 'kin', 'counterpart')) return undefined
  if (scan.tokens[at]!.gap === 'line') return undefined
  return describedAt(scan, at, options)
}

/** Offices behind a name: the English of the first, and the first state and body among them. */
export interface Appositions {
  readonly to: number
  readonly roles: TokenRange[]
  readonly gloss: string
  readonly country: string | null
  readonly body: string | null
}

/** The offices in apposition behind a name; where one stands before it, too, an office with its own name is another's. */
export function officesAfter(
  scan: Scan,
  from: number,
  options: PhraseOptions & { readonly fronted?: boolean },
): Appositions {
  const roles: TokenRange[] = []
  let to = from
  let gloss = ''
  let country: string | null = null
  let body: string | null = null
  let at = from
  while (roles.length < 4 && at < options.limit) {
    const { kind } = scan.tokens[at]!
    const stray = (kind === 'quote' || kind === 'close') && roles.length === 0
    const comma = scan.tokens[at]!.key === ','
    const joined = scan.has(at, 'join')
    const start = stray || comma || (joined && roles.length > 0) ? at + 1 : at
    const office = officeAt(scan, start, options)
    if (!office || (office.head.value.class === 'counterpart' && !comma)) break
    if (office.head.skip > 0 && !(roles.length > 0 && scan.joined(start))) break
    if (
      nameAfter(scan, office, { ...options, page: null })?.rule === 'given name' &&
      (comma || joined || roles.length > 0)
    )
      break
    if (options.fronted && !comma && nameAfter(scan, office, options)) break
    if (scan.lexicon.article !== '' && !comma && !scan.joined(start) && roles.length > 0) break
    if (
      comma &&
      roles.length === 0 &&
      !closesAside(scan, office.to, options.limit) &&
      !office.rest.definite
    )
      break
    roles.push({ from: office.from, to: office.to })
    gloss ||= office.head.value.english
    country ??= office.rest.country
    body ??= bodyOf(office.rest)
    to = at = office.to
  }
  return { to, roles, gloss, country, body }
}

function closesAside(scan: Scan, at: number, limit: number): boolean {
  return at >= limit || scan.tokens[at]!.kind !== 'word' || scan.has(at, 'stop')
}

/** Further offices joined to the first before the name ("deputy premier and spokesman of …"). */
export function moreOffices(
  scan: Scan,
  first: Described,
  options: PhraseOptions,
): { to: number; roles: TokenRange[]; country: string | null } {
  const roles: TokenRange[] = []
  let { to } = first
  let { country } = first.rest
  while (roles.length < 3 && to < options.limit) {
    const own = scan.has(to, 'join') && !scan.joined(to)
    if (!own && !scan.joined(to)) break
    const office = officeAt(scan, own ? to + 1 : to, options)
    if (
      !office ||
      kindOf(office.head.value) !== 'person' ||
      office.head.value.number !== first.head.value.number
    )
      break
    if (scan.has(office.from, 'title') && nameEnd(scan, office.from, options) > office.from) break
    if (office.rest.country !== null && country !== null && office.rest.country !== country) break
    if (own && nameAfter(scan, office, options)) break
    if (own && first.rest.country !== null && office.rest.count < 1) break
    roles.push({ from: office.from, to: office.to })
    country ??= office.rest.country
    to = office.to
  }
  return { to, roles, country }
}
