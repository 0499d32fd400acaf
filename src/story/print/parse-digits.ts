import type { Token } from '../../text/tokens.ts'

/** Digits as they stand, up to token `to`; the value is undefined where they are no number but a time, a date, a code. */
export interface Digits {
  readonly to: number
  readonly value: number | undefined
}

/** More digits in a row are a code. */
const MOST_DIGITS = 8

/** Reads the digits at a token with their separators and decimals; undefined where no digits stand there. */
export function parseDigits(
  tokens: readonly Token[],
  at: number,
  { limit, decimalMarks }: { readonly limit: number; readonly decimalMarks: ReadonlySet<string> },
): Digits | undefined {
  const first = tokens[at]!
  if (first.kind !== 'number') return undefined
  const groups: string[] = [first.key]
  const marks: string[] = []
  let to = at + 1
  while (to + 1 < limit && isTightNumber(tokens, to)) {
    marks.push(tokens[to]!.key)
    groups.push(tokens[to + 1]!.key)
    to += 2
  }
  return { to, value: isGlued(tokens, at) ? undefined : toValue(groups, marks, decimalMarks) }
}

/** Whether a mark and a number follow without a space; a stroke between two numbers is a range's business. */
function isTightNumber(tokens: readonly Token[], at: number): boolean {
  const [mark, number] = [tokens[at]!, tokens[at + 1]!]
  const tight = mark.kind === 'mark' && mark.gap === 'none' && number.gap === 'none'
  return tight && number.kind === 'number' && mark.key !== '-' && mark.key !== '%'
}

/** Whether something is written together with the number that makes it a name: `G7`, `F-16`, `#5`. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!
  const before = tokens[at - 1]
  if (!before || first.gap !== 'none') return false
  if (before.kind === 'word') return /^[a-z]/.test(before.key)
  if (before.key !== '-') return GLUES.has(before.key)
  return before.gap === 'none' && tokens[at - 2]?.kind === 'word'
}

const GLUES: ReadonlySet<string> = new Set(['#', '@', '/', ':', '_', '.', '='])

function toValue(
  groups: readonly string[],
  marks: readonly string[],
  decimalMarks: ReadonlySet<string>,
): number | undefined {
  const first = groups[0]!
  if (first.length > MOST_DIGITS || (first.length > 1 && first.startsWith('0'))) return undefined
  let digits = first
  let decimals: string | undefined
  for (const [at, mark] of marks.entries()) {
    const group = groups[at + 1]!
    const last = at === marks.length - 1
    const isThousand = group.length === 3 && digits.length <= 12 && first.length <= 3
    if ((mark === ',' || mark === '.') && isThousand && first !== '0') digits += group
    else if (!last || decimals !== undefined) return undefined
    else if (mark === '.' || mark === ',') decimals = group
    else if (decimalMarks.has(mark) && first.length <= 3 && group.length <= 2) decimals = group
    else return undefined
  }
  return Number(decimals === undefined ? digits : `${digits}.${decimals}`)
}
