import type { Reason } from '../../model/print.ts'
import type { KeptPrint, StoryStore } from '../../model/story-store.ts'
import type { LocalPage } from './local-pages.ts'
import { explainPages, scorePages } from './score-pages.ts'

/** So many reasons are kept. */
const MOST_REASONS = 8

/** What the reasons of a grouping are told with. */
export interface Around {
  readonly crowd: number
  /** The page that is placed now, which the store does not know. */
  readonly own?: KeptPrint
}

/** What speaks for and against two groups of pages being one story: the reasons of the two pages that tie them best. */
export async function reasonsBetween(
  store: StoryStore,
  [one, other]: readonly [readonly LocalPage[], readonly LocalPage[]],
  { crowd, own }: Around,
): Promise<readonly Reason[]> {
  let best: readonly [LocalPage, LocalPage] | undefined
  let most = -Infinity
  for (const a of one) {
    for (const b of other) {
      const score = scorePages(a.profile, b.profile, crowd)
      if (score > most) {
        most = score
        best = [a, b]
      }
    }
  }
  if (!best) return []
  const printOf = async ({ key }: LocalPage) =>
    key === own?.key ? own.print : (await store.prints([key]))[0]?.print
  const [a, b] = best
  const [print, theirs] = [await printOf(a), await printOf(b)]
  if (!print || !theirs) return []
  const { score, reasons } = explainPages(
    { print, profile: a.profile },
    { print: theirs, profile: b.profile },
    crowd,
  )
  return [{ feature: 'best-tie', weight: score }, ...reasons.slice(0, MOST_REASONS)]
}
