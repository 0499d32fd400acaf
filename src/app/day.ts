import { toDayNumber } from '../calendar/calendar.ts'
import { toIsoDay } from '../calendar/iso-day.ts'
import { IsnadError } from '../model/error.ts'
import { foldWord } from '../text/fold.ts'

/** Earlier years are none of the news: they are written in another calendar. */
const FIRST_YEAR = 1600
/** Where a year is likelier one of the Hijri calendar than one of the Persian. */
const FIRST_HIJRI = 1425
const MOST_SHOWN = 40

/**
 * The Gregorian ISO day that a user gave, in digits of any script; `what` names it in the message. Throws `IsnadError` where
 * it is no day, and for a Persian or Hijri one says which day to write instead.
 */
export function checkDay(given: string, what: string): string {
  const written = foldWord(given.trim())
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) {
    throw badDay(`${what} "${shown(given)}": write it like 2024-06-19`)
  }
  if (year < FIRST_YEAR) {
    throw badDay(`${what} ${written}: ${gregorianInstead({ year, month, day })}`)
  }
  if (toDayNumber('gregory', { year, month, day }) === undefined) {
    throw badDay(`${what} ${written}: there is no such day`)
  }
  return written
}

function gregorianInstead(day: { year: number; month: number; day: number }): string {
  const hijri = day.year >= FIRST_HIJRI
  const number = toDayNumber(hijri ? 'islamic' : 'persian', day)
  const instead = number === undefined ? 'a day such as 2024-06-19' : toIsoDay(number)
  return `give it in the Gregorian calendar; for the ${hijri ? 'Hijri' : 'Persian'} day write ${instead}`
}

function badDay(message: string): IsnadError {
  return new IsnadError('bad-argument', message)
}

/** What a message repeats of an argument: one short line. */
function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ')
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}
