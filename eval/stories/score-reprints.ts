import type { ReprintKind } from '../../src/model/reprint.ts'
import type { FoundReprint, StoryMiss } from './findings.ts'
import type { GoldReprint, StoryGold } from './gold.ts'
import type { Precision } from './shares.ts'
import { pairKey, pairsOf, percent, precisionOf } from './shares.ts'

const KINDS: readonly ReprintKind[] = ['verbatim', 'cut', 'edited', 'translated']

/** Figures of the reprints of a set, and where they differ. */
export interface ReprintScore {
  readonly within: Precision
  readonly across: Precision
  /** Mean over the kinds of the F1 of each. */
  readonly kindMacroF1: number | null
  /** Of the annotated dependences that were found, those that go the right way. */
  readonly direction: number | null
  /** Of the annotated dependences that were found, those with the right credit. */
  readonly credit: number | null
  readonly misses: readonly StoryMiss[]
}

/** Scores pairs within and across languages, and of each annotated dependence its kind, way and credit. */
export function scoreReprints(gold: StoryGold, found: readonly FoundReprint[]): ReprintScore {
  const language = new Map(gold.pages.map((page) => [page.id, page.language]))
  const right = new Set(
    gold.groups.flatMap((group) => pairsOf(group).map((pair) => pairKey(...pair))),
  )
  const got = new Map(found.map((one) => [pairKey(one.page, one.of), one]))
  const isWithin = (key: string) => {
    const [one = '', other = ''] = key.split(' ')
    return language.get(one) === language.get(other)
  }
  const score = (wanted: boolean) => {
    const of = (keys: Iterable<string>) => [...keys].filter((key) => isWithin(key) === wanted)
    const keys = of(got.keys())
    return precisionOf({
      right: keys.filter((key) => right.has(key)).length,
      found: keys.length,
      gold: of(right).length,
    })
  }
  const edges = gold.reprints.map((edge) => ({
    edge,
    found: got.get(pairKey(edge.page, edge.of)) ?? null,
  }))
  const met = edges.flatMap(({ edge, found }) => (found ? [{ edge, found }] : []))
  const ways = met.filter(({ edge, found }) => edge.page === found.page)
  const credits = met.filter(({ edge, found }) => edge.credit === found.credit)
  return {
    within: score(true),
    across: score(false),
    kindMacroF1: macroF1(
      edges,
      [...got].filter(([key]) => !right.has(key)).map(([, one]) => one),
    ),
    direction: percent(ways.length, met.length),
    credit: percent(credits.length, met.length),
    misses: [
      ...[...right]
        .filter((key) => !got.has(key))
        .map((key) => missOf('PAIR', key, kindOf(gold, key))),
      ...[...got]
        .filter(([key]) => !right.has(key))
        .map(([key, one]) => missOf('EXTRA-PAIR', key, `${one.kind} ${one.note}`)),
      ...met.flatMap(({ edge, found }) => edgeMisses(edge, found)),
    ],
  }
}

interface Edge {
  readonly edge: GoldReprint
  readonly found: FoundReprint | null
}

/** A missed dependence is wrong in its kind, and so is a found one that is none. */
function macroF1(edges: readonly Edge[], strangers: readonly FoundReprint[]): number | null {
  const scores = KINDS.flatMap((kind) => {
    const gold = edges.filter(({ edge }) => edge.kind === kind).length
    if (gold === 0) return []
    const right = edges.filter(({ edge, found }) => edge.kind === kind && found?.kind === kind)
    const found =
      edges.filter((one) => one.found?.kind === kind).length +
      strangers.filter((one) => one.kind === kind).length
    return [(2 * right.length) / (gold + found)]
  })
  return percent(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  )
}

function kindOf(gold: StoryGold, key: string): string {
  const edge = gold.reprints.find(({ page, of }) => pairKey(page, of) === key)
  return edge ? `${edge.kind}, credit ${edge.credit}` : 'two copies of one text'
}

function missOf(kind: StoryMiss['kind'], key: string, detail: string): StoryMiss {
  return { kind, pages: key.split(' '), detail }
}

function edgeMisses(edge: GoldReprint, found: FoundReprint): StoryMiss[] {
  const pages = [edge.page, edge.of]
  return [
    ...(edge.kind === found.kind
      ? []
      : [
          {
            kind: 'KIND' as const,
            pages,
            detail: `want ${edge.kind} got ${found.kind} ${found.note}`,
          },
        ]),
    ...(edge.page === found.page
      ? []
      : [{ kind: 'DIRECTION' as const, pages, detail: `got the other way ${found.note}` }]),
    ...(edge.credit === found.credit
      ? []
      : [{ kind: 'CREDIT' as const, pages, detail: `want ${edge.credit} got ${found.credit}` }]),
  ]
}
