import type { Calendar } from '../dates.ts'

/**
 * The words that dates are written with. Lists hold one entry a line; `|` parts columns, `[…]` heads a section.
 * Numbers come before words: `7 | مهر`. Weekdays count from Sunday (0), steps from now (-1 last, 0 this, 1 next).
 */
export interface DateWords {
  /** The calendar of "this year" where the page does not show another. */
  readonly calendar: Calendar
  /** The calendar of years from 1200 to 1499 that name none; null where they are Gregorian. */
  readonly olderYears: Calendar | null
  /** Whether the Hijri days of this language's pages are those of Umm al-Qura; else they are marked `~`. */
  readonly hijriSettled: boolean
  /** The first day of the week, and whether the readers agree on it. */
  readonly weekStart: number
  readonly weekSettled: boolean
  /** How a numeric date with a two-digit year runs, and a Gregorian one that leaves open which is the day. */
  readonly shortOrder: 'ymd' | 'dmy' | null
  /** Whether the end of a period is its last day; else it is written as the period. */
  readonly endIsDay: boolean
  /** Whether a preposition before a month that is also a common word makes it a month. */
  readonly prepositionMakesMonth: boolean
  /** How a unit is written where it means the current one ("the end of the year"). */
  readonly bareUnit: 'one' | 'the'
  /** Where the verb stands that tells whether a weekday is past or to come. */
  readonly verb: 'before' | 'after'
  /** Prefixes written together with the next word: `prefix | hidden`. */
  readonly proclitics: string
  /** `[calendar]` `number | month`, third column `weak` (also a common word), `strict` (one even after a
   * preposition) or `verb` (also a verb). */
  readonly months: string
  /** Written on to the name of a month without adding to it. */
  readonly monthSuffix: string | null
  /** `number | weekday`; third column `weak` (only after the word for day) or the beginning of a word beside which it is a place. */
  readonly weekdays: string
  /** `offset | word` of days counted from today. */
  readonly days: string
  /** `step | word` of years counted from this one. */
  readonly years: string
  /** Parts of a day. */
  readonly parts: string
  /** `[day|week|month|year|decade|century|hour|half|quarter]` `one|the|single|two|many | word`; `single` says one as a number. */
  readonly units: string
  /** Words for a number of months taken together (`nine-month`), after their number. */
  readonly spansOfMonths: string
  /** `step|same|recent | word`, third column `before` where it precedes its unit. */
  readonly shifts: string
  /** `-1|1 | word`, third column `before` where it precedes the number. */
  readonly ago: string
  /** `number | words`; compounds to 99 are built. */
  readonly numbers: string
  readonly ordinals: string
  /** What joins ten and unit, and which comes first. */
  readonly numberJoin: string
  readonly tensFirst: boolean
  /** Written on to an ordinal without changing it. */
  readonly ordinalSuffix: string | null
  /** Words for an unsaid small number. */
  readonly few: string
  /** `[start|early|mid|late|end]`: where in a period. */
  readonly edges: string
  /** `1…4 | season`, spring first. */
  readonly seasons: string
  /** `first year | decade`. */
  readonly decades: string
  /** `[persian|islamic|gregory|bc]`. */
  readonly eras: string
  /** `[of|in|to|from|between|and|equals|article|every|half|ordinal|about|age]`: the small words between the parts of a date. */
  readonly joins: string
  /** Nouns that are counted: a number before them is no year. */
  readonly counted: string
  /** Nouns of what each year has one of: four digits behind them are its year. */
  readonly yearly?: string
  /** Phrases that hold a date word and are no dates. */
  readonly notDates: string
  /** `[name|event]`: nouns after which a date is part of a name. */
  readonly heads: string
  /**
   * `[future|past]`: words that tell the time of a clause; `[particle]`: before a verb with the `[prefix]` they
   * make it future, as `[future-prefix]` does by itself; `[none]`: words that only begin so.
   */
  readonly tenses: string
  /** `[calendar]`, `[calendar strong]`: words by which a page shows whose calendar it counts in. */
  readonly cues: string
  /** `calendar | month | day | name`, fifth column: beginnings of words one of which must follow. */
  readonly namedDays: string
  /** `[word|occasion]`: words for anniversaries. */
  readonly jubilees: string
  /** `ISO day | event`, third column: beginnings of words one of which must follow. */
  readonly events: string
  /** `[at|am|pm]`. */
  readonly clock: string
  /** `+HH:MM | words` of a time zone. */
  readonly zones: string
}
