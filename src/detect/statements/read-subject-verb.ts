import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { isQuoted } from './content.ts'
import type { Draft } from './draft.ts'
import { readFinite, readStem } from './read-subject-verb-finite.ts'
import {
  isNounHere,
  readDocument,
  readNoun,
  readNounBehind,
  readParticiple,
  readSource,
} from './read-subject-verb-sources.ts'
import type { State } from './read-subject-verb-state.ts'
import { ownSubject } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { inSource } from './scene.ts'
import { asText } from './texts.ts'

/** How many statements told by a noun one statement may hold. */
const MOST_NOUNS = 3

/** Reads the statements of `range` in a language whose speaker stands before the verb. */
export function readSubjectVerb(scene: Scene, range: TokenRange, outer: Draft | null): Draft[] {
  const state: State = { scene, drafts: [], outer, read: readSubjectVerb }
  let zone = range.from
  let read = range.from
  let subject: NounPhrase | undefined
  const waiting: Draft[] = []
  const nouns: Draft[] = []
  for (const cue of scene.cues) {
    if (cue.from < Math.max(zone, read) || cue.to > range.to) continue
    if (inSource(scene, cue.from) || isQuoted(scene, cue.from, range)) continue
    if (cue.value.form === 'finite' && isImpersonal(scene, cue.from)) continue
    const before = { from: zone, to: cue.from }
    let draft: Draft | undefined
    switch (cue.value.form) {
      case 'participle': {
        subject = ownSubject(scene, before) ?? subject
        draft = readParticiple(state, cue, { range, subject })
        if (draft && !subject) waiting.push(draft)
        break
      }
      case 'source':
        draft = isNounHere(scene, cue, range)
          ? readNounBehind(state, cue, range)
          : readSource(state, cue, range)
        break
      case 'noun':
        draft = readNoun(state, cue, range)
        break
      case 'document':
        draft = readDocument(state, cue, { from: zone, to: range.to })
        break
      case 'stem':
        draft = readStem(state, cue, { before, subject: ownSubject(scene, before) ?? subject })
        subject = draft?.subject ?? subject
        break
      case 'finite': {
        if (cue.value.passive) {
          draft = readFinite(state, cue, { before, range, subject: undefined })
          break
        }
        const own = ownSubject(scene, before, { known: subject, plural: cue.value.plural })
        subject = (own && asText(scene, own)) ?? own ?? subject
        if (own) for (const early of waiting.splice(0)) early.subject = own
        draft = readFinite(state, cue, { before, range, subject })
        break
      }
      default:
        break
    }
    if (!draft) continue
    for (const noun of nouns.slice(-MOST_NOUNS)) if (holds(draft, noun)) noun.inside = draft
    if (cue.value.form === 'noun' && cue.from > range.from) {
      read = endOf(draft)
      nouns.push(draft)
      continue
    }
    zone = Math.max(zone, cue.to, endOf(draft))
    if (cue.value.form === 'source' || cue.value.form === 'noun' || cue.value.form === 'document') {
      subject = draft.subject ?? subject
    }
  }
  return state.drafts
}

/** Whether a word before a verb leaves it without a speaker: باید اذعان کرد. */
function isImpersonal({ tokens, words }: Scene, at: number): boolean {
  return at > 0 && words.negations.has(tokens[at - 1]!.key)
}

/** Whether a statement told by a noun stands in the content of another: the claim that someone denies. */
function holds({ content, cue }: Draft, noun: Draft): boolean {
  const first = noun.cue[0]!.from
  return content.from <= first && noun.content.to <= content.to && cue[0]!.from !== first
}

function endOf(draft: Draft): number {
  return Math.max(draft.content.to, ...draft.cue.map((piece) => piece.to))
}
