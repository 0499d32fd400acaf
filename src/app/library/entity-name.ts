import type { Library } from '../../library/library.ts'
import { knowledge } from '../knowledge.ts'

/** What an entity is called, by the tables of knowledge, else by the library; nothing where neither names it. */
export async function entityName(library: Library, id: string): Promise<string | undefined> {
  return knowledge().byId(id)?.name ?? (await library.entity(id))?.name
}
