import type { Alert } from '../../src/model/alert.ts'
import type { Claim, ClaimStatement } from '../../src/model/claim.ts'
import type { OriginCount } from '../../src/model/origin.ts'
import type { PrintedPage } from '../../src/model/print.ts'
import type { Reprint } from '../../src/model/reprint.ts'
import type { Findings, FoundStatement } from './findings.ts'

/** What the program found, by its own page ids. */
export interface Raw {
  readonly pages: ReadonlyMap<string, Pick<PrintedPage, 'record'>>
  /** The ids of the set by the ids of the program. */
  readonly ids: ReadonlyMap<string, string>
  readonly stories: readonly (readonly string[])[]
  readonly reprints: readonly Reprint[]
  readonly counted: readonly { readonly claim: Claim; readonly count: OriginCount }[]
  readonly alerts: readonly Alert[]
}

/** Tells what the program found by the ids of the set. */
export function toFindings(raw: Raw): Findings {
  const toId = (page: string) => raw.ids.get(page) ?? page
  const toIds = (pages: readonly string[]) => pages.map(toId)
  return {
    stories: raw.stories.map(toIds),
    reprints: raw.reprints.map((one) => ({
      page: toId(one.page),
      of: toId(one.of),
      kind: one.kind,
      credit: one.credit,
      note: `(by ${one.how}, share ${one.share.toFixed(2)}, kept ${one.kept.toFixed(2)}, score ${one.score.toFixed(2)})`,
    })),
    claims: raw.counted.map(({ claim, count }) => ({
      id: claim.id,
      text: claim.text,
      statements: claim.statements.flatMap((one) => toStatement(one, claim, raw)),
      reports: count.reports,
      independent: count.independent,
      origins: count.origins.map(({ name, pages }) => ({ name, pages: toIds(pages) })),
    })),
    alerts: raw.alerts.map(({ kind, claim, pages, values }) => ({
      kind,
      claim,
      pages: toIds(pages),
      note: JSON.stringify(values),
    })),
  }
}

function toStatement(one: ClaimStatement, claim: Claim, { pages, ids }: Raw): FoundStatement[] {
  const record = pages.get(one.page)?.record
  const statement = record?.statements.find(({ id }) => id === one.statement)
  if (!statement) return []
  const { cue, content, speaker } = statement
  const bodies = claim.positions.filter(({ body }) => body === one.speaker.body)
  const names = [
    one.speaker.name,
    one.speaker.native,
    speaker.surface,
    ...bodies.map(({ name }) => name),
  ]
  return [
    {
      page: ids.get(one.page) ?? one.page,
      span: [Math.min(cue.span[0], content.span[0]), Math.max(cue.span[1], content.span[1])],
      text: content.text,
      speakers: names.filter((name) => name !== null),
      side: one.side,
      distanced: one.distanced,
      note: `(${one.reasons.map(({ feature }) => feature).join(', ')})`,
    },
  ]
}
