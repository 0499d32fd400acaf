import type { Feature, FeatureKind } from '../../model/print.ts'
import { unfrontCode } from '../../text/half-spaces-table.ts'
import { table as shared } from './data/shared.ts'
import { table as ar } from './data/words-ar.ts'
import { table as fa } from './data/words-fa.ts'

/** So many classes of rarity from one share of pages to half of it. */
export const CLASSES_PER_OCTAVE = 2

/** On what share of pages a feature stands that was seldom or never counted. */
const UNSEEN: Readonly<Record<FeatureKind, number>> = {
  entity: 1 / 500,
  name: 1 / 2000,
  place: 1 / 400,
  concept: 1 / 300,
  number: 1 / 1000,
  day: 1 / 60,
  word: 1 / 1000,
}
/** A month or a round number says less than a day or an odd one. */
const MONTH = 1 / 8
const ROUND = 1 / 250

/** What happened says more of what a text is about than words as common that tell of things: its share counts so many times less. */
const EVENT = 3
const EVENTS: ReadonlySet<string> = new Set(
  `death kill die wound casualties missing rescue displaced attack airstrike shelling strike shooting explosion suicide-bombing
  intercept down destroy launch deploy send transport withdrawal invasion capture liberate retake occupation annexation ceasefire siege
   assassination massacre kidnap hostage prisoner-swap arrest release trial sentence execution investigation accuse
  sign agreement treaty pass-law approve reject resign appoint dismiss impeach coup elect election win defeat referendum
  visit meeting summit negotiation mediation sanction impose lift ban suspend  postpone resume extend 
  earthquake flood storm landslide wildfire crash collapse sink accident epidemic protest demonstration strike-work riot crackdown
  nuclear-test test enrichment inaugurate seize disarm retaliate expel recognise normalisation mobilisation defuse`
    .split(/\s+/)
    .map((concept) => `concept:${concept}`),
)

const WORDS: Readonly<Record<string, string>> = { ar, fa }

const loaded = new Map<string, ReadonlyMap<string, number>>()

/** On what share of the pages of the news a feature stands, above 0, as it was counted over pages of 2005 to 2015. */
export function backgroundShare(key: Feature['key']): number {
  const colon = key.indexOf(':')
  const kind = key.slice(0, colon) as FeatureKind
  if (kind === 'word') {
    const language = key.slice(colon + 1, key.indexOf(':', colon + 1))
    const word = key.slice(colon + language.length + 2)
    return (language in WORDS ? wordsOf(language).get(word) : undefined) ?? UNSEEN.word
  }
  const counted = sharedShares().get(key)
  if (counted !== undefined) return EVENTS.has(key) ? counted / EVENT : counted
  if (kind === 'day' && key.length === 'day:2024-06'.length) return MONTH
  if (kind === 'number' && /^number:\d{1,2}0*$/.test(key)) return ROUND
  return UNSEEN[kind]
}

function wordsOf(language: string): ReadonlyMap<string, number> {
  let shares = loaded.get(language)
  if (!shares) {
    const table = WORDS[language] ?? ''
    loaded.set(language, (shares = sharesOf(table, (line) => unfrontCode(line))))
  }
  return shares
}

function sharedShares(): ReadonlyMap<string, number> {
  let shares = loaded.get('')
  if (!shares) loaded.set('', (shares = sharesOf(shared, (line) => line.split(' '))))
  return shares
}

function sharesOf(
  table: string,
  keysOf: (line: string) => Iterable<string>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  table.split('\n').forEach((line, at) => {
    if (line === '') return
    for (const key of keysOf(line)) shares.set(key, 2 ** (-at / CLASSES_PER_OCTAVE))
  })
  return shares
}
