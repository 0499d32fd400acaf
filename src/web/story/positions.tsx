import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Alert } from '../../model/alert.ts'
import type { Position } from '../../model/claim.ts'
import { Axis, Breaks, dayNumber, shortDay } from '../axis.tsx'
import { Named } from '../named.tsx'
import { StanceShape } from '../stance-mark.tsx'
import type { TimeScale } from '../time-scale.ts'
import { timeScale } from '../time-scale.ts'
import type { Words } from '../words/words.ts'
import { bodyInks, inkOf } from './story-facts.ts'

/** Lanes that are shown at once. */
const MOST_LANES = 7

interface PositionsProps {
  readonly claim: Pick<ClaimView, 'id' | 'count' | 'positions'>
  /** Those of the story. */
  readonly alerts: readonly Alert[]
  /** The numbers of the story's origins. */
  readonly origins: ReadonlyMap<string, number>
  readonly words: Words
}

/** How the bodies that speak of a claim stood to it over time, a lane for each; nothing where one day is all there is. */
export function Positions(props: PositionsProps): JSX.Element | null {
  const { claim, words } = props
  const dated = claim.positions.flatMap((position) => {
    const day = dayNumber(position.since)
    return day === null ? [] : [{ position, day }]
  })
  if (new Set(dated.map(({ day }) => day)).size < 2) return null
  const scale = timeScale(dated.map(({ day }) => day))
  const lanes = [...Map.groupBy(dated, ({ position }) => position.body).values()].toSorted(
    (one, other) => other.length - one.length,
  )
  const [shown, folded] = [lanes.slice(0, MOST_LANES), lanes.slice(MOST_LANES)]
  return (
    <section>
      <h2>{words.story.changed(changesOf(props))}</h2>
      <Lanes {...props} lanes={shown} scale={scale} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>{words.story.others(folded.length)}</summary>
          <Lanes {...props} lanes={folded} scale={scale} />
        </details>
      )}
    </section>
  )
}

/** How many changed sides: bodies, or states of which another body spoke otherwise. */
function changesOf({ claim, alerts }: PositionsProps): number {
  const told = alerts.filter(({ kind, claim: of }) => kind === 'claim-reversed' && of === claim.id)
  const own = claim.positions.filter(({ before }) => before !== null)
  return Math.max(told.length, own.length)
}

interface Taken {
  readonly position: Position
  readonly day: number
}

function Lanes(
  props: PositionsProps & {
    readonly lanes: readonly (readonly Taken[])[]
    readonly scale: TimeScale
  },
): JSX.Element {
  const { claim, origins, lanes, scale, words } = props
  const inks = bodyInks(claim, origins)
  return (
    <div class="lanes">
      {lanes.map((taken) => (
        <Lane {...{ taken, scale, words }} ink={inks.get(taken[0]!.position.body) ?? 0} />
      ))}
      <Axis {...{ scale, words }} />
    </div>
  )
}

function Lane(props: {
  readonly taken: readonly Taken[]
  readonly ink: number
  readonly scale: TimeScale
  readonly words: Words
}): JSX.Element {
  const { taken, ink, scale, words } = props
  const { body, name } = taken[0]!.position
  const speakers = new Map(
    taken.flatMap(({ position }) =>
      position.speakers.flatMap((one) => (one.entity === body ? [] : [[one.entity, one] as const])),
    ),
  )
  const texts = taken.map(
    ({ position: { side }, day }) => `${shortDay(day, words)} · ${words.story.takes[side]}`,
  )
  const labels = labelPlaces(
    taken.map(({ day }, at) => ({ at: scale.at(day), letters: texts[at]!.length })),
    scale.breaks.map(({ at }) => at),
  )
  return (
    <div class={`lane ${inkOf(ink).ink}`}>
      <span class="lane-name">
        <Named entity={body} name={name} words={words} />
        <span class="faint lane-speakers">
          {[...speakers.values()].map((one, at) => (
            <>
              {at > 0 && words.comma}
              <Named entity={one.entity} name={one.name} words={words} />
            </>
          ))}
        </span>
      </span>
      <div class="line">
        {taken.map(({ position: { side }, day }) => (
          <span class={`since ${side} x${scale.at(day)}`} />
        ))}
        <Breaks scale={scale} />
        {taken.map(({ position: { side }, day }, at) => (
          <>
            <span class={`dot x${scale.at(day)}`}>
              <StanceShape stance={side} />
            </span>
            <span class={labels[at]}>{texts[at]!}</span>
          </>
        ))}
      </div>
    </div>
  )
}

/** Hundredths of a line that a letter and the gap beside a label take, on the narrowest line that has labels beside dots. */
const LETTER = 0.9
const GAP = 3

/**
 * The class of each label: behind its dot where there is room up to the next one or a cut, else before it where these leave room; one
 * that finds none is for readers by ear alone.
 */
export function labelPlaces(
  dots: readonly { readonly at: number; readonly letters: number }[],
  breaks: readonly number[] = [],
): string[] {
  let free = 0
  return dots.map(({ at, letters }, index) => {
    const width = letters * LETTER + GAP
    const next = Math.min(dots[index + 1]?.at ?? 100, ...breaks.filter((cut) => cut > at))
    const last = Math.max(free, ...breaks.filter((cut) => cut < at))
    if (at + width <= next) {
      free = at + width
      return `taken-label x${at}`
    }
    if (at - width < last) {
      free = Math.max(free, at)
      return 'unseen'
    }
    free = at
    return `taken-label before x${at}`
  })
}
