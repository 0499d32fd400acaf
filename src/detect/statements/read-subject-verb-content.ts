import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Stance } from '../../model/statement.ts'
import type { Complement, Content } from './content.ts'
import {
  carriesOn,
  complementAt,
  isQuoted,
  kindOf,
  quotedContent,
  runOn,
  sentenceEnd,
} from './content.ts'
import { findFirst, findLast } from './find-first.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import type { State } from './read-subject-verb-state.ts'
import { limitOf, ownSubject } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phraseAt, skipAdverbs, trim } from './scene.ts'
import { isVerb } from './subject.ts'

/** The clause behind a cue: a quotation, a verbatim run of sentences, or an indirect clause. */
export function clauseContent(
  state: State,
  complement: Complement,
  { range, plural }: { range: TokenRange; plural?: boolean | undefined },
): Content | undefined {
  const { scene } = state
  const sentence = Math.min(
    sentenceEnd(scene, complement.from),
    Math.max(range.to, complement.from + 1),
  )
  if (complement.quote) return quotedContent(scene, complement.quote, sentence)
  const direct = complement.sign === 'colon'
  const reach = direct
    ? Math.min(
        limitOf(state),
        runOn(scene, complement.from, (next) => reports(scene, next)),
      )
    : broken(
        scene,
        complement.from,
        coordinated(scene, { from: complement.from, to: carried(scene, sentence) }, { plural }),
      )
  const end = direct
    ? coordinated(scene, { from: complement.from, to: reach }, { strict: true, plural })
    : reach
  const content = trim(scene, complement.from, Math.max(end, complement.from + 1))
  if (!content) return undefined
  return { ...content, kind: kindOf(scene, content, direct ? 'direct' : 'indirect'), next: end }
}

/** Where a word of contrast behind a comma begins what another speaker says, or `to`. */
function broken(scene: Scene, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const { key } = scene.tokens[at - 1]!
    const pauses = key === ',' || key === ';'
    if (!pauses && !isVerb(scene, at - 1)) continue
    const found = scene.words.breaks.at(scene.tokens, at, to)
    if (!found || isQuoted(scene, at, { from, to })) continue
    const cue = scene.cues.find(
      (next) =>
        next.from >= found.to &&
        next.to <= to &&
        next.value.form === 'finite' &&
        !isQuoted(scene, next.from, { from, to }),
    )
    const subject = cue && ownSubject(scene, { from: found.to, to: cue.from })
    if (!cue || subject?.rule === 'unknown phrase') continue
    if (pauses) return at - 1
    if (subject && subject.how !== 'pronoun') return at
  }
  return to
}

/** The end of a clause, with the sentences that carry it on. */
function carried(scene: Scene, end: number): number {
  let reach = end
  for (const sentence of scene.paragraph.sentences) {
    if (sentence.from >= reach && carriesOn(scene, sentence)) reach = sentence.to
    else if (sentence.from >= reach) break
  }
  return reach
}

/** Where `and` plus a cue of the same speaker ends a content, or `to`. */
export function coordinated(
  scene: Scene,
  { from, to }: TokenRange,
  { strict = false, plural }: { strict?: boolean; plural?: boolean | undefined } = {},
): number {
  for (const cue of scene.cues) {
    if (cue.from <= from + 2 || cue.to > to || cue.value.form !== 'finite') continue
    if (plural === false && cue.value.plural === true) continue
    if (isQuoted(scene, cue.from, { from, to })) continue
    const own = !strict && (plural === true || cue.value.plural !== true)
    const also = own ? alsoDid(scene, cue, { from, to }) : undefined
    if (also !== undefined) return also
    let at = cue.skip > 0 ? cue.from : cue.from - 1
    while (
      cue.skip === 0 &&
      at > from &&
      scene.words.adverbs.at(scene.tokens, at, cue.from)?.to === cue.from &&
      scene.tokens[at]!.key !== scene.words.and
    )
      at--
    if (cue.skip === 0 && scene.tokens[at]!.key !== scene.words.and) continue
    if (
      !isVerb(scene, at - 1) &&
      !isQuoteMark(scene.tokens[at - 1]!) &&
      scene.tokens[at - 1]!.key !== ','
    )
      continue
    const next = complementAt(scene, cue.to, to)
    if (next && (!strict || next.sign === 'colon' || next.sign === 'quote')) return at
  }
  return to
}

const ENDS = ['.', ',', ';']

/** The longest object between `and` and a verb, in tokens. */
const OBJECT = 14

/** Where `and`, an object and a verb of the same speaker close the sentence behind a clause: گفت C و O را رد کرد. */
function alsoDid(scene: Scene, cue: CueMatch, { from, to }: TokenRange): number | undefined {
  const { tokens, words } = scene
  const { markers, addressed } = cue.value
  if (markers.length === 0 || cue.skip > 0) return undefined
  if (!addressed && cue.to < to && ENDS.every((end) => tokens[cue.to]!.key !== end))
    return undefined
  const at = findLast(
    Math.max(from + 3, cue.from - OBJECT),
    cue.from,
    (place) => tokens[place]!.key === words.and && isVerb(scene, place - 1),
  )
  if (at === undefined || findFirst(at + 1, cue.from, (place) => isVerb(scene, place)))
    return undefined
  const first = phraseAt(scene, at + 1)
  const object = words.objectMarkers.has(tokens[cue.from - 1]!.key)
  if (object && markers.some((marker) => words.objectMarkers.has(marker)))
    return !first || words.objectMarkers.has(tokens[first.to]?.key ?? '') ? at : undefined
  return markersOf(cue.value).at(tokens, at + 1, cue.from) ? at : undefined
}

/** Whether a sentence begins with someone's name right before a verb of saying. */
function opensWithName(scene: Scene, { from }: TokenRange, cue: number): boolean {
  const phrase = phraseAt(scene, from)
  return phrase?.kind === 'person' && phrase.how === 'name' && phrase.to === cue
}

/** Whether a sentence reports someone anew: a speaker, a cue, and a colon, a quotation or که. */
function reports(scene: Scene, sentence: TokenRange): boolean {
  if (inSource(scene, sentence.from)) return true
  for (const cue of scene.cues) {
    const { form } = cue.value
    if (cue.from < sentence.from || cue.to > sentence.to) continue
    if ((form !== 'finite' && form !== 'document') || isQuoted(scene, cue.from, sentence)) continue
    const complement = complementAt(scene, cue.to, sentence.to)
    if (form === 'document' && complement?.sign === 'colon') return true
    if (form === 'document') continue
    if (!complement || (complement.sign === 'bare' && !opensWithName(scene, sentence, cue.from)))
      continue
    if (scene.words.verbPrefixes.some((prefix) => scene.tokens[cue.to - 1]!.key.startsWith(prefix)))
      continue
    if (skipAdverbs(scene, sentence.from, cue.to) === cue.from && cue.value.continues) return true
    return ownSubject(scene, { from: sentence.from, to: cue.from }) !== undefined
  }
  return false
}

/** The words between speaker and verb: behind a marker, or an object with its judgement. */
export function contentBefore(
  scene: Scene,
  match: CueMatch,
  { before, subject }: { before: TokenRange; subject: NounPhrase | undefined },
): TokenRange | null {
  const { tokens, words } = scene
  if (match.value.markers.length === 0) return null
  const start = skipAdjuncts(
    scene,
    subject && subject.from >= before.from ? subject.to : before.from,
    match.from,
  )
  const object = findLast(start, match.from, (at) => words.objectMarkers.has(tokens[at]!.key))
  if (match.value.markers.some((marker) => words.objectMarkers.has(marker))) {
    if (object === undefined) return null
    const from = skipAdverbs(scene, start, object)
    return trim(scene, from, object + 1 < match.from ? match.from : object)
  }
  const matcher = markersOf(match.value)
  for (let at = start; at < match.from; at++) {
    const marker = matcher.at(tokens, at, match.from)
    if (
      !marker ||
      (at > start &&
        tokens[at - 1]!.kind === 'word' &&
        scene.words.adjuncts.at(tokens, at - 1, at + 1)?.to === at + 1)
    )
      continue
    return trim(scene, marker.to, adverbsBefore(scene, marker.to, match.from))
  }
  return null
}

/** Past a clause about the subject that stands between it and the content: S، که …ه بود، O را. */
function pastRelative(scene: Scene, from: number, to: number): number {
  const { tokens, words } = scene
  const start = tokens[from]?.key === ',' ? from + 1 : from
  if (!words.relatives.has(tokens[start]?.key ?? '')) return from
  const isEnd = (at: number) => tokens[at]!.key === ',' && isVerb(scene, at - 1)
  const end = findFirst(start, to, isEnd)
  return end === undefined ? from : end + 1
}

/** Where the adverbs begin that stand right before a verb. */
function adverbsBefore(scene: Scene, from: number, to: number): number {
  for (let at = Math.max(from + 1, to - 3); at < to; at++) {
    if (scene.words.adverbs.at(scene.tokens, at, to)?.to === to) return at
  }
  return to
}

/** Past the adjuncts that stand before the content, each up to its comma. */
function skipAdjuncts(scene: Scene, from: number, to: number): number {
  let at = pastRelative(scene, from, to)
  while (at < to) {
    const next = skipAdverbs(scene, at, to)
    const adjunct = scene.words.adjuncts.at(scene.tokens, next, to)
    if (!adjunct && scene.tokens[next]?.key !== ',') return next
    let comma = adjunct ? adjunct.to : next
    while (comma < to && scene.tokens[comma]!.key !== ',') comma++
    if (comma >= to) return next
    at = comma + 1
  }
  return at
}

/** The stance that the words of a judgement settle, or the cue's own; who does not call a thing false denies nothing. */
export function toneOf(scene: Scene, match: CueMatch, content: TokenRange): Stance {
  const { judges, stance } = match.value
  if (!judges) return stance
  const tone = scene.words.tones.find(scene.tokens, content.from, content.to).at(-1)?.value
  return tone === 'denies' && stance === 'denies' ? 'asserts' : (tone ?? stance)
}
