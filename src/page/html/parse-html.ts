import { html as names, Parser } from 'parse5'
import type { Growing, Nodes } from './tree-builder.ts'
import { boundedGrow, treeBuilder } from './tree-builder.ts'
import type { Element } from './tree.ts'

/**
 * Parses HTML as browsers do; gives the `html` element. The source of scripts and styles is passed over, that of JSON is kept.
 * Throws `IsnadError` where the page has more elements than any page has.
 */
export function parseHtml(html: string): Element {
  const parser = new Parser<Nodes>({
    treeAdapter: {
      ...treeBuilder,
      createElement: boundedGrow(),
      onItemPush: (element) => passOver(element, parser.tokenizer.preprocessor),
    },
  })
  parser.tokenizer.write(html, true)
  const root = parser.document.children.find((node) => typeof node !== 'string') as Growing
  root.parent = null
  return root
}

/** The ends of elements whose source nobody reads. */
const SILENT_ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'noscript'].map((tag) => [tag, new RegExp(`</${tag}[\\s/>]`, 'gi')]),
)

/** Sets the parser before the end of an element that has just begun. Only a script with a comment in it may go on after its first end. */
function passOver(
  { tag, space, attributes }: Growing,
  source: { readonly html: string; pos: number },
): void {
  const end = SILENT_ENDS.get(tag)
  if (!end || space !== names.NS.HTML || attributes.get('type')?.includes('json')) return
  end.lastIndex = source.pos + 1
  const found = end.exec(source.html)
  if (found && !source.html.slice(source.pos, found.index).includes('<!--'))
    source.pos = found.index - 1
}
