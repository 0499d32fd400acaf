import type { JSX } from 'preact'
import type { TraceEdge, TraceNode } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { ChainLayout, Placed } from '../chain-layout.ts'
import { chainLayout } from '../chain-layout.ts'
import { dayIn, timeIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { nameIn } from '../../app/name-in.ts'
import { firstMoment, lagOf } from './lag.ts'
import { Named } from '../named.tsx'
import { pageAddress } from '../telling.tsx'
import type { Words } from '../words/words.ts'
import { OriginMark } from './origin-mark.tsx'
import { inkOf } from './story-facts.ts'

/** Units of the drawing a half row and a column; what is drawn is stretched to the room there is. */
const HALF_ROW = 27
const LINE_HEIGHT = 20
const GAP = 16
const WIDTH = 1216
const BEND = 40
/** Letters of a name that stand on one line. */
const LINE = 22

/** Columns of the drawing, as parts of its width in hundredths, by how many there are. */
const COLUMNS: readonly (readonly number[])[] = [
  [0],
  [0],
  [0, 45],
  [0, 33, 66],
  [0, 31, 53, 79],
  [0, 24, 44, 63, 82],
  [0, 20, 37, 53, 69, 85],
]

/** The way of a claim from its origins over agencies to the pages; the drawing shows what the list says. */
export function ChainDiagram(props: {
  readonly trace: readonly TraceNode[]
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}): JSX.Element {
  const { trace, records, words } = props
  const layout = chainLayout(trace, (node) => heightOf(node, records))
  const first = firstMoment(trace)
  const height = Math.max(1, layout.rows) * HALF_ROW
  return (
    <figure class="chain-figure" aria-label={words.story.chain}>
      <figcaption class="key faint">
        <span class="key-line named">{words.story.named}</span>
        <span class="key-line matched">{words.story.matched}</span>
      </figcaption>
      <div
        class={`chain-drawing h${layout.rows} columns${Math.min(layout.columns, COLUMNS.length - 1)}`}
      >
        <svg
          class="links"
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {layout.nodes.map((placed) => (
            <Link placed={placed} layout={layout} />
          ))}
        </svg>
        <ol class="chain-nodes">
          {layout.nodes.map((placed) => (
            <li class={placeOf(placed, layout)}>
              <Node {...{ placed, first, records, words }} />
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}

/** Half rows that a node needs for its name, its own name, its day, and the words that prove it. */
function heightOf(
  { kind, name, id, native, edge }: TraceNode,
  records: ReadonlyMap<string, Record>,
): number {
  const isOutlet = kind === 'page' && (records.get(id)?.article.outlet?.entity ?? null) !== null
  const lines =
    (name.length > LINE ? 3 : 2) +
    (isOutlet || (kind === 'origin' && native !== null) ? 1 : 0) +
    (edge?.how === 'named' ? 1 : 0) +
    (kind === 'origin' ? 1 : 0)
  return Math.ceil((lines * LINE_HEIGHT + GAP) / HALF_ROW)
}

function placeOf({ column, row, origin, node }: Placed, layout: ChainLayout): string {
  return `node ${node.kind} depth${column} x${leftOf(column, layout)} y${row} ${inkOf(origin).ink}`
}

function leftOf(column: number, { columns }: ChainLayout): number {
  const table = COLUMNS[Math.min(columns, COLUMNS.length - 1)]!
  return table[Math.min(column, table.length - 1)]!
}

function Link({ placed, layout }: { placed: Placed; layout: ChainLayout }): JSX.Element | null {
  if (placed.parent === null) return null
  const above = layout.nodes[placed.parent]!
  const x = (one: Placed) => (leftOf(one.column, layout) / 100) * WIDTH + 6
  const y = (one: Placed) => (one.row + 1) * HALF_ROW
  const bend = x(placed) - 2 * BEND
  const [y0, y1] = [y(above), y(placed)]
  const way = `M${x(above)} ${y0}H${bend}C${bend + BEND} ${y0} ${bend + BEND} ${y1} ${x(placed)} ${y1}`
  const isNamed = placed.node.edge?.how === 'named'
  const width = Math.min(9, 1 + placed.node.reports)
  return (
    <path
      d={way}
      class={`${isNamed ? 'named' : 'matched'} ${inkOf(placed.origin).ink}`}
      stroke-width={isNamed ? width : 1.5}
      vector-effect="non-scaling-stroke"
    />
  )
}

function Node(props: {
  readonly placed: Placed
  /** When the first page was published. */
  readonly first: string | null
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}): JSX.Element {
  const { placed, first, records, words } = props
  const { node, origin } = placed
  const { kind, id, name, native, language, published, edge } = node
  const record = kind === 'page' ? records.get(id) : undefined
  const entity = kind === 'page' ? (record?.article.outlet?.entity ?? null) : id
  const label = <Named entity={entity} name={name} words={words} class="name" />
  return (
    <>
      <span class="dot-mark" aria-hidden="true" />
      <span class="label">
        {kind === 'page' ? <a href={pageOf(node)}>{label}</a> : label}
        {kind === 'origin' && native !== null && <bdi class="native">{native}</bdi>}
        {record && <OwnName entity={entity} name={name} record={record} words={words} />}
        <span class="faint">
          {language !== null && <span class="tag">{language}</span>}{' '}
          <Moment published={published} first={kind === 'page' ? first : null} words={words} />
          {edge !== null && <EdgeNote edge={edge} words={words} />}
        </span>
        {edge?.how === 'named' && <Evidence edge={edge} records={records} />}
        {kind === 'origin' && <OriginMark origin={origin} reports={node.reports} words={words} />}
      </span>
    </>
  )
}

function pageOf({ id, edge }: TraceNode): string {
  const statement = edge?.how === 'named' ? edge.statement : null
  return statement?.page === id ? pageAddress(id, statement.statement) : pageAddress(id)
}

/** What an outlet is called in the language of its page, where that is another name than the one that is shown. */
function OwnName(props: {
  readonly entity: string | null
  readonly name: string
  readonly record: Record
  readonly words: Words
}): JSX.Element | null {
  const { entity, name, record, words } = props
  const shown = nameIn(entity, words.code, name)
  const own = nameIn(entity, record.page.language, name)
  if (own.name === shown.name) return null
  return (
    <Foreign lang={own.language} class="native">
      {own.name}
    </Foreign>
  )
}

/** How much later than the first report, with the moment itself where it is pointed at; of the first one and of days the moment. */
function Moment(props: {
  readonly published: string | null
  readonly first: string | null
  readonly words: Words
}): JSX.Element | null {
  const { published, first, words } = props
  if (published === null) return null
  const time = timeIn(published, words)
  const moment = [dayIn(published, words), time].filter(Boolean).join(' ')
  const lag = first === null ? null : lagOf(published, first)
  return lag === null ? <>{moment}</> : <span title={moment}>{words.story.lag(lag)}</span>
}

function EdgeNote({ edge, words }: { edge: TraceEdge; words: Words }): JSX.Element | null {
  if (edge.how === 'named') return null
  const share = new Intl.NumberFormat(words.numbers, { style: 'percent' }).format(edge.share)
  return (
    <>
      {' · '}
      {words.story.reprints[edge.kind]} {share}
    </>
  )
}

/** The words of the page that name whom it had it from. */
function Evidence(props: {
  readonly edge: Extract<TraceEdge, { how: 'named' }>
  readonly records: ReadonlyMap<string, Record>
}): JSX.Element | null {
  const { edge, records } = props
  const record = records.get(edge.page)
  if (!record || !edge.span) return null
  return (
    <Foreign lang={record.page.language} class="evidence">
      {`«${record.page.text.slice(...edge.span)}»`}
    </Foreign>
  )
}
