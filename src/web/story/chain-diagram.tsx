import type { JSX } from 'preact'
import { LABELS, nameIn } from '../../app/name-in.ts'
import type { ClaimView, TraceView } from '../../app/story/claim-view.ts'
import { shortId } from '../../app/short-id.ts'
import type { TraceEdge } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { ChainLayout, Placed } from '../chain-layout.ts'
import { chainLayout, wayTo } from '../chain-layout.ts'
import { dayIn, momentIn, shortMomentIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { LanguageTag } from '../language-tag.tsx'
import { actorAddress, Named } from '../named.tsx'
import { percentIn } from '../numbers.ts'
import { pageAddress } from '../telling.tsx'
import type { Words } from '../words/words.ts'
import { ChainLinks } from './chain-links.tsx'
import { columnPlaces, HALF_ROW, widthOf } from './chain-places.ts'
import { firstMoment, lagOf } from './lag.ts'
import { OriginMark } from './origin-mark.tsx'
import { inkOf } from './story-facts.ts'

/** Heights of the lines in a node, in pixels. */
const NAME_LINE = 21
const FACT_LINE = 18
const GAP = 8
/** Pixels that a letter takes at most, on the whole. */
const LETTER = 7.4
/** Letters of the words that prove a step. */
const MOST_EVIDENCE = 60

/** What the diagram of a claim is drawn from. */
export interface ChainProps {
  readonly claim: Pick<ClaimView, 'id' | 'trace' | 'statements'>
  /** The numbers of the story's origins. */
  readonly inks: ReadonlyMap<string, number>
  /** The id of the page to which the way is in full ink; of the deepest one where it is none of these. */
  readonly path: string | null
  /** The address of the screen, to which a page is added. */
  readonly at: string
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}

/** The way of a claim from its origins over agencies to the pages; the drawing shows what the list says. */
export function ChainDiagram(props: ChainProps): JSX.Element {
  const { claim, inks, path, words } = props
  const bare = chainLayout(claim.trace)
  const shown = wayTo(bare, pageAt(bare, path))
  const onWay = new Set(shown.map((slot) => bare.nodes[slot]!.node))
  const placed = chainLayout(claim.trace, (node, { column, columns }) =>
    heightOf(node, { width: widthOf(column, columns), isOn: onWay.has(node), words }),
  )
  const layout = inked(placed, inks)
  const places = columnPlaces(layout.columns.length)
  const first = firstMoment(
    layout.nodes.map(({ node }) => (node.kind === 'page' ? node.published : null)),
  )
  return (
    <figure id="chain" class="chain-figure" aria-label={words.story.chain}>
      <figcaption class="key faint">
        <span class="key-line named">{words.story.named}</span>
        <span class="key-line matched">{words.story.matched}</span>
        <span class="key-line wide">{words.story.width}</span>
      </figcaption>
      <p class="chain-heads eyebrow">
        {layout.columns.map((column, at) => (
          <span class={`x${places[at]}`}>
            {column !== layout.columns[at - 1] && words.story.columns[column]}
          </span>
        ))}
      </p>
      <div class={`chain-drawing h${layout.rows} columns${layout.columns.length}`}>
        <ChainLinks layout={layout} onWay={onWay} />
        <ol class="chain-nodes">
          {layout.nodes.map((one) => (
            <li class={placeOf(one, layout, onWay.has(one.node))}>
              <Node {...props} placed={one} first={first} isOn={onWay.has(one.node)} />
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}

/** A layout in which each origin has its number in the story. */
function inked(layout: ChainLayout, inks: ReadonlyMap<string, number>): ChainLayout {
  const numbers = layout.nodes.flatMap(({ node }) =>
    node.kind === 'origin' ? (inks.get(node.id) ?? null) : [],
  )
  const nodes = layout.nodes.map((placed) =>
    placed.origin === null ? placed : { ...placed, origin: numbers[placed.origin]! },
  )
  return { ...layout, nodes }
}

/** The page that is asked for, else the one that most steps lead to, those that the text names before others. */
function pageAt({ nodes }: ChainLayout, asked: string | null): string {
  const ids = nodes.flatMap(({ node }) => (node.kind === 'page' ? node.id : []))
  const found = asked === null ? undefined : ids.find((id) => shortId(id) === asked || id === asked)
  if (found !== undefined) return found
  const deep = nodes
    .filter(({ node }) => node.kind === 'page')
    .map(({ node, column }) => ({
      id: node.id,
      weight: column * 2 + Number(node.evidence !== null),
    }))
  return deep.reduce((best, one) => (one.weight > best.weight ? one : best), {
    id: '',
    weight: 0,
  }).id
}

interface Room {
  /** Pixels for a label. */
  readonly width: number
  readonly isOn: boolean
  readonly words: Words
}

/** Half rows that a node needs for its name, its facts, and on the way that is shown the words that prove it. */
function heightOf(node: TraceView, { width, isOn, words }: Room): number {
  const lines = (letters: number) => Math.max(1, Math.ceil((letters * LETTER) / width))
  const { kind, name, published, edge, evidence } = node
  const known = nameIn(kind === 'page' ? null : node.id, words.code, name).name
  const names = lines(Math.max(name.length, known.length) * 1.06)
  const copy = edge && edge.how !== 'named' ? 26 : 0
  const mark = 18 + Math.ceil(Math.min(node.reports, 24) / 2)
  const facts =
    kind === 'origin'
      ? lines((published ? 18 : 0) + mark) + Number(hasNative(node, words))
      : lines((published ? 20 : 0) + copy)
  const proof = isOn && evidence !== null ? lines(Math.min(evidence.length, MOST_EVIDENCE) + 2) : 0
  const pixels = names * NAME_LINE + (facts + proof) * FACT_LINE
  return Math.max(2, Math.ceil((pixels + GAP) / HALF_ROW))
}

function placeOf(
  { column, row, origin, node, parent }: Placed,
  layout: ChainLayout,
  isOn: boolean,
): string {
  const ring = node.kind === 'transmitter' || (node.isAgency && node.kind === 'page')
  return [
    `node ${node.kind} depth${column} in${stepsTo(parent, layout)}`,
    `x${columnPlaces(layout.columns.length)[column]} y${row}`,
    inkOf(origin).ink,
    ...(ring ? ['ring'] : []),
    ...(isOn ? ['on'] : []),
  ].join(' ')
}

/** How many steps lead to what hangs on a node. */
function stepsTo(parent: Placed['parent'], layout: ChainLayout): number {
  return parent === null ? 0 : 1 + stepsTo(layout.nodes[parent]!.parent, layout)
}

interface NodeProps extends ChainProps {
  readonly placed: Placed
  /** When the first page was published. */
  readonly first: string | null
  readonly isOn: boolean
}

function Node(props: NodeProps): JSX.Element {
  const { claim, placed, first, isOn, at, records, words } = props
  const { node, origin } = placed
  const { kind, id, name, native, language, published, edge } = node
  const record = kind === 'page' ? records.get(id) : undefined
  const entity = kind === 'page' ? (record?.article.outlet?.entity ?? null) : id
  const shown = nameIn(entity, words.code, name)
  return (
    <>
      {kind === 'page' ? (
        <a
          class="dot-link"
          href={`${at}path=${shortId(id)}#chain`}
          aria-label={words.story.showPath(shown.name)}
          aria-current={isOn ? 'true' : undefined}
        >
          <span class="dot-mark" />
        </a>
      ) : (
        <span class="dot-link" aria-hidden="true">
          <span class="dot-mark" />
        </span>
      )}
      <span class="label">
        <a href={kind === 'page' ? pageOf(node, claim) : actorAddress(id)}>
          <Named entity={entity} name={name} words={words} class="name" />
        </a>
        {hasNative(node, words) && <bdi class="native">{native}</bdi>}
        <span class="faint">
          {language !== null && <LanguageTag language={language} words={words} />}{' '}
          {kind === 'origin'
            ? published !== null && <span class="origin-day">{dayIn(published, words)}</span>
            : published !== null && <Lag {...{ published, first, words }} />}
          {edge !== null && edge.how !== 'named' && (
            <>
              {' · '}
              <Copy edge={edge} words={words} />
            </>
          )}
          {kind === 'origin' && <OriginMark origin={origin} reports={node.reports} words={words} />}
        </span>
        {isOn && edge?.how === 'named' && <Evidence {...{ edge, records }} />}
      </span>
    </>
  )
}

/** Whether an origin is shown by its name on a page, too: where the reader's language has none for it. */
function hasNative({ kind, id, name, native }: TraceView, { code }: Words): boolean {
  if (kind !== 'origin' || native === null) return false
  const known = nameIn(id, code, name)
  return known.name !== native && (code === LABELS || known.language !== code)
}

/** The page at the statement that tells the claim. */
function pageOf({ id, edge }: TraceView, { statements }: Pick<ClaimView, 'statements'>): string {
  const named = edge?.how === 'named' && edge.statement?.page === id ? edge.statement : null
  const told = named ?? statements.find(({ page }) => page === id)
  return pageAddress(id, told?.statement ?? null)
}

/** How much later than the first report, with the moment itself where it is pointed at; else the moment. */
function Lag(props: {
  readonly published: string
  readonly first: string | null
  readonly words: Words
}): JSX.Element {
  const { published, first, words } = props
  const lag = first === null ? null : lagOf(published, first)
  if (lag === null) return <bdi>{shortMomentIn(published, words)}</bdi>
  return <bdi title={momentIn(published, words)}>{words.story.lag(lag)}</bdi>
}

/** What a page did with the text of another, in words. */
function Copy(props: {
  readonly edge: Exclude<TraceEdge, { readonly how: 'named' }>
  readonly words: Words
}): JSX.Element {
  const { edge, words } = props
  return <>{words.story.copies[edge.kind](percentIn(edge.share, words))}</>
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
    <a class="evidence" href={pageAddress(edge.page, edge.statement?.statement ?? null)}>
      <Foreign lang={record.page.language}>
        {`«${cutAt(record.page.text.slice(...edge.span), MOST_EVIDENCE)}»`}
      </Foreign>
    </a>
  )
}

/** A text of at most so many letters, cut between words. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
