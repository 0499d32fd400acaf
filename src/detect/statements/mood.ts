import type { Stance } from '../../model/statement.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from './draft.ts'
import type { Words } from './words.ts'

/** How many tokens of a content are looked at for its mood. */
const REACH = 60

/** The longest content that a question mark makes a question, in tokens. */
const QUESTION = 30

/** How early a denial or a demand must be heard, in tokens. */
const SOON: Partial<Record<Stance, number>> = { denies: 16, asks: 30, pledges: 16, hopes: 22 }

/** The stance that the words of the content settle, where the cue says no more than that something was said. */
export function settleStance(
  draft: Draft,
  { tokens, words, filled }: { tokens: readonly Token[]; words: Words; filled: ReadonlySet<Draft> },
): Stance {
  const { stance, content } = draft
  if (stance === 'denies') {
    return words.tones.at(tokens, content.from, content.to)?.value === 'declines'
      ? 'declines'
      : stance
  }
  if (stance !== 'asserts' || draft.rule.includes('judgement')) return stance
  if (filled.has(draft)) return stance
  const felt = draft.kind === 'direct' ? undefined : ownFeeling(draft, tokens, words)
  if (felt) return felt
  const to = reachOf(draft, tokens, words)
  if (isUnable(words, tokens, { from: content.from, to })) return 'declines'
  const opening = words.moods.at(tokens, content.from, content.to)
  if (words.demands.has(tokens[content.from]!.key) && opening?.value !== 'asserts') return 'asks'
  const charged = words.charges.find(tokens, content.from, to).map((charge) => charge.to)
  const moods = words.moods
    .find(tokens, content.from, to)
    .filter(({ from, value }) => from - content.from < (SOON[value] ?? REACH))
    .filter(({ from, value }) => value !== 'accuses' || !charged.some((at) => isNear(at, from)))
    .map(({ value }) => value)
  const plain = moods.find((mood) => mood !== 'asserts')
  if (plain && plain !== 'asks') return plain
  if (tokens[content.to]?.key === '?' && content.to - content.from < QUESTION) return 'asks'
  return warns(words, tokens, { from: content.from, to }) ? 'warns' : (plain ?? stance)
}

/** How far behind its words a charge is named, in tokens. */
const CHARGE = 6

function isNear(charge: number, at: number): boolean {
  return charge <= at && at - charge < CHARGE
}

/** أعلن رفضه, جدد دعوته: a content that begins with what its speaker feels or does. */
function ownFeeling(
  { content }: Draft,
  tokens: readonly Token[],
  words: Words,
): Stance | undefined {
  const { key } = tokens[content.from]!
  if (!words.owners.some((owner) => key.endsWith(owner))) return undefined
  const found =
    words.acts.at(tokens, content.from, content.to) ??
    words.feelings.at(tokens, content.from, content.to)
  return found && found.value !== 'asserts' ? found.value : undefined
}

/** Up to where the content speaks its mind: not into its reasons. */
function reachOf({ content }: Draft, tokens: readonly Token[], words: Words): number {
  const end = Math.min(content.to, content.from + REACH)
  const reason = words.carriers.find(tokens, content.from + 3, end)[0]
  return reason?.from ?? end
}

/** "Cannot confirm": what the speaker is unable to do, and behind it a word for settling whether it is so. */
function isUnable(
  words: Words,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const soon = Math.min(to, from + UNABLE_SOON)
  const unable = words.inabilities.find(tokens, from, soon)[0]
  if (!unable) return false
  return words.settling.find(tokens, unable.to, Math.min(to, unable.to + SETTLED_SOON)).length > 0
}

/** How early an inability is told, and how soon behind it what cannot be settled, in tokens. */
const UNABLE_SOON = 14
const SETTLED_SOON = 25

/** A harm that a condition or a verb of the future goes with. */
function warns(
  words: Words,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  if (words.harms.find(tokens, from, to).length === 0) return false
  return words.futures.find(tokens, from, to).length > 0
}

/** The statements whose content is mostly what someone inside of it says. */
export function filledOf(drafts: readonly Draft[]): Set<Draft> {
  const filled = new Set<Draft>()
  for (const inner of drafts) {
    if (inner.inside && fills(inner, inner.inside)) filled.add(inner.inside)
  }
  return filled
}

/** Whether most of a content is what someone inside of it says: its mood is theirs. */
function fills(inner: Draft, outer: Draft): boolean {
  return (inner.content.to - inner.content.from) * 2 > outer.content.to - outer.content.from
}
