import type { PageEntity } from '../../model/mention.ts'
import { idOfName, idOfUnnamed } from '../../text/local-ids.ts'
import type { Context, Draft } from './draft.ts'
import { rootOf } from './draft.ts'
import { labelOf } from './label.ts'

/** Makes the entity of a draft, the same one for all drafts that were merged. */
export function entityMaker(context: Context): (draft: Draft) => PageEntity {
  const entities = new Map<Draft, PageEntity>()
  const entity = (draft: Draft): PageEntity => {
    const root = rootOf(rootOf(draft).owner ?? draft)
    let made = entities.get(root)
    if (!made) entities.set(root, (made = toEntity(root, context, entity)))
    return made
  }
  return entity
}

function localId(draft: Draft, { reading, options }: Context): string {
  if (draft.native !== null) return idOfName(draft.native)
  const { from, to } = draft.first
  const words = reading.tokens.slice(from, to).map(({ key }) => key)
  return idOfUnnamed(words, { page: options.page ?? '', at: reading.tokens[from]!.start })
}

function toEntity(
  draft: Draft,
  context: Context,
  entity: (draft: Draft) => PageEntity,
): PageEntity {
  const members = draft.members.map(entity)
  const joint = members.length > 0
  const known = draft.entity === null ? undefined : context.options.knowledge.byId(draft.entity)
  const natives = members.flatMap(({ native }) => (native === null ? [] : [native]))
  return {
    id: draft.entity ?? localId(draft, context),
    name: joint
      ? members.map(({ name }) => name).join(' and ')
      : (known?.name ?? labelOf(draft, context)),
    native: joint
      ? natives.length === members.length
        ? natives.join(' ')
        : null
      : (draft.native ?? known?.names[context.pack.code]?.[0] ?? null),
    kind: draft.kind,
    named: joint ? members.every(({ named }) => named) : draft.named,
    plural: draft.plural,
    country: known?.country ?? draft.country,
    ...(joint ? { members } : {}),
    ...(draft.candidates.length > 0 ? { candidates: draft.candidates } : {}),
  }
}
