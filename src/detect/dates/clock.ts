import type { Line } from './line.ts'
import { isMark, sense } from './line.ts'

/** A time of day in items `[at, to)`; `time` is `HH:MM` or `HH:MM:SS`. */
export interface ClockAt {
  readonly time: string
  /** `+HH:MM`, where the text names the zone. */
  readonly zone: string | null
  readonly at: number
  readonly to: number
}

/** How many items may stand between a date and its time of day. */
const REACH = 5

/** The time of day after a date. */
export function clockAfter(line: Line, from: number): ClockAt | undefined {
  for (let at = from; at < from + REACH; at++) {
    const clock = clockAt(line, at)
    if (clock) return clock
    if (!isBetween(line, at)) return undefined
  }
  return undefined
}

/** The time of day before a date. */
export function clockBefore(line: Line, to: number): ClockAt | undefined {
  for (let at = to - 3; at >= Math.max(0, to - 2 - REACH - 4); at--) {
    const clock = clockAt(line, at)
    if (!clock || isMark(line, at - 1, ':', '+')) continue
    for (let place = clock.to; place < to; place++) if (!isBetween(line, place)) return undefined
    return clock
  }
  return undefined
}

/** Marks, the word for hour, and the `T` of ISO 8601. */
function isBetween(line: Line, at: number): boolean {
  const item = line.items[at]
  if (!item) return false
  if (sense(line, at, 'clock')?.clock === 'at' || item.key === 't') return true
  const { kind } = line.tokens[item.from]!
  return kind !== 'word' && kind !== 'number'
}

function clockAt(line: Line, at: number): ClockAt | undefined {
  const hour = part(line, at, 23)
  const minute = isMark(line, at + 1, ':') ? part(line, at + 2, 59) : undefined
  if (hour === undefined || minute === undefined) return undefined
  const second = isMark(line, at + 3, ':') ? part(line, at + 4, 59) : undefined
  let to = at + (second === undefined ? 3 : 5)
  if (second !== undefined && isMark(line, to, '.') && part(line, to + 1, 999) !== undefined)
    to += 2
  const half = sense(line, to, 'clock')?.clock
  if (half === 'am' || half === 'pm') to++
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const zone = zoneAt(line, to)
  const time = [full, minute, ...(second === undefined ? [] : [second])].map(two).join(':')
  return { time, zone: zone?.offset ?? null, at, to: zone?.to ?? to }
}

function part(line: Line, at: number, most: number): number | undefined {
  const key = line.items[at]?.key ?? ''
  return /^\d{1,3}$/.test(key) && Number(key) <= most ? Number(key) : undefined
}

/** A zone by its name, in brackets or not, or as `+03:30`. */
function zoneAt(line: Line, at: number): { offset: string; to: number } | undefined {
  const start = isMark(line, at, '(', '-', '|') ? at + 1 : at
  const named = sense(line, start, 'zone')
  if (named) return { offset: named.offset, to: start + 1 }
  if (line.items[at]?.key === 'z' && line.items[at].glued) return { offset: '+00:00', to: at + 1 }
  if (!isMark(line, at, '+', '-')) return undefined
  const { key: sign, glued } = line.items[at]!
  if (!glued && !(sign === '+' && line.items[at + 1]?.glued)) return undefined
  const digits = line.items[at + 1]?.key ?? ''
  if (/^\d{4}$/.test(digits))
    return { offset: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`, to: at + 2 }
  const hours = part(line, at + 1, 14)
  const minutes = isMark(line, at + 2, ':') ? part(line, at + 3, 59) : undefined
  if (hours === undefined || minutes === undefined) return undefined
  return { offset: `${sign}${two(hours)}:${two(minutes)}`, to: at + 4 }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
