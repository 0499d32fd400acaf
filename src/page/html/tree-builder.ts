import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { html as names } from 'parse5'
import { IsnadError } from '../../model/error.ts'
import type { Element } from './tree.ts'

/** An element while the parser still builds the tree, the document itself among them. */
export interface Growing extends Element {
  attributes: ReadonlyMap<string, string>
  parent: Growing | null
  readonly children: (Growing | string)[]
  readonly space: names.NS
  readonly list: Token.Attribute[]
  /** What a `template` holds, which is not shown. */
  content?: Growing
  /** How a document is parsed. */
  mode?: names.DOCUMENT_MODE
}

/** A text that the parser moves from one element to another; in the tree it is a string. */
interface Moved {
  readonly text: string
  readonly from: Growing
}

type Node = Growing | Moved

/** The kinds of nodes as the parser wants them told apart. */
export type Nodes = TreeAdapterTypeMap<
  Node,
  Growing,
  Node,
  Growing,
  Growing,
  Growing,
  Growing,
  Moved,
  Growing,
  Growing
>

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
/** The most elements of a page: few lines of misnested tags can make millions. */
const MOST_ELEMENTS = 500_000
/** What is kept of the attributes of an element, which misnested tags can make many times over. */
const MOST_ATTRIBUTES = 200
const LONGEST_VALUE = 4_000

function grow(tag: string, space: names.NS, list: Token.Attribute[]): Growing {
  return { tag, attributes: toMap(list), parent: null, children: [], space, list }
}

function toMap(list: readonly Token.Attribute[]): ReadonlyMap<string, string> {
  if (list.length === 0) return NO_ATTRIBUTES
  const attributes = new Map<string, string>()
  const kept = list.length > MOST_ATTRIBUTES ? list.slice(0, MOST_ATTRIBUTES) : list
  for (const { name, value } of kept) attributes.set(name, value.slice(0, LONGEST_VALUE))
  return attributes
}

/** Makes elements, but no more than a page may have; then it throws `IsnadError`. */
export function boundedGrow(): typeof grow {
  let made = 0
  return (tag, space, list) => {
    if (++made <= MOST_ELEMENTS) return grow(tag, space, list)
    const message = `holds more than ${MOST_ELEMENTS} elements: more than a page may; cut it into pages`
    throw new IsnadError('costly-page', message)
  }
}

/** Stands for all comments and document types, which leave no trace. */
const NOTHING: Growing = grow('#comment', names.NS.HTML, [])

/** Builds the tree straight away as Isnad reads it. */
export const treeBuilder: TreeAdapter<Nodes> = {
  createDocument: () => grow('#document', names.NS.HTML, []),
  createDocumentFragment: () => grow('#fragment', names.NS.HTML, []),
  createElement: grow,
  createCommentNode: () => NOTHING,
  createTextNode: (text) => ({ text, from: NOTHING }),
  appendChild(parent, node) {
    if (isMoved(node)) parent.children.push(node.text)
    else if (node !== NOTHING) {
      parent.children.push(node)
      node.parent = parent
    }
  },
  insertBefore(parent, node, next) {
    if (isMoved(node)) parent.children.splice(placeOf(next, parent), 0, node.text)
    else if (node !== NOTHING) {
      parent.children.splice(placeOf(next, parent), 0, node)
      node.parent = parent
    }
  },
  insertText({ children }, text) {
    addText(children, children.length, text)
  },
  insertTextBefore(parent, text, next) {
    addText(parent.children, placeOf(next, parent), text)
  },
  /** The parser takes texts from the end of an element only. */
  detachNode(node) {
    if (isMoved(node)) node.from.children.pop()
    else if (node.parent) {
      node.parent.children.splice(placeOf(node, node.parent), 1)
      node.parent = null
    }
  },
  adoptAttributes(element, list) {
    const added = list.filter(({ name }) => !element.attributes.has(name))
    if (added.length === 0) return
    for (const attribute of added) element.list.push(attribute)
    element.attributes = toMap(element.list)
  },
  getFirstChild: (parent) => childrenOf(parent)[0] ?? null,
  getChildNodes: childrenOf,
  getParentNode: (node) => (isMoved(node) ? node.from : node.parent),
  getAttrList: ({ list }) => list,
  getTagName: ({ tag }) => tag,
  getNamespaceURI: ({ space }) => space,
  setTemplateContent(template, content) {
    template.content = content
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: () => {},
  setDocumentMode(document, mode) {
    document.mode = mode
  },
  getDocumentMode: ({ mode }) => mode ?? names.DOCUMENT_MODE.NO_QUIRKS,
  isTextNode: isMoved,
  isElementNode: (node): node is Growing => !isMoved(node),
  isCommentNode: (node): node is Growing => node === NOTHING,
  isDocumentTypeNode: (_node): _node is Growing => false,
  getTextNodeContent: ({ text }) => text,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
}

/** Adds text at a place among children, to the text before it if there is one. */
function addText(children: (Growing | string)[], at: number, text: string): void {
  const before = children[at - 1]
  if (typeof before === 'string') children[at - 1] = before + text
  else if (at === children.length) children.push(text)
  else children.splice(at, 0, text)
}

function isMoved(node: Node): node is Moved {
  return 'from' in node
}

function childrenOf(parent: Growing): Node[] {
  return parent.children.map((child) =>
    typeof child === 'string' ? { text: child, from: parent } : child,
  )
}

/** Where a child stands; most often it is the last one. */
function placeOf(child: Node, { children }: Growing): number {
  const last = children.length - 1
  return children[last] === child ? last : children.indexOf(child as Growing)
}
