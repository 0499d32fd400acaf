import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'
import type { Speaker } from '../model/statement.ts'

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

/** Who and what a page speaks of. */
export interface Cast {
  /** Every entity once, in the order in which the page mentions them; of joint speakers each for himself. */
  readonly entities: readonly PageEntity[]
  /** Who spoke: one, or each of several who spoke together. */
  readonly speakersOf: (speaker: Speaker) => readonly Told[]
}

/** Who and what a page speaks of, from its mentions and its statements. */
export function castOf(record: Record): Cast {
  const known = new Map(entitiesOf(record).map((one) => [one.entity, one]))
  const joint = new Set<string>()
  const membersOf = ({ members = [] }: Speaker): PageEntity[] => {
    const found = members.flatMap(({ entity }) => known.get(entity) ?? [])
    return found.length === members.length ? found : []
  }
  for (const { speaker } of record.statements)
    if (membersOf(speaker).length > 0) joint.add(speaker.entity)
  return {
    entities: [...known.values()].filter(({ entity }) => !joint.has(entity)),
    speakersOf: (speaker) => {
      const members = membersOf(speaker)
      return members.length > 0 ? members : [speaker]
    },
  }
}

function entitiesOf(record: Record): PageEntity[] {
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
