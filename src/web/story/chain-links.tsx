import type { JSX } from 'preact'
import type { TraceView } from '../../app/story/claim-view.ts'
import type { ChainLayout, Placed } from '../chain-layout.ts'
import { columnPlaces, HALF_ROW, WIDTH } from './chain-places.ts'
import { inkOf } from './story-facts.ts'

/** Units of half a bend. */
const BEND = 40
/** Where a dot has its middle, behind the beginning of its column. */
const DOT = 9
/** The widest line. */
const WIDEST = 9

/** The lines of a chain diagram, in logical coordinates; those of the way that is shown lie on the others. */
export function ChainLinks(props: {
  readonly layout: ChainLayout
  readonly onWay: ReadonlySet<TraceView>
}): JSX.Element {
  const { layout, onWay } = props
  const height = Math.max(1, layout.rows) * HALF_ROW
  const [others, shown] = [false, true].map((isOn) =>
    layout.nodes.filter(({ node, parent }) => parent !== null && onWay.has(node) === isOn),
  )
  return (
    <svg
      class="links"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {others!.map((placed) => (
        <Link placed={placed} layout={layout} isOn={false} />
      ))}
      {shown!.map((placed) => (
        <Link placed={placed} layout={layout} isOn={true} />
      ))}
    </svg>
  )
}

function Link(props: {
  readonly placed: Placed
  readonly layout: ChainLayout
  readonly isOn: boolean
}): JSX.Element {
  const { placed, layout, isOn } = props
  const { node, origin, parent } = placed
  const above = layout.nodes[parent!]!
  const places = columnPlaces(layout.columns.length)
  const x = (column: number) => (places[column]! / 100) * WIDTH + DOT
  const y = ({ row }: Placed) => (row + 1) * HALF_ROW
  const bend = x(placed.column) - 2 * BEND - DOT
  const [y0, y1] = [y(above), y(placed)]
  const way = `M${x(above.column)} ${y0}H${bend}C${bend + BEND} ${y0} ${bend + BEND} ${y1} ${x(placed.column)} ${y1}`
  const isNamed = node.edge?.how === 'named'
  return (
    <path
      d={way}
      class={`${isNamed ? 'named' : 'matched'} ${inkOf(origin).ink}${isOn ? ' on' : ''}`}
      stroke-width={isNamed ? Math.min(WIDEST, 0.5 + node.reports) : 1.5}
      vector-effect="non-scaling-stroke"
    />
  )
}
