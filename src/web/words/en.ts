import type { Counted, Words } from './words.ts'

const counted =
  (one: string, many = `${one}s`): Counted =>
  (count) =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** The desk in English. */
export const en: Words = {
  code: 'en',
  direction: 'ltr',
  name: 'English',
  numbers: 'en',
  calendar: 'en-GB-u-ca-gregory',
  nav: {
    inbox: 'Inbox',
    stories: 'Stories',
    statements: 'Statements',
    timeline: 'Timeline',
    actors: 'Actors',
    review: 'Review',
    label: 'Parts of the desk',
    skip: 'Skip to the content',
  },
  search: {
    label: 'Search',
    go: 'Search',
    hint: 'A name in any script, or words',
    found: (count, isMore) => (isMore ? `more than ${count} found` : `${count} found`),
    nothing: 'Nothing was found. Try fewer words, or a name in another spelling.',
    meant: (word) => `${word} means`,
    remove: (word) => `Remove ${word}`,
    newest: 'Newest first',
    best: 'Best match first',
    compact: 'Compact',
    full: 'In full',
    more: 'Earlier ones',
    narrow: 'Narrow down',
    feed: 'Follow as a feed',
    fields: {
      speaker: 'Speaker',
      stance: 'Stance',
      kind: 'Kind',
      outlet: 'Outlet',
      origin: 'Origin',
      language: 'Language',
      via: 'Passed through',
    },
  },
  stances: {
    asserts: 'asserts',
    denies: 'denies',
    claims: 'claims',
    pledges: 'pledges',
    thanks: 'thanks',
    accuses: 'accuses',
    hopes: 'hopes',
    warns: 'warns',
    condemns: 'condemns',
    proposes: 'proposes',
    asks: 'asks',
    agrees: 'agrees',
    praises: 'praises',
    supports: 'supports',
    declines: 'declines to say',
    confirms: 'confirms',
  },
  kinds: { direct: 'verbatim', indirect: 'in the reporter’s words', mixed: 'both' },
  languages: { fa: 'Persian', ar: 'Arabic', en: 'English' },
  view: {
    language: 'Language',
    theme: 'Light and dark',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the system',
    keys: 'Keys',
  },
  unknown: {
    outlet: 'outlet unknown',
    day: 'undated',
    title: 'without a headline',
  },
  counts: {
    reports: counted('report'),
    origins: counted('independent origin'),
    pages: counted('page'),
    statements: counted('statement'),
    stories: counted('story', 'stories'),
  },
  problem: {
    missing: 'There is no such page here.',
    home: 'Go to the stories',
  },
}
