import type { Mention } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Feature, PrintedPage, PrintStatement } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { firstNot } from '../../text/ranges.ts'
import { tokenise } from '../../text/tokens.ts'
import { findStates } from '../print/find-states.ts'
import type { Body, BodyKnowledge } from '../bodies/find-body.ts'
import { findBody } from '../bodies/find-body.ts'
import type { Roles } from './find-roles.ts'
import { findRoles } from './find-roles.ts'
import { inSpans, without } from './in-spans.ts'
import type { Rarity } from './rarity.ts'
import { kindOf } from './rarity.ts'
import { signsOf } from './signs.ts'
import { spanFeatures } from './span-features.ts'
import type { Stand } from './stand.ts'
import { findAct, findStand } from './stand.ts'

/** A statement made ready to be compared with those of other pages. */
export interface Told {
  /** Its number among all that are compared. */
  readonly at: number
  readonly page: PrintedPage
  readonly statement: Statement
  readonly print: PrintStatement
  readonly body: Body
  /** The state that the body or the speaker belongs to, or null. */
  readonly state: string | null
  readonly stand: Stand
  /** Whether it only points at what is told elsewhere. */
  readonly pointer: boolean
  /** The day on which it was said, else published: ISO 8601, or null. */
  readonly day: string | null
  /** What it says, a weight for each feature; of a pointer what the rest of its sentence says. */
  readonly features: ReadonlyMap<string, number>
  /** What follows from that without being said, such as the state of a town: it counts where it is shared. */
  readonly implied: ReadonlyMap<string, number>
  /** The sum of `features`, words of the language apart. */
  readonly mass: { readonly words: number; readonly others: number }
  readonly roles: Roles
}

/** What statements are made ready with. */
export interface TellOptions {
  readonly pack: LanguagePack
  readonly knowledge: BodyKnowledge
  readonly rarity: Rarity
}

/** What follows from a feature counts so much of its own weight. */
const IMPLIED = 0.6
/** A feature that a content tells again and again counts so much at most. */
const MOST_OFTEN = 1.5
/** A content that tells less than this says nothing of its own: "is another fake". */
const THIN = 4.5

/**
 * Makes a statement ready: what it says by weight, who stands behind it, how and when it was said. Where its speaker does something
 * else beside it ("rejecting this report, he said that …"), that is told as well.
 */
export function toTold(
  page: PrintedPage,
  index: number,
  { pack, knowledge, rarity }: TellOptions,
): Omit<Told, 'at'>[] {
  const { record } = page
  const statement = record.statements[index]!
  const print = page.statements[index]!
  const body = findBody(statement, { record, pack, knowledge })
  const stateOf = stateFinder(knowledge)
  const pieces = statement.content.pieces
  const own = weighed(print.features, rarity)
  const pointer = print.pointsBack || isThin(own) || pointsOnly({ statement, own }, pack)
  const judged = isJudgement(statement, pack)
  const stand = findStand({ statement, print }, { pack, pointer: pointer || judged })
  const day = dayOf(page, statement)
  const state =
    stateOf(body.entity) ?? stateOf(statement.speaker.entity) ?? home(page, statement, stateOf)
  const base = { page, statement, print, body, state, day }
  const read = (spans: readonly Span[], { features, mass }: Weighed): Content => {
    const mentions = inSpans(record.mentions, spans)
    const named = statesIn(record.page.text, spans, pack)
    const ids = mentions.map(({ entity }) => stateOf(entity))
    if (statement.stance === 'pledges' || stand.own) ids.push(body.entity, stateOf(body.entity))
    const idOf = ({ entity, kind }: Mention): string | null =>
      kind === 'outlet' || kind === 'document' ? null : (stateOf(entity) ?? knownId(entity))
    const roles = findRoles(mentions, record, { pack, idOf })
    const all = withStates({ features, mass }, named, rarity)
    return { ...all, roles, implied: impliedBy(ids, { features: all.features, rarity }) }
  }
  const rest = (): Content => {
    const { speaker } = statement
    const spans = without(sentenceOf(page, statement), speaker.span ? [speaker.span] : [])
    return read(spans, weighed(spanFeatures(page, spans, pack), rarity))
  }
  const takesSide = stand.direction !== 1 || stand.confirms === 'plainly'
  const points = print.pointsBack || ((pointer || judged) && takesSide)
  const content = points || judged || isThin(own) ? rest() : read(pieces, own)
  const told = [{ ...base, stand, pointer: points, ...content }]
  const act = findAct(record.page.text, besideCue(page, statement), pack)
  if (act && !isCued(page, statement)) told.push({ ...base, stand: act, pointer: true, ...rest() })
  return told
}

function isThin({ mass }: Weighed): boolean {
  return mass.others + mass.words < THIN
}

/** Whether a content points at what was told before and tells nothing much beside it ("cannot confirm this information now"). */
function pointsOnly(
  { statement, own }: { statement: Statement; own: Weighed },
  pack: LanguagePack,
): boolean {
  const naming = [...own.features.keys()].filter((key) => NAMING.has(kindOf(key)))
  if (naming.length > 1 || statement.content.text.length > LONGEST_POINTER) return false
  return pointsBack(statement, pack) || (naming.length === 0 && isBare(statement))
}

/** Whether a denial or a refusal has hardly a word of its own ("declined to comment"). */
function isBare({ stance, content }: Statement): boolean {
  if (stance !== 'denies' && stance !== 'declines') return false
  return tokenise(content.text).filter(({ kind }) => kind === 'word').length <= FEWEST_WORDS
}

const FEWEST_WORDS = 2

/** Whether a content holds words for what was told before. */
function pointsBack({ content }: Statement, pack: LanguagePack): boolean {
  const tokens = tokenise(content.text)
  return signsOf(pack).pointers.find(tokens, 0, tokens.length).length > 0
}

const NAMING: ReadonlySet<string> = new Set(['entity', 'place', 'number', 'day'])
const LONGEST_POINTER = 100

/** Whether a content is only what its speaker makes of something before it ("described X as …"). */
function isJudgement({ cue, content }: Statement, pack: LanguagePack): boolean {
  const { judges, judgements } = signsOf(pack)
  const first = tokenise(content.text.slice(0, LONGEST_WORD))[0]
  if (!first || !judgements.has(first.key)) return false
  const tokens = tokenise(cue.text)
  return judges.find(tokens, 0, tokens.length).length > 0
}

const LONGEST_WORD = 30

/** A body that no state is named beside is one at home. */
function home(
  { print }: PrintedPage,
  { speaker }: Statement,
  stateOf: (id: string) => string | null,
): string | null {
  return speaker.kind === 'organisation' && print.outlet !== null ? stateOf(print.outlet) : null
}

type Content = Pick<Told, 'features' | 'mass' | 'roles' | 'implied'>
type Weighed = Pick<Told, 'features' | 'mass'>

function weighed(told: readonly Feature[], rarity: Rarity): Weighed {
  const features = new Map<string, number>()
  const mass = { words: 0, others: 0 }
  for (const { key, weight } of told) {
    const worth = rarity(key) * Math.min(weight, MOST_OFTEN)
    features.set(key, worth)
    mass[kindOf(key) === 'word' ? 'words' : 'others'] += worth
  }
  return { features, mass }
}

/** The states that adjectives of some stretches tell of. */
function statesIn(text: string, spans: readonly Span[], pack: LanguagePack): string[] {
  return spans.flatMap((span) => {
    const tokens = tokenise(text, ...span)
    return findStates(tokens, { from: 0, to: tokens.length }, pack).map(({ state }) => state)
  })
}

function withStates(
  { features, mass }: Weighed,
  states: readonly string[],
  rarity: Rarity,
): Weighed {
  const all = new Map(features)
  let others = mass.others
  for (const state of states) {
    const key: Feature['key'] = `entity:${state}`
    if (all.has(key)) continue
    all.set(key, rarity(key))
    others += rarity(key)
  }
  return { features: all, mass: { ...mass, others } }
}

function impliedBy(
  ids: readonly (string | null)[],
  { features, rarity }: { features: ReadonlyMap<string, number>; rarity: Rarity },
): Map<string, number> {
  const implied = new Map<string, number>()
  for (const id of ids) {
    const key: Feature['key'] = `entity:${id ?? ''}`
    if (id && !features.has(key)) implied.set(key, rarity(key) * IMPLIED)
  }
  return implied
}

/** The state that something known belongs to: of a state itself. */
function stateFinder(knowledge: BodyKnowledge): (id: string) => string | null {
  return (id) => {
    const country = knowledge.byId(id)?.country
    return (country && knowledge.stateOf(country)?.id) || null
  }
}

function knownId(entity: string): string | null {
  return entity.startsWith('local:') ? null : entity
}

/** The sentence in which a statement's cue stands. */
function sentenceOf({ sentences }: PrintedPage, { cue, content }: Statement): Span {
  const next = firstNot(sentences, ({ span }) => span[0] <= cue.span[0])
  return sentences[next - 1]?.span ?? content.span
}

/** What stands between the beginning of the sentence and the cue, without the content. */
function besideCue(page: PrintedPage, statement: Statement): Span {
  const [start] = sentenceOf(page, statement)
  const { cue, content } = statement
  const from = content.span[0] < cue.span[0] ? content.span[1] : start
  return [Math.min(Math.max(start, from), cue.span[0]), cue.span[0]]
}

/** Whether another statement has its cue there: the act was read as a statement of its own. */
function isCued(page: PrintedPage, statement: Statement): boolean {
  const [start, end] = besideCue(page, statement)
  return page.record.statements.some(
    ({ id, cue }) => id !== statement.id && cue.span[0] >= start && cue.span[0] < end,
  )
}

/** The day on which a statement was said, else that of publication; of a range or a season nothing. */
function dayOf({ record }: PrintedPage, { said }: Statement): string | null {
  const published = record.article.published?.edtf ?? null
  const told = said?.edtf?.replace(/[~?%]/g, '') ?? null
  return told !== null && /^\d{4}-\d{2}-\d{2}$/.test(told) ? told : published
}
