import type { CircumstanceWords } from '../../model/words/circumstances.ts'

/** To whom, how and where something was said, in English. */
export const circumstances: CircumstanceWords = {
  addressing: 'to',
  media: `
    [news conference]
    at a news conference
    at a press conference
    [statement]
    in a statement
    [interview]
    in an interview
  `,
  places: 'in at from',
}
