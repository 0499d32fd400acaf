import type { NameReadings } from '../spelling/read-name.ts'
import type { NameFeature } from '../spelling/compare-names.ts'
import type { LocalEntity, PageEntities } from './page-entities.ts'
import type { Registered } from './registered.ts'

/** What the features of two entities weigh, and why. */
const WEIGHTS = {
  name: [5, 'their names are spellings of one'],
  'full name': [1.5, 'a name of several words is seldom borne by two'],
  'bare name': [-3, 'a name of one word is borne by many'],
  'common name': [-2, 'words that very many bear'],
  bearers: [-1, 'other entities of this name are known'],
  'same role': [2, 'the pages give them one office or trade'],
  'other role': [-4, 'the pages give them different offices or trades'],
  'same country': [1, 'their offices are of one state'],
  'other country': [-5, 'their offices are of different states'],
  company: [1.5, 'the pages mention the same others'],
} as const

const BIAS = -4

/** Whether two are one, and why. */
export interface SameEntity {
  /** From 0 to 1. */
  readonly score: number
  readonly features: readonly NameFeature[]
}

/** Weighs what two pages say of entities whose names are alike. */
export function weighSame(
  one: LocalEntity,
  other: Registered,
  of: {
    readonly page: PageEntities
    readonly reading: NameReadings
    /** How far the names are spellings of one. */
    readonly name: number
    /** How many entities bear the name. */
    readonly bearers: number
    /** How much it says that two pages both mention someone. */
    readonly telling: (id: string) => number
  },
): SameEntity {
  const roles = other.roles.get(of.page.language)
  const words = wordsOf(of.reading)
  const shared = of.page.company.filter((id) => other.company.has(id)).map(of.telling)
  const values: Readonly<Record<keyof typeof WEIGHTS, number>> = {
    name: of.name,
    'full name': words.all > 1 ? 1 : 0,
    'bare name': words.all > 1 ? 0 : 1,
    'common name': words.all === 0 ? 1 : words.common / words.all,
    bearers: Math.min(2, Math.log2(Math.max(1, of.bearers))),
    'same role': roles ? shareOf(one.roles, roles) : 0,
    'other role': roles && conflict(one.roles, roles) ? 1 : 0,
    'same country': shareOf(one.countries, other.countries) > 0 ? 1 : 0,
    'other country': conflict(one.countries, other.countries) ? 1 : 0,
    company: Math.min(
      1,
      shared.reduce((sum, value) => sum + value, 0),
    ),
  }
  const features = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
    .map((name) => ({
      name,
      value: values[name],
      weight: WEIGHTS[name][0],
      reason: WEIGHTS[name][1],
    }))
    .filter(({ value }) => value !== 0)
  const sum = features.reduce((all, { value, weight }) => all + value * weight, BIAS)
  return { score: Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4, features }
}

/** Whether a name can make an entity known on another page: not when its words only say what it is, nor when it is one common word. */
export function isTelling(reading: NameReadings): boolean {
  const { all, common } = wordsOf(reading)
  return all > 1 || (all === 1 && common === 0)
}

function wordsOf(reading: NameReadings): { all: number; common: number } {
  const items = reading[0] ?? []
  const common = items.filter(({ kind }) => kind === 'given').length
  return { all: common + items.filter(({ kind }) => kind === 'name').length, common }
}

/** How much of the smaller of two sets both have. */
function shareOf(one: readonly string[], other: ReadonlySet<string>): number {
  const shared = one.filter((value) => other.has(value)).length
  return shared === 0 ? 0 : shared / Math.min(one.length, other.size)
}

function conflict(one: readonly string[], other: ReadonlySet<string>): boolean {
  return one.length > 0 && other.size > 0 && shareOf(one, other) === 0
}
