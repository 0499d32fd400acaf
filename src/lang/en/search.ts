import type { SearchWords } from '../../model/words/search.ts'

/** English words are searched without the plural. */
export const search: SearchWords = {
  prefixes: '',
  proclitics: '',
  suffixes: 's',
  shortest: 3,
}
