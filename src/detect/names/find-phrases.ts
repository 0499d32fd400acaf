import type { NounPhrase } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Reading } from '../../text/reading.ts'
import type { Range } from '../../text/sentences.ts'
import type { KnownNames } from './known-names.ts'
import type { WordClass } from './lexicon.ts'
import { isListed } from './listed-name.ts'
import { joinPhrases } from './join-phrases.ts'
import { innerNames } from './inner-names.ts'
import type { PageName, PageNames } from './page-names.ts'
import { indexNames } from './page-names.ts'
import { phraseAt } from './phrase.ts'
import type { Scan } from './scan.ts'
import { isOrdinary, scanTokens } from './scan.ts'

export type { NounPhrase } from '../../model/mention.ts'

const NEVER_SURNAMES: ReadonlySet<WordClass> = new Set([
  'stop',
  'before',
  'pronoun',
  'join',
  'some',
  'many',
  'this',
  'title',
])

/** The noun phrases of a page, outermost ones apart from the known names inside them. */
export interface FoundPhrases {
  /** Sorted by their first token; none overlaps another. */
  readonly phrases: readonly NounPhrase[]
  /** Known names inside the phrases. */
  readonly inner: readonly NounPhrase[]
}

/** Finds what names, describes or stands for people and bodies in a page's tokens. */
export function findPhrases(
  reading: Reading,
  pack: LanguagePack,
  knowledge: KnownNames,
): FoundPhrases {
  const ends = paragraphEnds(reading)
  const starts = new Set(
    reading.paragraphs.flatMap(({ sentences }) => sentences.map(({ from }) => from)),
  )
  const scan = scanTokens(reading.tokens, pack, {
    knowledge,
    limit: (at) => ends[at] ?? 0,
    starts,
    text: reading.text,
  })
  const first = reading.paragraphs.map((paragraph) => phrasesIn(paragraph, scan, null))
  const page = indexNames(namesOf(first.flat(), reading), scan.lexicon, {
    last: (key) => mayBeSurname(key, scan),
    first: (key) =>
      mayBeSurname(key, scan) && !isGiven(key, scan) && !isOrdinary(key, scan.lexicon),
  })
  const phrases = reading.paragraphs.flatMap((paragraph, at) =>
    mayNameAgain(paragraph, scan, page) ? phrasesIn(paragraph, scan, page) : first[at]!,
  )
  return { phrases, inner: innerNames(phrases, scan) }
}

function paragraphEnds(reading: Reading): number[] {
  const ends: number[] = new Array(reading.tokens.length)
  for (const { from, to } of reading.paragraphs) ends.fill(to, from, to)
  return ends
}

function phrasesIn({ from, to }: Range, scan: Scan, page: PageNames | null): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = from; at < to;) {
    const phrase = opensAt(scan, at, page)
      ? phraseAt(scan, at, { limit: to, page, listed: isListed(scan, at, phrases.at(-1)) })
      : undefined
    if (phrase) phrases.push(phrase)
    at = phrase ? phrase.to : at + 1
  }
  return joinPhrases(phrases, scan.tokens)
}

/** Whether a name of the page may stand in a paragraph; where none does, a second reading finds nothing new. */
function mayNameAgain({ from, to }: Range, { tokens }: Scan, page: PageNames): boolean {
  for (let at = from; at < to; at++) {
    const { kind, key } = tokens[at]!
    if ((kind === 'word' && page.starts(key)) || page.at(tokens, at, to)) return true
  }
  return false
}

/** Spares the ordinary words of a page the whole reading. */
function opensAt(scan: Scan, at: number, page: PageNames | null): boolean {
  const { kind, key } = scan.tokens[at]!
  if (kind === 'open' || kind === 'quote') return true
  return kind === 'word' && (scan.mayOpen(at) || (page?.starts(key) ?? false))
}

/** The names that were found with evidence: beside an office, with a given name, or known. */
function namesOf(phrases: readonly NounPhrase[], { tokens }: Reading): PageName[] {
  const names: PageName[] = []
  for (const phrase of phrases.flatMap((one) => [one, ...one.members])) {
    if (!phrase.name || phrase.kind !== 'person' || phrase.members.length > 0) continue
    const keys: string[] = []
    for (let i = phrase.name.from; i < phrase.name.to; i++) {
      const token = tokens[i]!
      if (token.kind === 'word')
        keys.push(
          i === phrase.name.from && phrase.skip > 0 && phrase.name.from === phrase.from
            ? token.key.slice(phrase.skip)
            : token.key,
        )
    }
    if (keys.length > 0) names.push({ keys, entity: phrase.entity, country: phrase.country })
  }
  return names
}

function mayBeSurname(key: string, { lexicon }: Scan): boolean {
  const found = lexicon.words.allAt(
    [{ start: 0, end: key.length, kind: 'word', key, gap: 'none' }],
    0,
    1,
  )
  return key.length > 2 && !found.some(({ value }) => NEVER_SURNAMES.has(value.class))
}

function isGiven(key: string, { lexicon }: Scan): boolean {
  const found = lexicon.words.allAt(
    [{ start: 0, end: key.length, kind: 'word', key, gap: 'none' }],
    0,
    1,
  )
  return found.some(
    ({ value }) =>
      value.class === 'commonGiven' || (value.class === 'given' && isOrdinary(key, lexicon)),
  )
}
