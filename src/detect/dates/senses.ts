import type { Calendar } from '../../model/dates.ts'

/** Units of time that words name. */
export type Unit =
  'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'half' | 'quarter'

/** How many a word for a unit says: `single` is one said as a number. */
export type UnitNumber = 'one' | 'the' | 'single' | 'two' | 'many'

/** Where in a period. */
export type Edge = 'start' | 'early' | 'mid' | 'late' | 'end'

/** Small words between the parts of a date. */
export type Join =
  | 'of'
  | 'in'
  | 'to'
  | 'from'
  | 'between'
  | 'and'
  | 'equals'
  | 'article'
  | 'every'
  | 'half'
  | 'ordinal'
  | 'about'
  | 'age'

/** What a word or phrase can stand for in a date. */
export type Sense =
  | { readonly is: 'month'; calendar: Calendar; month: number; weak: boolean; flag: string }
  | { readonly is: 'weekday'; weekday: number; weak: boolean; beside: string | null }
  | { readonly is: 'day'; offset: number }
  | { readonly is: 'relative-year'; step: number }
  | { readonly is: 'part' }
  | { readonly is: 'unit'; unit: Unit; number: UnitNumber }
  | { readonly is: 'months-span' }
  | { readonly is: 'shift'; step: number; same: boolean; recent: boolean; before: boolean }
  | { readonly is: 'ago'; sign: number; before: boolean }
  | { readonly is: 'number'; value: number; ordinal: boolean }
  | { readonly is: 'few' }
  | { readonly is: 'edge'; edge: Edge }
  | { readonly is: 'season'; season: number }
  | { readonly is: 'decade'; start: number }
  | { readonly is: 'era'; era: Calendar | 'bc' }
  | { readonly is: 'join'; join: Join }
  | { readonly is: 'counted' }
  | { readonly is: 'yearly' }
  | { readonly is: 'none' }
  | { readonly is: 'head'; head: 'name' | 'event' }
  | {
      readonly is: 'named'
      calendar: Calendar
      month: number
      day: number
      beside: readonly string[]
    }
  | { readonly is: 'jubilee' }
  | { readonly is: 'occasion' }
  | { readonly is: 'event'; year: number; month: number; day: number; beside: readonly string[] }
  | { readonly is: 'clock'; clock: 'at' | 'am' | 'pm' }
  | { readonly is: 'zone'; offset: string }

/** The sense of one kind. */
export type SenseOf<K extends Sense['is']> = Extract<Sense, { is: K }>
