import type { NounPhrase } from '../../model/mention.ts'
import type { Match } from '../../text/matcher.ts'
import { nameEnd } from './described.ts'
import type { Word, WordClass } from './lexicon.ts'
import type { PhraseOptions } from './make-phrase.ts'
import { makePhrase } from './make-phrase.ts'
import type { Scan } from './scan.ts'

/** A noun of places and the proper name behind it: `محافظة قلوة`, `مطار صنعاء`, `ولاية أوريسا`. */
export function placePhrase(
  scan: Scan,
  at: number,
  options: PhraseOptions,
): NounPhrase | undefined {
  const noun = scan.word(at, 'place')
  if (!noun || !takesName(noun.value) || noun.to >= options.limit) return undefined
  const known = scan.known(at)
  if (known && known.form !== 'adjective' && known.to > noun.to) return undefined
  const proper = properEnd(scan, noun, options)
  if (!proper || proper.to > options.limit) return undefined
  let to = proper.to
  while (to < options.limit && scan.has(to, 'modifier') && !scan.has(to, 'stop'))
    to = scan.word(to, 'modifier')!.to
  return makePhrase({
    from: at,
    to,
    how: 'name',
    kind: 'place',
    named: true,
    name: { from: isSettlement(noun.value) ? noun.to : at, to: proper.to },
    entity: isSettlement(noun.value) ? proper.entity : null,
    skip: noun.skip,
    gloss: noun.value.english,
    country: proper.country,
    definite: true,
    rule: 'place noun and name',
  })
}

/** Leaves out the noun with the article and the ones that only say where from a place ("north of"). */
function takesName({ english, definite }: Word): boolean {
  return english !== '' && !definite && !/^[a-z].* of$/.test(english)
}

/** A noun whose place is called by its name alone: its English is no part of the name. */
function isSettlement({ english }: Word): boolean {
  return !/^[A-Z]/.test(english)
}

const NEVER: readonly WordClass[] = [
  'stop',
  'role',
  'body',
  'field',
  'place',
  'group',
  'pronoun',
  'this',
  'some',
  'many',
  'join',
  'modifier',
  'home',
  'government',
  'document',
  'source',
  'outlet',
]

/** Where the proper name behind the noun ends, and which known place it is. */
function properEnd(
  scan: Scan,
  noun: Match<Word>,
  options: PhraseOptions,
): { to: number; entity: string | null; country: string | null } | undefined {
  const at = noun.to
  const { limit } = options
  if (!scan.isWord(at) || scan.tokens[at]!.gap === 'line') return undefined
  const known = scan.known(at)
  if (known && known.skip === 0 && (known.known.kind === 'place' || known.known.kind === 'state')) {
    if (known.form === 'adjective') return undefined
    const { id, country, kind } = known.known
    return { to: known.to, entity: kind === 'place' ? id : null, country }
  }
  if (known && known.skip === 0 && known.known.kind === 'person' && !isSettlement(noun.value))
    return { to: known.to, entity: null, country: null }
  const namesake = scan.has(at, 'title') ? nameEnd(scan, at, options) : at
  if (namesake > at) return { to: namesake, entity: null, country: null }
  if (scan.has(at, ...NEVER) || scan.joined(at) || scan.maybeJoined(at)) return undefined
  const strange = scan.unknown(at) || scan.has(at, 'before', 'given')
  const listed = scan.definite(at) && scan.tokens[at]!.key.startsWith(scan.lexicon.article)
  const ends = at + 1 >= limit || !scan.isWord(at + 1) || !scan.definite(at + 1)
  if (!strange && !(listed && ends && isSettlement(noun.value))) return undefined
  let to = at + 1
  while (to < limit && to - at < 3 && goesOn(scan, to, at)) to++
  return { to, entity: null, country: null }
}

/** Another word of an unknown place's name: unknown, and with the article where the first has it. */
function goesOn(scan: Scan, to: number, at: number): boolean {
  if (scan.tokens[to]!.gap === 'line' || !scan.unknown(to) || scan.has(to, ...NEVER)) return false
  if (scan.joined(to) || scan.maybeJoined(to)) return false
  return scan.has(to - 1, 'before') || scan.definite(to) === scan.definite(at)
}
