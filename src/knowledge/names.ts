import type { Matcher, PhraseTree, Proclitic } from '../text/matcher.ts'
import { matcherOf } from '../text/matcher.ts'
import { names as ar } from './data/names-ar.ts'
import { names as en } from './data/names-en.ts'
import { names as fa } from './data/names-fa.ts'
import { entityAt } from './entities.ts'
import type { KnownName } from './knowledge.ts'

const TABLES: Readonly<Record<string, string>> = { ar, en, fa }

const FORMS: Readonly<Record<string, KnownName['form']>> = {
  f: 'full',
  s: 'short',
  a: 'adjective',
  c: 'capital',
}

/** What stands behind some words of a name; the names behind one more word are text until a page holds that word, too. */
interface Node {
  readonly values: readonly KnownName[] | undefined
  readonly next: Map<string, Node | string>
}

/** The matcher of the known names of a language; a language without a table has none. */
export function buildNames(language: string, proclitics: readonly Proclitic[]): Matcher<KnownName> {
  const byFirst = new Map<string, Node | string>()
  for (const line of (TABLES[language] ?? '').split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) byFirst.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const tree: PhraseTree<KnownName, Node> = {
    root: (first) => nodeAt(byFirst, first),
    after: (node, key) => nodeAt(node.next, key),
    values: (node) => node.values,
  }
  return matcherOf(tree, proclitics)
}

function nodeAt(nodes: Map<string, Node | string>, key: string): Node | undefined {
  const found = nodes.get(key)
  if (typeof found !== 'string') return found
  const node = toNode(found)
  nodes.set(key, node)
  return node
}

/** Reads names as `head word word;…`, the words being those that are still to come. */
function toNode(names: string): Node {
  const values: KnownName[] = []
  const next = new Map<string, string>()
  for (const name of names.split(';')) {
    const [head = '', word, ...rest] = name.split(' ')
    if (word === undefined) values.push(toKnownName(head))
    else {
      const before = next.get(word)
      const after = [head, ...rest].join(' ')
      next.set(word, before === undefined ? after : `${before};${after}`)
    }
  }
  return { values: values.length > 0 ? values : undefined, next }
}

function toKnownName(head: string): KnownName {
  const [ids = '', code = ''] = head.split('.')
  const [id = '', place] = ids.split('/')
  return {
    known: entityAt(parseInt(id, 36)),
    needsCompany: code.endsWith('?'),
    form: FORMS[code.charAt(0)]!,
    ...(place === undefined ? {} : { place: entityAt(parseInt(place, 36)) }),
  }
}
