import type { TokenRange } from '../../model/phrase.ts'
import type { Stance } from '../../model/statement.ts'
import type { Draft } from './draft.ts'
import { sentenceEnd } from './content.ts'
import { DEEPEST, depthOf } from './draft.ts'
import type { State } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { skipAdverbs } from './scene.ts'
import type { NounPhrase } from '../../model/phrase.ts'
import { isVerb } from './subject.ts'

/** The statements told inside of a content. */
export function readInside(state: State, draft: Draft, content: TokenRange): void {
  const { scene } = state
  if (depthOf(draft) >= DEEPEST) return
  const sentences = scene.paragraph.sentences
    .map((sentence) => ({
      from: Math.max(sentence.from, content.from),
      to: Math.min(sentence.to, content.to),
    }))
    .filter((part) => part.to - part.from > 3)
  const inner = sentences.flatMap((part) => state.read(scene, part, draft))
  const told = inner.filter((found) => isToldInside(scene, found, draft))
  for (const found of told) state.drafts.push(found)
  const main = told.find((found) => found.inside === draft)
  if (main && draft.subject && wraps(scene, draft) && coversMost(scene, main, draft)) {
    for (const found of told) {
      if (found.inside !== draft) continue
      found.inside = null
      found.relays = [...found.relays, draft.subject]
    }
    state.drafts.splice(state.drafts.indexOf(draft), 1)
  }
}

/** Whether the speaker only passes on what others say. */
function isAgency(phrase: NounPhrase): boolean {
  return phrase.kind === 'outlet' || phrase.kind === 'document'
}

/** Whether an agency only carries what someone says in its one sentence. */
function wraps(scene: Scene, { subject, kind, content }: Draft): boolean {
  if (!subject || !isAgency(subject)) return false
  return kind !== 'direct' || sentenceEnd(scene, content.from) >= content.to
}

/** What is told inside of a content counts where its speaker is named, and where it is more than thanks or praise. */
function isToldInside(scene: Scene, found: Draft, outer: Draft): boolean {
  if (!found.subject || found.subject.rule === 'unknown phrase') return false
  if (found.inside !== outer || (outer.subject && wraps(scene, outer))) return true
  if (!found.rule.startsWith('subject')) return found.rule !== 'participle clause'
  if (found.rule.includes('judgement')) return outer.kind !== 'direct'
  if (found.rule.startsWith('subject cue') && found.rule !== 'subject cue content verb') return true
  return outer.kind === 'direct' ? found.stance === 'asserts' : !INNER_EVENTS.has(found.stance)
}

const INNER_EVENTS: ReadonlySet<Stance> = new Set([
  'thanks',
  'praises',
  'supports',
  'hopes',
  'confirms',
  'declines',
])

/** Whether the inner statement's verb is the first of the outer content, so that the outer one only carries it. */
function coversMost(scene: Scene, inner: Draft, outer: Draft): boolean {
  const { subject } = inner
  if (outer.kind === 'direct' && subject && !opensAndFills(scene, { ...inner, subject }, outer))
    return false
  if (
    !subject ||
    subject.from - outer.content.from >= Math.max(4, (outer.content.to - outer.content.from) / 3)
  )
    return false
  for (let at = subject.to; at < Math.min(inner.content.from, inner.cue[0]!.from); at++) {
    if (isVerb(scene, at)) return false
  }
  return true
}

/** Whether an inner statement begins a verbatim content, adverbs left out, and fills most of it. */
function opensAndFills(
  scene: Scene,
  inner: Draft & { subject: NounPhrase },
  outer: Draft,
): boolean {
  const { from, to } = outer.content
  if (inner.subject.from > skipAdverbs(scene, from, to) + 2) return false
  return (inner.content.to - inner.content.from) * 2 > to - from
}
