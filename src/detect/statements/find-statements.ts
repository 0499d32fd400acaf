import type { DateMention } from '../../model/dates.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../../text/reading.ts'
import { covering, startingIn } from '../../text/ranges.ts'
import { tokensOf } from '../../text/reading.ts'
import type { Draft } from './draft.ts'
import { filledOf, settleStance } from './mood.ts'
import { readOpenedFact } from './read-fact.ts'
import { readColon } from './read-colon.ts'
import { readSubjectVerb } from './read-subject-verb.ts'
import { readVerbSubject } from './read-verb-subject.ts'
import { cuesOf } from './markers.ts'
import type { Scene } from './scene.ts'
import { wordsOf } from './words.ts'

const SILENT: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'credit',
  'keywords',
  'caption',
  'furniture',
])

const TEXT: ReadonlySet<string> = new Set(['lead', 'body'])

/** What statements need of the other detectors. */
export interface Company {
  readonly reading: Reading
  readonly pack: LanguagePack
  /** The page's noun phrases, by position. */
  readonly phrases: readonly NounPhrase[]
  /** Words that name sources. */
  readonly sources: readonly Source[]
  readonly dates: readonly DateMention[]
}

/** Finds the reported speech of an article: cue first, then speaker, content, stance; in reading order. */
export function findStatements(company: Company): Draft[] {
  const { reading } = company
  const words = wordsOf(company.pack)
  const dates = company.dates.map(({ span }) => tokensOf(reading, span))
  const read = words.verbSubject ? readVerbSubject : readSubjectVerb
  const drafts: Draft[] = []
  let done = 0
  for (const paragraph of reading.paragraphs) {
    if (SILENT.has(paragraph.block.role) || paragraph.to <= done + 1) continue
    const inside = <T extends TokenRange>(ranges: readonly T[]) => startingIn(ranges, paragraph)
    const scene: Scene = {
      reading,
      tokens: reading.tokens,
      words,
      paragraph,
      phrases: inside(company.phrases).filter((phrase) => !isDay(phrase, dates)),
      cues: cuesOf(words, reading.tokens, paragraph),
      sources: inside(company.sources),
      dates: inside(dates),
    }
    const titles = readColon(scene)
    drafts.push(...titles.filter(hasContent))
    done = titles.reduce((end, draft) => Math.max(end, draft.content.to), done)
    for (const sentence of paragraph.sentences) {
      if (sentence.to <= done) continue
      const from = Math.max(sentence.from, done)
      const found = read(scene, { from, to: sentence.to }, null)
      if (found.length === 0 && TEXT.has(paragraph.block.role)) {
        found.push(...readOpenedFact(scene, { from, to: sentence.to }, company.sources))
      }
      for (const draft of found) done = Math.max(done, draft.content.to)
      drafts.push(...found.filter(hasContent))
    }
  }
  const filled = filledOf(drafts)
  for (const draft of drafts)
    draft.stance = settleStance(draft, { tokens: reading.tokens, words, filled })
  return drafts.sort(
    (a, b) =>
      Math.min(a.cue[0]!.from, a.content.from) - Math.min(b.cue[0]!.from, b.content.from) ||
      a.cue[0]!.from - b.cue[0]!.from,
  )
}

/** يوم الإثنين: the number that is a day of the week is nobody. */
function isDay({ how, from }: NounPhrase, dates: readonly TokenRange[]): boolean {
  return how === 'pronoun' && covering(dates, from) !== undefined
}

/** A cue at the very end of a text has nothing that was said. */
function hasContent({ content }: Draft): boolean {
  return content.to > content.from
}
