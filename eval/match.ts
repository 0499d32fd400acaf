/** The letters and digits of a text in one form: half-spaces, spaces, marks and letter variants do not count. */
export function foldLetters(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ؤ]/g, 'و')
    .replace(/[ئ]/g, 'ی')
    .replace(/[ۀة]/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[\u064B-\u0655\u0640]/g, '')
}

const ALIAS = new Map<string, string>([
  ['kcna', 'koreancentral'],
  ['isna', 'iranianstudents'],
  ['irna', 'islamicrepublic'],
  ['afp', 'agencefrancepresse'],
  ['ap', 'associatedpress'],
  ['choesunhui', 'choesonhui'],
])

function nameKey(name: string | null | undefined): string {
  const key = (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\bthe\b|\bnews agency\b|\bagency\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return ALIAS.get(key) ?? key
}

/** Whether two English names stand for one entity: equal, or one inside the other where both are long. */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = nameKey(a)
  const y = nameKey(b)
  return x === y || (x.length > 4 && y.length > 4 && (x.includes(y) || y.includes(x)))
}

/** Where a span stands in folded text, found by its first and last words. */
export function findByEnds(
  text: string,
  starts: string,
  ends: string,
): readonly [number, number] | null {
  const last = foldLetters(ends)
  const from = text.indexOf(foldLetters(starts))
  const to = from < 0 ? -1 : text.indexOf(last, from)
  return to < 0 ? null : [from, to + last.length]
}

/** How much two spans share: their intersection by their hull. */
export function overlapOf(a: readonly [number, number], b: readonly [number, number]): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
