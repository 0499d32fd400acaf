import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Hop, HopRelation } from '../../model/statement.ts'
import type { Reading } from '../../text/reading.ts'
import { spanOf } from '../../text/reading.ts'

/** What a chain needs to know of a statement. */
export interface Said {
  readonly speaker: PageEntity
  readonly cue: TokenRange
  readonly content: TokenRange
  /** The statement it is told inside of, by its place in the list. */
  readonly inside: number | null
  readonly relays: readonly NounPhrase[]
  readonly subject: NounPhrase | null
  readonly continues: boolean
  /** Whether it stands in the article's headline, kicker or lead. */
  readonly isTitle: boolean
}

/** What the whole page brings to every chain. */
export interface ChainCompany {
  readonly reading: Reading
  readonly sources: readonly Source[]
  readonly entityOf: (phrase: NounPhrase) => PageEntity | null
  readonly localOf: (phrase: NounPhrase) => PageEntity
  /** The page's own outlet; null where nothing names it. */
  readonly outlet: { readonly hop: Hop; readonly id: string | null } | null
  readonly interviewHolds: 'speaker' | 'run'
}

interface Link {
  readonly entity: PageEntity
  readonly phrase: NounPhrase | null
  readonly relation: HopRelation
  readonly inherited: boolean
  readonly rule: string
}

/** Builds the chain of each statement: nearest the speaker first, the page's own outlet last. */
export function buildChains(said: readonly Said[], company: ChainCompany): Hop[][] {
  const links: Link[][] = []
  const interviews = new Map<string, Link>()
  const paragraphs = company.reading.paragraphs
  said.forEach((statement, index) => {
    const own = ownLinks(statement, company, paragraphs)
    const interview = own.find((link) => link.relation === 'interviewed')
    if (interview && company.interviewHolds === 'speaker') interviews.set(statement.speaker.id, interview)
    const before = said[index - 1]
    const chain = [...own]
    if (statement.inside !== null) {
      const outer = said[statement.inside]!
      const teller: Link = {
        entity: outer.speaker,
        phrase: outer.subject,
        relation: 'relayed',
        inherited: false,
        rule: 'told inside of another statement',
      }
      links.push([...chain, teller, ...links[statement.inside]!])
      return
    }
    const held = interviews.get(statement.speaker.id)
    if (chain.length === 0 && held) chain.push({ ...held, inherited: true, rule: 'interview holds for its speaker' })
    if (chain.length === 0 && before && carries(statement, before, company.interviewHolds)) {
      const run = links[index - 1]!.filter((link) => link.rule !== 'opener' && link.relation !== 'credited')
      chain.push(...run.map((link) => ({ ...link, inherited: true, rule: 'the run of statements goes on' })))
    }
    links.push([...chain, ...scope(statement, company)])
  })
  return links.map((chain, index) => toHops(chain, said[index]!, company))
}

/** Whether a statement goes on where the one before it stopped, from the same mouth. */
function carries(statement: Said, before: Said, holds: ChainCompany['interviewHolds']): boolean {
  if (statement.speaker.id !== before.speaker.id) return false
  return holds === 'speaker' || (statement.continues && statement.subject === null)
}

/** Transmitters that the statement's own sentence names. */
function ownLinks(
  statement: Said,
  company: ChainCompany,
  paragraphs: Reading['paragraphs'],
): Link[] {
  const links: Link[] = statement.relays.map((phrase) => ({
    entity: entity(company, phrase, statement.cue.from),
    phrase,
    relation: 'quoted' as const,
    inherited: false,
    rule: 'named with the statement',
  }))
  const paragraph = paragraphs.find((part) => part.from <= statement.cue.from && statement.cue.from < part.to)
  const sentence = paragraph?.sentences.find(
    (part) => part.from <= statement.cue.from && statement.cue.from < part.to,
  )
  if (!sentence) return links
  for (const source of company.sources) {
    if (source.from < sentence.from || source.to > Math.max(sentence.to, statement.cue.from)) continue
    const inContent = source.from >= statement.content.from && source.to <= statement.content.to
    if (source.kind === 'sentence-opener') {
      for (const phrase of source.hops) {
        links.push({
          entity: entity(company, phrase, source.from),
          phrase,
          relation: 'quoted',
          inherited: false,
          rule: 'opener of the sentence',
        })
      }
    }
    if (inContent || source.kind !== 'interview') continue
    for (const phrase of source.hops) {
      links.push({
        entity: entity(company, phrase, statement.cue.from),
        phrase,
        relation: 'interviewed',
        inherited: false,
        rule: 'said to an outlet',
      })
    }
  }
  return links
}

/** What openers before the statement, and credits and bylines of the page, add. */
function scope(statement: Said, company: ChainCompany): Link[] {
  const at = Math.min(statement.cue.from, statement.content.from)
  const opener = company.sources.findLast(
    (source) =>
      source.kind === 'opener' &&
      (source.from <= at ||
        (source.from < statement.content.to && sameSentence(company.reading, source.from, at))),
  )
  const links: Link[] = []
  for (const phrase of opener?.hops ?? []) {
    links.push({
      entity: entity(company, phrase, opener!.from),
      phrase,
      relation: 'quoted',
      inherited: !sameSentence(company.reading, opener!.from, statement.cue.from),
      rule: 'opener',
    })
  }
  for (const source of company.sources) {
    if (source.kind !== 'credit' && source.kind !== 'byline') continue
    for (const phrase of source.hops) {
      links.push({
        entity: entity(company, phrase, source.from),
        phrase,
        relation: 'credited',
        inherited: true,
        rule: source.kind === 'credit' ? 'credit for the whole page' : 'byline for the whole page',
      })
    }
  }
  return links
}

function paragraphOf(reading: Reading, at: number): number {
  return reading.paragraphs.findIndex((part) => part.from <= at && at < part.to)
}

function sameSentence(reading: Reading, a: number, b: number): boolean {
  const paragraph = reading.paragraphs[paragraphOf(reading, a)]
  const sentence = paragraph?.sentences.find((part) => part.from <= a && a < part.to)
  return sentence !== undefined && sentence.from <= b && b < sentence.to
}

/** The entity of a transmitter; one that stands for an earlier text is the agency named before it. */
function entity(company: ChainCompany, phrase: NounPhrase, at: number): PageEntity {
  if (phrase.rule === 'text') {
    const earlier = agencyBefore(company, at)
    if (earlier) return earlier
  }
  return company.entityOf(phrase) ?? company.localOf(phrase)
}

function agencyBefore(company: ChainCompany, at: number): PageEntity | null {
  for (const source of [...company.sources].reverse()) {
    if (source.from >= at || source.hops.length === 0 || source.hops[0]!.rule === 'text') continue
    return company.entityOf(source.hops[0]!) ?? company.localOf(source.hops[0]!)
  }
  return null
}

/** Hops without repetition: no one twice, not the speaker, the outlet last and once. */
function toHops(links: readonly Link[], statement: Said, company: ChainCompany): Hop[] {
  const seen = new Set<string>()
  if (links[0]?.relation !== 'relayed') seen.add(statement.speaker.id)
  if (company.outlet?.id) seen.add(company.outlet.id)
  const hops: Hop[] = []
  for (const link of links) {
    const { id, name } = link.entity
    if (seen.has(id) || name === company.outlet?.hop.name) continue
    seen.add(id)
    const span = link.phrase ? spanOf(company.reading, link.phrase, link.phrase.skip) : null
    hops.push({
      name,
      entity: id,
      surface: span ? company.reading.text.slice(span[0], span[1]) : null,
      span,
      relation: link.relation,
      inherited: link.inherited,
      rule: link.rule,
    })
  }
  if (company.outlet && company.outlet.id !== statement.speaker.id) hops.push(company.outlet.hop)
  return hops
}
