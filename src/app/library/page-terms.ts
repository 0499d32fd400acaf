import { packs } from '../../lang/index.ts'
import { toMinute } from '../../library/days.ts'
import type { Mark, PageTerms, StatementTerms } from '../../library/terms.ts'
import type { BlockRole } from '../../model/block.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Article, Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { SearchWord } from '../../text/search-words.ts'
import { searchWords } from '../../text/search-words.ts'
import { edtfDays } from './edtf-days.ts'

/** Blocks whose words find a page. */
export const SEARCHED: ReadonlySet<BlockRole> = new Set([
  'headline',
  'kicker',
  'lead',
  'body',
  'subheading',
  'caption',
])

/** Stands between runs of words, so that no phrase reaches from one into the next. */
const BREAK = '¶'

/** What a page is found by: the words of its article, and who and what its statements speak of. */
export function pageTerms(record: Record): PageTerms {
  const pack = packOf(record)
  const blocks = record.article.blocks.flatMap(({ role, span }) =>
    SEARCHED.has(role) ? [wordsAt(record.page.text, span, pack)] : [],
  )
  const all = blocks.flat().sort((one, other) => one.span[0] - other.span[0])
  const own = ownMarks(record)
  const statements = record.statements.map((statement): StatementTerms => {
    // Only a person points at what stands outside the article.
    const runs = statementSpans(statement).map((span) => {
      const run = within(all, span)
      return run.length > 0 ? run : wordsAt(record.page.text, span, pack)
    })
    return {
      words: joined(runs),
      marks: unique([...own, ...statementMarks(statement, record)]),
      said: saidOn(statement, record.article),
    }
  })
  const shared = statements.flatMap(({ marks }) =>
    marks.filter((mark) => /^(?:speaker|via|origin):/.test(mark)),
  )
  const named = record.mentions.filter(({ entity }) => isShared(entity))
  return {
    minute: minuteOf(record.article),
    words: joined(blocks),
    marks: unique([...own, ...named.map(({ entity }): Mark => `entity:${entity}`), ...shared]),
    statements,
  }
}

/** The pack that a record was read with. */
export function packOf({ page }: Pick<Record, 'page'>): LanguagePack {
  return packs.find(({ code }) => code === page.language) ?? packs[0]!
}

/** Where a statement stands: its speaker, its cue, its content; what overlaps is one. */
export function statementSpans({ speaker, cue, content }: Statement): Span[] {
  const spans = [...(speaker.span ? [speaker.span] : []), cue.span, content.span]
  const sorted = spans.sort((one, other) => one[0] - other[0])
  const joined: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** The outlet of a record as marks name it: its id, else its name. */
export function outletOf({ outlet }: Article): string | null {
  return outlet ? (outlet.entity ?? outlet.name) : null
}

function ownMarks({ page, article }: Record): Mark[] {
  const outlet = outletOf(article)
  return [`language:${page.language}`, ...(outlet === null ? [] : [`outlet:${outlet}` as const])]
}

function statementMarks(statement: Statement, record: Record): Mark[] {
  const { addressee, chain, stance, kind, place } = statement
  const speakers = speakersOf(statement)
  const others = addressee ? [addressee.entity] : []
  const spoken = [...speakers, ...others, ...mentionedIn(statement, record)].filter(isShared)
  return [
    `stance:${stance}`,
    `kind:${kind}`,
    `place:${place}`,
    ...speakers.map((entity): Mark => `speaker:${entity}`),
    ...others.map((entity): Mark => `addressee:${entity}`),
    ...chain.map(({ entity }): Mark => `via:${entity}`),
    ...chain.slice(0, 1).map(({ entity }): Mark => `origin:${entity}`),
    ...spoken.map((entity): Mark => `entity:${entity}`),
  ]
}

/** The entities that spoke: the speaker, and each of several who spoke together. */
export function speakersOf({ speaker }: Statement): string[] {
  return [speaker, ...(speaker.members ?? [])].map(({ entity }) => entity)
}

/** The entities that are mentioned where a statement stands. */
export function mentionedIn(statement: Statement, { mentions }: Record): string[] {
  const spans = statementSpans(statement)
  const within = mentions.filter(({ span }) =>
    spans.some(([start, end]) => start <= span[0] && span[1] <= end),
  )
  return within.map(({ entity }) => entity)
}

/** Whether an entity may be met on another page: the ids of unnamed ones hold their own page. */
function isShared(entity: string): boolean {
  return !entity.includes('@')
}

/** When a statement may have been said: as the page tells, else on its day of publication. */
function saidOn({ said }: Statement, { published }: Article): [number, number] | null {
  const told = said?.edtf ? edtfDays(said.edtf) : null
  return told ?? (published ? edtfDays(published.edtf) : null)
}

function minuteOf({ published }: Article): number | null {
  if (!published) return null
  const minute = toMinute(published.value)
  return Number.isNaN(minute) ? null : minute
}

/** The searched words of a part of a page, with their places on the page. */
function wordsAt(text: string, [start, end]: Span, pack: LanguagePack): SearchWord[] {
  return searchWords(text.slice(start, end), pack).map(({ word, span }) => ({
    word,
    span: [span[0] + start, span[1] + start],
  }))
}

/** Those of words in order that lie in a span, wholly or in part. */
function within(words: readonly SearchWord[], [start, end]: Span): readonly SearchWord[] {
  const from = firstFrom(words, ({ span }) => span[1] > start)
  return words.slice(
    from,
    firstFrom(words, ({ span }) => span[0] >= end),
  )
}

/** The place of the first of words in order of which something is true; it is true of all behind it. */
function firstFrom(words: readonly SearchWord[], isTrue: (word: SearchWord) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(words[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function joined(runs: readonly (readonly SearchWord[])[]): string[] {
  return runs.flatMap((run, at) => [...(at === 0 ? [] : [BREAK]), ...run.map(({ word }) => word)])
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
