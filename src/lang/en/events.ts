import type { EventWords } from '../../model/words/events.ts'

/** The words around events, in English; it has no words yet that tell one. */
export const events: EventWords = {
  triggers: [],
  agencies: 'forces army troops police government',
  doubts: `
    may
    might
  `,
  denials: '',
  occasions: '',
  victims: '',
  compounds: '',
  fronts: '',
  belonging: '',
  between: 'between',
}
