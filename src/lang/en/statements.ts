import type { StatementWords } from '../../model/words/statements.ts'

/** The reporting words of English: a first, small list; its statements are read as subject, verb, content. */
export const statements: StatementWords = {
  order: 'subject-verb',
  cues: [],
  conjunctions: '',
  complementisers: 'that',
  purposes: '',
  fusedComplementisers: '',
  prepositions:
    'of in on at by for with from to about against over under between during after before',
  topics: '',
  adjuncts: '',
  adverbs: '',
  subordinators: '',
  objectMarkers: '',
  verbs: '',
  verbPrefixes: '',
  negations: '',
  relatives: 'who which that',
  and: 'and',
  boundPrepositions: '',
  breaks: '',
  carriers: 'because',
  tones: '',
  moods: '',
  feelings: '',
  texts: '',
}
