import type { DefaultTreeAdapterMap } from 'parse5'
import { parse } from 'parse5'

/** An element of a page's tree, with what reading needs of it. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: readonly (Element | string)[]
}

type Parsed = DefaultTreeAdapterMap['node']

/** Parses HTML as browsers do; the root is the `html` element. */
export function parseHtml(html: string): Element {
  const document = parse(html)
  const root = document.childNodes.find((node) => node.nodeName === 'html')
  return toElement(root!, null) as Element
}

function toElement(node: Parsed, parent: Element | null): Element | string | null {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value
  if (!('tagName' in node)) return null
  const element = {
    tag: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    parent,
    children: [] as (Element | string)[],
  }
  for (const child of node.childNodes) {
    const made = toElement(child, element)
    if (made !== null) element.children.push(made)
  }
  return element
}
