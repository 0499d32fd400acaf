import { shortName } from '../app/short-name.ts'
import type { OriginsOf, RestingClaim } from '../app/story/origins-of.ts'
import { wordLines } from './claim-lines.ts'
import type { ViewOptions } from './record-view.ts'
import { many } from './trace-lines.ts'
import { isolate, wrapPieces } from './width.ts'

const INDENT = '  '

/** Who rests on an outlet and what remains without it, for a reader at a terminal. */
export function viewOrigins(found: OriginsOf, options: ViewOptions): string {
  const { columns, style } = options
  const { outlet, resting, claims, stories } = found
  const without = isolate(shortName(outlet.id, outlet.name))
  const pieces = resting.map(
    ({ name, entity, pages }, at) =>
      `${isolate(shortName(entity, name))} ${pages.length}${at === resting.length - 1 ? '' : ','}`,
  )
  const lines = [
    style.bold(isolate(outlet.name)),
    style.faint(`${outlet.id} · ${many(stories, 'story').replace('storys', 'stories')} looked at`),
    ...(claims.length === 0 ? ['no claim rests on it'] : []),
    ...(pieces.length === 0
      ? []
      : [
          '',
          style.bold('On it rest'),
          ...wrapPieces(pieces, columns - 2).map((line) => INDENT + line),
        ]),
    ...(claims.length === 0 ? [] : ['', style.bold(`Claims with and without ${without}`)]),
    ...claims.flatMap((claim) => claimLines(claim, options)),
  ]
  return `${lines.join('\n')}\n`
}

function claimLines(
  { id, text, before, after }: RestingClaim,
  { columns, style }: ViewOptions,
): string[] {
  const told = ({ reports, independent }: RestingClaim['before']) =>
    `${many(reports, 'report')} · ${many(independent, 'origin')}`
  const remains = after.reports === 0 ? 'nothing remains' : told(after)
  const pieces = [told(before), `→ ${remains}`, `· ${id}`]
  return [
    ...wordLines(text, columns - 2).map((line) => INDENT + isolate(line)),
    ...wrapPieces(pieces, columns - 4).map((line) => INDENT + INDENT + style.faint(line)),
  ]
}
