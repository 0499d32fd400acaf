import type { DefaultTreeAdapterMap } from 'parse5'
import { parse } from 'parse5'

/** An element of a page's tree, with what reading needs of it. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: readonly (Element | string)[]
}

interface Growing extends Element {
  readonly children: (Element | string)[]
}

type Parsed = DefaultTreeAdapterMap['node']
type ParsedElement = DefaultTreeAdapterMap['element']

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** Parses HTML as browsers do; gives the `html` element. */
export function parseHtml(html: string): Element {
  const document = parse(html)
  const root = document.childNodes.find((node) => node.nodeName === 'html') as ParsedElement
  const made = toElement(root, null)
  const open: [ParsedElement, Growing][] = [[root, made]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair
    for (const child of from.childNodes) {
      if (child.nodeName === '#text') to.children.push((child as { value: string }).value)
      else if (isElement(child)) {
        const element = toElement(child, to)
        to.children.push(element)
        open.push([child, element])
      }
    }
  }
  return made
}

function isElement(node: Parsed): node is ParsedElement {
  return 'tagName' in node
}

function toElement({ tagName, attrs }: ParsedElement, parent: Element | null): Growing {
  const attributes =
    attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]))
  return { tag: tagName, attributes, parent, children: [] }
}

/** The elements that an element stands in, itself first. */
export function* upwards(element: Element): Iterable<Element> {
  for (let up: Element | null = element; up; up = up.parent) yield up
}

/** The elements under an element in reading order, itself first. */
export function* within(root: Element): Iterable<Element> {
  const open: Element[] = [root]
  for (let element = open.pop(); element; element = open.pop()) {
    yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!
      if (typeof child !== 'string') open.push(child)
    }
  }
}

/** The text of an element and all under it, white space as it stands; no more is read once it is longer than `longest`. */
export function textOf(root: Element, longest: number = Infinity): string {
  let text = ''
  const open: (Element | string)[] = [root]
  for (let node = open.pop(); node !== undefined && text.length <= longest; node = open.pop()) {
    if (typeof node === 'string') text += node
    else for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!)
  }
  return text
}
