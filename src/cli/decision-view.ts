import type { DecisionMade } from '../app/story/decide.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { many } from './trace-lines.ts'
import { wrapTo } from './width.ts'

/** A decision that was kept and what it changed, for a reader at a terminal. */
export function viewDecision(
  { decision, changes, stories }: DecisionMade,
  { columns }: ViewOptions,
): string {
  const [one, other] = decision.pages.map(shortId)
  const kept = `kept: ${one} and ${other} are ${decision.verdict === 'together' ? 'one story' : 'two stories'}`
  const now = stories[0] === stories[1] ? `now in ${stories[0]}` : `now in ${stories.join(' and ')}`
  const moved = changes.map(
    ({ kind, story, other: second, pages }) =>
      `${kind === 'merged' ? `${second} went into ${story}` : `${second} was parted from ${story}`}, ${many(pages.length, 'page')}`,
  )
  const told = moved.length === 0 ? ['nothing had to be changed'] : moved
  return `${[kept, ...told, now].flatMap((line) => wrapTo(line, columns)).join('\n')}\n`
}
