import type { Element } from './tree.ts'

/** A run of text that no block boundary parts. */
export interface Segment {
  readonly text: string
  /** Characters inside links. */
  readonly linked: number
  /** The nearest block element. */
  readonly owner: Element
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const BLOCKS = words(`address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul`)
/** Elements whose content is no text of the page. */
const SILENT = words(`script style noscript template svg math head iframe object embed applet audio video canvas map
  button select textarea input datalist progress meter label`)

/** The text of a page in reading order, cut at block boundaries; scripts and hidden elements are left out. */
export function segmentsOf(root: Element): Segment[] {
  const segments: Segment[] = []
  let text = ''
  let linked = 0
  const flush = (owner: Element) => {
    const clean = text.replace(/[ \t\n\r\f\v]+/g, ' ').trim()
    if (clean !== '') segments.push({ text: clean, linked: Math.min(linked, clean.length), owner })
    text = ''
    linked = 0
  }
  const walk = (element: Element, owner: Element, inLink: boolean) => {
    if (SILENT.has(element.tag) || isHidden(element)) return
    const block = BLOCKS.has(element.tag)
    if (block) flush(owner)
    const inner = block ? element : owner
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += child
        if (inLink) linked += child.trim().length
      } else if (child.tag === 'br') flush(inner)
      else walk(child, inner, inLink || child.tag === 'a')
    }
    if (block) flush(element)
  }
  walk(root, root, false)
  return segments
}

/** Whether an element is not shown. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.size === 0) return false
  if (attributes.has('hidden')) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
