/** An element of a page's tree, with what reading needs of it. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: readonly (Element | string)[]
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
