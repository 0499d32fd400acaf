import { en } from '../../src/lang/en/index.ts'
import type { LanguagePack } from '../../src/model/pack.ts'
import type { CueEntry } from '../../src/model/words/statements.ts'

/** The words with all their lists emptied: what a language is before it has a word. */
function emptied<T>(words: T): T {
  if (typeof words === 'string') return '' as T
  if (Array.isArray(words)) return [] as T
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, emptied(value)])) as T
}

const plain = {
  form: 'finite',
  stance: 'asserts',
  clause: true,
  markers: [],
  judges: false,
} as const satisfies Omit<CueEntry, 'phrase'>

const blank = emptied(en)

/**
 * Voro, a language that nobody speaks, in seventeen words: it shows that the core reads a language of
 * which it knows nothing but its lists.
 */
export const toy: LanguagePack = {
  ...blank,
  code: 'qaa',
  direction: 'ltr',
  spelling: { proclitics: '', functionWords: 'ko tor sepa mirun fal' },
  search: { prefixes: '', proclitics: '', suffixes: '', shortest: 3 },
  furniture: {
    ...blank.furniture,
    whole: '[share]\nvipa',
    labels: '[published]\ndiran:',
    credits: 'grast:',
  },
  dates: {
    ...blank.dates,
    calendar: 'gregory',
    verb: 'after',
    months: '[gregory]\n1 | bukar\n2 | mendor',
    days: '0 | venta',
  },
  names: {
    ...blank.names,
    roles: '[one]\nminkar | minister',
    bodies: '[outlet]\nzag | agency',
    pronouns: '[one]\nhanu',
    given: '[sure]\npelo',
    stops: 'sepa\nko\nventa\ntolmu\ndenu\nmirun\nfal',
  },
  statements: {
    ...blank.statements,
    order: 'subject-verb',
    cues: [
      { ...plain, phrase: 'tolmu' },
      { ...plain, phrase: 'denu', stance: 'denies' },
    ],
    complementisers: 'ko',
    prepositions: 'sepa',
    and: 'tor',
  },
  concepts: { ...blank.concepts, concepts: 'treaty: pirol\nsoldier: vomek', negations: 'galt' },
  numbers: { ...blank.numbers, scales: '1000 | arun', signs: '[about]\ntrasil' },
  chains: {
    ...blank.chains,
    openers: 'mirun',
    quoting: 'fal',
    credits: 'grast',
    interviewHolds: 'speaker',
  },
}
