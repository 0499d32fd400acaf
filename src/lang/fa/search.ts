import type { SearchWords } from '../../model/words/search.ts'

/** Persian words are searched without the endings of plural, degree, and the indefinite. */
export const search: SearchWords = {
  prefixes: '',
  proclitics: '',
  suffixes: 'ها های هایی هایش هایشان هایم هایمان هایتان ی تر ترین',
  shortest: 3,
}
