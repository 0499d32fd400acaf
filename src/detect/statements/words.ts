import type { LanguagePack } from '../../model/pack.ts'
import type { Stance } from '../../model/statement.ts'
import type { CueEntry } from '../../model/words/statements.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { ordinaryWords } from '../../text/ordinary-words.ts'
import { HALF_SPACE } from '../../text/characters.ts'

/** A pack's reporting words, ready to be found in tokens. */
export interface Words {
  readonly verbSubject: boolean
  readonly cues: Matcher<CueEntry>
  readonly complementisers: Matcher<'bare' | 'fused'>
  /** One-word complementisers that another may go on: `قوله`, beside `قوله إن`. */
  readonly announcers: ReadonlySet<string>
  readonly prepositions: Matcher<true>
  readonly topics: ReadonlySet<string>
  readonly adjuncts: Matcher<true>
  readonly adverbs: Matcher<true>
  readonly subordinators: Matcher<true>
  readonly objectMarkers: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly verbPrefixes: readonly string[]
  readonly purposes: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly and: string
  readonly conjunctions: readonly string[]
  readonly boundPrepositions: readonly string[]
  readonly governors: ReadonlySet<string>
  /** Pronouns written at the end of a noun. */
  readonly owners: readonly string[]
  readonly objects: ReadonlySet<string>
  readonly containers: ReadonlySet<string>
  readonly nominatives: readonly string[]
  readonly pronominals: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly fronts: ReadonlySet<string>
  readonly counters: ReadonlySet<string>
  readonly constructs: readonly string[]
  readonly abstracts: ReadonlySet<string>
  readonly acts: Matcher<Stance>
  readonly blockers: ReadonlySet<string>
  readonly resumers: ReadonlySet<string>
  readonly selfSources: Matcher<true>
  readonly impersonals: ReadonlySet<string>
  /** What is left of the article behind a bound preposition, and the article: `ال ل`. */
  readonly articles: readonly string[]
  /** Words of ordinary text: what is none of them may be a name. */
  readonly ordinary: ReadonlySet<string>
  readonly breaks: Matcher<true>
  readonly backgrounds: Matcher<true>
  readonly carriers: Matcher<true>
  readonly tones: Matcher<Stance>
  readonly moods: Matcher<Stance>
  readonly feelings: Matcher<Stance>
  readonly texts: Matcher<true>
  readonly harms: Matcher<true>
  readonly futures: Matcher<true>
  readonly letters: Matcher<true>
  readonly inabilities: Matcher<true>
  readonly settling: Matcher<true>
  readonly demands: ReadonlySet<string>
  /** Nouns of a refusal that stand for its content where it names none. */
  readonly refusals: ReadonlySet<string>
  readonly charges: Matcher<true>
  /** Nouns of such writings, alone. */
  readonly writings: Matcher<true>
  readonly also: ReadonlySet<string>
  readonly agents: Matcher<true>
  readonly pointers: ReadonlySet<string>
  /** Words before a noun that leave it unnamed. */
  readonly somes: Matcher<true>
  readonly concessions: Matcher<true>
}

const compiled = new WeakMap<LanguagePack, Words>()

/** Compiles the reporting words of a pack, once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = compiled.get(pack)
  if (!words) compiled.set(pack, (words = compile(pack)))
  return words
}

function compile(pack: LanguagePack): Words {
  const list = pack.statements
  const conjunctions = keys(list.conjunctions)
  const behindConjunctions = conjunctions.map((prefix) => ({ prefix, hidden: '' }))
  const complementisers = [
    ...lines(list.complementisers).map((phrase) => ({ phrase, value: 'bare' as const })),
    ...lines(list.fusedComplementisers.replace(/ /g, '\n')).map((phrase) => ({
      phrase,
      value: 'fused' as const,
    })),
  ]
  return {
    verbSubject: list.order === 'verb-subject',
    cues: buildMatcher(
      list.cues.map((cue) => ({ phrase: cue.phrase, value: cue })),
      behindConjunctions,
    ),
    complementisers: buildMatcher(complementisers),
    announcers: announcersIn(lines(list.complementisers).map(foldWord)),
    prepositions: flags(list.prepositions.split(/\s+/).join('\n')),
    topics: new Set(keys(list.topics)),
    adjuncts: flags(list.adjuncts, behindConjunctions),
    adverbs: flags(`${list.adverbs}\n${list.subordinators}`, behindConjunctions),
    subordinators: flags(list.subordinators),
    objectMarkers: new Set(keys(list.objectMarkers)),
    verbs: new Set(keys(list.verbs)),
    verbPrefixes: keys(list.verbPrefixes),
    purposes: new Set(keys(list.purposes)),
    negations: new Set(keys(list.negations)),
    relatives: new Set(keys(list.relatives)),
    and: foldWord(list.and),
    conjunctions,
    boundPrepositions: keys(list.boundPrepositions),
    owners: keys(list.owners ?? ''),
    objects: new Set(keys(list.objects ?? '')),
    containers: new Set(keys(list.containers ?? '')),
    nominatives: keys(list.nominatives ?? ''),
    pronominals: new Set(keys(list.pronominals ?? '')),
    determiners: new Set(keys(list.determiners ?? '')),
    fronts: new Set(keys(list.fronts ?? '')),
    counters: new Set(keys(list.counters ?? '')),
    constructs: keys(list.constructs ?? ''),
    abstracts: new Set(keys(list.abstracts ?? '')),
    acts: buildMatcher(stances(list.acts ?? '')),
    blockers: new Set(keys(list.blockers ?? '')),
    resumers: new Set(keys(list.resumers ?? '')),
    selfSources: flags(list.selfSources ?? ''),
    governors: new Set(keys(list.governors ?? '')),
    impersonals: new Set(keys(list.impersonals ?? '')),
    articles: keys(list.articles ?? ''),
    ordinary: ordinaryWords(pack),
    breaks: flags(list.breaks),
    backgrounds: flags(list.backgrounds ?? ''),
    carriers: flags(list.carriers.replace(/ /g, '\n')),
    tones: buildMatcher(stances(list.tones)),
    moods: buildMatcher(stances(list.moods), behindConjunctions),
    feelings: buildMatcher(stances(list.feelings)),
    texts: flags(list.texts),
    harms: flags(list.harms ?? ''),
    futures: flags(list.futures ?? ''),
    letters: flags(list.letters ?? ''),
    inabilities: flags(list.inabilities ?? '', behindConjunctions),
    settling: flags(list.settling ?? '', behindConjunctions),
    demands: new Set(keys(list.demands ?? '')),
    refusals: new Set(keys(list.refusals ?? '')),
    charges: flags(list.charges ?? ''),
    writings: flags(list.writings ?? ''),
    also: new Set(keys(list.also ?? '')),
    agents: flags(list.agents ?? ''),
    somes: flags(
      headed(pack.names.determiners)
        .filter(({ heading }) => heading !== 'this')
        .map(({ entry }) => entry)
        .join('\n'),
    ),
    pointers: new Set(keys(list.pointers ?? '')),
    concessions: flags(list.concessions ?? ''),
  }
}

function announcersIn(complementisers: readonly string[]): ReadonlySet<string> {
  const isGoneOn = (word: string) => complementisers.some((one) => one.startsWith(`${word} `))
  return new Set(complementisers.filter((one) => !one.includes(' ') && isGoneOn(one)))
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

function stances(list: string): { phrase: string; value: Stance }[] {
  return headed(list).map(({ heading, entry }) => ({ phrase: entry, value: heading as Stance }))
}

function keys(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const joined = foldWord(word.replaceAll(HALF_SPACE, ''))
      return joined === '' ? [] : [joined]
    })
}
