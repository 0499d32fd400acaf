import type { JSX } from 'preact'
import type { ClaimView, TraceView } from '../app/story/claim-view.ts'
import { nameIn } from '../app/name-in.ts'
import type { Statement } from '../model/statement.ts'
import { dayIn, timeIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import type { Fact, ReaderProps } from './reader-props.ts'
import { firstMoment, lagOf } from './story/lag.ts'
import { inkOf } from './story/story-facts.ts'
import { pageAddress } from './telling.tsx'
import type { Words } from './words/words.ts'

/** A stop of the way of a statement: whom it came from, who passed it on, this page, who repeated it. */
interface Stop {
  readonly kind: 'origin' | 'passed' | 'here' | 'later'
  readonly name: string
  readonly entity: string | null
  /** What it is called in its own language; null where nothing tells. */
  readonly own: { readonly text: string; readonly language: string } | null
  /** ISO 8601. */
  readonly moment: string | null
  /** The words that prove the step to it. */
  readonly evidence: { readonly text: string; readonly language: string } | null
  readonly isMatched: boolean
  readonly to: string | null
  /** How many pages repeated it, of `later`. */
  readonly count: number
}

/** The way by which the chosen statement, else the first one, came to this page and on from it. */
export function ReaderWay(props: ReaderProps): JSX.Element | null {
  const { asked, page, view } = props
  const { words } = view
  const fact = page.facts.find(({ id }) => id === asked.fact) ?? page.facts[0]
  const statement = fact && (fact.shown ?? fact.read)
  if (!fact || !statement) return null
  const { claim = null } = page.story ?? {}
  const path = claim && pathTo(claim.trace, page.record.page.id)
  const stops = path ? tracedStops(path, claim, props) : toldStops(statement, props)
  const first = claim ? firstMoment(momentsIn(claim.trace)) : null
  return (
    <section
      class={`told-way ${inkOf(fact.ink).ink}`}
      aria-label={words.reader.way(number(fact, words))}
    >
      <ol>
        {stops.map((stop) => (
          <li class={`stop stop-${stop.kind}${stop.isMatched ? ' by-wording' : ''}`}>
            <Told stop={stop} first={first} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function momentsIn(nodes: readonly TraceView[]): (string | null)[] {
  return nodes.flatMap(({ kind, published, next }) => [
    kind === 'page' ? published : null,
    ...momentsIn(next),
  ])
}

function number(fact: Fact, words: Words): string {
  return fact.number.toLocaleString(words.numbers)
}

function Told(props: {
  readonly stop: Stop
  readonly first: string | null
  readonly words: Words
}): JSX.Element {
  const { stop, first, words } = props
  const { kind, name, entity, own, evidence, moment, to, count } = stop
  const label = <Named entity={entity} name={name} words={words} class="name" />
  const shown = nameIn(entity, words.code, name).name
  return (
    <>
      <span class="dot-mark" aria-hidden="true" />
      <span class="eyebrow">{words.reader.stops[kind]}</span>
      {kind === 'later' && count > 1 ? (
        <span class="name">{words.reader.laterPages(count)}</span>
      ) : to ? (
        <a href={to}>{label}</a>
      ) : (
        label
      )}
      {own && own.text !== shown && (
        <Foreign lang={own.language} class="native">
          {own.text}
        </Foreign>
      )}
      {evidence && (
        <Foreign lang={evidence.language} class="evidence">{`«${evidence.text}»`}</Foreign>
      )}
      {moment && <When moment={moment} first={first} words={words} />}
    </>
  )
}

/** How much later than the first report; of the first one, and where that is not known, the moment itself. */
function When(props: {
  readonly moment: string
  readonly first: string | null
  readonly words: Words
}): JSX.Element {
  const { moment, first, words } = props
  const lag = first === null ? null : lagOf(moment, first)
  const exact = [dayIn(moment, words), timeIn(moment, words)].filter(Boolean).join(' ')
  return (
    <span class="when faint" title={lag ? exact : undefined}>
      {lag ? words.story.lag(lag) : exact}
    </span>
  )
}

/** The nodes from the origin of a claim down to a page; null where its way does not lead there. */
function pathTo(nodes: readonly TraceView[], page: string): readonly TraceView[] | null {
  for (const node of nodes) {
    if (node.kind === 'page' && node.id === page) return [node]
    const below = pathTo(node.next, page)
    if (below) return [node, ...below]
  }
  return null
}

function tracedStops(path: readonly TraceView[], claim: ClaimView, props: ReaderProps): Stop[] {
  const { record } = props.page
  const stops = path.map((node, at): Stop => {
    const isHere = at === path.length - 1
    const { edge } = node
    const from = edge?.how === 'named' ? edge.page : record.page.id
    const language =
      claim.statements.find((one) => one.page === from)?.language ?? record.page.language
    return {
      kind: isHere ? 'here' : at === 0 ? 'origin' : 'passed',
      name: node.name,
      entity: isHere ? (record.article.outlet?.entity ?? null) : entityOf(node, props),
      own: ownName(node, record.page.language),
      moment: node.kind === 'page' ? node.published : null,
      evidence: node.evidence === null ? null : { text: node.evidence, language },
      isMatched: edge !== null && edge.how !== 'named',
      to: node.kind === 'page' && !isHere ? pageAddress(node.id) : null,
      count: 1,
    }
  })
  const later = pagesBelow(path.at(-1)!)
  const [first] = later
  return first ? [...stops, laterStop(first, later.length, props)] : stops
}

/** Who a stop is: of a page of the story its outlet. */
function entityOf({ kind, id }: TraceView, { page: { story } }: ReaderProps): string | null {
  if (kind !== 'page') return id
  const pages = story ? [...story.story.pages, ...story.story.related] : []
  return pages.find((one) => one.id === id)?.outlet?.entity ?? null
}

function laterStop(node: TraceView, count: number, props: ReaderProps): Stop {
  const { story } = props.page
  return {
    kind: 'later',
    name: node.name,
    entity: entityOf(node, props),
    own: count > 1 ? { text: node.name, language: 'en' } : null,
    moment: node.published,
    evidence: null,
    isMatched: node.edge?.how !== 'named',
    to: count === 1 ? pageAddress(node.id) : story && `/stories/${story.story.id}`,
    count,
  }
}

function pagesBelow({ next }: TraceView): TraceView[] {
  const all = next.flatMap((node) => [...(node.kind === 'page' ? [node] : []), ...pagesBelow(node)])
  return all.sort((one, other) => ((one.published ?? '~') < (other.published ?? '~') ? -1 : 1))
}

function ownName({ kind, id, name, native }: TraceView, language: string): Stop['own'] {
  if (native !== null) return { text: native, language }
  const known = kind === 'page' ? null : nameIn(id, language, name)
  return known && known.language === language ? { text: known.name, language } : null
}

/** What the page itself tells, where no claim leads here: the speaker, those who passed it on, the page. */
function toldStops({ speaker, chain }: Statement, { page }: ReaderProps): Stop[] {
  const { language } = page.record.page
  const { published } = page.record.article
  return [speaker, ...chain].map((one, at): Stop => {
    const isHere = at === chain.length
    return {
      kind: isHere ? 'here' : at === 0 ? 'origin' : 'passed',
      name: one.name,
      entity: one.entity,
      own: one.native === null ? null : { text: one.native, language },
      moment: isHere ? (published?.value ?? null) : null,
      evidence: at === 0 || isHere || one.surface === null ? null : { text: one.surface, language },
      isMatched: false,
      to: null,
      count: 1,
    }
  })
}
