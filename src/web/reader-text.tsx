import type { JSX } from 'preact'
import type { Block, BlockRole } from '../model/block.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { directionOf } from './foreign.tsx'

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

/**
 * The article of a page, a paragraph a block, each with the offset of its first character on the page (`data-o`). The text is the
 * page's own, untouched; only where no script runs is the chosen fact marked in it by an element.
 */
export function ReaderText(props: {
  readonly record: Record
  readonly chosen: readonly Span[]
}): JSX.Element {
  const { record, chosen } = props
  const { text, language } = record.page
  const seen = new Set<string>()
  const shown = record.article.blocks.filter((block) => isShown(block, text, seen))
  return (
    <div class="text" lang={language} dir={directionOf(language)}>
      {shown.map((block) => (
        <Paragraph block={block} text={text} chosen={chosen} />
      ))}
    </div>
  )
}

/** All of a page's text as it came, furniture included. */
export function RawText(props: {
  readonly record: Record
  readonly chosen: readonly Span[]
}): JSX.Element {
  const { text, language } = props.record.page
  return (
    <pre class="raw" lang={language} data-o={0}>
      <Cut text={text} span={[0, text.length]} chosen={props.chosen} />
    </pre>
  )
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

function Paragraph(props: {
  readonly block: Block
  readonly text: string
  readonly chosen: readonly Span[]
}): JSX.Element {
  const { block, text, chosen } = props
  const Element = ELEMENTS[block.role] ?? 'p'
  return (
    <Element class={block.role} data-o={block.span[0]}>
      <Cut text={text} span={block.span} chosen={chosen} />
    </Element>
  )
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
