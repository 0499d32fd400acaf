import { knowledge } from '../src/app/knowledge.ts'
import { readBytes } from '../src/app/read.ts'
import { sha256 } from '../src/app/sha256.ts'
import { findDates } from '../src/detect/dates/find-dates.ts'
import { findPhrases } from '../src/detect/names/find-phrases.ts'
import { packs } from '../src/lang/index.ts'
import type { LanguagePack } from '../src/model/pack.ts'
import { findBlocks } from '../src/page/blocks.ts'
import { decode } from '../src/page/decode.ts'
import { detectLanguage } from '../src/page/language.ts'
import { toReading } from '../src/text/reading.ts'
import type { Corpus } from './corpus.ts'
import { secondsOf, someOf } from './rounds.ts'

/** What one stage takes of the whole reading. */
export interface StageResult {
  readonly stage: string
  /** Of the whole reading's time. */
  readonly share: number
  readonly megabytesPerSecond: number
}

/** Times each stage by itself, on what the stages before it made; the last row is what is left of the whole. */
export function measureStages(corpus: Corpus): StageResult[] {
  const pages = someOf(corpus)
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6
  const whole = secondsOf(() => pages.map((page) => readBytes(page)))
  const texts = pages.map((page) => decode(page).text)
  const read = texts.map((text) => ({ text, pack: packOf(text) }))
  const blocks = read.map(({ text, pack }) => ({ text, pack, blocks: findBlocks(text, pack) }))
  const readings = blocks.map(({ text, pack, blocks }) => ({
    pack,
    reading: toReading(text, blocks),
  }))
  const timed: readonly (readonly [stage: string, seconds: number])[] = [
    ['hash', secondsOf(() => pages.map(sha256))],
    ['decode', secondsOf(() => pages.map((page) => decode(page)))],
    ['language', secondsOf(() => texts.map((text) => detectLanguage(text, packs)))],
    ['blocks', secondsOf(() => read.map(({ text, pack }) => findBlocks(text, pack)))],
    [
      'tokens and sentences',
      secondsOf(() => blocks.map((page) => toReading(page.text, page.blocks))),
    ],
    [
      'names',
      secondsOf(() => readings.map((page) => findPhrases(page.reading, page.pack, knowledge()))),
    ],
    [
      'dates',
      secondsOf(() =>
        readings.map(({ reading, pack }) => findDates(reading, pack, { anchor: null })),
      ),
    ],
  ]
  const left = whole - timed.reduce((sum, [, seconds]) => sum + seconds, 0)
  return [...timed, ['statements, chains, record', left] as const].map(([stage, seconds]) => ({
    stage,
    share: seconds / whole,
    megabytesPerSecond: megabytes / seconds,
  }))
}

function packOf(text: string): LanguagePack {
  return detectLanguage(text, packs) ?? packs[0]!
}
