import type { NounPhrase } from '../../model/mention.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * Makes one phrase of those that stand side by side for one person: offices heaped up before a name
 * (`مفتي عام المملكة رئيس هيئة كبار العلماء الشيخ S`), and a name behind the place of its office.
 */
export function joinPhrases(
  phrases: readonly NounPhrase[],
  tokens: readonly Token[],
): NounPhrase[] {
  const joined: NounPhrase[] = []
  for (const phrase of phrases) {
    const [before, last] = joined.slice(-2)
    const one = joined.length > 1 ? last : before
    if (one && isOffice(one) && goesOn(one, phrase, tokens)) {
      joined.splice(-1, 1, join(one, phrase))
    } else if (
      joined.length > 1 &&
      isOffice(before!) &&
      isBoundPlace(last!) &&
      last!.from === before!.to &&
      isBareName(phrase) &&
      isNext(last!, phrase, tokens)
    ) {
      joined.splice(-2, 2, join(before!, phrase))
    } else joined.push(phrase)
  }
  return joined
}

function isOffice({ kind, name, how, plural, members }: NounPhrase): boolean {
  return kind === 'person' && !name && how === 'role' && !plural && members.length === 0
}

function isBoundPlace({ kind, skip }: NounPhrase): boolean {
  return kind === 'place' && skip > 0
}

function isBareName({ kind, name, roles, skip, plural }: NounPhrase): boolean {
  return kind === 'person' && name !== null && roles.length === 0 && skip === 0 && !plural
}

function goesOn(one: NounPhrase, next: NounPhrase, tokens: readonly Token[]): boolean {
  if (next.kind !== 'person' || next.skip > 0 || next.plural || next.how === 'pronoun') return false
  return (next.roles.length > 0 || next.name !== null) && isNext(one, next, tokens)
}

function isNext(one: NounPhrase, next: NounPhrase, tokens: readonly Token[]): boolean {
  return one.to === next.from && tokens[next.from]?.gap === 'space'
}

function join(one: NounPhrase, next: NounPhrase): NounPhrase {
  return {
    ...next,
    from: one.from,
    skip: one.skip,
    roles: [...one.roles, ...next.roles],
    country: one.country ?? next.country,
    countries: [...one.countries, ...next.countries],
    gloss: one.gloss,
    rule: `${next.rule} behind an office`,
  }
}
