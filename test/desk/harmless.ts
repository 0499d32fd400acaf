import assert from 'node:assert/strict'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse } from 'parse5'
import { OVERRIDE } from './hostile-pages.ts'

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'poster'])
const NEVER = new Set('img object embed base applet frame frameset audio video math'.split(' '))
/** Elements whose text never turns round what stands beside them. */
const APART = new Set('bdi textarea option script style'.split(' '))

/** Fails where a document holds markup, an address or a direction that can only come from a page. */
export function assertHarmless(html: string, where: string): void {
  const document = parse(html)
  const titles: string[] = []
  visit(document, [], (element, above) => {
    const { tagName } = element
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
    const at = `${where}: <${tagName}>`
    assert.ok(!NEVER.has(tagName), at)
    if (tagName === 'title' && !above.some((one) => one.tagName === 'svg')) titles.push(tagName)
    if (tagName === 'script') assertOwnScript(element, attributes, at)
    if (tagName === 'iframe') assert.ok(attributes.has('sandbox'), at)
    assert.doesNotMatch(attributes.get('http-equiv') ?? '', /refresh/i, at)
    for (const [name, value] of attributes) {
      assert.doesNotMatch(name, /^on|^style$|^srcdoc$/, at)
      if (ADDRESSES.has(name)) assert.match(value, /^(?:\/(?!\/)|#|\?|https?:\/\/|$)/, at)
    }
    const isApart = [...above, element].some(
      ({ tagName: name, attrs }) =>
        APART.has(name) || (name !== 'html' && attrs.some(isOfPageAlone)),
    )
    for (const child of element.childNodes)
      if (child.nodeName === '#text' && !isApart)
        assert.ok(!turns((child as Tree.TextNode).value), `${at} lets a page turn its text round`)
  })
  assert.ok(titles.length <= 1, `${where}: several titles`)
}

/** Whether an attribute sets its element apart: by a direction of its own, or as a paragraph of a page and of nothing else. */
function isOfPageAlone({
  name,
  value,
}: {
  readonly name: string
  readonly value: string
}): boolean {
  return name === 'dir' || (name === 'class' && value === 'raw')
}

/** Whether a text turns round what stands outside of its own isolates. */
function turns(text: string): boolean {
  return text.replace(/\u{2068}[^\u{2069}]*\u{2069}/gu, '').includes(OVERRIDE)
}

function assertOwnScript(
  element: Tree.Element,
  attributes: ReadonlyMap<string, string>,
  at: string,
): void {
  const src = attributes.get('src')
  if (src !== undefined) assert.match(src, /^\/assets\/(?:[\w-]+\/)?[a-z-]+\.js$/, at)
  else {
    assert.equal(attributes.get('type'), 'application/json', at)
    JSON.parse((element.childNodes[0] as Tree.TextNode).value)
  }
}

function visit(
  node: Tree.Node,
  above: readonly Tree.Element[],
  tell: (element: Tree.Element, above: readonly Tree.Element[]) => void,
): void {
  const isElement = 'tagName' in node
  if (isElement) tell(node, above)
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) visit(child, isElement ? [...above, node] : above, tell)
}
