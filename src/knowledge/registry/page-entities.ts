import type { EntityKind, Mention } from '../../model/mention.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { foldWord } from '../../text/fold.ts'

/** An entity of one page that no table holds. */
export interface LocalEntity {
  readonly id: string
  readonly kind: EntityKind
  /** What the page calls it, the fullest form first. */
  readonly names: readonly string[]
  /** The folded words of the offices and trades that the page gives it. */
  readonly roles: readonly string[]
  /** Ids of the states inside those offices. */
  readonly countries: readonly string[]
}

/** What a registry is told of a page. */
export interface PageEntities {
  readonly page: string
  readonly language: string
  readonly entities: readonly LocalEntity[]
  /** Ids of the known entities that the page mentions. */
  readonly company: readonly string[]
}

const LOCAL = 'local:'

/** The named entities of a record that no table holds, and the known ones in whose company they stand. */
export function pageEntities(record: Record): PageEntities {
  const { mentions, page } = record
  const own = Map.groupBy(
    mentions.filter(({ entity }) => entity.startsWith(LOCAL)),
    ({ entity }) => entity,
  )
  const states = mentions.filter(
    ({ kind, entity }) => kind === 'state' && !entity.startsWith(LOCAL),
  )
  const known = mentions.filter(({ entity }) => !entity.startsWith(LOCAL))
  return {
    page: page.id,
    language: page.language,
    entities: [...own].flatMap(([id, of]) => toEntity(id, of, states)),
    company: [...new Set(known.map(({ entity }) => entity))],
  }
}

function toEntity(
  id: string,
  mentions: readonly Mention[],
  states: readonly Mention[],
): LocalEntity[] {
  const first = mentions.find(({ how }) => how === 'name')
  if (!first) return []
  const named = new Set(wordsOf(first.native))
  const titled = mentions.filter(({ how }) => how === 'name' || how === 'role')
  const inside = states.filter(({ span }) => titled.some((mention) => holds(mention.span, span)))
  const countries = new Set(inside.map(({ entity }) => entity))
  const roles = titled.flatMap(({ surface }) => wordsOf(surface)).filter((word) => !named.has(word))
  const { kind, native } = first
  return [{ id, kind, names: [native], roles: [...new Set(roles)], countries: [...countries] }]
}

function holds([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(foldWord)
}
