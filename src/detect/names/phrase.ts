import type { EntityKind, MentionHow, NounPhrase } from '../../model/mention.ts'
import type { Match } from '../../text/matcher.ts'
import type { Complements } from './complements.ts'
import { complementsAt } from './complements.ts'
import type { Word, WordClass } from './lexicon.ts'
import type { NameRun } from './name-run.ts'
import { nameRunAt } from './name-run.ts'
import type { PageNames } from './page-names.ts'
import type { KnownAt, Scan } from './scan.ts'

interface Options {
  readonly limit: number
  readonly page: PageNames | null
}

interface TokenRange {
  readonly from: number
  readonly to: number
}

const HEADS: readonly WordClass[] = ['role', 'counterpart', 'kin', 'source', 'group', 'outlet', 'body', 'government', 'document']

/** A head noun with its complements, and the name beside it. */
interface Described extends TokenRange {
  readonly head: Match<Word>
  readonly rest: Complements
}

/** The noun phrase that starts at token `at`, if one does. */
export function phraseAt(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const single = onePhrase(scan, at, options)
  return single && joinPhrases(scan, single, options)
}

function onePhrase(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const { kind } = scan.tokens[at]!
  if (kind === 'open' || kind === 'quote') return namePhrase(scan, at, options)
  if (kind !== 'word') return undefined
  return (
    pronounPhrase(scan, at, options) ??
    determined(scan, at, options) ??
    namePhrase(scan, at, options) ??
    headPhrase(scan, at, options) ??
    titledOffice(scan, at, options) ??
    knownPhrase(scan, at, options)
  )
}

function pronounPhrase(scan: Scan, at: number, { limit }: Options): NounPhrase | undefined {
  const pronoun = scan.word(at, 'pronoun')
  if (!pronoun || pronoun.to > limit) return undefined
  const longer = scan.word(at, 'some', 'many', 'this')
  if (longer && longer.to > pronoun.to) return undefined
  return make({
    from: at,
    to: pronoun.to,
    how: 'pronoun',
    kind: 'person',
    skip: pronoun.skip,
    plural: pronoun.value.number !== 'one',
    definite: true,
    rule: 'pronoun',
  })
}

/** "one", "some", "this" and the noun that they stand before. */
function determined(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const determiner = scan.word(at, 'some', 'many', 'this')
  if (!determiner || determiner.to >= options.limit) return undefined
  if (scan.joined(determiner.to)) return undefined
  const described = describedAt(scan, determiner.to, options)
  if (!described) return someOf(scan, determiner, options)
  const points = determiner.value.class === 'this'
  const named = points ? undefined : nameAfter(scan, described, options)
  const many = determiner.value.class === 'many' || described.head.value.number === 'many' || described.head.value.class === 'group'
  if (determiner.value.class === 'some' && described.head.value.class === 'document') return undefined
  const to = named?.to ?? unnamedTail(scan, described.to, options.limit)
  return make({
    from: at,
    to,
    how: points ? 'description' : named ? 'name' : 'unnamed',
    kind: many && kindOf(described.head.value) === 'person' ? 'group' : kindOf(described.head.value),
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

/** "many of the Lebanese": a plural that no list holds, behind a word for some. */
function someOf(scan: Scan, determiner: Match<Word>, { limit }: Options): NounPhrase | undefined {
  const noun = determiner.to
  if (determiner.value.class === 'this' || !scan.isWord(noun) || scan.has(noun, 'stop')) return undefined
  const { key } = scan.tokens[noun]!
  const one = determiner.value.class === 'some'
  if (one && determiner.to - determiner.from === 1 && !scan.definite(noun)) return undefined
  if (!(one && scan.definite(noun)) && !scan.lexicon.plurals.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))) return undefined
  let to = noun + 1
  while (to < limit && scan.has(to, 'modifier') && !scan.has(to, 'stop')) to = scan.word(to, 'modifier')!.to
  return make({
    from: determiner.from,
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
  const tail = to < limit ? scan.word(to, 'unnamed') : undefined
  return tail ? tail.to : to
}

/** A name, and the offices in apposition behind it. */
function namePhrase(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const described = scan.has(at, 'role', 'kin', 'counterpart') && !scan.has(at, 'title', 'given', 'commonGiven')
  const run =
    described && !options.page?.at(scan.tokens, at, options.limit)?.whole
      ? undefined
      : (nameRunAt(scan, at, { ...options, evidence: 'none' }) ?? nameBeforeOffice(scan, at, options))
  if (!run) return undefined
  const titleOnly = run.nameTo - run.nameFrom === 0
  if (titleOnly) return undefined
  const after = officesAfter(scan, run.to, options)
  const surname = run.short || (run.nameTo - run.nameFrom === 1 && run.entity === null)
  return make({
    from: run.from,
    to: after.to,
    how: surname && after.roles.length === 0 ? 'surname' : 'name',
    kind: 'person',
    named: true,
    name: { from: run.nameFrom, to: run.nameTo },
    roles: after.roles,
    entity: run.entity,
    skip: skipAt(scan, run.from, options),
    gloss: after.gloss,
    country: after.country ?? run.country,
    definite: true,
    rule: run.rule,
  })
}

function skipAt(scan: Scan, at: number, _options: Options): number {
  const found = scan.word(at, 'given', 'commonGiven', 'title', 'role')
  const known = scan.known(at)
  return known && known.known.kind === 'person' ? known.skip : (found?.skip ?? 0)
}

/** Two or three unknown words, or one to four in quotation marks, right before an office. */
function nameBeforeOffice(scan: Scan, at: number, options: Options): NameRun | undefined {
  const quoted = scan.tokens[at]!.kind !== 'word'
  if (!quoted && !scan.unknown(at)) return undefined
  const inflects = scan.lexicon.article !== ''
  const run = nameRunAt(scan, at, { ...options, evidence: 'role' })
  if (!run || (run.nameTo - run.nameFrom < 2 && !quoted)) return undefined
  const start = afterComma(scan, run.to, options.limit)
  if (quoted && start > run.to && run.nameTo - run.nameFrom < 2) return undefined
  const office = officeAt(scan, start, options)
  if (office && office.head.skip === 0) return start > run.to || !inflects ? run : undefined
  return !quoted && !inflects && opensSentence(scan, at, run, options.limit) ? run : undefined
}

/** Unknown words that open a sentence, before a word where a subject has ended. */
function opensSentence(scan: Scan, at: number, run: NameRun, limit: number): boolean {
  const fresh = scan.opens(at) || scan.tokens[at - 1]?.key === ','
  return fresh && run.to < limit && scan.has(run.to, 'stop') && scan.unknown(run.nameTo - 1)
}

function afterComma(scan: Scan, at: number, limit: number): number {
  return at + 1 < limit && scan.tokens[at]!.key === ',' ? at + 1 : at
}

function officeAt(scan: Scan, at: number, options: Options): Described | undefined {
  if (at >= options.limit || !scan.isWord(at)) return undefined
  if (!scan.has(at, 'role', 'kin', 'counterpart')) return undefined
  if (scan.tokens[at]!.gap === 'line') return undefined
  return describedAt(scan, at, options)
}

function officesAfter(
  scan: Scan,
  from: number,
  options: Options,
): { to: number; roles: TokenRange[]; gloss: string; country: string | null } {
  const roles: TokenRange[] = []
  let to = from
  let gloss = ''
  let country: string | null = null
  let at = from
  while (roles.length < 4 && at < options.limit) {
    const { kind } = scan.tokens[at]!
    const stray = (kind === 'quote' || kind === 'close') && roles.length === 0
    const comma = scan.tokens[at]!.key === ','
    const joined = scan.has(at, 'join')
    const start = stray || comma || (joined && roles.length > 0) ? at + 1 : at
    const office = officeAt(scan, start, options)
    if (!office) break
    if (office.head.skip > 0 && !(roles.length > 0 && scan.joined(start))) break
    if (nameAfter(scan, office, { ...options, page: null })?.rule === 'given name' && (comma || joined || roles.length > 0)) break
    if (scan.lexicon.article !== '' && !comma && !scan.joined(start) && roles.length > 0) break
    if (comma && roles.length === 0 && !closesAside(scan, office.to, options.limit) && !office.rest.definite) break
    roles.push({ from: office.from, to: office.to })
    gloss ||= office.head.value.english
    country ??= office.rest.country
    to = at = office.to
  }
  return { to, roles, gloss, country }
}

function closesAside(scan: Scan, at: number, limit: number): boolean {
  return at >= limit || scan.tokens[at]!.kind !== 'word' || scan.has(at, 'stop')
}

/** "his Highness the crown prince": words of respect before an office. */
function titledOffice(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const title = scan.word(at, 'title')
  if (!title || title.to >= options.limit || !scan.has(title.to, 'role') || scan.joined(title.to)) return undefined
  const phrase = headPhrase(scan, title.to, options)
  return phrase && { ...phrase, from: at, skip: title.skip }
}

/** An office, a body, a group or a writing, with the name that goes with it. */
function headPhrase(scan: Scan, at: number, options: Options): NounPhrase | undefined {
  const described = describedAt(scan, at, options)
  if (!described) return undefined
  const { head } = described
  const { value } = head
  const roles: TokenRange[] = [{ from: described.from, to: described.to }]
  let { to } = described
  let { country } = described.rest
  const person = kindOf(value) === 'person'
  if (person) {
    const more = moreOffices(scan, to, described, options)
    roles.push(...more.roles)
    to = more.to
    country ??= more.country
  }
  const run = person && value.number === 'one' && !leansOnName(scan, described, options) ? nameAfter(scan, { ...described, to }, options) : undefined
  const name = run ? { from: run.nameFrom, to: run.nameTo } : null
  if (run) {
    const after = officesAfter(scan, run.to, options)
    roles.push(...after.roles)
    to = after.to
    country ??= after.country
  }
  const tail = name ? to : unnamedTail(scan, to, options.limit)
  const unnamed = !name && (tail > to || isIndefinite(scan, described))
  const plural = value.number !== 'one' || value.class === 'group'
  if (!name && (!person || value.class === 'source') && tooBare(scan, described)) return undefined
  return make({
    from: at,
    to: tail,
    how: name ? 'name' : howOf(value, unnamed),
    kind: plural && person ? 'group' : kindOf(value),
    named: name !== null || (!person && !plural && value.class !== 'source' && !unnamed),
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
    exact: described.rest.count === described.rest.inner.length && roles.length === 1,
    owner: value.class === 'document' ? ownerOf(scan, described, options) : null,
    rule: run ? `office and ${run.rule}` : `${value.class} noun`,
  })
}

/** "the counterpart of Lavrov": the name behind is not the counterpart's own. */
function leansOnName(scan: Scan, { head, rest }: Described, _options: Options): boolean {
  return scan.lexicon.article === '' && (head.value.class === 'counterpart' || head.value.class === 'kin') && !rest.definite
}

/** Further offices joined to the first before the name ("deputy premier and spokesman of …"). */
function moreOffices(
  scan: Scan,
  from: number,
  first: Described,
  options: Options,
): { to: number; roles: TokenRange[]; country: string | null } {
  const roles: TokenRange[] = []
  let to = from
  let { country } = first.rest
  while (roles.length < 3 && to < options.limit) {
    const own = scan.has(to, 'join') && !scan.joined(to)
    if (!own && !scan.joined(to)) break
    const office = officeAt(scan, own ? to + 1 : to, options)
    if (!office || kindOf(office.head.value) !== 'person' || office.head.value.number !== first.head.value.number) break
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

function describedAt(scan: Scan, at: number, options: Options): Described | undefined {
  const head = longestHead(scan, at, options.limit)
  if (!head) return undefined
  const known = scan.known(at)
  if (known && known.form !== 'adjective' && (known.to > head.to || (known.to === head.to && !['group', 'role'].includes(head.value.class)))) return undefined
  const rest = complementsAt(scan, head.to, {
    limit: options.limit,
    head: head.value,
    nameEnd: (next) => nameEnd(scan, next, options),
  })
  return { from: at, to: rest.to, head, rest: { ...rest, country: rest.country ?? head.value.country } }
}

function longestHead(scan: Scan, at: number, limit: number): Match<Word> | undefined {
  for (const kind of HEADS) {
    const head = scan.word(at, kind)
    if (!head || head.to > limit) continue
    const doubtful = head.to - head.from === 1 && !head.value.definite && scan.has(at, 'stop') && (scan.lexicon.article !== '' || scan.has(head.to, 'verb'))
    return doubtful ? undefined : head
  }
  return undefined
}

/** Where the name ends that surely starts at a token; the token itself where none does. */
function nameEnd(scan: Scan, at: number, options: Options): number {
  if (scan.has(at, 'title', 'given', 'commonGiven')) {
    return nameRunAt(scan, at, { ...options, evidence: 'none' })?.to ?? at
  }
  const page = options.page?.at(scan.tokens, at, options.limit)
  return page && (page.whole || scan.unknown(at)) ? page.to : at
}

function nameAfter(scan: Scan, described: Described, options: Options): NameRun | undefined {
  let at = described.to
  if (at >= options.limit) return undefined
  const comma = scan.tokens[at]!.key === ','
  if (comma) at++
  if (at >= options.limit || scan.joined(at) || scan.tokens[at]!.gap === 'line') return undefined
  const run = nameRunAt(scan, at, { ...options, evidence: comma || !takesName(scan, described) ? 'none' : 'role' })
  if (!run || (comma && run.short)) return undefined
  if (run.rule === 'unknown words beside an office' && scan.lexicon.article === '') {
    return run.nameTo - run.nameFrom > 1 || countriesOf(described.rest).length > 0 ? run : undefined
  }
  return run
}

function takesName(scan: Scan, { head, rest }: Described): boolean {
  if (head.value.class === 'source' || head.value.class === 'group') return false
  return scan.lexicon.article === '' || rest.definite || rest.count > 0
}

/** The body or person whom a writing belongs to. */
function ownerOf(scan: Scan, { head, to }: Described, options: Options): NounPhrase | null {
  if (head.to >= to) return null
  const owner = onePhrase(scan, head.to, { ...options, limit: to })
  return owner && owner.to === to && owner.kind !== 'document' ? owner : null
}

/** A noun without article, state or name: it leaves its bearer unnamed. */
function isIndefinite(scan: Scan, { head, rest }: Described): boolean {
  if (head.value.class === 'source') return !head.value.definite
  return scan.lexicon.article !== '' && !rest.definite
}

/** Heads that are too common to stand alone. */
function tooBare(scan: Scan, { head, rest }: Described): boolean {
  const kind = head.value.class
  if (isProper(head.value)) return false
  if (kind === 'group') return false
  if (kind === 'source') return scan.lexicon.article === '' && rest.count === 0
  if (rest.count > 0) return false
  if (kind === 'document' && head.from > 0 && scan.has(head.from - 1, 'say')) return false
  if (scan.lexicon.article !== '') return !head.value.definite
  return kind === 'outlet' || (kind === 'document' && head.to - head.from === 1)
}

/** A word that is a name by itself: its English is one. */
function isProper({ english }: Word): boolean {
  return /^[A-Z].*[^f]$/.test(english) && !english.endsWith('News Agency')
}

function knownWhole(scan: Scan, { from, to, head, rest }: Described): string | null {
  const known = scan.knownBeside(from)
  if (known && known.to === to && known.known.kind !== 'person') return known.known.id
  const outlet = head.value.class === 'outlet' ? rest.inner.find((one) => one.known.kind === 'outlet') : undefined
  return outlet ? outlet.known.id : null
}

function knownPhrase(scan: Scan, at: number, { limit }: Options): NounPhrase | undefined {
  const known = scan.known(at)
  if (!known || known.to > limit || known.form === 'adjective' || known.needsCompany) return undefined
  return make({
    from: at,
    to: known.to,
    how: 'name',
    kind: kindOfKnown(known),
    named: true,
    name: { from: at, to: known.to },
    entity: known.known.id,
    skip: known.skip,
    gloss: known.known.name,
    country: known.known.country,
    definite: true,
    rule: `known ${known.form}`,
  })
}

function kindOfKnown({ known, form }: KnownAt): EntityKind {
  return form === 'capital' ? 'place' : known.kind
}

/** "X and Y": two people who speak together. */
function joinPhrases(scan: Scan, first: NounPhrase, options: Options): NounPhrase {
  if (!joins(first)) return first
  const own = first.to < options.limit && scan.has(first.to, 'join') && !scan.joined(first.to)
  const next = own ? first.to + 1 : first.to
  if (next >= options.limit || (!own && !scan.joined(next))) return first
  const second = onePhrase(scan, next, options)
  if (!second || second.kind !== first.kind || !joins(second)) return first
  if (!own && second.skip === 0) return first
  return make({
    from: first.from,
    to: second.to,
    how: first.how,
    kind: 'group',
    named: first.named && second.named,
    plural: true,
    skip: first.skip,
    definite: true,
    rule: 'joint',
    members: [first, second],
  })
}

function joins({ kind, plural, how }: NounPhrase): boolean {
  if (kind === 'group') return how === 'unnamed'
  return kind === 'person' && !plural && how !== 'pronoun' && how !== 'unnamed' && how !== 'description'
}

function countriesOf({ inner }: Complements): string[] {
  return inner.flatMap(({ known }) => (known.kind === 'state' && known.country !== null ? [known.country] : []))
}

function kindOf({ class: kind }: Word): EntityKind {
  if (kind === 'body') return 'organisation'
  if (kind === 'government') return 'organisation'
  if (kind === 'outlet' || kind === 'group' || kind === 'document' || kind === 'place') return kind
  return 'person'
}

function howOf(value: Word, unnamed: boolean): MentionHow {
  if (unnamed) return 'unnamed'
  if (value.class === 'group') return value.definite ? 'description' : 'unnamed'
  if (value.class === 'source') return 'description'
  if (value.class === 'body' || value.class === 'outlet' || value.class === 'government') return 'name'
  if (value.class === 'document') return 'description'
  return 'role'
}

function make(
  phrase: Pick<NounPhrase, 'from' | 'to' | 'how' | 'kind' | 'rule'> & Partial<NounPhrase>,
): NounPhrase {
  return {
    named: false,
    name: null,
    roles: [],
    entity: null,
    plural: false,
    skip: 0,
    gloss: '',
    country: null,
    definite: false,
    leans: false,
    pointed: false,
    countries: [],
    exact: false,
    owner: null,
    members: [],
    ...phrase,
  }
}
