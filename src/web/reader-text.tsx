import type { JSX } from 'preact'
import type { Block, BlockRole } from '../model/block.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { directionOf } from './foreign.tsx'
import type { Fact, ReaderProps } from './reader-props.ts'
import { readerAddress } from './reader-address.ts'
import { ReaderWay } from './reader-way.tsx'

/** Blocks that are the article itself, each with the element that holds it. */
const ELEMENTS: { readonly [role in BlockRole]?: 'h1' | 'h2' | 'p' } = {
  headline: 'h1',
  kicker: 'p',
  lead: 'p',
  body: 'p',
  subheading: 'h2',
  caption: 'p',
  byline: 'p',
  dateline: 'p',
  credit: 'p',
}

/** A part of the page: a paragraph as it is read, and all the characters down to the next one. */
interface Row {
  /** Null of what is no part of the article. */
  readonly block: Block | null
  readonly raw: Span
}

/**
 * The text of a page, a paragraph a row, clean, raw or both beside each other; each element of text tells the offset of its first
 * character (`data-o`). The text is the page's own, untouched: marks are laid over it by the screen's module; only where no script
 * runs is the chosen statement marked by an element. Beside a row stand the numbers of the statements that begin in it, below the
 * headline the way of the chosen one.
 */
export function ReaderText(props: ReaderProps): JSX.Element {
  const { asked, page, view } = props
  const { article, page: source } = page.record
  const all = rowsOf(page.record)
  const rows = asked.mode === 'clean' ? all.filter(({ block }) => block) : all
  const headline = rows.findIndex(({ block }) => block?.role === 'headline')
  const head = asked.mode === 'clean' ? rows.slice(0, headline + 1) : []
  const hasTitle = asked.mode !== 'raw' && headline >= 0
  const { language: lang } = source
  return (
    <>
      {!hasTitle && <h1 class="unseen">{article.headline ?? view.words.unknown.title}</h1>}
      {head.length > 0 && (
        <div class="text head" lang={lang}>
          <Rows {...props} rows={head} />
        </div>
      )}
      <ReaderWay {...props} />
      <div class="text" lang={lang}>
        <Rows {...props} rows={rows.slice(head.length)} />
      </div>
    </>
  )
}

function Rows(props: ReaderProps & { readonly rows: readonly Row[] }): JSX.Element {
  const { asked, page, rows } = props
  const { text } = page.record.page
  return (
    <>
      {rows.map(({ block, raw }) => (
        <div class="row">
          {asked.mode !== 'raw' && (block ? <Paragraph {...props} block={block} /> : <span />)}
          {asked.mode !== 'clean' && (
            <div class="raw" data-o={raw[0]}>
              <Cut text={text} span={raw} chosen={chosenSpans(props)} />
            </div>
          )}
          <Numbers {...props} span={asked.mode === 'clean' ? block!.span : raw} />
        </div>
      ))}
    </>
  )
}

function rowsOf({ article, page }: Record): Row[] {
  const blocks = article.blocks.toSorted((one, other) => one.span[0] - other.span[0])
  if (blocks.length === 0) return [{ block: null, raw: [0, page.text.length] }]
  const seen = new Set<string>()
  return blocks.map((block, at) => ({
    block: isShown(block, page.text, seen) ? block : null,
    raw: [at === 0 ? 0 : block.span[0], blocks[at + 1]?.span[0] ?? page.text.length],
  }))
}

/** A headline that stands twice is shown once. */
function isShown({ role, span }: Block, text: string, seen: Set<string>): boolean {
  if (!ELEMENTS[role]) return false
  if (role !== 'headline') return true
  const words = text.slice(...span).trim()
  if (seen.has(words)) return false
  seen.add(words)
  return true
}

function Paragraph(props: ReaderProps & { readonly block: Block }): JSX.Element {
  const { block, page } = props
  const { text, language } = page.record.page
  const Element = ELEMENTS[block.role] ?? 'p'
  return (
    <Element class={block.role} dir={directionOf(language)} data-o={block.span[0]}>
      <Cut text={text} span={block.span} chosen={chosenSpans(props)} />
    </Element>
  )
}

/** The numbers of the statements that begin within a span, as links to them. */
function Numbers(props: ReaderProps & { readonly span: Span }): JSX.Element | null {
  const { asked, page, view, span } = props
  const { words } = view
  const here = page.facts.filter(
    ({ shown }) => shown && span[0] <= shown.content.span[0] && shown.content.span[0] < span[1],
  )
  if (here.length === 0) return null
  return (
    <ul class="gutter" lang={words.code}>
      {here.map((fact) => (
        <li id={`at-${fact.id}`}>
          <Number fact={fact} asked={asked} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Number(props: {
  readonly fact: Fact
  readonly asked: ReaderProps['asked']
  readonly words: ReaderProps['view']['words']
}): JSX.Element {
  const { fact, asked, words } = props
  const isChosen = fact.id === asked.fact
  return (
    <a
      href={`${readerAddress({ ...asked, fact: fact.id })}#${fact.id}`}
      data-fact={fact.id}
      class={fact.decisions.length > 0 ? 'decided' : undefined}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={words.reader.statement(fact.number.toLocaleString(words.numbers))}
    >
      {fact.number.toLocaleString(words.numbers)}
    </a>
  )
}

function chosenSpans({ asked, page }: ReaderProps): readonly Span[] {
  return page.facts.find(({ id }) => id === asked.fact)?.shown?.content.pieces ?? []
}

/** A part of a text in which some spans are marked. */
function Cut(props: {
  readonly text: string
  readonly span: Span
  readonly chosen: readonly Span[]
}): JSX.Element {
  const { text, span, chosen } = props
  const [from, to] = span
  const parts: (string | JSX.Element)[] = []
  let at = from
  for (const [start, end] of chosen) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)]
    if (first >= last) continue
    parts.push(text.slice(at, first), <mark>{text.slice(first, last)}</mark>)
    at = last
  }
  return (
    <>
      {parts}
      {text.slice(at, to)}
    </>
  )
}
