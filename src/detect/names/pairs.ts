import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { roots } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { kindOfOffice } from './merge-offices.ts'

/** How far back two are looked for, in tokens. */
const REACH = 200

/**
 * Whom "the two sides", "the two countries", "the two ministers" or "both" mean: the last two of that kind.
 * The English of the word says which kind: `people`, `country`, `side`, or the name of an office.
 */
export function pairBefore(phrase: NounPhrase, context: Context): readonly Draft[] | undefined {
  const { gloss } = phrase
  const before = roots(context)
    .filter(({ last, members }) => members.length === 0 && phrase.from - last < REACH)
    .sort((one, other) => other.last - one.last)
  const people = before.filter((draft) => draft.kind === 'person' && !draft.plural)
  if (gloss === 'country') return lastTwo(before.filter(({ kind }) => kind === 'state'))
  if (gloss === 'people') return lastTwo(people.filter(({ named }) => named))
  if (gloss === 'side') {
    return (
      lastTwo(
        people.filter(({ unnamed, entity, roles }) => !unnamed && (entity || roles.length)),
      ) ??
      lastTwo(people.filter(({ named }) => named)) ??
      lastTwo(before.filter(({ kind }) => kind === 'state')) ??
      lastTwo(before.filter(({ kind, named }) => kind === 'organisation' && named))
    )
  }
  return lastTwo(people.filter((draft) => !draft.unnamed && holds(draft, gloss)))
}

/** Whom "the ministers of the two countries" means: the last two who hold such an office. */
export function holdersForBoth(phrase: NounPhrase, context: Context): readonly Draft[] | undefined {
  if (!phrase.plural || phrase.how !== 'role' || phrase.countries.length > 1) return undefined
  const { reading, pack } = context
  const { words } = lexiconOf(pack)
  let both = false
  for (let at = phrase.from; at < phrase.to && !both; at++) {
    both = words
      .allAt(reading.tokens, at, phrase.to)
      .some(({ value }) => value.class === 'pronoun' && value.number === 'two')
  }
  return both
    ? pairBefore({ ...phrase, gloss: phrase.gloss.replace(/s( of)?$/, '') }, context)
    : undefined
}

function holds({ roles }: Draft, office: string): boolean {
  return roles.some(({ gloss }) => kindOfOffice(office, gloss))
}

/** The last one and the last before it, of another state where there is one, in the order in which they came. */
function lastTwo(drafts: readonly Draft[]): Draft[] | undefined {
  const [last, ...before] = drafts
  if (!last) return undefined
  const abroad = before.find(
    ({ country }) => country !== null && last.country !== null && country !== last.country,
  )
  const other = abroad ?? before[0]
  if (!other) return undefined
  return [last, other].sort((one, two) => one.first.from - two.first.from)
}
