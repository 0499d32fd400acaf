import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { paragraphBelow } from './content.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phraseAt, skipAdverbs, trim } from './scene.ts'
import { unknownSubject } from './subject.ts'

/** The longest speaker before a colon, in tokens. */
const LONGEST = 12

/** `S: C` as a headline, a subheading, or at the start of a paragraph. */
export function readColon(scene: Scene): Draft[] {
  const { tokens, paragraph } = scene
  const { role } = paragraph.block
  const isTitle = role === 'headline' || role === 'subheading' || role === 'kicker'
  const drafts: Draft[] = []
  let start = paragraph.from
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const { key } = tokens[at]!
    if (key === '/' || (key === '.' && tokens[at + 1]?.key === '.') || key === '…' || key === '|') {
      start = at + 1
      while (tokens[start]?.kind === 'mark' && start < paragraph.to) start++
      continue
    }
    if (key !== ':' || tokens[at - 1]?.kind === 'number' || inSource(scene, at)) continue
    if (!isTitle && start !== paragraph.from) break
    const speaker = speakerOf(scene, { from: start, to: at }, isTitle)
    if (!speaker) break
    const beside = trim(scene, at + 1, isTitle ? titleEnd(scene, at + 1) : paragraph.to)
    const content = beside ?? (role === 'headline' ? null : paragraphBelow(scene))
    if (!content || (!isTitle && content.to - content.from < 4)) break
    if (isTitle && isDateline(scene, speaker, content)) break
    drafts.push({
      paragraph,
      cue: [{ from: at, to: at + 1 }],
      cueSkip: 0,
      stance: 'asserts',
      subject: speaker,
      content,
      kind: 'direct',
      inside: null,
      relays: [],
      several: false,
      continues: false,
      rule: 'speaker colon content',
    })
    if (!isTitle) break
    at = content.to - 1
  }
  return drafts
}

function titleEnd(scene: Scene, from: number): number {
  const { tokens, paragraph } = scene
  for (let at = from; at < paragraph.to; at++) {
    if ((tokens[at]!.key === '/' && tokens[at]!.gap !== 'none') || tokens[at]!.key === '|')
      return at
    const dots = tokens[at]!.key === '…' || (tokens[at]!.key === '.' && tokens[at + 1]?.key === '.')
    if (dots && hasColon(scene, at, at + LONGEST)) return at
  }
  return paragraph.to
}

function hasColon({ tokens, paragraph }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, Math.min(to, paragraph.to)).some(({ key }) => key === ':')
}

/** `سوسة: الناطق ينفي …`: a place before what someone else says is where it was said. */
function isDateline(scene: Scene, speaker: NounPhrase, content: TokenRange): boolean {
  if (speaker.kind !== 'place' && !speaker.rule.endsWith('capital')) return false
  return scene.cues.some(
    ({ from, value }) => value.form === 'finite' && from >= content.from && from < content.to,
  )
}

function speakerOf(
  scene: Scene,
  range: TokenRange,
  isTitle: boolean,
): Draft['subject'] | undefined {
  const { tokens } = scene
  if (range.to - range.from > LONGEST || range.to <= range.from) return undefined
  const from = skipAdverbs(scene, range.from, range.to)
  if (
    scene.cues.some((cue) => cue.from >= from && cue.to <= range.to && cue.value.form === 'finite')
  )
    return undefined
  const end = isQuoteMark(tokens[range.to - 1]!) ? range.to - 1 : range.to
  const phrase = phraseAt(scene, from) ?? scene.phrases.find((found) => found.from === range.from)
  if (phrase) {
    if (phrase.kind === 'outlet' && !isTitle) return undefined
    if (skipAdverbs(scene, phrase.to, end) >= end || (isTitle && end - phrase.to <= 4))
      return phrase
    return undefined
  }
  if (!isTitle) return undefined
  const unknown = unknownSubject(scene, from, range.to)
  return unknown && unknown.to === end && end - from <= 4 ? unknown : undefined
}
