import type { SpellingWords } from '../../model/words/spelling.ts'

/** English spelling needs no repair. */
export const spelling: SpellingWords = {
  proclitics: '',
  functionWords: `
    the of and to in that is was for with by at from it he said has be his not have had will were which their
    who they an this after been its would could about
  `,
}
