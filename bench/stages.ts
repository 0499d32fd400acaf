import { readBytes } from '../src/app/read.ts'
import { sha256 } from '../src/app/sha256.ts'
import { packs } from '../src/lang/index.ts'
import { decode } from '../src/page/decode.ts'
import { identifyLanguage } from '../src/page/language.ts'
import { tokenise } from '../src/text/tokens.ts'
import type { Corpus } from './corpus.ts'

/** What one stage takes of the whole reading. */
export interface StageResult {
  readonly stage: string
  /** Of the whole reading's time. */
  readonly share: number
  readonly megabytesPerSecond: number
}

const PAGES = 500

/** Times the stages around the analysis, and the analysis as what is left. */
export function measureStages(corpus: Corpus): StageResult[] {
  const pages = corpus.pages.slice(0, PAGES)
  const texts = pages.map((page) => decode(page).text)
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6
  const whole = time(() => pages.forEach((page) => readBytes(page, { language: 'fa' })))
  const stages: readonly (readonly [stage: string, run: () => void])[] = [
    ['hash', () => pages.forEach(sha256)],
    ['decode', () => pages.forEach((page) => decode(page))],
    ['language', () => texts.forEach((text) => identifyLanguage(text, packs))],
    ['tokens', () => texts.forEach((text) => tokenise(text))],
  ]
  return [
    { stage: 'whole', share: 1, megabytesPerSecond: megabytes / whole },
    ...stages.map(([stage, run]) => {
      const seconds = time(run)
      return { stage, share: seconds / whole, megabytesPerSecond: megabytes / seconds }
    }),
  ]
}

function time(run: () => void): number {
  run()
  const started = performance.now()
  run()
  return (performance.now() - started) / 1000
}
