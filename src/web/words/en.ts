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
  about: 'Who said what, when, and through whom it reached the page.',
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
    save: 'Save this search',
    unsave: 'No longer save this search',
    saved: 'Saved searches',
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
  actors: {
    kinds: {
      person: 'Person',
      organisation: 'Organisation',
      state: 'State',
      place: 'Place',
      outlet: 'Outlet',
      group: 'Group',
      document: 'Document',
    },
    said: (count) => `Said by them: ${count}`,
    told: (count) => `Said of them by others: ${count}`,
    passed: (count) => `Passed on by them: ${count}`,
    years: 'By year',
    origins: 'Reported first by',
    carriers: 'Passed on by',
    offices: 'Offices',
    find: 'Whose statements? A name in any script',
    several: 'Several carry this name',
  },
  timeline: {
    first: 'Between',
    second: 'and',
    from: 'From',
    to: 'To',
    others: 'Others',
    shown: (shown, total) => `${shown} of ${total} statements`,
  },
  story: {
    eyebrow: 'Story',
    reportsOf: 'reports of this claim',
    originsOf: 'independent origins',
    claimOf: (number, all) => `Claim ${number} of ${all}:`,
    finding: ({ reports, independent, origins: [most] }) => {
      if (!most)
        return reports === 1
          ? 'One report without an origin'
          : `${reports} reports that cite each other`
      if (reports === 1) return 'One report, one origin'
      const rest = most.pages.length
      if (rest === reports)
        return reports === 2
          ? 'Both reports rest on one source'
          : `All ${reports} reports rest on one source`
      if (rest > 1) return `${rest} of ${reports} reports rest on one source`
      return `${reports} reports rest on ${independent} origins`
    },
    sum: ({ accounts, merges, circular, independent }) =>
      [
        accounts === 1 ? '1 account' : `${accounts} accounts`,
        ...(merges.length === 0
          ? []
          : [merges.length === 1 ? '1 merge' : `${merges.length} merges`]),
        ...(circular.length === 0
          ? []
          : [circular.length === 1 ? '1 ring' : `${circular.length} rings`]),
      ].join(' − ') +
      ` = ${independent === 1 ? '1 independent origin' : `${independent} independent origins`}`,
    merges: {
      'same-speaker': (into, from) => `${from} and ${into} tell what the same one said.`,
      spokesman: (into, from) => `${from} speaks for ${into}.`,
      named: (into, from) => `${from} names ${into}.`,
      wording: (into, from) => `${from} has the text of ${into}.`,
      'credit-lost': (into, from) => `${from} has the text of ${into} and does not name it.`,
      translated: (into, from) => `${from} tells in another language what ${into} told.`,
      family: (into, from) => `${from} and ${into} are one house.`,
      circular: (into, from) => `${from} and ${into} cite each other: neither is an origin.`,
    },
    inferred: 'inferred',
    independentMeans:
      'Two origins count as independent when neither cites the other, they are not one house, and their texts share no distinctive passage.',
    chain: 'How it reached the pages',
    named: 'Source named in the text',
    matched: 'Matched by wording',
    credits: { kept: 'credit kept', lost: 'credit left out' },
    reprints: { verbatim: 'verbatim', cut: 'cut', edited: 'edited', translated: 'translated' },
    sides: {
      asserts: 'Says so',
      confirms: 'Confirms it',
      denies: 'Denies it',
      declines: 'Does not confirm',
    },
    sidesFinding: (asserts, declines, denies) =>
      [
        ...(asserts > 0 ? [asserts === 1 ? '1 says so' : `${asserts} say so`] : []),
        ...(declines > 0
          ? [declines === 1 ? '1 does not confirm it' : `${declines} do not confirm it`]
          : []),
        ...(denies > 0 ? [denies === 1 ? '1 denies it' : `${denies} deny it`] : []),
      ].join(', '),
    changed: (count) =>
      count === 0
        ? 'Positions over time'
        : count === 1
          ? 'One changed position'
          : `${count} changed position`,
    foldedClaims: (count) =>
      count === 1 ? '1 claim of a single report' : `${count} claims of a single report each`,
    lag: ({ days, hours, minutes }) =>
      `+${[days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' ')}`,
    alertsTitle: 'What to look at',
    alerts: {
      'lost-attribution': 'Credit left out',
      'lost-hedge': '“Claimed” became “said”',
      circular: 'Pages cite each other',
      'figure-changed': 'A figure changed',
      'claim-reversed': 'A side was changed',
      'single-origin': 'All rests on one origin',
    },
    claimsTitle: (count) => `${count} claims`,
    pagesTitle: 'Reports by time',
    contested: 'contested',
    contestedClaims: counted('contested claim'),
    orders: { newest: 'Newest', biggest: 'Biggest', contested: 'Most contested' },
  },
  start: {
    title: 'Where did a report begin?',
    what: 'Isnad reads pages of news and shows who said what, through whom it reached each page, and on how many independent origins it rests.',
    samples: 'Try it with the samples',
    samplesWhat:
      '21 pages in Persian and Arabic that come with the program, read in a few seconds.',
    readSamples: 'Read the samples',
    own: 'Give pages of your own',
    ownWhat: 'Drop files, paste a text or addresses: pages, feeds, archives of the web.',
    feeds: 'Watch feeds',
    feedsWhat: 'Their new pages are read every 15 minutes while the desk is open.',
  },
  keys: {
    title: 'Keys',
    note: 'Keys are taken by their place, whatever letters your keyboard’s layout puts there.',
    parts: { everywhere: 'Everywhere', reader: 'Reader', review: 'Review' },
    does: {
      list: 'list the keys',
      search: 'go to the search',
      next: 'next statement',
      previous: 'previous statement',
      accept: 'accept',
      correct: 'go to the corrections',
      reject: 'reject',
      skip: 'skip',
      undo: 'take the last decision back',
    },
  },
  inbox: {
    title: 'What is to be read?',
    files: 'Drop files here, or choose some: pages, archives of the web, feeds, zips',
    text: 'Or paste the text of a page, or addresses, one a line',
    read: 'Read',
    retry: 'Read the failed ones again',
    feeds: 'Feeds that are watched',
    feed: 'Address of a feed',
    watch: 'Watch',
    unwatch: 'Stop watching',
    from: 'From the feed',
    toStories: 'To the stories',
    progress: (read, failed, of) =>
      [
        of === null ? `${read} read` : `${read} of ${of} read`,
        ...(failed === '0' ? [] : [`${failed} need a look`]),
      ].join(', '),
    states: {
      new: 'new',
      known: 'known already',
      same: 'the same article',
      version: 'a new version',
      address: 'known under another address',
      failed: 'could not be read',
    },
  },
  failures: {
    'missing-file': {
      what: 'There is no such file.',
      next: 'Look at its name, or give another one.',
    },
    'unreadable-file': {
      what: 'This cannot be read: it is damaged, too large, or something else than a page, a feed or an archive of pages.',
      next: 'Look whether it opens elsewhere, then give it again or save it as HTML or plain text.',
    },
    'empty-page': {
      what: 'There is no text in this page.',
      next: 'Capture it again once it has loaded, or paste its text.',
    },
    'binary-page': {
      what: 'This is a picture, a document or another kind of file, not a page.',
      next: 'Save the page as HTML or plain text and give that.',
    },
    'undecodable-page': {
      what: 'The letters of this page cannot be made out.',
      next: 'Save it as UTF-8 and give it again.',
    },
    'unknown-language': {
      what: 'This page is in a language that Isnad does not read.',
      next: 'Give pages in Persian, Arabic or English.',
    },
    'bad-argument': {
      what: 'Something that was given does not fit.',
      next: 'Go back and correct it.',
    },
    'bad-knowledge': {
      what: 'There is a mistake in the file of your own names and offices.',
      next: 'Correct it and open the desk again.',
    },
    'bad-query': {
      what: 'This search cannot be understood.',
      next: 'Look at its quotation marks, brackets and colons.',
    },
    'bad-library': {
      what: 'The library cannot be read or written.',
      next: 'See whether the disk has room; “isnad check” finds and mends what is damaged.',
    },
    'busy-library': {
      what: 'Another program is writing to the library.',
      next: 'Wait a moment and try again.',
    },
    'missing-page': {
      what: 'What was asked for is not in the library.',
      next: 'It may have got another address: look for it with the search.',
    },
    'unreachable-page': {
      what: 'The server does not answer.',
      next: 'Look at the address and at your connection, or try again later.',
    },
    'refused-page': {
      what: 'The site does not give this page to programs.',
      next: 'Open it in a browser, save it and drop the file here.',
    },
    'private-address': {
      what: 'This address lies in your own network, where Isnad asks for nothing.',
      next: 'Save the page and drop the file here.',
    },
    'bad-record': {
      what: 'This is no record that Isnad can read.',
      next: 'Make it anew from the page.',
    },
    'costly-page': {
      what: 'This is too large, or takes too long to read.',
      next: 'Give it in smaller parts.',
    },
    defect: {
      what: 'A mistake in Isnad stopped this.',
      next: 'Try again; if it comes back, report it with what the desk’s log says.',
    },
  },
  review: {
    nothing: 'Nothing is left to be asked',
    last: 'The last decisions',
    undo: 'Undo',
    undone: 'taken back',
    accept: 'Accept',
    reject: 'Reject',
    skip: 'Skip',
    correct: 'Correct',
    put: 'Put',
    speaker: 'Speaker',
    otherSpeaker: 'Another speaker',
    content: 'Content: select its words above',
    chain: 'Chain, nearest the speaker first',
    doubts: {
      'several-speakers': 'Several may be meant as the speaker',
      pronoun: 'A pronoun or a description stands for the speaker',
      silent: 'No word stands for the speaker',
      unnamed: 'Nothing on the page names the speaker',
      'far-source': 'The source is named elsewhere on the page',
      'takes-a-side': 'A claim turns on this',
    },
    verdicts: {
      accept: 'accepted',
      correct: 'corrected',
      reject: 'rejected',
    },
  },
  dossier: {
    take: 'Take along as one file',
    pages: 'The pages it rests on',
  },
  reader: {
    tools: 'How the page is shown',
    clean: 'Clean',
    raw: 'Raw',
    both: 'Side by side',
    naskh: 'Naskh',
    sans: 'Sans',
    smaller: 'Smaller',
    larger: 'Larger',
    captured: 'The page as captured',
    facts: 'Statements on this page',
    cue: 'Told by',
    asWritten: 'Speaker as written',
    unwritten: 'not written: the verb alone tells',
    heardFrom: 'Heard from',
    span: 'Exact place',
    capturedOn: 'Captured on',
    characters: (from, to) => `characters ${from}–${to}`,
    length: (characters) => `${characters} characters`,
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
    again: 'Ask again',
    back: 'Back',
    home: 'Go to the stories',
  },
}
