import type { Mention } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Feature, PrintedPage, PrintStatement } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Body, BodyKnowledge } from '../bodies/find-body.ts'
import { findBody } from '../bodies/find-body.ts'
import type { Roles } from './find-roles.ts'
import { findRoles } from './find-roles.ts'
import type { Rarity } from './rarity.ts'
import { kindOf } from './rarity.ts'
import type { Stand } from './stand.ts'
import { findStand } from './stand.ts'

/** A statement made ready to be compared with those of other pages. */
export interface Told {
  /** Its number among all that are compared. */
  readonly at: number
  readonly page: PrintedPage
  readonly statement: Statement
  readonly print: PrintStatement
  readonly body: Body
  readonly stand: Stand
  /** The day on which it was said, else published: ISO 8601, or null. */
  readonly day: string | null
  /** What it says: a weight for each feature. */
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

/** Makes a statement ready: what it says by weight, who stands behind it, how and when it was said. */
export function toTold(
  [page, index, at]: readonly [page: PrintedPage, index: number, at: number],
  { pack, knowledge, rarity }: TellOptions,
): Told {
  const { record } = page
  const statement = record.statements[index]!
  const print = page.statements[index]!
  const body = findBody(statement, { record, pack, knowledge })
  const stand = findStand(statement, print, pack)
  const features = new Map<string, number>()
  const mass = { words: 0, others: 0 }
  for (const { key, weight } of print.features) {
    const worth = rarity(key) * Math.min(weight, MOST_OFTEN)
    features.set(key, worth)
    mass[kindOf(key) === 'word' ? 'words' : 'others'] += worth
  }
  const mentions = record.mentions.filter(({ span }) => isIn(span, statement.content.pieces))
  const stateOf = (id: string): string | null => {
    const country = knowledge.byId(id)?.country
    return (country && knowledge.stateOf(country)?.id) || null
  }
  const implied = new Map<string, number>()
  const imply = (id: string | null): void => {
    const key: Feature['key'] = `entity:${id ?? ''}`
    if (id && !features.has(key)) implied.set(key, rarity(key) * IMPLIED)
  }
  for (const mention of mentions) imply(stateOf(mention.entity))
  if (statement.stance === 'pledges' || stand.own) {
    imply(body.entity)
    imply(stateOf(body.entity))
  }
  const idOf = ({ entity, kind }: Mention): string | null =>
    kind === 'outlet' || kind === 'document' ? null : (stateOf(entity) ?? knownId(entity))
  return {
    at,
    page,
    statement,
    print,
    body,
    stand,
    day: dayOf(page, statement),
    features,
    implied,
    mass,
    roles: findRoles(mentions, record, { pack, idOf }),
  }
}

function knownId(entity: string): string | null {
  return entity.startsWith('local:') ? null : entity
}

function isIn([start, end]: Span, pieces: readonly Span[]): boolean {
  return pieces.some(([from, to]) => from <= start && end <= to)
}

/** The day on which a statement was said, else that of publication; of a range or a season nothing. */
function dayOf({ record }: PrintedPage, { said }: Statement): string | null {
  const published = record.article.published?.edtf ?? null
  const told = said?.edtf?.replace(/[~?%]/g, '') ?? null
  return told !== null && /^\d{4}-\d{2}-\d{2}$/.test(told) ? told : published
}
