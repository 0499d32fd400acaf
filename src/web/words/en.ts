import type { Counted, Words } from './words.ts'

const NUMBER = (count: number): string => count.toLocaleString('en')

const counted =
  (one: string, many = `${one}s`): Counted =>
  (count) =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const SPELT = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

const spelt = (count: number): string => SPELT[count] ?? count.toLocaleString('en')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const NOW = {
  asserts: 'says',
  confirms: 'confirms',
  denies: 'denies',
  declines: 'does not confirm',
} as const

const THEN = {
  asserts: 'said',
  confirms: 'confirmed',
  denies: 'denied',
  declines: 'did not confirm',
} as const

/** The desk in English. */
export const en: Words = {
  code: 'en',
  direction: 'ltr',
  name: 'English',
  numbers: 'en',
  calendar: 'en-GB-u-ca-gregory',
  comma: ', ',
  stretch: (days) =>
    days < 60
      ? counted('day')(days)
      : days < 730
        ? counted('month')(Math.round(days / 30.4))
        : counted('year')(Math.round(days / 365)),
  about: 'Who said what, when, and through whom it reached the page.',
  list: ', ',
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
    nothing: 'Nothing was found',
    asked: 'What was asked for',
    not: 'not',
    remove: (word) => `Remove ${word}`,
    newest: 'Newest first',
    best: 'Best match first',
    compact: 'Compact',
    full: 'In full',
    order: 'Order and look',
    of: { statements: 'Statements', pages: 'Pages' },
    earlier: 'Earlier ones',
    later: 'Later ones',
    next: 'Next ones',
    previous: 'Previous ones',
    narrow: 'Narrow down',
    more: 'More',
    feed: 'Follow as a feed',
    save: 'Save this search',
    unsave: 'No longer save this search',
    saved: 'Saved searches',
    to: 'to',
    fields: {
      speaker: 'Speaker',
      addressee: 'Addressee',
      actor: 'Named',
      stance: 'Stance',
      kind: 'Kind',
      outlet: 'Outlet',
      origin: 'Reported first by',
      language: 'Language',
      via: 'Passed through',
      place: 'Place on the page',
      event: 'Event',
      said: 'Said',
      published: 'Published',
    },
    years: 'Published, by year',
    months: 'Published, by month',
    between: (from, to) => `${from} to ${to}`,
    empty: {
      alone: (word) => `⁨${word}⁩ finds nothing, even alone.`,
      without: (word, count) => `Without ⁨${word}⁩: ${count}`,
      there: (of, count) =>
        of === 'pages' ? `Pages that hold it: ${count}` : `Statements that hold it: ${count}`,
      maybe: 'Was this meant:',
      spelling: 'Try fewer words, another spelling of the name, or the beginning of a word and *.',
    },
    help: {
      title: 'How to ask',
      plain: 'Words side by side must all be there. A name in any script finds whom it means.',
      signs: [
        ['"two words"', 'these words, in this order'],
        ['word*', 'words that begin so'],
        ['this OR that', 'one of both'],
        ['-word', 'without it'],
        ['(this OR that) word', 'brackets group'],
      ],
      field: 'Write',
      means: 'to ask for',
    },
    mistakes: {
      much: 'This asks for too much at once: write fewer or shorter words.',
      field: 'There is no property of this name. Those that there are stand below.',
      value: 'This property has no such value. Those that it has stand below.',
      'no-value': 'Write behind the colon what it should be.',
      days: 'Write a day, month, year or range: 2024-06-19, 2024-06, 2024, 2024-06/2024-11.',
      quotation: 'This quotation mark is never closed.',
      opened: 'This bracket is never closed.',
      closed: 'No bracket was opened for this one.',
      choice: 'Beside OR something is missing.',
      exclusion: 'Write behind it what is not wanted.',
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
    years: 'By time',
    newestYears: 'By time, the newest',
    origins: 'Reported first by',
    carriers: 'Passed on by',
    quotedBy: 'Quoted by',
    addressees: 'Speaks to',
    counterparts: 'On a timeline with',
    offices: 'Offices',
    unknownDay: 'unknown',
    today: 'today',
    spelled: 'As the pages write it',
    all: 'All of them',
    changed: (count) =>
      count === 1 ? 'Changed position on one claim' : `Changed position on ${count} claims`,
    stories: (count) => `Stories: ${count}`,
    index: 'Actors',
    indexWhat: (isMore) =>
      isMore ? 'Who speaks most in the newest statements.' : 'Who speaks most in this library.',
    find: 'A name in any script',
    several: (name) => `⁨${name}⁩ may mean several`,
    nobody: (name) => `Nobody here is called ⁨${name}⁩`,
    byCount: 'Most statements first',
    byName: 'By name',
  },
  timeline: {
    title: 'Timeline',
    what: 'What actors say to and of each other, day by day.',
    actor: 'A name in any script',
    another: 'Add a name',
    from: 'From',
    to: 'To',
    show: 'Show',
    others: 'Others',
    events: 'Events',
    shown: (shown, total) =>
      shown === total ? `${total} statements` : `${shown} of ${total} statements`,
    speaksTo: 'to',
    speaksOf: 'about',
    together: 'together with',
    told: (count) => `told by ${count.toLocaleString('en')} pages`,
    sameClaim: 'Same claim:',
    published: 'day of publication',
    range: 'Range',
    all: 'All of it',
    before: 'Earlier',
    behind: 'Later',
    earlier: 'Statements of earlier pages',
    nothing: 'Nothing was said in this range.',
    nobody: (name) => `The library speaks of nobody called ⁨${name}⁩.`,
    several: (name) => `⁨${name}⁩ may mean several. Which one?`,
    both: (name, other) => `⁨${name}⁩ and ⁨${other}⁩ are the same.`,
    happened: { reported: 'reported', claimed: 'claimed', denied: 'denied' },
    shape: (numbers, stances) => `${numbers}: ${stances}`,
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
          : `${capital(spelt(reports))} reports cite each other`
      if (reports === 1) return 'One report, one origin'
      const rest = most.pages.length
      if (rest === reports && independent === 1)
        return reports === 2
          ? 'Both reports rest on one source'
          : `All ${spelt(reports)} reports rest on one source`
      if (rest > 1 && rest < reports)
        return `${capital(spelt(rest))} of ${spelt(reports)} reports rest on one source`
      return `${capital(spelt(reports))} reports rest on ${spelt(independent)} origins`
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
    howCounted: 'How origins are counted',
    counting: [
      'A report is a page on which somebody says or confirms what is claimed; a page that only denies it is none. What a page has from one source is an account: a page with two sources gives two.',
      'Two accounts are merged when they tell what the same one said, when one names the other, when one has the other’s text, with or without its name or in another language, and when their outlets are one house. Outlets that only cite each other are a ring, behind which no origin stands.',
      'What is left are the independent origins: accounts less merges less rings. Each merge is listed with the words that show it. Unnamed sources of two outlets stay two, unless a page says that they are one. Which state owns an outlet is shown and not counted.',
      'The same count stands in the list of stories, on the page of a story, in exports and in the interface for programs; reports on pages of other stories that tell of the same claim are in it.',
    ],
    chain: 'How it reached the pages',
    named: 'Source named in the text',
    matched: 'Matched by wording',
    width: 'Line width: reports that depend on it',
    columns: {
      origin: 'Origin',
      agency: 'Agency',
      outlet: 'Outlet',
      repeat: 'Repeats an outlet',
    },
    showPath: (outlet) => `Show how it reached ${outlet}`,
    copies: {
      verbatim: (share) => `copied, ${share} the same`,
      cut: (share) => `shortened, ${share} the same`,
      edited: (share) => `edited, ${share} the same`,
      translated: (share) => `translated, ${share} of it`,
    },
    copyOf: {
      kept: (of, copy) => `has the text of ${of} (${copy}) and names it`,
      lost: (of, copy) => `has the text of ${of} (${copy}) and does not name it`,
    },
    hedgeLost: '“claimed” became “said”',
    firstReport: 'first report',
    sides: {
      asserts: 'Says so',
      confirms: 'Confirms it',
      denies: 'Denies it',
      declines: 'Does not confirm',
    },
    takes: {
      asserts: 'says so',
      confirms: 'confirms it',
      denies: 'denies it',
      declines: 'does not confirm it',
    },
    mark: (count) => `1 origin · ${count === 1 ? '1 report' : `${count} reports`}`,
    others: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    previousClaim: 'Previous claim',
    nextClaim: 'Next claim',
    range: (from, to) => `${from} – ${to}`,
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
        ? 'Nobody changed position'
        : count === 1
          ? 'One changed position'
          : `${count} changed position`,
    foldedClaims: (count) =>
      count === 1 ? '1 claim of a single report' : `${count} claims of a single report each`,
    lag: ({ days, hours, minutes }) =>
      `+${[days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' ')}`,
    alertsTitle: 'What to look at',
    alerts: {
      'lost-attribution': ({ outlet, of, copy }) =>
        `${outlet} has the text of ${of} (${copy}) and does not name it.`,
      'lost-hedge': ({ outlet, of, from, to, speaker }) =>
        from
          ? `${outlet} tells as certain what ${of} does not: “${to}”, where ${of} has “${from}”.`
          : `What ${speaker} claimed at ${of} was said at ${outlet}.`,
      circular: ({ outlets }) => `${outlets} cite each other: no origin stands behind them.`,
      'figure-changed': ({ outlet, of, from, to }) =>
        `${outlet} gives ${to} where ${of} gives ${from}.`,
      'claim-reversed': ({ body, other, before, after, since, until }) =>
        `Since ${since} ${body} ${NOW[after]} what ${other ?? 'it'} ${THEN[before]} on ${until}.`,
      'single-origin': ({ reports, origin }) =>
        `All ${spelt(reports)} reports of this rest on ${origin} alone.`,
    },
    see: 'See',
    claimsTitle: (count) => `${count} claims`,
    pagesTitle: 'Reports by time',
    shownOf: (shown, all) => `${shown} of ${all} are shown.`,
    showAll: 'Show all',
    contested: 'contested',
    contestedClaims: counted('contested claim'),
    uncounted: (count) =>
      `The figures of ${counted('story', 'stories')(count)} are still being counted: look again in a moment.`,
    orders: { newest: 'Newest', biggest: 'Biggest', contested: 'Most contested' },
    anyLanguage: 'All languages',
    shown: (from, to, all) =>
      `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${all.toLocaleString('en')} ${all === 1 ? 'story' : 'stories'}`,
    older: 'Older stories',
    newer: 'Newer stories',
    outlets: counted('outlet'),
    reports: 'reports',
    origins: 'origins',
  },
  start: {
    title: 'Where did a report begin?',
    what: 'Isnad reads news pages and shows who said what, through whom it reached each page, and how many independent origins it rests on.',
    way: {
      said: 'Someone says it',
      passed: 'an agency passes it on',
      printed: (count) => `${NUMBER(count)} pages report it: one origin`,
    },
    samples: 'Try it with the samples',
    samplesWhat: (count) =>
      `${NUMBER(count)} pages in Persian and Arabic come with the program and are read in a few seconds.`,
    readSamples: 'Read the samples',
    own: 'Give pages of your own',
    ownWhat: 'Drop files or folders, paste a text or addresses: pages, feeds, archives of the web.',
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
    title: 'What should be read?',
    text: 'Drop files or a folder anywhere on this screen, or paste a text, or addresses, one a line',
    kinds: 'Pages as HTML or text, zips, archives of the web, feeds; up to 64 MB at a time',
    choose: 'Choose files',
    read: 'Read',
    retry: 'Try again',
    retryAll: 'Try all again',
    cancel: 'Stop',
    lookAgain: 'Look again how far it is',
    empty: 'Nothing has come in since the desk was opened. What was read before is in the library.',
    columns: {
      page: 'Page',
      outlet: 'Outlet',
      language: 'Language',
      statements: 'Statements',
      state: 'State',
    },
    from: 'From the feed',
    toStories: 'To the stories',
    progress: (read, failed, of) =>
      [
        of === null ? `${NUMBER(read)} read` : `${NUMBER(read)} of ${NUMBER(of)} read`,
        ...(failed === 0
          ? []
          : [failed === 1 ? '1 needs a look' : `${NUMBER(failed)} need a look`]),
      ].join(', '),
    more: (count) => `${NUMBER(count)} more are in the library.`,
    states: {
      new: 'new',
      known: 'known already',
      same: 'the same article',
      version: 'a new version',
      address: 'known under another address',
    },
    deliveryStates: { waiting: 'waits for its turn', cancelled: 'stopped' },
    feeds: 'Feeds',
    feedsWhat:
      'Each is asked every 15 minutes while the desk is open; its new pages come in above.',
    feed: 'Address of a feed, or of a site that names one',
    watch: 'Add',
    unwatch: 'Remove',
    poll: 'Ask now',
    neverPolled: 'not asked yet',
    polled: (when) => `asked at ${when}`,
    nextPoll: (when) => `again at ${when}`,
    polling: 'is being asked',
    brought: (count) => (count === 1 ? 'brought 1 page' : `brought ${NUMBER(count)} pages`),
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
      what: 'The site refuses this page or does not have it.',
      next: 'If it opens in a browser, save it there and drop the file here.',
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
    title: 'Review',
    nothing: 'Nothing is left to be asked',
    nothingWhy: 'Nothing is left to be asked for this reason',
    further: 'Nothing among the newest. Look further back',
    last: 'The last decisions',
    undo: 'Undo',
    undone: 'taken back',
    accept: 'Accept',
    reject: 'Reject',
    skip: 'Skip',
    correct: 'Correct',
    put: 'Save corrections',
    putBack: 'As it was read',
    speaker: 'Who said it',
    otherSpeaker: 'Somebody else',
    stance: 'How they stand to it',
    content: 'Its exact words',
    contentHow:
      'Drag either end in the text above, or move it with the arrow keys, by a word with Shift. In characters:',
    start: 'Beginning of the statement',
    end: 'End of the statement',
    chain: 'How it reached the page',
    chainHow: 'Nearest the speaker first, with > in between',
    addHop: 'Add somebody who passed it on',
    add: 'Add',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    asRead: 'As it was read',
    toPage: 'Open the page',
    filter: 'Why it is asked',
    all: 'All',
    today: (count) => `${count} decided today`,
    ever: (count) => `${count} in all`,
    gold: 'The reviewed pages as gold',
    was: 'was',
    became: 'now',
    why: ({ doubt, speaker, surface, candidates, stance }) => {
      if (doubt === 'several-speakers')
        return candidates.length === 2
          ? `Two may be meant: ${candidates.join(' or ')}?`
          : `Several may be meant: ${candidates.join(', ')}. Who said it?`
      if (doubt === 'pronoun') return `Does “${surface}” mean ${speaker}?`
      if (doubt === 'silent') return `No word stands for the speaker. Did ${speaker} say it?`
      if (doubt === 'unnamed')
        return `The page does not name who speaks. Is “${speaker}” all it tells?`
      if (doubt === 'far-source')
        return 'Its source is named elsewhere on the page. Is the way right?'
      if (doubt === 'takes-a-side')
        return `A claim turns on this. Is it right that ${speaker} ${stance}?`
      return `Did ${speaker} say this?`
    },
    doubts: {
      'several-speakers': 'Several may be meant',
      pronoun: 'Pronoun or description',
      silent: 'No word for the speaker',
      unnamed: 'Speaker not named',
      'far-source': 'Source named elsewhere',
      'takes-a-side': 'A claim turns on it',
    },
    fields: {
      speaker: 'speaker',
      addressee: 'addressee',
      stance: 'stance',
      kind: 'kind',
      content: 'exact words',
      said: 'day',
      chain: 'way',
      headline: 'headline',
      outlet: 'outlet',
      published: 'day of publication',
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
    manifest: 'What is in it',
    about: 'About this file',
    made: (program, when) =>
      `Made by ${program} on ${when}. It asks for nothing and opens anywhere.`,
    holds: (pages, statements) =>
      `It rests on ${counted('page')(pages)} with ${counted('statement')(statements)}. Each page is named by the SHA-256 of its bytes as they were captured, each quotation by its characters in the text of the page (UTF-16 code units from 0).`,
    check: 'To check a page, hash the file that it was captured as and compare:',
    leftOut: 'What is not in it',
    texts: 'The texts of the pages, beyond the passages around the quotations.',
    oneClaim: (shown, all) => `All claims but one: claim ${shown} of ${all} is told here.`,
    some: (shown, all) => `All but the first ${NUMBER(shown)} of ${all}.`,
  },
  reader: {
    tools: 'How the page is shown',
    clean: 'Clean',
    raw: 'Raw',
    both: 'Side by side',
    captured: 'Captured',
    capturedPage: 'The page as it was captured',
    capturedAlone: 'Open it alone',
    naskh: 'Naskh',
    sans: 'Vazir',
    smaller: 'Smaller',
    larger: 'Larger',
    print: 'Print',
    invisible: 'Unseen characters',
    invisibleHere: 'Unseen characters here',
    none: 'none',
    facts: 'Statements on this page',
    reviewed: (reviewed, all) => `${reviewed} of ${all} reviewed`,
    statements: (from, to) => `Statements ${from}–${to}`,
    statement: (number) => `Statement ${number}`,
    close: 'Close the statement',
    way: (number) => `How statement ${number} reached this page`,
    stops: { origin: 'Origin', passed: 'Passed on by', here: 'This page', later: 'Repeated by' },
    laterPages: counted('later page'),
    legend: { statement: 'Statements', name: 'Names', date: 'Dates', cue: 'Attribution words' },
    asWritten: 'Speaker as written',
    unwritten: 'not written: the verb alone tells',
    heardFrom: 'Heard from',
    span: 'Exact place',
    restsOn: 'Rests on',
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
