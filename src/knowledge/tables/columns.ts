/** The tables of knowledge and the columns that each must have, in order. */
export const COLUMNS = {
  states: 'id country kind en fa ar fa_adjective ar_adjective',
  places: 'id country en fa ar capital_of',
  bodies: 'id country kind en fa ar',
  people: 'id country en fa ar fa_short ar_short',
  outlets: 'id country kind en fa ar hosts',
  families: 'family name outlet since until certainty note',
  'outlet-states': 'outlet state control',
  offices: 'person office state from to standing certainty',
  'office-kinds': 'id scope holders glosses bodies body_glosses en fa ar',
  english: 'id names adjectives',
  'other-names': 'id language names',
  patterns: 'id en fa ar',
  forms: 'language of ending pattern kind',
  'given-names': 'en kind fa ar',
  letters: 'language letters kind text middle end',
  phones: 'phone key near',
  sounds: 'script letters where sounds',
  'name-words': 'kind en fa ar ru ko',
  'sound-gains': 'script letter other gains',
  'name-weights': 'feature weight reason',
} as const

/** The name of a table. */
export type TableName = keyof typeof COLUMNS

/** The tables that hold entities, in the order in which their names win. */
export const ENTITY_TABLES: readonly TableName[] = [
  'states',
  'places',
  'bodies',
  'people',
  'outlets',
]

/** The columns that take one of a few values. */
export const VALUES: readonly (readonly [
  table: TableName,
  column: string,
  values: readonly string[],
])[] = [
  ['states', 'kind', ['state', 'group']],
  ['bodies', 'kind', ['organisation', 'group', 'document', 'place']],
  [
    'outlets',
    'kind',
    ['agency', 'broadcaster', 'newspaper', 'online', 'magazine', 'radio', 'monitor'],
  ],
  ['families', 'certainty', ['sure', 'likely']],
  ['outlet-states', 'control', ['run', 'funded', 'public']],
  ['offices', 'standing', ['', 'acting', 'designate']],
  ['offices', 'certainty', ['sure', 'likely']],
  ['other-names', 'language', ['en', 'ru', 'ko']],
  ['office-kinds', 'scope', ['state', 'body', 'state|body']],
  ['office-kinds', 'holders', ['one', 'several']],
  ['forms', 'kind', ['company', 'plain']],
  ['given-names', 'kind', ['given', 'family']],
  ['sounds', 'where', ['', 'start', 'end', 'front', 'coda', 'doubled']],
  ['name-words', 'kind', ['particle', 'title', 'type', 'sense', 'given']],
  [
    'letters',
    'kind',
    'consonant vowel glide word join prefix suffix pattern ending short participle'.split(' '),
  ],
]
