import type { SearchWords } from '../../model/words/search.ts'

/** Arabic words are searched without the article and without light endings. */
export const search: SearchWords = {
  prefixes: 'ال وال فال بال كال وبال فبال وكال لل ولل فلل',
  proclitics: 'و ف ب ل ك وب ول فب فل',
  suffixes: 'ها هم هن هما نا كم ه ة ية ي ات ون ين ان',
  shortest: 3,
}
