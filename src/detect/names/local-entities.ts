import type { NounPhrase, PageEntity } from '../../model/mention.ts'
import { foldWord } from '../../text/fold.ts'
import type { Reading } from '../../text/reading.ts'
import { spanOf } from '../../text/reading.ts'
import type { KnownNames } from './known-names.ts'
import { idOfName, idOfUnnamed } from '../../text/local-ids.ts'

/** Makes entities of this page for phrases that no finder of names knows; the same words make the same entity. */
export function localEntities(
  reading: Reading,
  options: { knowledge: KnownNames; romanise: (name: string) => string; page?: string },
): (phrase: NounPhrase) => PageEntity {
  const { knowledge, romanise, page = '' } = options
  const entities = new Map<string, PageEntity>()
  return (phrase) => {
    const [start, end] = spanOf(reading, phrase, phrase.skip)
    const surface = reading.text.slice(start, end)
    const id = phrase.entity ?? localId(surface, { named: phrase.named, page })
    let entity = entities.get(id)
    if (!entity) {
      const { kind, named, plural } = phrase
      const known = phrase.entity === null ? undefined : knowledge.byId(phrase.entity)
      if (known) {
        const { country } = known
        entity = {
          id: known.id,
          name: known.name,
          native: surface,
          kind: known.kind,
          named,
          plural,
          country,
        }
      } else
        entity = {
          id,
          name: romanise(surface),
          native: surface,
          kind,
          named,
          plural,
          country: null,
        }
      entities.set(id, entity)
    }
    return entity
  }
}

/** Who is not named is one with those of the same words, but of this page alone. */
function localId(surface: string, { named, page }: { named: boolean; page: string }): string {
  return named
    ? idOfName(surface)
    : idOfUnnamed(surface.split(/\s+/).map(foldWord), { page, at: 0 })
}
