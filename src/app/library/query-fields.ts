/** What a field of a query is compared with. */
export interface QueryField {
  /** The field of the marks. */
  readonly mark: string
  /** `name`: someone or something; `days`: a day, month, year or range; `word`: one of a few words. */
  readonly kind: 'name' | 'days' | 'word'
  /** Whether it is a property of statements only. */
  readonly ofStatements: boolean
  readonly values?: readonly string[]
  readonly help: string
}

const STANCES =
  'asserts denies claims pledges thanks accuses hopes warns condemns proposes asks agrees praises supports declines confirms'

/** The fields of a query, by the word before the colon. */
export const QUERY_FIELDS: Readonly<Record<string, QueryField>> = {
  speaker: { mark: 'speaker', kind: 'name', ofStatements: true, help: 'who says it' },
  addressee: { mark: 'addressee', kind: 'name', ofStatements: true, help: 'to whom' },
  actor: { mark: 'entity', kind: 'name', ofStatements: false, help: 'who is named, in any script' },
  outlet: { mark: 'outlet', kind: 'name', ofStatements: false, help: 'who publishes the page' },
  via: { mark: 'via', kind: 'name', ofStatements: true, help: 'whom the chain passes through' },
  origin: { mark: 'origin', kind: 'name', ofStatements: true, help: 'where the chain begins' },
  stance: {
    mark: 'stance',
    kind: 'word',
    ofStatements: true,
    values: STANCES.split(' '),
    help: 'how the speaker stands to it',
  },
  kind: {
    mark: 'kind',
    kind: 'word',
    ofStatements: true,
    values: ['direct', 'indirect', 'mixed'],
    help: 'whose words they are',
  },
  place: {
    mark: 'place',
    kind: 'word',
    ofStatements: true,
    values: ['headline', 'kicker', 'lead', 'body', 'subheading', 'caption'],
    help: 'where on the page',
  },
  language: { mark: 'language', kind: 'word', ofStatements: false, help: 'fa, ar or en' },
  event: { mark: 'event', kind: 'word', ofStatements: true, help: 'what happens, in PLOVER' },
  said: { mark: 'said', kind: 'days', ofStatements: true, help: 'when it was said' },
  published: {
    mark: 'published',
    kind: 'days',
    ofStatements: false,
    help: 'when the page was published',
  },
}
