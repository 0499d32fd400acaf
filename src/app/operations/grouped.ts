import type { Library } from '../library/open-library.ts'
import { groupNew } from '../story/group-new.ts'

/** The library with all that came in grouped into stories. */
export async function grouped(library: Library): Promise<Library> {
  await groupNew(library)
  return library
}
