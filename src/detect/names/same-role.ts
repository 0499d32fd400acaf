import type { NounPhrase, Standing } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import type { Lexicon } from './lexicon.ts'

/** A role description in keys: what it is about, and of which country. */
export interface RoleKeys {
  readonly gloss: string
  readonly country: string | null
  /** The knowledge id of the body whose office it is. */
  readonly body: string | null
  readonly standing: Standing | null
  readonly words: readonly string[]
  /** The words without those of its state. */
  readonly own: readonly string[]
}

/** The role descriptions of a phrase, or of a body its own words. */
export function rolesOf(
  phrase: NounPhrase,
  reading: Reading,
  options: {
    lexicon: Lexicon
    country: string | null
    /** Where the name of a state ends that starts at a token; the token itself where none does. */
    stateEnd: (at: number, limit: number) => number
  },
): RoleKeys[] {
  const { lexicon, country, stateEnd } = options
  const whole = phrase.name === null || phrase.kind === 'organisation' ? [phrase] : []
  const ranges = phrase.roles.length > 0 ? phrase.roles : whole
  return ranges.map(({ from, to }, index) => {
    const words: string[] = []
    const own: string[] = []
    let closed = from
    for (let at = from; at < to; at++) {
      const { kind, key } = reading.tokens[at]!
      if (kind !== 'word' || lexicon.pointers.has(key)) continue
      closed = Math.max(closed, stateEnd(at, to))
      const word = stem(at === phrase.from ? unfused(key, phrase, lexicon) : key, lexicon)
      words.push(word)
      if (at >= closed) own.push(word)
    }
    const isFirst = index === 0
    return {
      gloss: isFirst ? phrase.gloss : '',
      country,
      body: isFirst ? phrase.body : null,
      standing: isFirst ? phrase.standing : null,
      words,
      own,
    }
  })
}

/** A word without the proclitic before it, and without what is left of an article that the proclitic hides. */
function unfused(key: string, { skip, kind }: NounPhrase, { article }: Lexicon): string {
  const rest = article.slice(1)
  const isFused = skip > 0 && kind !== 'person' && rest !== '' && key.slice(0, skip).endsWith(rest)
  const word = key.slice(skip)
  return isFused && word.startsWith(rest) ? word.slice(rest.length) : word
}

/** A word without article and short ending, so that forms of one office meet. */
function stem(key: string, { article, adjectival }: Lexicon): string {
  let word =
    article !== '' && key.startsWith(article) && key.length > article.length + 2
      ? key.slice(article.length)
      : key
  for (const ending of adjectival) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      word = word.slice(0, -ending.length)
      break
    }
  }
  return word
}

/** Words enough that a description can be no other, though a place in one of them misleads about its state. */
const TELLING = 6

function saysTheSame(one: RoleKeys, other: RoleKeys): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  return short.words.length >= TELLING && short.words.every((word) => long.words.includes(word))
}

/** Whether two descriptions mean one office: in `full`, or one said in `part` ("the minister"). */
export function sameRole(one: RoleKeys, other: RoleKeys, how: 'full' | 'part'): boolean {
  const abroad = one.country && other.country && one.country !== other.country
  if (abroad && !saysTheSame(one, other)) return false
  if (how === 'full' && (one.standing === 'former') !== (other.standing === 'former')) return false
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  if (short.words.length === 0) return false
  const held = short.words.filter((word) => long.words.includes(word)).length
  const sameHead =
    one.words[0] === other.words[0] || (one.gloss !== '' && one.gloss === other.gloss)
  if (how === 'part') return sameHead && short === one && held === short.words.length
  if (short.words.length === 1) return long.words.length === 1 && sameHead
  return (
    sameHead &&
    (held === short.words.length || held / (one.words.length + other.words.length - held) > 0.6)
  )
}
