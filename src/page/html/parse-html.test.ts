import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DefaultTreeAdapterMap } from 'parse5'
import { parse } from 'parse5'
import type { Element } from './tree.ts'
import { parseHtml } from './parse-html.ts'

type Parsed = DefaultTreeAdapterMap['node']

/** A tree as nested lists: name, attributes, children; what scripts and styles hold is left out. */
type Shape = readonly unknown[] | string

const PASSED_OVER = new Set(['script', 'style', 'noscript'])

function shapeOf(element: Element): Shape {
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : shapeOf(child),
  )
  return shape(element.tag, [...element.attributes], children)
}

/** The shape of the tree that parse5 builds by itself. */
function shapeOfParsed(node: DefaultTreeAdapterMap['element']): Shape {
  const children = node.childNodes.map(toShape).filter((child) => child !== undefined)
  const attributes = node.attrs.map(({ name, value }) => [name, value])
  return shape(node.tagName, attributes, children)
}

function toShape(node: Parsed): Shape | undefined {
  if ('tagName' in node) return shapeOfParsed(node)
  return node.nodeName === '#text' ? (node as { value: string }).value : undefined
}

/** Texts side by side are one. */
function shape(tag: string, attributes: unknown, children: readonly Shape[]): Shape {
  const joined: Shape[] = []
  for (const child of PASSED_OVER.has(tag) ? [] : children) {
    if (typeof child === 'string' && typeof joined.at(-1) === 'string')
      joined[joined.length - 1] += child
    else joined.push(child)
  }
  return [tag, attributes, joined]
}

function agrees(html: string): void {
  const root = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html')
  const expected = shapeOfParsed(root as DefaultTreeAdapterMap['element'])
  assert.deepEqual(shapeOf(parseHtml(html)), expected, html)
}

const PAGES: readonly string[] = [
  '<p>یک<script>if (a < b) document.write("</p>")</script>دو',
  '<script>a<!--<script>b</script>c--></script>متن',
  '<script><!-- a </script>متن</script>',
  '<style>p::after{content:"</p>"}</style>متن',
  '<script>a</scripty>b</script >متن',
  '<script>a</SCRIPT/>متن<script>بی‌پایان',
  '<svg><style><b>a</b></style><script>c</script></svg>متن',
  '<noscript><p>الف</p><!--</noscript>ب--></noscript>ج',
  '<table>متن<script>a</script><tr><td>خانه</table>',
  '<b>یک<p>دو</b>سه</p>چهار',
  '<a>یک<div><a>دو</div>سه',
  '<template><p>پنهان</template>پیدا',
  'متن<html lang=fa><body class=a>متن<body id=b class=c>',
  '<textarea><script>a</textarea>متن',
  '<div title="<script>">متن</div></script>',
]

for (const page of PAGES) test(`builds the tree that browsers do of ${page}`, () => agrees(page))

test('builds the tree that browsers do of any mixture', () => {
  const pieces =
    '<p> </p> <b> </b> <i> </i> <a> <div> </div> <script> </script> <!-- --> <style> </style> <table> <tr> <td> </table> <svg> </svg> <template> </template> <select> <option> </select> <li> <h1> متن < > "'.split(
      ' ',
    )
  const page = fc.array(fc.constantFrom(...pieces), { maxLength: 30 })
  fc.assert(
    fc.property(page, (list) => agrees(list.join(''))),
    { numRuns: 500 },
  )
})

test('the JSON of a page is kept', () => {
  const root = parseHtml('<script type="application/ld+json">{"a":1}</script>')
  const [head] = root.children as readonly Element[]
  assert.deepEqual((head!.children[0] as Element).children, ['{"a":1}'])
})

test('does not keep the source of scripts', () => {
  const root = parseHtml('<script>var a = 1</script>')
  const [head] = root.children as readonly Element[]
  assert.deepEqual((head!.children[0] as Element).children, [])
})
