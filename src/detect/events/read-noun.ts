import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placeIn } from './recipient.ts'
import type { Draft, Scene, TriggerMatch } from './scene.ts'
import { isQuoteMark, ownedAt, phraseAt, withJoined } from './scene.ts'
import { listed } from './words.ts'

/** How far behind the doer the marker of the other side may stand, in tokens. */
const SOON = 6

/** Reads the event of a noun of a deed: it opens a title, or stands behind a word that says it has happened. */
export function readNoun(scene: Scene, match: TriggerMatch): Draft | undefined {
  const { value: trigger } = match
  const { tokens, words, sentence, paragraph } = scene
  const opens = scene.isTitle && isFirst(scene, match.from)
  const told =
    trigger.plover === 'CONSULT' &&
    !trigger.visit &&
    words.occasions.has(tokens[match.from - 1]?.key ?? '')
  if (!opens && !(told && match.from > sentence.from)) return undefined
  if (opens && words.doubts.find(tokens, sentence.from, sentence.to).length > 0) return undefined
  const first = words.between.has(tokens[match.to]?.key ?? '')
    ? phraseAt(scene, match.to + 1)
    : ownerAt(scene, match.to)
  const parts = {
    trigger,
    paragraph,
    sentence,
    bare: false,
    deed: { from: match.from, to: match.to },
  }
  if (!first) return undefined
  if (trigger.form === 'undergone') {
    const recipients = withJoined(scene, first, sentence.to)
    const place = placeIn(scene, { from: match.from, to: sentence.to }, recipients)
    return {
      ...parts,
      range: { from: match.from, to: recipients.at(-1)!.to },
      actors: [],
      recipients,
      place,
    }
  }
  const actors = withJoined(scene, first, sentence.to)
  const end = actors.at(-1)!.to
  const recipients = otherSide(
    scene,
    { from: end, to: Math.min(sentence.to, end + SOON) },
    trigger.markers,
  )
  if (trigger.mutual && actors.length + recipients.length < 2) return undefined
  const place = placeIn(scene, { from: match.from, to: sentence.to }, [...actors, ...recipients])
  const to = Math.max(end, ...recipients.map((phrase) => phrase.to))
  return { ...parts, range: { from: match.from, to }, actors, recipients, place }
}

/** Whether a token is the first word of its sentence or of what a colon announces. */
function isFirst({ tokens, sentence }: Scene, at: number): boolean {
  if (at === sentence.from) return true
  const before = tokens[at - 1]!
  return isQuoteMark(before) ? at - 1 === sentence.from : before.key === ':' || before.key === '/'
}

/** The doer right behind the noun, or who owns the forces there. */
function ownerAt(scene: Scene, at: number): NounPhrase | undefined {
  const phrase = phraseAt(scene, at)
  if (phrase) return phrase
  return scene.words.agencies.has(scene.tokens[at]?.key ?? '') ? phraseAt(scene, at + 1) : undefined
}

function otherSide(
  scene: Scene,
  { from, to }: TokenRange,
  markers: readonly string[],
): NounPhrase[] {
  const { tokens, words } = scene
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark') return []
    const apart = listed(markers).at(tokens, at, to)
    const bound =
      !apart &&
      markers.some(
        (marker) => words.boundPrepositions.includes(marker) && token.key.startsWith(marker),
      )
    if (!apart && !bound) continue
    const phrase = apart ? ownedAt(scene, apart.to, scene.sentence.to) : phraseAt(scene, at)
    if (phrase && (apart || phrase.skip > 0)) return withJoined(scene, phrase, scene.sentence.to)
    if (apart) return []
  }
  return []
}
