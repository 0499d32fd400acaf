import type { Calendar } from '../../model/dates.ts'
import type { Edge, Unit } from './senses.ts'

/** Which year the text says: a number, or so many from now. */
export type Year =
  | { readonly is: 'number'; value: number; digits: number; era: Calendar | 'bc' | null }
  | { readonly is: 'step'; step: number; era: Calendar | 'bc' | null }
  | { readonly is: 'same' }

/** What a date says, before the publication date settles it. */
export type Meaning =
  | {
      readonly is: 'date'
      calendar: Calendar
      month: number
      day: number | null
      year: Year | null
      /** -1 for "last March", 1 for "next March". */
      step: number | null
    }
  | { readonly is: 'day-of-month'; day: number; step: number }
  | { readonly is: 'year'; year: Year }
  | { readonly is: 'today'; offset: number; weekday: number | null }
  | { readonly is: 'weekday'; weekday: number; step: number | null; week: number | null }
  | { readonly is: 'unit'; unit: Unit; step: number; era: Calendar | 'bc' | null }
  | { readonly is: 'ago'; unit: Unit; count: number | null; sign: number; rough: boolean }
  | { readonly is: 'window'; unit: Unit; count: number | null; sign: number }
  | { readonly is: 'months'; year: Year; from: number; to: number }
  | { readonly is: 'half-month'; of: Meaning; half: number }
  | { readonly is: 'edge'; edge: Edge; of: Meaning }
  | { readonly is: 'season'; season: number; year: Year | null; step: number | null }
  | { readonly is: 'decade'; start: number; era: Calendar | 'bc' | null }
  | { readonly is: 'century'; number: number; era: Calendar | 'bc' | null }
  | { readonly is: 'range'; from: Meaning; to: Meaning }
  | { readonly is: 'set'; members: readonly Meaning[] }
  | { readonly is: 'both'; first: Meaning; second: Meaning }
  | {
      readonly is: 'named'
      calendar: Calendar
      month: number
      day: number
      year: Year | null
      step: number | null
    }
  | { readonly is: 'unsettled' }

/** A date in items `[at, to)` and what it says. */
export interface Phrase {
  readonly to: number
  readonly meaning: Meaning
  readonly rule: string
}
