import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Outlet } from '../../model/record.ts'
import type { Hop, HopRelation } from '../../model/statement.ts'
import { foldWord } from '../../text/fold.ts'
import { idOfName } from '../../text/local-ids.ts'
import type { Reading } from '../../text/reading.ts'
import { covering, startingIn } from '../../text/ranges.ts'
import { spanOf } from '../../text/reading.ts'
import type { Agency } from './agencies.ts'
import { agenciesOf, agencyBefore } from './agencies.ts'
import { isPassing } from './passing.ts'
import { reportStarts } from './report-starts.ts'
import type { ChainCompany, Said } from './said.ts'

export type { ChainCompany, Drafted, Said } from './said.ts'

interface Link {
  readonly entity: PageEntity
  readonly phrase: NounPhrase | null
  readonly relation: HopRelation
  readonly inherited: boolean
  readonly rule: string
}

/** Builds the chain of each statement: nearest the speaker first, the page's own outlet last. */
export function buildChains(said: readonly Said[], company: ChainCompany): Hop[][] {
  const { interviewHolds } = company.pack.chains
  const links: Link[][] = []
  const places = new Map(said.map(({ draft }, at) => [draft, at]))
  const interviews = new Map<string, Link>()
  const agencies = agenciesOf(said, company)
  const first = said.find(({ draft }) => isInBody(company.reading, draft.cue[0]!.from))
  const starts = reportStarts(company.reading)
  let last = -1
  said.forEach((statement, at) => {
    const { draft, speaker } = statement
    const before = said[last]
    const carrier = last
    if (!draft.inside) last = at
    const own = ownLinks(statement, company, agencies)
    const interview = own.find((link) => link.relation === 'interviewed')
    const holds = interviewHolds === 'speaker' || statement === first
    if (interview && holds) interviews.set(speaker.id, interview)
    const outer = draft.inside ? places.get(draft.inside) : undefined
    if (outer !== undefined) {
      const isOther = said[outer]!.speaker.id !== speaker.id
      const teller = isOther ? [tellerOf(said[outer]!)] : []
      links.push([...own, ...teller, ...(links[outer] ?? [])])
      return
    }
    const held = interviews.get(speaker.id)
    if (own.length === 0 && held) {
      own.push({ ...held, inherited: true, rule: 'interview holds for its speaker' })
    } else if (own.length === 0 && before && carries(statement, before, interviewHolds)) {
      own.push(...carried(links[carrier]!))
    }
    links.push([
      ...own,
      ...scope(statement, company, {
        agencies,
        isSourced: isSourced(statement, own),
        starts,
        said,
      }),
    ])
  })
  return links.map((chain, at) => toHops(chain, said[at]!, company))
}

function isInBody({ paragraphs }: Reading, at: number): boolean {
  const role = covering(paragraphs, at)?.block.role
  return role === 'body' || role === 'lead'
}

/** The speaker of the statement that another one is told inside of. */
function tellerOf({ draft, speaker }: Said): Link {
  return {
    entity: speaker,
    phrase: draft.subject,
    relation: 'relayed',
    inherited: false,
    rule: 'told inside of another statement',
  }
}

const RUN = 'the run of statements goes on'

/** What a run of statements hands on: the transmitters named with its first. */
function carried(links: readonly Link[]): Link[] {
  return links
    .filter(
      ({ rule, relation }) =>
        rule !== 'opener' && relation !== 'credited' && relation !== 'relayed',
    )
    .map((link) => ({ ...link, inherited: true, rule: RUN }))
}

/** Whether a statement goes on where the one before it stopped, from the same mouth. */
function carries(statement: Said, before: Said, holds: 'speaker' | 'run'): boolean {
  if (statement.speaker.id !== before.speaker.id) return false
  if (holds === 'speaker' || statement.draft.resumes) return true
  return statement.draft.continues && statement.draft.subject === null
}

/** Transmitters that the statement's own sentence names. */
function ownLinks(
  { draft: statement, author }: Said,
  company: ChainCompany,
  agencies: readonly Agency[],
): Link[] {
  const at = statement.cue[0]!.from
  const links: Link[] = statement.relays.map((phrase) => ({
    entity: (phrase.rule === 'letter' && author) || transmitter(company, agencies, phrase),
    phrase,
    relation: 'quoted' as const,
    inherited: false,
    rule: 'named with the statement',
  }))
  const sentence = sentenceOf(company.reading, at)
  if (!sentence) return links
  for (const source of startingIn(company.sources, sentence)) {
    if (source.to > sentence.to) continue
    const inContent = source.from >= statement.content.from && source.to <= statement.content.to
    if (source.kind === 'sentence-opener') {
      for (const phrase of source.hops) {
        links.push({
          entity: transmitter(company, agencies, phrase),
          phrase,
          relation: 'quoted',
          inherited: false,
          rule: 'opener of the sentence',
        })
      }
    }
    if (source.kind === 'anaphor') {
      const agency = agencyBefore(agencies, source.from)
      const rule = 'a text named before'
      if (agency)
        links.push({ entity: agency, phrase: null, relation: 'quoted', inherited: true, rule })
    }
    if (inContent || source.kind !== 'interview') continue
    if (statement.subject && source.from < statement.subject.from) continue
    if (source.from > Math.max(statement.cue.at(-1)!.to, statement.content.to)) continue
    for (const phrase of source.hops) {
      links.push({
        entity: company.entityOf(phrase),
        phrase,
        relation: 'interviewed',
        inherited: false,
        rule: 'said to an outlet',
      })
    }
  }
  return links
}

/** Whether the statement names an outlet as its own source: that ends what an earlier paragraph opened. */
function isSourced({ draft, speaker }: Said, own: readonly Link[]): boolean {
  if (speaker.kind === 'outlet' && draft.subject?.how === 'name') return true
  return own.some(
    ({ relation, entity, inherited, rule }) =>
      relation === 'quoted' && entity.kind === 'outlet' && (!inherited || rule === RUN),
  )
}

interface Scope {
  readonly agencies: readonly Agency[]
  readonly isSourced: boolean
  /** Where the reports of the page begin. */
  readonly starts: readonly number[]
  /** Every statement of the page. */
  readonly said: readonly Said[]
}

/** What openers before the statement, and credits and bylines of the page, add. */
function scope(
  { draft: statement, speaker }: Said,
  company: ChainCompany,
  { agencies, isSourced, starts, said: all }: Scope,
): Link[] {
  const cue = statement.cue[0]!.from
  const at = Math.min(cue, statement.content.from)
  const start = starts.findLast((from) => from <= at) ?? 0
  const opener = company.sources.findLast(
    (source) =>
      source.kind === 'opener' &&
      source.from >= start &&
      (source.from <= at ||
        (source.from < statement.content.to && sameSentence(company.reading, source.from, at))),
  )
  const paragraph = covering(company.reading.paragraphs, at)
  const isFirst = opener === company.sources.find(({ kind }) => kind === 'opener')
  const isAway = opener !== undefined && opener.from < (paragraph?.from ?? 0)
  const said = { ...company, said: all, start }
  const ended = isAway && (isFirst ? isPassing(opener.from, speaker, said) : isSourced)
  const links: Link[] = []
  const holds = !opener && company.pack.chains.agencyHolds === true
  const teller = holds
    ? agencies.findLast((one) => one.speaks && one.at < at && one.at >= start)
    : undefined
  if (teller) links.push(heldBy(teller))
  const prefix = company.sources.findLast(
    ({ kind, from }) => kind === 'prefix' && from >= start && from <= at,
  )
  for (const source of [ended ? undefined : opener, prefix]) {
    for (const phrase of source?.hops ?? []) {
      links.push({
        entity: transmitter(company, agencies, phrase),
        phrase,
        relation: 'quoted',
        inherited: !sameSentence(company.reading, source!.from, cue),
        rule: 'opener',
      })
    }
  }
  for (const source of company.sources) {
    if (source.kind !== 'credit' && source.kind !== 'byline') continue
    for (const phrase of source.hops) {
      links.push({
        entity: company.entityOf(phrase),
        phrase,
        relation: 'credited',
        inherited: true,
        rule: source.kind === 'credit' ? 'credit for the whole page' : 'byline for the whole page',
      })
    }
  }
  return links
}

function sentenceOf(reading: Reading, at: number): TokenRange | undefined {
  return covering(covering(reading.paragraphs, at)?.sentences ?? [], at)
}

function sameSentence(reading: Reading, a: number, b: number): boolean {
  const sentence = sentenceOf(reading, a)
  return sentence !== undefined && sentence.from <= b && b < sentence.to
}

/** An agency that spoke itself holds for what follows it, where no opener does. */
function heldBy({ entity }: Agency): Link {
  const rule = 'an agency that spoke before'
  return { entity, phrase: null, relation: 'quoted', inherited: true, rule }
}

/** The entity of a transmitter; one that stands for an earlier text is the agency named before it. */
function transmitter(
  company: ChainCompany,
  agencies: readonly Agency[],
  phrase: NounPhrase,
): PageEntity {
  const agency = phrase.rule === 'text' ? agencyBefore(agencies, phrase.from) : null
  return agency ?? company.entityOf(phrase)
}

/** Hops without repetition: no one twice, not the speaker, the outlet last and once. */
function toHops(links: readonly Link[], { speaker }: Said, company: ChainCompany): Hop[] {
  const { outlet, reading } = company
  const seen = new Set<string>()
  if (links[0]?.relation !== 'relayed') seen.add(speaker.id)
  const hops: Hop[] = []
  for (const link of links) {
    const { id, name, native, kind } = link.entity
    const span = link.phrase ? spanOf(reading, link.phrase, link.phrase.skip) : null
    if (seen.has(id) || isOutlet(link.entity, span, company)) continue
    seen.add(id)
    const surface = span ? reading.text.slice(span[0], span[1]) : null
    const { relation, inherited, rule } = link
    hops.push({ name, native, entity: id, kind, surface, span, relation, inherited, rule })
  }
  if (outlet && !isOutlet(speaker, null, company)) hops.push(publishedBy(outlet))
  return hops
}

/** Whether an entity is the page's own outlet: by its id, its name, or the words it was read from. */
function isOutlet(
  { id, name, native }: PageEntity,
  span: readonly [number, number] | null,
  { outlet, reading }: ChainCompany,
): boolean {
  if (!outlet) return false
  if (id === outlet.entity || name === outlet.name) return true
  if (outlet.entity !== null || !outlet.surface) return false
  const own = outlet.span
  if (own && span && own[0] < span[1] && span[0] < own[1]) return true
  const surface = span ? reading.text.slice(span[0], span[1]) : native
  return surface !== null && foldWord(surface) === foldWord(outlet.surface)
}

function publishedBy({ name, entity, surface, span }: Outlet): Hop {
  return {
    name,
    native: surface,
    entity: entity ?? idOfName(name),
    kind: 'outlet',
    surface,
    span,
    relation: 'published',
    inherited: true,
    rule: 'page outlet',
  }
}
