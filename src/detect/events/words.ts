import type { LanguagePack } from '../../model/pack.ts'
import type { EventTrigger } from '../../model/words/events.ts'
import { HALF_SPACE } from '../../text/characters.ts'
import { foldWord } from '../../text/fold.ts'
import { lines } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { ordinaryWords } from '../../text/ordinary-words.ts'

/** A pack's words for events, ready to be found in tokens. */
export interface Words {
  readonly verbSubject: boolean
  readonly triggers: Matcher<EventTrigger>
  readonly doubts: Matcher<true>
  readonly denials: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly compounds: Matcher<true>
  readonly victims: ReadonlySet<string>
  /** Whether a word is one of ordinary text. */
  readonly isOrdinary: (word: string) => boolean
  readonly fronts: ReadonlySet<string>
  readonly belonging: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly agents: Matcher<true>
  readonly adverbs: Matcher<true>
  readonly adjuncts: Matcher<true>
  readonly complementisers: Matcher<true>
  readonly prepositions: Matcher<true>
  readonly relatives: ReadonlySet<string>
  readonly objectMarkers: ReadonlySet<string>
  readonly pronominals: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly verbPrefixes: readonly string[]
  readonly and: string
  /** Prefixes that a word may be written behind: and, then. */
  readonly conjunctions: readonly string[]
  /** What is left of the article, and the article. */
  readonly articles: readonly string[]
  readonly boundPrepositions: readonly string[]
  /** Words before the place of a deed. */
  readonly places: ReadonlySet<string>
}

const compiled = new WeakMap<LanguagePack, Words>()

/** Compiles the words for events of a pack, once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = compiled.get(pack)
  if (!words) compiled.set(pack, (words = compile(pack)))
  return words
}

function compile(pack: LanguagePack): Words {
  const { events, statements, circumstances } = pack
  const behind = words(statements.conjunctions).map((prefix) => ({ prefix, hidden: '' }))
  return {
    verbSubject: statements.order === 'verb-subject',
    triggers: buildMatcher(
      events.triggers.map((trigger) => ({ phrase: trigger.phrase, value: trigger })),
      behind,
    ),
    doubts: flags(events.doubts),
    denials: keys(events.denials),
    conditions: keys(statements.conditions ?? ''),
    occasions: keys(events.occasions),
    between: keys(events.between),
    compounds: flags(events.compounds),
    victims: keys(events.victims),
    isOrdinary: (word) => ordinaryWords(pack).has(word),
    fronts: keys(events.fronts),
    belonging: keys(events.belonging),
    agencies: keys(events.agencies),
    agents: flags(statements.agents ?? ''),
    adverbs: flags(`${statements.adverbs}\n${statements.subordinators}`, behind),
    adjuncts: flags(statements.adjuncts),
    complementisers: flags(
      `${statements.complementisers}\n${statements.fusedComplementisers.replaceAll(' ', '\n')}`,
    ),
    prepositions: flags(statements.prepositions.split(/\s+/).join('\n')),
    relatives: keys(statements.relatives),
    objectMarkers: keys(statements.objectMarkers),
    pronominals: keys(statements.pronominals ?? ''),
    verbs: keys(statements.verbs),
    verbPrefixes: words(statements.verbPrefixes),
    and: foldWord(statements.and),
    conjunctions: words(statements.conjunctions),
    articles: words(statements.articles ?? '').filter((article) => article.length === 2),
    boundPrepositions: words(statements.boundPrepositions),
    places: keys(circumstances.places),
  }
}

const matchers = new Map<string, Matcher<true>>()

/** The words of a trigger's list, ready to be found. */
export function listed(list: readonly string[]): Matcher<true> {
  const name = list.join('|')
  let matcher = matchers.get(name)
  if (!matcher) matchers.set(name, (matcher = flags(list.join('\n'))))
  return matcher
}

function flags(
  list: string,
  proclitics: readonly { prefix: string; hidden: string }[] = [],
): Matcher<true> {
  return buildMatcher(
    lines(list).map((phrase) => ({ phrase, value: true as const })),
    proclitics,
  )
}

function words(list: string): string[] {
  return list
    .split(/\s+/)
    .map((word) => foldWord(word.replaceAll(HALF_SPACE, '')))
    .filter(Boolean)
}

function keys(list: string): ReadonlySet<string> {
  return new Set(words(list))
}
