import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'

/** An entity as the parts of a record tell of it. */
export interface Told {
  readonly entity: string
  readonly name: string
  readonly native: string | null
  readonly kind: EntityKind
}

/** Someone or something of a page, however often it is mentioned there. */
export interface PageEntity extends Told {
  /** Whether the page names it, or only describes it ("a source in Seoul"). */
  readonly named: boolean
  /** The names that the page calls it by, each once. */
  readonly surfaces: ReadonlySet<string>
  /** What it does on the page; the first of these that it does anywhere. */
  readonly part: 'speaker' | 'addressee' | 'transmitter' | 'mentioned'
}

/** Every entity of a page once, in the order in which the page mentions them. */
export function entitiesOf(record: Record): PageEntity[] {
  const { mentions, statements } = record
  const speakers = statements.map(({ speaker }) => speaker)
  const addressees = statements.flatMap(({ addressee }) => addressee ?? [])
  const hops = statements.flatMap(({ chain }) => chain)
  const parts = new Map<string, PageEntity['part']>([
    ...hops.map(({ entity }) => [entity, 'transmitter'] as const),
    ...addressees.map(({ entity }) => [entity, 'addressee'] as const),
    ...speakers.map(({ entity }) => [entity, 'speaker'] as const),
    ...speakers.flatMap(({ members = [] }) =>
      members.map(({ entity }) => [entity, 'speaker'] as const),
    ),
  ])
  const names = mentions.filter(
    ({ how, surface }) => (how === 'name' || how === 'surname') && surface.trim() !== '',
  )
  const namesOf = Map.groupBy(names, ({ entity }) => entity)
  const spoke = new Set(speakers.filter(({ named }) => named).map(({ entity }) => entity))
  const told = Map.groupBy<string, Told>(
    [...mentions, ...speakers, ...addressees, ...hops],
    ({ entity }) => entity,
  )
  return [...told].map(([entity, ones]) => ({
    entity,
    name: ones[0]!.name,
    native: ones.find(({ native }) => native !== null)?.native ?? null,
    kind: ones[0]!.kind,
    named: !entity.startsWith('local:') || namesOf.has(entity) || spoke.has(entity),
    surfaces: new Set(namesOf.get(entity)?.map(nameIn)),
    part: parts.get(entity) ?? 'mentioned',
  }))
}

/** The name alone, where the words of a mention are a name with a title before or behind it. */
function nameIn({ surface, native }: { surface: string; native: string }): string {
  return native !== '' && surface.includes(native) ? native : surface
}
