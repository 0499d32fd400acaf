import type { TraceView } from '../app/story/claim-view.ts'
import { shortName } from '../app/short-name.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { cutTo, isolate, widthOf } from './width.ts'

/** A name deep in a tree has so many columns, however narrow the terminal. */
const NARROWEST = 12

/** The ways of a claim as a tree: solid lines where the text names its source, dotted ones where the step was matched. */
export function traceLines(roots: readonly TraceView[], options: ViewOptions): string[] {
  return roots.flatMap((root) => [
    rootLine(root, options),
    ...below(root, '', { ...options, root }),
  ])
}

interface TreeOptions extends ViewOptions {
  readonly root: TraceView
}

function rootLine({ name, native, reports }: TraceView, { columns, style }: ViewOptions): string {
  const other = native === null || native === name ? '' : ` ${isolate(native)}`
  const line = cutTo(`${isolate(name)}${other} · ${many(reports, 'report')}`, columns - 2)
  return style.accent('● ') + style.bold(line)
}

function below(node: TraceView, indent: string, options: TreeOptions): string[] {
  return node.next.flatMap((child, at) => {
    const isLast = at === node.next.length - 1
    const isNamed = child.edge?.how === 'named'
    const fork = `${isLast ? '└' : '├'}${isNamed ? '──' : '┄┄'} `
    const { columns, style } = options
    const [name, rest] = labelOf(child, options.root)
    const width = Math.max(columns - indent.length - fork.length, NARROWEST)
    const shown = cutTo(name, width)
    const room = width - widthOf(shown)
    const facts = room > 4 ? cutTo(rest, room) : ''
    const line = style.faint(indent + fork) + isolate(shown) + style.faint(facts)
    return [line, ...below(child, `${indent}${isLast ? '    ' : '│   '}`, options)]
  })
}

/** What a node is called, and what is told of it. */
function labelOf(node: TraceView, root: TraceView): [name: string, rest: string] {
  const { kind, id, name, language, published, reports } = node
  const facts = [
    ...(kind === 'page' ? [shortId(id)] : [many(reports, 'report')]),
    ...(language === null ? [] : [language]),
    ...(published === null ? [] : [timeOf(published, root.published)]),
    ...knownBy(node),
  ]
  return [shortName(id, name), facts.map((fact) => ` · ${fact}`).join('')]
}

function knownBy({ edge, evidence }: TraceView): string[] {
  if (!edge) return []
  if (edge.how === 'named')
    return evidence === null ? [] : [`“${isolate(evidence.replace(/\s+/g, ' '))}”`]
  const share = `${Math.round(edge.share * 100)} %`
  return [
    edge.how === 'wording'
      ? `${share} same wording, ${edge.kind}`
      : `${share} same content, ${edge.kind}`,
  ]
}

/** When a page was published: after how long where the hour of the first is known, else the day. */
function timeOf(published: string, first: string | null): string {
  const isExact = published.includes('T') && first?.includes('T') === true
  const minutes =
    isExact && first ? Math.round((Date.parse(published) - Date.parse(first)) / 60_000) : 0
  if (minutes <= 0) return published.slice(0, 16).replace('T', ' ')
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `+${rest} min`
  return hours < 100 ? `+${hours} h ${rest} min` : `+${Math.round(hours / 24)} days`
}

/** A number of things in words: "1 report", "2 reports". */
export function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
