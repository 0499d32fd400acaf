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
  },
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
