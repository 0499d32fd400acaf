import type { FeatureKind, Reason } from '../../model/print.ts'
import type { PageLikeness } from './page-likeness.ts'
import { kindOf } from './rarity.ts'
import type { Told } from './told.ts'

/** How surely two statements speak of one proposition, and why. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

const NONE: Likeness = { score: 0, reasons: [] }

/** So much must be shared, whatever the share of it. */
const LEAST_SHARED = 2
/** So much something must weigh that tells what is done: "all" and "other" do not. */
const LEAST_TOLD = 1
/** More that is shared adds nothing. */
const MOST_SHARED = 15
/** Being more alike than this adds nothing. */
const MOST_ALIKE = 0.6
/** Pages that are less alike tell of hardly anything in common. */
const LEAST_ALIKE = 0.12
/** Pages that are as alike as this are about one happening. */
const ONE_HAPPENING = 0.3
/** After so many days, pages that are no more alike than this tell of other happenings: nothing on them is one proposition. */
const DAYS_FAR = 400
const ALIKE_FAR = 0.2
/** So many days after another one, a statement answers it or tells something new. */
const DAYS_FREE = 8

/** What each circumstance adds to the odds (their logarithm) that two statements speak of one proposition. */
const WEIGHTS = {
  before: -3.1,
  /** Of what is shared, by its rarity. */
  shared: 0.28,
  /** Of the part of the shorter content that is shared. */
  contained: 1.5,
  /** Of the part of both that is shared. */
  common: 1.3,
  /** Of how much the pages tell of the same things. */
  'pages-alike': 1,
  /** Of pages that tell of hardly anything in common. */
  'pages-unlike': -1.2,
  /** Both tell a number of several digits. */
  'same-number': 0.9,
  /** Both tell such numbers, and none in common, on pages that are not about one happening. */
  'numbers-differ': -1,
  /** Words count as well: more is shared by chance. */
  'same-language': -0.65,
  'same-day': 1.3,
  /** The same body on the same day in another outlet. */
  'same-utterance': 0.6,
  /** One speaker tells two things in one text. */
  'same-text': -4.2,
  /** Two who speak in one text and both tell something. */
  'told-beside': -1.2,
  /** Two bodies each tell something, neither in answer to the other. */
  'other-voice': -0.6,
  /** One in a text denies or confirms what another one tells there. */
  answered: 1.2,
  /** A headline tells what its text tells. */
  headline: 0.5,
  /** Who acts here is acted on there. */
  'roles-reversed': -6,
  /** They name people, bodies or states, and none in common. */
  'nobody-shared': -1.1,
  /** They name places, and neither the same nor of the same state. */
  elsewhere: -1.5,
  'days-differ': -0.6,
  /** More than some days lie between two that tell it alike; a denial or a confirmation may come later. */
  'days-apart': -1.7,
  /** One body tells something alike long after: mostly of something new. */
  'told-anew': -1.5,
  /** They were told at different times and give different numbers. */
  'figures-differ': -1.9,
} as const

/** What is known of the pages that two statements stand on. */
export interface CompareOptions {
  readonly pagesAlike: PageLikeness
}

/** Compares what two statements tell, whoever speaks and whether they tell or deny it. */
export function compareTold(one: Told, other: Told, { pagesAlike }: CompareOptions): Likeness {
  if (one.stand.own || other.stand.own) {
    const same = one.body.entity === other.body.entity
    if (!same || one.statement.stance !== other.statement.stance) return NONE
  }
  const pages = pagesAlike(one.page, other.page)
  if (daysApart(one, other) > DAYS_FAR && pages < ALIKE_FAR) return NONE
  const shared = sharedOf(one, other)
  const sum = shared.reduce((total, { weight }) => total + weight, 0)
  const isEnough =
    sum >= LEAST_SHARED &&
    shared.some(({ feature, weight }) => tellsWhat(feature) && weight >= LEAST_TOLD)
  if (!isEnough && !shared.some(({ feature }) => isLargeNumber(feature))) return NONE
  const language = one.page.print.language === other.page.print.language
  const [mine, theirs] = [massOf(one, language), massOf(other, language)]
  const contained = Math.min(1, sum / Math.max(1, Math.min(mine, theirs)))
  const common = Math.min(1, (2 * sum) / Math.max(1, mine + theirs))
  const alike = Math.min(MOST_ALIKE, pages)
  const content =
    WEIGHTS.shared * Math.min(MOST_SHARED, sum) +
    WEIGHTS.contained * contained +
    WEIGHTS.common * common
  const circumstances = [
    { feature: 'pages-alike', weight: WEIGHTS['pages-alike'] * alike },
    ...(pages < LEAST_ALIKE ? [reasonOf('pages-unlike')] : []),
    ...numbersOf(one, other, pages),
    ...circumstancesOf(one, other),
  ]
  const odds = circumstances.reduce((total, { weight }) => total + weight, WEIGHTS.before + content)
  return {
    score: 1 / (1 + Math.exp(-odds)),
    reasons: [
      ...shared.map(({ feature, weight }) => ({ feature, weight: (weight * content) / sum })),
      ...circumstances,
    ],
  }
}

/** Whether a feature tells what is done, and not only who is named. */
function tellsWhat(feature: string): boolean {
  const kind = kindOf(feature)
  return kind !== 'entity' && kind !== 'place'
}

function massOf({ mass }: Told, language: boolean): number {
  return language ? mass.words + mass.others : mass.others
}

function sharedOf(one: Told, other: Told): Reason[] {
  const shared: Reason[] = []
  for (const [feature, weight] of one.features) {
    const theirs = other.features.get(feature) ?? other.implied.get(feature)
    if (theirs !== undefined) shared.push({ feature, weight: Math.min(weight, theirs) })
  }
  for (const [feature, weight] of one.implied) {
    const theirs = other.features.get(feature)
    if (theirs !== undefined) shared.push({ feature, weight: Math.min(weight, theirs) })
  }
  return shared
}

function reasonOf(feature: keyof typeof WEIGHTS): Reason {
  return { feature, weight: WEIGHTS[feature] }
}

/** Whether two statements tell the same number of several digits: figures of one happening may differ. */
function numbersOf(one: Told, other: Told, pages: number): Reason[] {
  const [mine, theirs] = [one, other].map(({ features }) =>
    [...features.keys()].filter(isLargeNumber),
  )
  if (mine!.length === 0 || theirs!.length === 0) return []
  if (mine!.some((key) => theirs!.includes(key))) return [reasonOf('same-number')]
  return pages < ONE_HAPPENING ? [reasonOf('numbers-differ')] : []
}

/** Whether a feature is a number of three digits or more that is no year. */
function isLargeNumber(feature: string): boolean {
  if (kindOf(feature) !== 'number') return false
  const value = Number(feature.slice('number:'.length))
  return value >= LARGE && !(value >= YEARS[0] && value <= YEARS[1])
}

const LARGE = 100
const YEARS = [1900, 2100] as const

function circumstancesOf(one: Told, other: Told): Reason[] {
  const found: Reason[] = []
  const add = (feature: keyof typeof WEIGHTS, times = 1): void => {
    found.push({ feature, weight: WEIGHTS[feature] * times })
  }
  const sameText = one.page === other.page
  const sameBody = one.body.entity === other.body.entity
  if (sameText) {
    const repeated = isRepeated(one, other)
    if (repeated) add('headline')
    else if (sameBody) add('same-text')
    else add(answers(one) === answers(other) ? 'told-beside' : 'answered')
  }
  if (!sameText && one.day !== null && one.day === other.day) {
    add('same-day')
    if (sameBody) add('same-utterance')
  }
  if (one.page.print.language === other.page.print.language) add('same-language')
  if (!sameBody && !answers(one) && !answers(other) && one.state !== other.state) add('other-voice')
  if (areReversed(one, other)) add('roles-reversed')
  if (sharesNone(one, other, 'entity')) add('nobody-shared')
  if (sharesNone(one, other, 'place') && !sharesState(one, other)) add('elsewhere')
  if (sharesNone(one, other, 'day')) add('days-differ')
  if (daysApart(one, other) > DAYS_FREE) {
    if (!answers(one) && !answers(other)) {
      add('days-apart')
      if (sameBody) add('told-anew')
    }
    if (sharesNone(one, other, 'number')) add('figures-differ')
  }
  return found
}

/** A headline and a lead tell again what the body tells. */
function isRepeated({ statement: one }: Told, { statement: other }: Told): boolean {
  return one.place !== other.place && [one.place, other.place].some((place) => HEADING.has(place))
}

const HEADING: ReadonlySet<string> = new Set(['headline', 'kicker', 'subheading'])

function areReversed({ roles: one }: Told, { roles: other }: Told): boolean {
  return (
    one.actor !== null &&
    one.target !== null &&
    one.actor === other.target &&
    one.target === other.actor
  )
}

/** Whether both hold features of a kind, and none of them is the same. */
function sharesNone(one: Told, other: Told, kind: FeatureKind): boolean {
  const [mine, theirs] = [keysOf(one, kind), keysOf(other, kind)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key))
}

/** The features of a kind, said and implied. */
function keysOf({ features, implied }: Told, kind: FeatureKind): string[] {
  return [...features.keys(), ...implied.keys()].filter((key) => kindOf(key) === kind)
}

function sharesState(one: Told, other: Told): boolean {
  const theirs = keysOf(other, 'entity')
  return keysOf(one, 'entity').some((key) => theirs.includes(key))
}

/** Whether a statement takes a side on what was told before, and may do so long after. */
function answers({ stand }: Told): boolean {
  return stand.direction !== 1 || stand.confirms !== null
}

function daysApart({ day: one }: Told, { day: other }: Told): number {
  if (one === null || other === null) return 0
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}
