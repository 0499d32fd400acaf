import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ParentNode

/** The text of each element that a path of `#id`, `tag` and `tag:nth-of-type(n)` steps joined by `>` leads to. */
export function elementTexts(html: string): (path: string) => string[] {
  const document = parse(html)
  return (path) => {
    let found: Element[] = descendants(document)
    path.split(' > ').forEach((step, at) => {
      found = at === 0 ? found : found.flatMap((element) => childrenOf(element))
      found = found.filter((element) => fits(element, step))
    })
    return found.map(textOf)
  }
}

function childrenOf(node: Node): Element[] {
  return node.childNodes.filter((child) => 'tagName' in child)
}

function descendants(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => [child, ...descendants(child)])
}

function fits(element: Element, step: string): boolean {
  const [, id, tag, nth] = /^(?:#(.+)|([^:]+)(?::nth-of-type\((\d+)\))?)$/.exec(step)!
  if (id !== undefined)
    return element.attrs.some(({ name, value }) => name === 'id' && value === id)
  if (element.tagName !== tag) return false
  const siblings = childrenOf(element.parentNode!).filter(({ tagName }) => tagName === tag)
  return siblings.indexOf(element) === Number(nth ?? 1) - 1
}

function textOf(node: Node): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}
