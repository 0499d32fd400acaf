import { toDay } from '../../library/days.ts'

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** The first and the last day, since 1900-01-01, that an EDTF day, month, year, decade (`201X`) or interval covers; null where none is settled. */
export function edtfDays(edtf: string): [from: number, to: number] | null {
  const [start = '', end = start] = edtf.split('/')
  const from = boundsOf(start)
  const to = boundsOf(end)
  if (!from && !to) return null
  const first = (from ?? to)![0]
  const last = (to ?? from)![1]
  return first <= last ? [first, last] : null
}

/** The days of one date of EDTF. */
function boundsOf(text: string): [from: number, to: number] | null {
  const plain = text.replace(/[~?%]/g, '')
  const decades = /^(\d{1,3})(X{1,3})/.exec(plain)
  if (decades) {
    const [, digits = '', open = ''] = decades
    return yearBounds(Number(digits.padEnd(4, '0')), Number(digits + '9'.repeat(open.length)))
  }
  const [, year, month, day] = DATE.exec(plain) ?? []
  if (year === undefined) return null
  if (month === undefined || Number(month) > 12 || Number(month) < 1)
    return yearBounds(Number(year), Number(year))
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const last = day === undefined ? length : Math.min(Number(day), length)
  const first = toDay(`${year}-${month}-${day ?? '01'}`)
  if (Number.isNaN(first)) return null
  return [first, toDay(`${year}-${month}-${String(last).padStart(2, '0')}`)]
}

function yearBounds(first: number, last: number): [from: number, to: number] | null {
  const day = (year: number, rest: string) => toDay(`${String(year).padStart(4, '0')}-${rest}`)
  return [day(first, '01-01'), day(last, '12-31')]
}
