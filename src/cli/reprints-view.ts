import { shortName } from '../app/short-name.ts'
import type { ChangeView } from '../app/story/compare.ts'
import type { PageRef } from '../app/story/page-ref.ts'
import type { ReprintList, ReprintView } from '../app/story/reprints.ts'
import type { Reprint } from '../model/reprint.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { cutTo, isolate, wrapTo } from './width.ts'

const INDENT = '  '
/** Changes of a pair that are shown; sentences that came or went first to be left out. */
const MOST_CHANGES = 8

/** Reprints for a reader at a terminal. */
export function viewReprints(list: ReprintList, options: ViewOptions): string {
  const { style, columns } = options
  const { page, dependsOn, dependOnIt, isMore } = list
  if (dependsOn.length + dependOnIt.length === 0)
    return page ? 'it depends on no page of the library, and none on it\n' : 'no reprints found\n'
  const part = (title: string, pairs: readonly ReprintView[], shown: 'of' | 'page' | 'both') =>
    pairs.length === 0
      ? []
      : ['', style.bold(title), ...pairs.flatMap((pair) => pairLines(pair, shown, options))]
  const lines = [
    ...(page ? pageLines(page, options) : []),
    ...(page
      ? [...part('It depends on', dependsOn, 'of'), ...part('On it depend', dependOnIt, 'page')]
      : dependsOn.flatMap((pair) => ['', ...pairLines(pair, 'both', options)]).slice(1)),
    ...(isMore ? ['', style.faint(cutTo('there are more: --limit shows them', columns))] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** A page in two lines. */
export function pageLines(page: PageRef, { columns, style }: ViewOptions): string[] {
  const { outlet, headline, published, language, id } = page
  const name = outlet ? shortName(outlet.entity, outlet.name) : 'outlet unknown'
  const when = published === null ? 'undated' : published.slice(0, 16).replace('T', ' ')
  return [
    ...wrapTo(headline ?? page.url ?? page.path ?? id, columns).map((line) => isolate(line)),
    style.faint(cutTo(`${isolate(name)} · ${when} · ${language} · ${shortId(id)}`, columns)),
  ]
}

function pairLines(
  pair: ReprintView,
  shown: 'of' | 'page' | 'both',
  options: ViewOptions,
): string[] {
  const { style, columns } = options
  const inner = { ...options, columns: columns - INDENT.length }
  const deeper = { ...options, columns: columns - 2 * INDENT.length }
  const of = pair.of.outlet
  const from = of ? isolate(shortName(of.entity, of.name)) : shortId(pair.of.id)
  const lines = [
    ...(shown === 'of' ? pageLines(pair.of, inner) : pageLines(pair.page, inner)),
    ...wrapTo(`↳ ${reprintPhrase(pair, from)}`, inner.columns).map((line) => style.accent(line)),
    ...(shown === 'both' ? pageLines(pair.of, deeper).map((line) => INDENT + line) : []),
    ...changeLines(pair.changes, inner),
  ]
  return lines.map((line) => INDENT + line)
}

/** A reprint in a phrase: "edited from ISNA: 92 % of its words, 60 % of theirs kept, credit lost". */
export function reprintPhrase(
  reprint: Pick<Reprint, 'kind' | 'share' | 'kept' | 'credit' | 'how' | 'source'>,
  from: string,
): string {
  const { kind, share, kept, credit, how, source } = reprint
  const verb = KINDS[kind]
  const words = how === 'content' ? 'what it tells' : 'its words'
  const shares = `${percent(share)} of ${words}, ${percent(kept)} of the other's`
  return `${verb} ${from}: ${shares}, credit ${credit}${source === null ? '' : `; both rest on ${shortName(source, source)}`}`
}

const KINDS = {
  verbatim: 'verbatim from',
  cut: 'cut from',
  edited: 'edited from',
  translated: 'translated from',
} as const

/** What changed between two pages, the telling changes first. */
export function changeLines(
  changes: readonly ChangeView[],
  { columns, style }: ViewOptions,
): string[] {
  const isPlain = ({ kind }: ChangeView) => kind === 'sentence-dropped' || kind === 'sentence-added'
  const ordered = [...changes.filter((one) => !isPlain(one)), ...changes.filter(isPlain)]
  const shown = ordered.slice(0, MOST_CHANGES)
  const left = ordered.length - shown.length
  return [
    ...shown.flatMap((change) => {
      const [label, words] = wordsOf(change)
      const told = (words ?? '').replace(/\s+/g, ' ').trim()
      if (told === '') return [style.faint(cutTo(label, columns))]
      return [
        style.faint(`${label}: `) + isolate(cutTo(told, Math.max(columns - label.length - 2, 8))),
      ]
    }),
    ...(left > 0 ? [style.faint(`and ${left} more changes; --json has them all`)] : []),
  ]
}

function wordsOf(change: ChangeView): [label: string, words: string | null] {
  const { texts } = change
  switch (change.kind) {
    case 'sentence-dropped':
      return ['dropped', texts.of]
    case 'sentence-added':
      return ['added', texts.page]
    case 'credit-lost':
      return [`credit of ${change.source} lost`, texts.of]
    case 'hedge-lost':
      return ['hedge lost', texts.of]
    case 'speaker-lost':
      return [`speaker ${change.speaker} lost`, texts.of]
    default:
      return [`figure ${change.from} became ${change.to}`, texts.page]
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
