/** English of what sort of body it is: two pages seldom agree on it. */
const SORTS: ReadonlySet<string> = new Set(
  'agency service authority organisation organization committee commission centre center headquarter directorate department administration office bureau body institution institute system establishment board apparatus'.split(
    ' ',
  ),
)
const LINKS: ReadonlySet<string> = new Set('of the and for in to a an on at its'.split(' '))

/** An English label as words that are compared. */
export interface LabelWords {
  /** Without link words and sorts of bodies, in the singular. */
  readonly core: ReadonlySet<string>
  /** Whether it says that it is a body of some sort that has many names. */
  readonly isSorted: boolean
}

/** The words of a label. */
export function toLabelWords(label: string): LabelWords {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(toSingular)
    .filter((word) => word !== '' && !LINKS.has(word))
  return {
    core: new Set(words.filter((word) => !SORTS.has(word))),
    isSorted: words.some((word) => SORTS.has(word)),
  }
}

function toSingular(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  return bare.length > 3 ? bare.replace(/(?<!s)s$/, '') : bare
}

/** So many of the words of the shorter label stand in the other, where they are three or more. */
const MOST = 0.75

/** Whether two labels name one body; `optional` are words of a state that one of them may leave out. */
export function isSameLabel(
  one: LabelWords,
  other: LabelWords,
  optional: ReadonlySet<string>,
): boolean {
  const [few, many] = one.core.size <= other.core.size ? [one, other] : [other, one]
  const shared = [...few.core].filter((word) => many.core.has(word))
  const own = shared.filter((word) => !optional.has(word))
  if (own.length === 0) return false
  const isInside = shared.length === few.core.size
  if (shared.length >= 2) {
    return isInside || (shared.length >= 3 && shared.length / few.core.size >= MOST)
  }
  const rest = [...many.core].filter((word) => !few.core.has(word) && !optional.has(word))
  return isInside && rest.length === 0 && one.isSorted === other.isSorted
}
