import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { EventTrigger } from '../../model/words/events.ts'
import { startingIn } from '../../text/ranges.ts'
import type { Scene } from './scene.ts'
import { listed } from './words.ts'

/** The marker of a trigger's recipient that starts at a token. */
export function markerOf(
  scene: Scene,
  { markers }: EventTrigger,
  at: number,
): TokenRange | undefined {
  if (markers.length === 0 || scene.words.compounds.at(scene.tokens, at, scene.sentence.to)) {
    return undefined
  }
  return listed(markers).at(scene.tokens, at, scene.sentence.to)
}

/** Where a deed is done: the place behind a preposition of place in its clause, those who take part left out. */
export function placeIn(
  scene: Scene,
  { from, to }: TokenRange,
  parties: readonly NounPhrase[],
): NounPhrase | null {
  const { tokens, words, phrases, inner } = scene
  const found = [...startingIn(phrases, { from, to }), ...startingIn(inner, { from, to })].find(
    (phrase) =>
      phrase.from > from &&
      phrase.to <= to &&
      (phrase.kind === 'place' || phrase.kind === 'state') &&
      !parties.includes(phrase) &&
      (words.places.has(tokens[phrase.from - 1]!.key) ||
        (phrase.skip > 0 && words.places.has(tokens[phrase.from]!.key.slice(0, phrase.skip)))),
  )
  return found ?? null
}

/** Where a visit goes, read as part of the visitor's office: وصل الوزير إلى X. */
export function goalInside(
  { tokens, inner }: Scene,
  subject: NounPhrase,
  { markers }: EventTrigger,
): NounPhrase[] {
  const goal = startingIn(inner, subject).find(
    ({ from, to }) =>
      from > subject.from + 1 && to === subject.to && listed(markers).at(tokens, from - 1, from),
  )
  return goal ? [goal] : []
}
