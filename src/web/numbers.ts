import type { Words } from './words/words.ts'

const FORMATS = new Map<string, Intl.NumberFormat>()

/** A share as the reader's language writes it: `87%`. */
export function percentIn(share: number, { numbers }: Pick<Words, 'numbers'>): string {
  return formatOf(numbers, 'percent').format(share)
}

/** A number of two digits, as of hours and minutes. */
export function twoDigits(value: number, { numbers }: Pick<Words, 'numbers'>): string {
  return formatOf(numbers, 'digits').format(value)
}

const STYLES = {
  percent: { style: 'percent' },
  digits: { minimumIntegerDigits: 2, useGrouping: false },
} as const

/** A format is made once: making one takes longer than a screen may. */
function formatOf(numbers: string, style: keyof typeof STYLES): Intl.NumberFormat {
  const name = `${numbers} ${style}`
  let format = FORMATS.get(name)
  if (!format) FORMATS.set(name, (format = new Intl.NumberFormat(numbers, STYLES[style])))
  return format
}
