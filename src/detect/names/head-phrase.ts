import type { NounPhrase } from '../../model/mention.ts'
import type { Match } from '../../text/matcher.ts'
import { knownPhrase } from './known-phrase.ts'
import type { Described } from './described.ts'
import type { NameRun } from './name-run.ts'
import { describedAt, nameAfter } from './described.ts'
import { distantName } from './distant-name.ts'
import type { Word } from './lexicon.ts'
import type { PhraseOptions, TokenRange } from './make-phrase.ts'
import { bodyOf, countriesOf, howOf, kindOf, makePhrase } from './make-phrase.ts'
import { moreOffices, officesAfter } from './offices.ts'
import type { Scan } from './scan.ts'
import { isStanding, standingIn } from './standing.ts'

/** "one", "some", "this" and the noun that they stand before. */
export function determined(scan: Scan, at: number, options: PhraseOptions): NounPhrase | undefined {
  const determiner = scan.word(at, 'some', 'many', 'this')
  if (!determiner || determiner.to >= options.limit) return undefined
  if (scan.joined(determiner.to)) return undefined
  const described = describedAt(scan, determiner.to, options)
  if (!described) return someOf(scan, determiner, options)
  const points = determiner.value.class === 'this'
  if (points && scan.lexicon.article !== '' && !described.head.value.definite) return undefined
  if (points && scan.lexicon.article !== '' && nameAfter(scan, described, options)?.titled)
    return undefined
  const named = points || sits(scan, described) ? undefined : nameAfter(scan, described, options)
  const many =
    determiner.value.class === 'many' ||
    described.head.value.number === 'many' ||
    described.head.value.class === 'group'
  if (determiner.value.class === 'some' && described.head.value.class === 'document')
    return undefined
  const to = named?.to ?? unnamedTail(scan, described.to, options.limit)
  return makePhrase({
    from: shareFrom(scan, determiner),
    to,
    how: points ? 'description' : named ? 'name' : 'unnamed',
    kind:
      many && kindOf(described.head.value) === 'person' ? 'group' : kindOf(described.head.value),
    named: named !== undefined,
    name: named ? { from: named.nameFrom, to: named.nameTo } : null,
    entity: named?.entity ?? null,
    roles: [{ from: determiner.to, to: described.to }],
    plural: many,
    skip: determiner.skip,
    gloss: described.head.value.english,
    country: named?.country ?? described.rest.country,
    definite: points,
    rule: points ? 'this with a noun' : 'unnamed noun',
  })
}

/** Where a share begins: at the number before a word that counts in English too (81 percent of). */
function shareFrom({ tokens }: Scan, { from, value }: Match<Word>): number {
  if (value.english === '') return from
  return tokens[from - 1]?.kind === 'number' ? from - 1 : from
}

/** "an official in the office of …": the name behind is that of the office. */
function sits(scan: Scan, { head, to }: Described): boolean {
  for (let at = head.to; at < to; at++) if (scan.has(at, 'placeLink')) return true
  return false
}

/** "many of the Lebanese": a plural that no list holds, behind a word for some. */
function someOf(
  scan: Scan,
  determiner: Match<Word>,
  { limit }: PhraseOptions,
): NounPhrase | undefined {
  const noun = determiner.to
  if (determiner.value.class === 'this' || !scan.isWord(noun) || scan.has(noun, 'stop'))
    return undefined
  const { key } = scan.tokens[noun]!
  const one = determiner.value.class === 'some'
  if (one && determiner.to - determiner.from === 1 && !scan.definite(noun)) return undefined
  if (
    !(one && scan.definite(noun)) &&
    !scan.lexicon.plurals.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  )
    return undefined
  let to = noun + 1
  while (to < limit && scan.has(to, 'modifier') && !scan.has(to, 'stop'))
    to = scan.word(to, 'modifier')!.to
  return makePhrase({
    from: shareFrom(scan, determiner),
    to,
    how: 'unnamed',
    kind: one ? 'person' : 'group',
    roles: [{ from: noun, to }],
    plural: !one,
    skip: determiner.skip,
    country: scan.known(noun)?.known.country ?? null,
    rule: 'some of a plural',
  })
}

function unnamedTail(scan: Scan, to: number, limit: number): number {
  const comma = scan.lexicon.article !== '' && scan.tokens[to]?.key === ','
  const at = comma ? to + 1 : to
  const tail = at < limit ? scan.word(at, 'unnamed') : undefined
  return tail ? tail.to : to
}

/** "his Highness the crown prince": words of respect before an office. */
export function titledOffice(
  scan: Scan,
  at: number,
  options: PhraseOptions,
): NounPhrase | undefined {
  const title = scan.word(at, 'title')
  if (!title || title.to >= options.limit || !scan.has(title.to, 'role') || scan.joined(title.to))
    return undefined
  const phrase = headPhrase(scan, title.to, options)
  return phrase && { ...phrase, from: at, skip: title.skip }
}

/** An office, a body, a group or a writing, with the name that goes with it. */
export function headPhrase(scan: Scan, at: number, options: PhraseOptions): NounPhrase | undefined {
  const described = describedAt(scan, at, options)
  if (!described) return undefined
  const { head } = described
  const { value } = head
  if (value.english === 'country') return stateItself(described)
  const roles: TokenRange[] = [{ from: described.from, to: described.to }]
  let { to } = described
  let { country } = described.rest
  const person = kindOf(value) === 'person'
  if (person) {
    const more = moreOffices(scan, described, options)
    roles.push(...more.roles)
    to = more.to
    country ??= more.country
  }
  const follows =
    person &&
    value.number === 'one' &&
    !leansOnName(scan, described, options) &&
    !isSame(scan, described)
      ? (nameAfter(scan, { ...described, to }, options) ??
        distantName(scan, { ...described, to }, options))
      : undefined
  const proxy = follows !== undefined && isProxy(described, follows)
  if (proxy) {
    to = follows.to
    roles.splice(0, 1, { from: described.from, to })
  }
  const run = proxy ? undefined : follows
  let bodyBehind: string | null = null
  const name = run ? { from: run.nameFrom, to: run.nameTo } : null
  if (run) {
    const after = officesAfter(scan, run.to, { ...options, fronted: true })
    roles.push(...after.roles)
    to = after.to
    country ??= after.country
    bodyBehind = after.body
  }
  const tail = name ? to : unnamedTail(scan, to, options.limit)
  const unnamed = !name && (tail > to || isIndefinite(scan, described))
  if (!name && isAttribute(scan, described)) return undefined
  if (value.class === 'outlet' && isCommonBody(scan, described)) return undefined
  const plural = value.number !== 'one' || value.class === 'group'
  const common = isCommonBody(scan, described)
  if (!name && (!person || value.class === 'source') && tooBare(scan, described)) return undefined
  return makePhrase({
    from: at,
    to: tail,
    how: name ? 'name' : common ? 'description' : howOf(value, unnamed),
    kind: plural && person ? 'group' : kindOf(value),
    named: name !== null || (!person && !plural && value.class !== 'source' && !unnamed && !common),
    name,
    roles,
    entity: run?.entity ?? knownWhole(scan, described),
    plural,
    skip: head.skip,
    gloss: value.english,
    country: country ?? run?.country ?? null,
    definite: value.definite || described.rest.count === 0,
    leans: value.class === 'kin' || value.class === 'counterpart',
    pointed: described.rest.pointed,
    countries: countriesOf(described.rest),
    body: bodyOf(described.rest) ?? bodyBehind,
    standing: person ? standingIn(scan, roles) : null,
    exact: isExact(scan, described) && roles.length === 1,
    rule: run
      ? `office and ${run.rule}`
      : isSame(scan, described)
        ? 'this with a noun'
        : `${value.class} noun`,
  })
}

/** المتحدث ذاته: an office with nothing but a word behind it that points back. */
function isSame(scan: Scan, { head, to }: Described): boolean {
  if (scan.lexicon.article === '' || head.value.class !== 'role' || !head.value.definite)
    return false
  return to === head.to + 1 && scan.has(head.to, 'this')
}

const PROXIES: ReadonlySet<string> = new Set([
  'representative',
  'spokesperson',
  'adviser',
  'aide',
  'assistant',
  'envoy',
  'lawyer',
])

/** "the spokesman of Putin": one who stands for the great one named right behind, not that one. */
function isProxy({ head, rest }: Described, run: NameRun): boolean {
  return PROXIES.has(head.value.english) && rest.count === 0 && (run.titled || run.entity !== null)
}

/** "the counterpart of Lavrov": the name behind is not the counterpart's own. */
function leansOnName(scan: Scan, { head, rest }: Described, _options: PhraseOptions): boolean {
  return (
    scan.lexicon.article === '' &&
    (head.value.class === 'counterpart' || head.value.class === 'kin') &&
    !rest.definite
  )
}

/** A noun without article, state or name: it leaves its bearer unnamed. */
function isIndefinite(scan: Scan, { head, rest }: Described): boolean {
  if (head.value.class === 'source') return !head.value.definite
  return scan.lexicon.article !== '' && !rest.definite
}

/** An office with nothing but its state or body, and how its holder stands to it. */
function isExact(scan: Scan, { head, to, rest }: Described): boolean {
  let asides = rest.country === '' ? 1 : 0
  for (let at = head.to; at < to; at++) if (isStanding(scan, at)) asides++
  return rest.count - asides === rest.inner.length
}

/** Heads that are too common to stand alone. */
function tooBare(scan: Scan, { head, rest }: Described): boolean {
  const kind = head.value.class
  if (isProper(head.value)) return false
  if (kind === 'group') return false
  if (kind === 'source') return scan.lexicon.article === '' && rest.count === 0
  if (head.value.english === 'side of') return rest.country === null
  if (rest.count > 0) return false
  if (kind === 'document' && head.from > 0 && scan.has(head.from - 1, 'say')) return false
  if (scan.lexicon.article !== '') return !head.value.definite
  return kind === 'outlet' || (kind === 'document' && head.to - head.from === 1)
}

/** "the country of Malaysia": the state; "the country" alone names nothing. */
function stateItself({ from, head, rest }: Described): NounPhrase | undefined {
  const [state] = rest.inner
  if (rest.inner.length !== 1 || state!.known.kind !== 'state' || state!.form === 'adjective')
    return undefined
  return { ...knownPhrase(state!), from, skip: head.skip }
}

/** "company", "the team of young players": a body's noun alone or with ordinary words, in a language without an article. */
function isCommonBody(scan: Scan, { head, rest, to }: Described): boolean {
  const { class: kind, common } = head.value
  if (scan.lexicon.article !== '' || isProper(head.value)) return false
  if (rest.count === 0) return kind === 'body' && head.to - head.from === 1
  if (!common || rest.inner.length > 0 || rest.pointed) return false
  for (let at = head.to; at < to; at++) {
    if (!scan.isWord(at) || !(scan.ordinary(at) || scan.has(at, 'field', 'modifier', 'join')))
      return false
  }
  return true
}

/** A noun of a trade behind another noun that it only describes ("an active user", "young people"). */
function isAttribute(scan: Scan, { from, to, head, rest }: Described): boolean {
  const { lexicon, tokens } = scan
  if (lexicon.article !== '' || rest.count > 0 || to - from > 1 || head.value.class !== 'role')
    return false
  if (from === 0 || scan.opens(from) || tokens[from]!.gap === 'line' || !scan.isWord(from - 1))
    return false
  const { key } = tokens[from - 1]!
  const noun = scan.ordinary(from - 1) || lexicon.plurals.some((ending) => key.endsWith(ending))
  return noun && !scan.has(from - 1, 'stop', 'title', 'verb', 'join')
}

/** A word that is a name by itself: its English is one. */
function isProper({ english }: Word): boolean {
  return /^[A-Z].*[^f]$/.test(english) && !english.endsWith('News Agency')
}

function knownWhole(scan: Scan, { from, to, head, rest }: Described): string | null {
  const known = scan.knownBeside(from)
  const ordinary = known?.needsCompany && !['outlet', 'body'].includes(head.value.class)
  if (known && known.to === to && known.known.kind !== 'person' && !ordinary) return known.known.id
  const outlet =
    head.value.class === 'outlet'
      ? rest.inner.find((one) => one.known.kind === 'outlet')
      : undefined
  return outlet ? outlet.known.id : null
}
