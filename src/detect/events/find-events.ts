import type { DateMention } from '../../model/dates.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Event } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import type { Reading } from '../../text/reading.ts'
import { startingIn } from '../../text/ranges.ts'
import { tokensOf } from '../../text/reading.ts'
import { fromStatements } from './from-statements.ts'
import { readNoun } from './read-noun.ts'
import { readVerbFinal } from './read-verb-final.ts'
import { readVerbFirst } from './read-verb-first.ts'
import type { Draft, Scene, TriggerMatch } from './scene.ts'
import { statementsAt } from './statements-at.ts'
import { toEvents } from './to-events.ts'
import { wordsOf } from './words.ts'

const SILENT: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'credit',
  'keywords',
  'furniture',
])
const TITLES: ReadonlySet<string> = new Set(['headline', 'kicker', 'subheading'])

/** What events need of the other stages. */
export interface Company {
  readonly reading: Reading
  readonly pack: LanguagePack
  /** The page's noun phrases, by position. */
  readonly phrases: readonly NounPhrase[]
  /** Known names inside the phrases. */
  readonly inner: readonly NounPhrase[]
  readonly sources: readonly TokenRange[]
  readonly dates: readonly DateMention[]
  /** The entity that a phrase is a mention of. */
  readonly entityOf: (phrase: NounPhrase) => PageEntity | null
  readonly statements: readonly Statement[]
}

/** Finds who did what to whom, in PLOVER's codes: by its words, then who stands where they want a doer and one done to. */
export function findEvents(company: Company): Event[] {
  const { reading, pack } = company
  const words = wordsOf(pack)
  const dates = company.dates.map(({ span }) => tokensOf(reading, span))
  const inner = [...company.inner].sort((one, other) => one.from - other.from)
  const sceneOf = (at: number, sentence: TokenRange): Scene => {
    const paragraph = reading.paragraphs[at]!
    return {
      tokens: reading.tokens,
      words,
      paragraph,
      sentence,
      phrases: startingIn(company.phrases, sentence),
      inner: startingIn(inner, sentence),
      dates: startingIn(dates, sentence),
      sources: startingIn(company.sources, sentence),
      isTitle: TITLES.has(paragraph.block.role),
    }
  }
  const drafts: Draft[] = []
  for (const [at, { block, sentences }] of reading.paragraphs.entries()) {
    if (SILENT.has(block.role)) continue
    for (const sentence of sentences) {
      const matches = words.triggers.find(reading.tokens, sentence.from, sentence.to)
      if (matches.length === 0) continue
      const scene = sceneOf(at, sentence)
      for (const match of matches) drafts.push(...readAll(scene, match))
    }
  }
  drafts.push(...fromStatements(company.statements, { reading, sceneOf }))
  const told = statementsAt(company.statements)
  const { verbSubject, agencies } = words
  return toEvents(drafts, { ...company, told, dateRanges: dates, verbSubject, agencies })
}

/** A noun and a verb may share their words: each sense is tried. */
function readAll(scene: Scene, match: TriggerMatch): Draft[] {
  const { tokens, words } = scene
  const read = words.verbSubject ? readVerbFirst : readVerbFinal
  const drafts: Draft[] = []
  for (const sense of words.triggers.allAt(tokens, match.from, scene.sentence.to)) {
    const { form } = sense.value
    const draft =
      form === 'noun' || form === 'undergone' ? readNoun(scene, sense) : read(scene, sense)
    if (draft) drafts.push(draft)
  }
  return drafts
}
