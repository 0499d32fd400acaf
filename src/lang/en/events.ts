import type { EventWords } from '../../model/words/events.ts'

/** The words that tell events, in English: none yet. */
export const events: EventWords = {
  triggers: [],
  agencies: '',
  doubts: '',
  denials: '',
  occasions: '',
  fronts: '',
  belonging: '',
  between: '',
}
