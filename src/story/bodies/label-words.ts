/** English of what sort of body it is: two pages seldom agree on it. */
const SORTS: ReadonlySet<string> = new Set(
  'agency service authority organisation organization committee commission centre center headquarter directorate department administration office bureau body institution institute system establishment board apparatus'.split(
    ' ',
  ),
)
const LINKS: ReadonlySet<string> = new Set('of the and for in to a an on at its'.split(' '))

/** Words that translators take for each other. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    official: 'state',
    oil: 'petroleum',
    energy: 'petroleum',
    delegate: 'representative',
    ambassador: 'representative',
    envoy: 'representative',
    defense: 'defence',
    ruler: 'governor',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'head',
    chief: 'head',
    president: 'head',
    premier: 'prime',
  }),
)

/** The words of an English label that are compared: without link words and sorts of bodies, in the singular. */
export function toLabelWords(label: string): ReadonlySet<string> {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(toSingular)
  return new Set(words.filter((word) => word !== '' && !LINKS.has(word) && !SORTS.has(word)))
}

function toSingular(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  const single = bare.length > 3 ? bare.replace(/(?<!s)s$/, '') : bare
  return ALIKE.get(single) ?? single
}

/** So many of the words of the shorter label stand in the other, where they are three or more. */
const MOST = 0.75

/** Whether two labels name one body; `optional` are words of a state that one of them may leave out. */
export function isSameLabel(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  optional: ReadonlySet<string>,
): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  const shared = [...few].filter((word) => many.has(word))
  const own = shared.filter((word) => !optional.has(word))
  if (own.length === 0) return false
  const isInside = shared.length === few.size
  if (shared.length >= 2) {
    return isInside || (shared.length >= 3 && shared.length / few.size >= MOST)
  }
  const rest = [...many].filter((word) => !few.has(word) && !optional.has(word))
  return isInside && rest.length === 0
}
