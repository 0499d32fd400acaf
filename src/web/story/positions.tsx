import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Position } from '../../model/claim.ts'
import { Axis, dayNumber, shownDay } from '../axis.tsx'
import { Named } from '../named.tsx'
import { StanceShape } from '../stance-mark.tsx'
import type { TimeScale } from '../time-scale.ts'
import { bodyInks, inkOf } from './story-facts.ts'
import { timeScale } from '../time-scale.ts'
import type { Words } from '../words/words.ts'

/** How the bodies that speak of a claim stood to it over time, a lane for each; nothing where one day is all there is. */
export function Positions(props: {
  readonly claim: Pick<ClaimView, 'count' | 'positions'>
  readonly words: Words
}): JSX.Element | null {
  const { claim, words } = props
  const dated = claim.positions.flatMap((position) => {
    const day = dayNumber(position.since)
    return day === null ? [] : [{ position, day }]
  })
  const days = dated.map(({ day }) => day)
  if (new Set(days).size < 2) return null
  const scale = timeScale(days)
  const inks = bodyInks(claim)
  const bodies = [...new Set(dated.map(({ position }) => position.body))]
  return (
    <div class="lanes">
      {bodies.map((body) => (
        <Lane
          {...{ scale, words }}
          ink={inks.get(body) ?? 0}
          taken={dated.filter(({ position }) => position.body === body)}
        />
      ))}
      <Axis {...{ scale, words }} />
    </div>
  )
}

interface Taken {
  readonly position: Position
  readonly day: number
}

function Lane(props: {
  readonly taken: readonly Taken[]
  readonly ink: number
  readonly scale: TimeScale
  readonly words: Words
}): JSX.Element {
  const { taken, ink, scale, words } = props
  const { body, name } = taken[0]!.position
  return (
    <div class={`lane ${inkOf(ink).ink}`}>
      <span class="lane-name">
        <Named entity={body} name={name} words={words} />
      </span>
      <div class="line">
        {taken.map(({ position: { side }, day }) => (
          <span class={`since ${side} x${scale.at(day)}`} />
        ))}
        {taken.map(({ position: { side }, day }, at) => (
          <>
            <span class={`dot x${scale.at(day)}`}>
              <StanceShape stance={side} />
            </span>
            <span class={labelAt(scale.at(day), taken[at + 1] && scale.at(taken[at + 1]!.day))}>
              {`${shownDay(day, words)} · ${words.story.sides[side]}`}
            </span>
          </>
        ))}
      </div>
    </div>
  )
}

/** Hundredths of a line that a label takes. */
const LABEL = 24

/** Where the label of a dot stands; one that the next dot leaves no room is for readers by ear alone. */
function labelAt(at: number, next: number | undefined): string {
  if (next !== undefined && next - at < LABEL) return 'unseen'
  return at > 100 - LABEL ? `taken-label before x${at}` : `taken-label x${at}`
}
