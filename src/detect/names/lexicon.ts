import type { LanguagePack } from '../../model/pack.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines, rows } from '../../text/lines.ts'
import type { Entry, Matcher, Proclitic } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'

const CLASSES = [
  'role',
  'kin',
  'counterpart',
  'title',
  'body',
  'outlet',
  'government',
  'place',
  'group',
  'source',
  'document',
  'field',
  'modifier',
  'some',
  'many',
  'this',
  'unnamed',
  'pronoun',
  'own',
  'alias',
  'placeLink',
  'bodyLink',
  'join',
  'before',
  'given',
  'commonGiven',
  'home',
  'stop',
  'verb',
  'say',
] as const

/** What a word of the lists does in a phrase. */
export type WordClass = (typeof CLASSES)[number]

/** One bit for each class, so that a token's classes are one number. */
export const BIT: Readonly<Record<WordClass, number>> = Object.fromEntries(
  CLASSES.map((name, i) => [name, 1 << i]),
) as Record<WordClass, number>

/** One word of the lists. */
export interface Word {
  readonly class: WordClass
  readonly english: string
  readonly number: 'one' | 'two' | 'many'
  /** Its place may follow behind a preposition ("a source in the police"). */
  readonly seated: boolean
  /** A body's noun that ordinary words alone make no name of ("team of young players"). */
  readonly common: boolean
  /** Written with the article. */
  readonly definite: boolean
  /** The country whose body this is ("Kremlin"). */
  readonly country: string | null
  /** Written with its owner ("his father"). */
  readonly owned: boolean
}

/** A language's name words, compiled. */
export interface Lexicon {
  readonly words: Matcher<Word>
  readonly ordinary: ReadonlySet<string>
  /** Pieces of names that a father's name stands behind, folded. */
  readonly pieces: ReadonlySet<string>
  /** Given names, folded. */
  readonly given: ReadonlySet<string>
  /** What stands behind a direct object: what it closes is no speaker's complement. */
  readonly objectMarkers: ReadonlySet<string>
  /** Given names and stops as they are written, for those that only folding makes one. */
  readonly written: { readonly given: ReadonlySet<string>; readonly stops: ReadonlySet<string> }
  readonly article: string
  readonly proclitics: readonly string[]
  /** Proclitics that hide the article. */
  readonly fused: readonly string[]
  readonly joins: ReadonlySet<string>
  /** What a word may end in, and what it ends in without. */
  readonly endings: readonly { readonly ending: string; readonly instead: string }[]
  /** Endings of compounds that are never names. */
  readonly compounds: readonly string[]
  readonly adjectival: readonly string[]
  readonly nameEndings: readonly string[]
  readonly namePrefixes: readonly string[]
  readonly verbal: readonly {
    readonly start: string
    readonly end: string
    readonly longest: number
  }[]
  readonly plurals: readonly string[]
  /** The ending of feminine nouns; nothing where there is none. */
  readonly feminine: string
  /** What verbs of several end in; nothing where they do not tell. */
  readonly pluralVerb: string
  /** The words for "this". */
  readonly pointers: ReadonlySet<string>
  /** Words of respect for the dead. */
  readonly late: ReadonlySet<string>
  /** Prepositions, apart and written together. */
  readonly prepositions: ReadonlySet<string>
  /** The words before a source that is quoted. */
  readonly quoting: Matcher<true>
  /** The words for "another". */
  readonly others: ReadonlySet<string>
  /** Words before a capital that make it the city, or the government of its state; behind `local` words any town stands. */
  readonly capitals: Readonly<
    Record<'city' | 'toward' | 'government' | 'local', ReadonlySet<string>>
  >
}

const compiled = new WeakMap<LanguagePack, Lexicon>()

/** Compiles the name words of a language, once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack)
  if (!lexicon) compiled.set(pack, (lexicon = compile(pack)))
  return lexicon
}

const HEADINGS: Readonly<Record<string, WordClass>> = {
  kin: 'kin',
  counterpart: 'counterpart',
  title: 'title',
  clergy: 'title',
  late: 'title',
  body: 'body',
  outlet: 'outlet',
  government: 'government',
  place: 'place',
  document: 'document',
  some: 'some',
  this: 'this',
  before: 'before',
  sure: 'given',
  common: 'commonGiven',
}

function compile(pack: LanguagePack): Lexicon {
  const words = pack.names
  const article = foldWord(words.article)
  const seated = new Set(lines(words.seated).map((line) => foldWord(line)))
  const common = new Set(lines(words.commonBodies).map((line) => foldWord(line)))
  const entries: Entry<Word>[] = []
  const add = (list: string, pick: (heading: string) => WordClass, inflect: boolean) => {
    for (const { heading, entry } of headed(list)) {
      const [phrase = '', english = '', country = '', owned = ''] = entry
        .split('|')
        .map((cell) => cell.trim())
      const number = heading === 'two' ? 'two' : heading === 'many' ? 'many' : 'one'
      const word = {
        class: pick(heading),
        english,
        number,
        common: common.has(foldWord(phrase)),
        seated: seated.has(foldWord(phrase)) || seated.has(foldWord(phrase.split(' ')[0] ?? '')),
        country: country === '' ? null : country,
        owned: owned !== '',
      }
      for (const [written, definite] of inflect
        ? inflected(phrase, words.article)
        : ([[phrase, false]] as const)) {
        entries.push({ phrase: written, value: { ...word, number, definite } })
      }
    }
  }
  const byHeading = (heading: string) => HEADINGS[heading] ?? 'role'
  add(words.roles, () => 'role', true)
  add(words.bodies, byHeading, true)
  add(words.groups, (heading) => (heading === 'one' ? 'source' : 'group'), true)
  add(words.documents, () => 'document', true)
  add(possessed(words.relatives, words.possessives), byHeading, true)
  add(words.titles, byHeading, false)
  add(words.fields, () => 'field', false)
  add(declined(words.modifiers, words.adjectives), () => 'modifier', false)
  add(words.determiners, (heading) => (heading === 'many' ? 'many' : byHeading(heading)), false)
  add(words.unnamed, () => 'unnamed', false)
  add(words.pronouns, () => 'pronoun', false)
  add(words.reflexives, () => 'own', false)
  add(words.aliases, () => 'alias', false)
  add(words.aliases, () => 'stop', false)
  add(words.links, (heading) => (heading === 'place' ? 'placeLink' : 'bodyLink'), false)
  add(words.joins, () => 'join', false)
  add(words.pieces.split('[ending]')[0] ?? '', byHeading, false)
  add(words.given, byHeading, false)
  add(words.home, () => 'home', false)
  add(words.stops, () => 'stop', false)
  const verbs = under(words.stops, ['verb', 'say'])
  add(cueVerbs(pack), () => 'verb', false)
  add(cueVerbs(pack), () => 'stop', false)
  const objects = words.article === '' ? '' : suffixed(verbs, words.possessives)
  add(verbs, () => 'verb', false)
  add(objects, () => 'stop', false)
  add(under(words.stops, ['say']), () => 'say', false)
  const folded = (list: string) => lines(list).map((line) => foldWord(line))
  const pieces = headed(words.pieces)
  const proclitics: Proclitic[] = rows(pack.spelling.proclitics).map(
    ([prefix = '', hidden = '']) => ({
      prefix: foldWord(prefix),
      hidden: foldWord(hidden),
    }),
  )
  return {
    words: buildMatcher(entries, proclitics),
    ordinary: new Set(folded(words.ordinary)),
    pieces: new Set(pieces.filter((p) => p.heading === 'before').map((p) => foldWord(p.entry))),
    given: new Set(headed(words.given).map(({ entry }) => foldWord(entry))),
    written: {
      given: new Set(headed(words.given).map(({ entry }) => entry)),
      stops: new Set(headed(words.stops).map(({ entry }) => entry)),
    },
    article,
    proclitics: proclitics.filter(({ hidden }) => hidden === '').map(({ prefix }) => prefix),
    fused: proclitics.filter(({ hidden }) => hidden !== '').map(({ prefix }) => prefix),
    joins: new Set(folded(words.joins)),
    endings: rows(words.endings).map(([ending = '', instead = '']) => ({
      ending: foldWord(ending),
      instead: foldWord(instead),
    })),
    compounds: folded(words.compounds),
    adjectival: folded(words.adjectival),
    nameEndings: pieces.filter((p) => p.heading === 'ending').map((p) => foldWord(p.entry)),
    namePrefixes: pieces.filter((p) => p.heading === 'prefix').map((p) => foldWord(p.entry)),
    verbal: rows(words.verbal).map(([start = '', end = '', longest = '']) => ({
      start: foldWord(start),
      end: foldWord(end),
      longest: longest === '' ? Infinity : Number(longest),
    })),
    plurals: folded(words.plurals),
    feminine: foldWord(words.women.ending),
    pluralVerb: foldWord(words.pluralVerb ?? ''),
    objectMarkers: new Set(
      pack.statements.objectMarkers.split(/\s+/).filter(Boolean).map(foldWord),
    ),
    pointers: new Set(
      headed(words.determiners)
        .filter(({ heading }) => heading === 'this')
        .map(({ entry }) => foldWord(entry)),
    ),
    others: new Set(folded(words.others)),
    quoting: buildMatcher(
      lines(pack.chains.quoting).map((phrase) => ({ phrase, value: true })),
      proclitics,
    ),
    prepositions: new Set(
      `${pack.statements.prepositions} ${pack.statements.boundPrepositions}`
        .split(/\s+/)
        .filter(Boolean)
        .map(foldWord),
    ),
    late: new Set(folded(under(words.titles, ['late']))),
    capitals: {
      city: new Set(folded(under(words.capitals, ['city']))),
      toward: new Set(folded(under(words.capitals, ['toward']))),
      government: new Set(folded(under(words.capitals, ['government']))),
      local: new Set(folded(under(words.capitals, ['local']))),
    },
  }
}

/** The entries of a list under some headings. */
function under(list: string, headings: readonly string[]): string {
  return headed(list)
    .filter(({ heading }) => headings.includes(heading))
    .map(({ entry }) => entry)
    .join('\n')
}

/** Most words that answers are kept for, and the longest: a longer one may keep its page alive. */
const KEPT = 20000
const LONGEST_KEPT = 12

/** Keeps the answers to a question about words. */
export function kept<T>(ask: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>()
  return (key) => {
    let answer = answers.get(key)
    if (answer === undefined) {
      answer = ask(key)
      if (answers.size < KEPT && key.length <= LONGEST_KEPT) answers.set(key, answer)
    }
    return answer
  }
}

/** A noun with and without the article, on its first word and on all of its words. */
function inflected(phrase: string, article: string): (readonly [string, boolean])[] {
  if (article === '') return [[phrase, false]]
  const pieces = phrase.split(' ')
  const put = (word: string) => (word.startsWith(article) ? word : article + word)
  if (pieces[0]!.startsWith(article)) return [[phrase, true]]
  const closed = pieces.length > 1 && pieces[pieces.length - 1]!.startsWith(article)
  const first = [put(pieces[0]!), ...pieces.slice(1)].join(' ')
  const all = pieces.map(put).join(' ')
  const forms: (readonly [string, boolean])[] = [
    [phrase, closed],
    [first, true],
  ]
  if (all !== first) forms.push([all, true])
  return forms
}

/** Verbs with their objects written on ("issued it"). */
function suffixed(verbs: string, endings: string): string {
  const objects = lines(endings).slice(0, 3)
  return lines(verbs)
    .flatMap((verb) => (verb.includes(' ') ? [] : objects.map((ending) => verb + ending)))
    .join('\n')
}

/** Adjectives in each of their forms. */
function declined(list: string, forms: string): string {
  const patterns = forms.split(' ').filter(Boolean)
  return headed(list)
    .flatMap(({ heading, entry }) => {
      const [phrase = '', english = ''] = entry.split('|').map((cell) => cell.trim())
      if (heading !== 'adjective') return [entry]
      return patterns.map((form) => `${form.replace('{}', phrase)} | ${english}`)
    })
    .join('\n')
}

/** Kin and counterparts with each possessive ending ("his father"). */
function possessed(list: string, possessives: string): string {
  const endings = lines(possessives)
  return list
    .split('\n')
    .flatMap((line) => {
      const [phrase = '', english = ''] = line.split('|').map((cell) => cell.trim())
      if (english === '') return [line]
      return [line, ...endings.map((ending) => `${phrase}${ending} | ${english} | | owned`)]
    })
    .join('\n')
}

/** The verbs of one word that report, in a language whose speaker stands behind the verb: no word of a name but where a name bears it. */
function cueVerbs({ names, statements }: LanguagePack): string {
  if (statements.order !== 'verb-subject') return ''
  const given = new Set(rows(names.given).map(([name = '']) => foldWord(name)))
  return statements.cues
    .filter(
      ({ form, phrase }) =>
        form === 'finite' && !phrase.includes(' ') && !given.has(foldWord(phrase)),
    )
    .map(({ phrase }) => phrase)
    .join('\n')
}
