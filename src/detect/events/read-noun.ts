import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { goalInside, placeIn } from './recipient.ts'
import type { Draft, Scene, TriggerMatch } from './scene.ts'
import { isQuoteMark, ownedAt, pastAdverbs, phraseAt, withJoined } from './scene.ts'
import { listed } from './words.ts'

/** How far behind the doer the marker of the other side may stand, in tokens. */
const SOON = 6

/**
 * Reads the event of a noun of a deed: it opens a title, both sides stand beside it, or the one who speaks on its occasion is the
 * doer; nothing in the sentence may leave it open.
 */
export function readNoun(scene: Scene, match: TriggerMatch): Draft | undefined {
  const { value: trigger } = match
  const { tokens, words, sentence, paragraph } = scene
  if (words.doubts.find(tokens, sentence.from, sentence.to).length > 0) return undefined
  const opens = scene.isTitle && isFirst(scene, match.from)
  const deed = { from: match.from, to: match.to }
  const parts = { trigger, paragraph, sentence, bare: false, deed }
  const isBetween = words.between.has(tokens[match.to]?.key ?? '')
  const first = isBetween ? phraseAt(scene, match.to + 1) : ownerAt(scene, match.to)
  if (!first || first.skip > 0) return trigger.mutual ? spokenOn(scene, match) : undefined
  const doers = withJoined(scene, first, sentence.to)
  const end = doers.at(-1)!.to
  const rest = { from: match.from, to: sentence.to }
  if (trigger.form === 'undergone') {
    if (!opens) return undefined
    const place = placeIn(scene, rest, doers)
    return { ...parts, range: { from: deed.from, to: end }, actors: [], recipients: doers, place }
  }
  const behind = { from: end, to: Math.min(sentence.to, end + SOON) }
  const recipients = otherSide(scene, behind, trigger.markers)
  if (recipients.length === 0 && trigger.visit) {
    recipients.push(...goalInside(scene, doers.at(-1)!, trigger))
  }
  if (recipients.length === 0 && !(opens && trigger.free) && !isBetween) return undefined
  const place = placeIn(scene, rest, [...doers, ...recipients])
  const to = Math.max(end, ...recipients.map((phrase) => phrase.to))
  return { ...parts, range: { from: deed.from, to }, actors: doers, recipients, place }
}

/** در دیدار با X گفت: a meeting of the one who speaks there. */
function spokenOn(scene: Scene, match: TriggerMatch): Draft | undefined {
  const { tokens, words, sentence, paragraph } = scene
  const { value: trigger } = match
  if (match.from === sentence.from || !words.occasions.has(tokens[match.from - 1]!.key)) {
    return undefined
  }
  const recipients = otherSide(scene, { from: match.to, to: match.to + 1 }, trigger.markers)
  if (recipients.length === 0) return undefined
  const to = recipients.at(-1)!.to
  const place = placeIn(scene, { from: match.from, to: sentence.to }, recipients)
  const deed = { from: match.from, to: match.to }
  const range = { from: match.from, to }
  const parts = { trigger, paragraph, sentence, deed, range, bare: false, spoken: true }
  return { ...parts, actors: [], recipients, place }
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

/** Whether what stands between both sides only tells when, where or how. */
function leadsOn(scene: Scene, at: number, to: number): boolean {
  return (
    pastAdverbs(scene, at, to) > at ||
    scene.words.prepositions.at(scene.tokens, at, to) !== undefined
  )
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
    if (words.compounds.at(tokens, at, to)) continue
    const apart = listed(markers).at(tokens, at, to)
    const bound =
      !apart &&
      markers.some(
        (marker) => words.boundPrepositions.includes(marker) && token.key.startsWith(marker),
      )
    if (!apart && !bound) {
      if (at === from && !leadsOn(scene, at, to)) return []
      continue
    }
    const phrase = apart ? ownedAt(scene, apart.to, scene.sentence.to) : phraseAt(scene, at)
    if (phrase && (apart || phrase.skip > 0)) return withJoined(scene, phrase, scene.sentence.to)
    if (apart) return []
  }
  return []
}
