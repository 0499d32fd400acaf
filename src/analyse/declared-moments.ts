import { parseIsoDay } from '../calendar/iso-day.ts'
import { zoneOffset } from '../calendar/zone-offset.ts'
import { findMoment } from '../detect/dates/find-moment.ts'
import type { Declared } from '../model/declared.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Moment } from '../model/record.ts'

/** What is needed to read the moments that a page tells machines. */
export interface MomentReading {
  readonly pack: LanguagePack
  /** IANA time zone of the outlet. */
  readonly zone: string | undefined
}

/** The moments that machines are told, as the clocks of the outlet show them; no page is older than the web. */
export function declaredMoments(told: readonly Declared[], reading: MomentReading): Moment[] {
  const home = told
    .map(({ value }) => OFFSET.exec(value)?.[1])
    .find((offset) => offset !== undefined)
  return told
    .map((one) => momentOf(one, reading, home))
    .filter((moment) => moment !== undefined)
    .filter(({ edtf }) => edtf >= FIRST_DAY)
}

const FIRST_DAY = '1990-01-01'
/** An offset from UTC that shows where a page is written. */
const OFFSET = /\d\s*([+-](?!00:?00)\d{2}:?\d{2})\s*$/

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:\s*[T ]\s*(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i
/** Earlier years are of another calendar. */
const FIRST_YEAR = 1700

function momentOf(
  { value, by }: Declared,
  { pack, zone }: MomentReading,
  offset: string | undefined,
): Moment | undefined {
  const told = { surface: value, span: null, inferred: false, rule: by }
  const iso = ISO.exec(toIso(value))
  if (iso && Number(iso[1]) >= FIRST_YEAR && parseIsoDay(`${iso[1]}-${iso[2]}-${iso[3]}`)) {
    const local = toLocal(iso, zone, offset)
    return { value: local, edtf: local.slice(0, 10), calendar: 'gregory', ...told }
  }
  const offsetOf = (day: string) => (zone === undefined ? undefined : zoneOffset(zone, day))
  const moment = findMoment(value, [0, value.length], { words: pack.dates, offsetOf })
  return moment && { ...moment, ...told }
}

/** `Wed, 19 Jun 2024 08:04:00 +0330`, `Wed Jun 19 2024 08:04:00 GMT+0330`, as mail and scripts write moments. */
const MAIL_DATE = /^\s*(?:[a-z]{3},?\s*)?(?:\d{1,2} [a-z]{3}|[a-z]{3} \d{1,2}) \d{4}\b/i
const MAIL_ZONE = /(?:\b(?:gmt|utc|z)|[+-]\d{2}:?\d{2})(?:\s*\(.*)?\s*$/i
/** `6/19/2024 8:04:00 PM`, as some servers write them: the month stands first. */
const MONTH_FIRST =
  /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP])M\s*$/i
/** Seconds or milliseconds since 1970. */
const STAMP = /^\s*(\d{9,10})(\d{3})?(?:\.\d+)?\s*$/

/** A moment in one of the ways that servers write it, as ISO 8601; any other as it is. */
function toIso(value: string): string {
  const stamp = STAMP.exec(value)
  if (stamp) return new Date(Number(stamp[1]) * 1000).toISOString()
  const parts = MONTH_FIRST.exec(value)
  if (parts) {
    const [, month, day, year, hour, minute, second = '00', half] = parts as unknown as string[]
    const hours = (Number(hour) % 12) + (half!.toUpperCase() === 'P' ? 12 : 0)
    const date = [month, day].map((part) => part!.padStart(2, '0')).join('-')
    return `${year}-${date}T${String(hours).padStart(2, '0')}:${minute}:${second}`
  }
  if (!MAIL_DATE.test(value)) return value
  const zoned = MAIL_ZONE.test(value)
  const moment = Date.parse(zoned ? value : `${value} UTC`)
  if (Number.isNaN(moment)) return value
  const iso = new Date(moment).toISOString()
  return zoned ? iso : iso.slice(0, 19)
}

/** A moment in ISO 8601 as the clocks of the outlet's zone show it; as it is told where the zone is not known. */
function toLocal(
  [, year, month, day, hour, minute, second, zone]: RegExpExecArray,
  home: string | undefined,
  told: string | undefined,
): string {
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const time = `${hour}:${minute}${second === undefined ? '' : `:${second}`}`
  const offset = home === undefined ? minutesOf(told) : zoneOffset(home, date)
  if (zone === undefined)
    return `${date}T${time}${home === undefined || offset === undefined ? '' : shown(offset)}`
  const own = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  if (offset === undefined) return `${date}T${time}${own}`
  return inOffset(`${date}T${time}${own}`, offset, second === undefined ? 16 : 19) ?? date
}

function inOffset(moment: string, minutes: number, length: number): string | undefined {
  const there = new Date(Date.parse(moment) + minutes * 60_000)
  if (Number.isNaN(there.valueOf())) return undefined
  return `${there.toISOString().slice(0, length)}${shown(minutes)}`
}

function minutesOf(offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -size : size
}

function shown(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Minutes by which the clocks of Arabic and Persian newsrooms are ahead of UTC at most. */
const FARTHEST = 345
const QUARTER = 15

/**
 * A moment told in UTC as the clock that the page prints shows it, where both are the same instant somewhere
 * between Rabat and Kabul; else as it is told.
 */
export function asPrinted(told: Moment, printed: Moment | null): Moment {
  if (!told.value.endsWith('Z') || !printed || !/T\d\d:\d\d(?::\d\d)?$/.test(printed.value))
    return told
  const ahead = (Date.parse(`${printed.value}Z`) - Date.parse(told.value)) / 60_000
  if (!(ahead >= -QUARTER && ahead <= FARTHEST)) return told
  const minutes = Math.max(0, Math.round(ahead / QUARTER) * QUARTER)
  if (minutes === 0) return told
  const value = inOffset(told.value, minutes, told.value.length - 1) ?? told.value
  return { ...told, value, edtf: value.slice(0, 10) }
}
