import type { Element } from './tree.ts'
import { textOf } from './tree.ts'

/** Characters of a label. */
const LONGEST_LABEL = 60
const MOST_LABELS = 40
/** Elements whose text may be one word cut into pieces by an editor. */
const RUNNING = /^(?:p|h[1-6]|b|strong|em|i|span|font)$/

/**
 * Whether an element holds labels side by side, which styles part from each other: `<b>May 2</b><b>10:20</b>`.
 * In running text only those that have names are labels.
 */
export function isLabelRow({ tag, children }: Element): boolean {
  if (children.length < 2) return false
  const named = RUNNING.test(tag)
  let labels = 0
  for (const child of children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false
    } else if (++labels > MOST_LABELS || !isLabel(child, named)) return false
  }
  return labels > 1
}

function isLabel(element: Element, named: boolean): boolean {
  if (named && element.tag !== 'a' && !element.attributes.has('class')) return false
  return textOf(element, LONGEST_LABEL).length <= LONGEST_LABEL
}
