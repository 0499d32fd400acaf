import type { Library } from '../../library/library.ts'
import { memoryLibrary } from '../../library/memory/memory-library.ts'
import type { Added, AddOptions } from '../library/add-pages.ts'
import { addPages } from '../library/add-pages.ts'
import type { Item } from '../sources/item.ts'

/** A library in memory of the pages of items, forgotten at the end; `tell` hears what became of each. */
export async function pagesLibrary(
  items: AsyncIterable<Item>,
  { tell, ...options }: AddOptions & { readonly tell: (added: Added) => void },
): Promise<Library> {
  const library = memoryLibrary()
  for await (const added of addPages(library, items, options)) tell(added)
  return library
}
