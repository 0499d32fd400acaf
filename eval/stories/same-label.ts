/** Words of a label that tell little of whom it names. */
const WEAK: ReadonlySet<string> = new Set(
  'of the and for in to at on by a an de al el bin ibn an-nahr spokesman spokesperson spokeswoman official officials mr dr'.split(
    ' ',
  ),
)

/** Forms of one word, the first one for all. */
const SAME: readonly (readonly string[])[] = [
  ['united states', 'us', 'u.s.', 'usa', 'american'],
  ['united nations', 'un', 'u.n.'],
  ['united kingdom', 'uk', 'british', 'britain'],
  ['interior', 'internal'],
  ['oil', 'petroleum'],
  ['defense', 'defence'],
]

/**
 * Whether two English labels name the same one: one's words stand in the other, whatever their vowels, one letter apart at most
 * ("Youssef Al-Atiba" and "Yousef al-Otaiba"), or one is made of the other's first letters (FBI). Words in brackets are left out.
 */
export function isSameLabel(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  if (mine.length === 0 || theirs.length === 0) return false
  if (isAcronym(one, other) || isAcronym(other, one)) return true
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  // One word alone is too little beside a longer name: a state is not its ministry.
  if (few.length === 1 && many.length > 1 && !(many.length === 2 && isPerson(one, other)))
    return false
  return few.every((word) => many.some((candidate) => isSameWord(word, candidate)))
}

/** Whether neither label holds a word that begins small: names of people do not. */
function isPerson(...labels: readonly string[]): boolean {
  return labels.every((label) =>
    label.split(/\s+/).every((word) => /^(?:\p{Lu}|al-|el-|bin)/u.test(word)),
  )
}

function wordsOf(label: string): string[] {
  let text = ` ${label.toLowerCase().replace(/\([^)]*\)/g, ' ')} `
  for (const [first, ...others] of SAME)
    for (const form of others) text = text.replaceAll(` ${form} `, ` ${first} `)
  const words = text.replace(/\bal-|\bel-|’s\b|'s\b/g, ' ').split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '' && !WEAK.has(word)).map(skeletonOf)
}

/** The consonants of a word, those that romanisations confuse as one. */
function skeletonOf(word: string): string {
  const letters = word
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/ph|v|w/g, 'f')
    .replace(/ch|sh|j|zh/g, 'j')
    .replace(/gh|kh|q|c|g|x/g, 'k')
    .replace(/th|d/g, 't')
    .replace(/z/g, 's')
    .replace(/p/g, 'b')
    .replace(/(?<=.)[aeiouyh]/g, '')
    .replace(/^[aeiouy]/, 'a')
  return letters.replace(/(.)\1+/g, '$1')
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // A state and its adjective: `Libya` and `Libyan`, `Sudan` and `Sudanese`.
  if (short.length > 1 && long.startsWith(short) && /^[ns]{1,2}$/.test(long.slice(short.length)))
    return true
  return Math.min(one.length, other.length) >= 3 && isOneApart(one, other)
}

function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(one, at + 1) === rest(other, at + 1) ||
    rest(one, at) === rest(other, at + 1) ||
    rest(one, at + 1) === rest(other, at)
  )
}

function isAcronym(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '')
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false
  const initials = long.match(/\b\p{Lu}/gu)?.join('') ?? ''
  return initials.endsWith(letters) || initials.startsWith(letters)
}
