const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1900, 0, 1)

/** Days since 1900-01-01 of an ISO day such as `2024-06-19`. */
export function toDay(iso: string): number {
  return Math.floor((Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - EPOCH) / DAY_MS)
}

/** The ISO day of a number of days since 1900-01-01. */
export function fromDay(day: number): string {
  return new Date(EPOCH + day * DAY_MS).toISOString().slice(0, 10)
}

/** Minutes since the start of 1900, UTC, of an ISO 8601 moment; a day alone is its start. */
export function toMinute(iso: string): number {
  return Math.floor((Date.parse(iso) - EPOCH) / 60_000)
}

/**
 * The names of a stretch of days by which it is found: the day, month or year that it is, and those around it.
 * `d20240619` stands for being a day, `m202406` for lying in a month, `y2024` for lying in a year, and
 * `mo202406` and `yo2024` for being known no closer ("only") than that.
 */
export function dayNames(from: number, to: number): string[] {
  const [first, last] = [compactDay(from), compactDay(to)]
  const [year, month] = [first.slice(0, 4), first.slice(0, 6)]
  if (first === last) return [`d${first}`, `m${month}`, `y${year}`]
  if (month === last.slice(0, 6)) return [`mo${month}`, `m${month}`, `y${year}`]
  if (year === last.slice(0, 4)) return [`yo${year}`, `y${year}`]
  const years: string[] = []
  for (let at = Number(year); at <= Number(last.slice(0, 4)) && years.length < MOST_YEARS; at++)
    years.push(`yo${at}`, `y${at}`)
  return years
}

const MOST_YEARS = 200
/** No page that Isnad reads is older or newer; open ends end here. */
const FIRST_DAY = toDay('1900-01-01')
const LAST_DAY = toDay('2099-12-31')

/** The names of days of which at least one is a name of each stretch that overlaps a range; null is open. */
export function rangeNames(from: number | null, to: number | null): string[] {
  const names: string[] = []
  const end = Math.min(to ?? LAST_DAY, LAST_DAY)
  let day = Math.max(from ?? FIRST_DAY, FIRST_DAY)
  while (day <= end) {
    const name = compactDay(day)
    const [year, month] = [name.slice(0, 4), name.slice(0, 6)]
    const yearEnd = toDay(`${year}-12-31`)
    const monthEnd = lastDayOf(month)
    if (name.endsWith('0101') && yearEnd <= end) {
      names.push(`y${year}`)
      day = yearEnd + 1
      continue
    }
    names.push(`yo${year}`)
    if (name.endsWith('01') && monthEnd <= end) {
      names.push(`m${month}`)
      day = monthEnd + 1
      continue
    }
    names.push(`mo${month}`, `d${name}`)
    day++
  }
  return [...new Set(names)]
}

function compactDay(day: number): string {
  return fromDay(day).replaceAll('-', '')
}

function lastDayOf(month: string): number {
  const next = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)), 0)
  return Math.floor((next - EPOCH) / DAY_MS)
}
