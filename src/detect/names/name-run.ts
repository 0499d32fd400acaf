import { bareName, loneSubject, speaks, titledSurname } from './bare-name.ts'
import type { BareName, Evidence } from './fresh-name.ts'
import { LONGEST } from './fresh-name.ts'
import type { PageNames } from './page-names.ts'
import type { KnownEntity } from './known-names.ts'
import type { Scan } from './scan.ts'

/** A person's name in tokens: with its titles and marks, and alone. */
export interface NameRun extends BareName {
  readonly from: number
}

/** The name that starts at token `at`, with titles and quotation marks, if one does. */
export function nameRunAt(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null },
): NameRun | undefined {
  const { limit } = options
  const origin = originAt(scan, at, limit)
  if (origin) {
    const run = nameRunAt(scan, at + 1, options)
    return run && run.from === at + 1 && run.nameTo - run.nameFrom > 1
      ? { ...run, from: at, country: run.country ?? origin.country, titled: true }
      : undefined
  }
  const titled = titlesAt(scan, at, limit)
  const start = titled.to
  if (start >= limit) return undefined
  const mark = scan.tokens[start]!.kind
  const evidence = titled.count > 0 || speaks(scan, start) ? 'role' : options.evidence
  if (mark === 'open' || mark === 'quote')
    return quotedName(scan, start, { ...options, evidence, from: at, titled: titled.count > 0 })
  const found = bareName(scan, start, { ...options, evidence, titled: titled.count > 0 })
  const thin =
    found &&
    evidence !== options.evidence &&
    titled.count === 0 &&
    found.rule.startsWith('unknown') &&
    found.to - start < 2
  const bare =
    (thin ? undefined : found) ??
    (titled.count > 0 ? titledSurname(scan, start, limit) : loneSubject(scan, start, limit))
  return bare && { ...living(scan, bare, at), from: at, titled: titled.count > 0 }
}

/** A surname alone behind a word for the dead is not surely that of a known person. */
function living(scan: Scan, bare: BareName, from: number): BareName {
  if (!bare.short || bare.rule !== 'known person') return bare
  for (let at = from; at < bare.nameFrom; at++) {
    if (scan.lexicon.late.has(scan.tokens[at]!.key)) return { ...bare, entity: null, country: null }
  }
  return bare
}

/** البرتغالي جواو: the state whose adjective with the article stands for a noun of trade before a name. */
function originAt(scan: Scan, at: number, limit: number): KnownEntity | undefined {
  if (scan.lexicon.article === '' || at + 2 >= limit || !scan.definite(at)) return undefined
  const found = scan.known(at)
  if (found?.form !== 'adjective' || found.known.kind !== 'state' || found.skip > 0)
    return undefined
  if (found.to > at + 1 || !scan.isWord(at + 1) || scan.definite(at + 1)) return undefined
  return at === 0 || scan.opens(at) || !scan.definite(at - 1) ? found.known : undefined
}

function titlesAt(scan: Scan, at: number, limit: number): { to: number; count: number } {
  let to = at
  let count = 0
  while (to < limit && count < 5) {
    const title = scan.word(to, 'title')
    if (!title || title.to > limit || (count > 0 && title.skip > 0)) break
    if (isWholeName(scan, to, title.to)) break
    if (
      scan.tokens[to]!.key.length === 1 &&
      !(title.to < limit && './'.includes(scan.tokens[title.to]!.key))
    )
      break
    to = title.to
    count++
    if (to < limit && scan.tokens[to]!.key === '.') to++
    if (to < limit && scan.tokens[to]!.key === '/') to++
  }
  return { to, count }
}

/** Whether a title is the first word of a known person's name ("Imam …"). */
function isWholeName(scan: Scan, at: number, titleEnd: number): boolean {
  const known = scan.known(at)
  return known?.known.kind === 'person' && known.form === 'full' && known.to > titleEnd
}

function quotedName(
  scan: Scan,
  open: number,
  options: {
    limit: number
    evidence: Evidence
    page: PageNames | null
    from: number
    titled: boolean
  },
): NameRun | undefined {
  const { tokens } = scan
  let close = open + 1
  while (close < options.limit && close - open <= LONGEST && tokens[close]!.kind === 'word') close++
  const words = close - open - 1
  const closing = tokens[close]
  if (words < 1) return undefined
  if (
    !closing ||
    close >= options.limit ||
    (closing.kind !== 'close' && closing.kind !== 'quote')
  ) {
    return options.evidence === 'role' ? strayMark(scan, open, options) : undefined
  }
  const inner = bareName(scan, open + 1, {
    ...options,
    limit: close,
    evidence: 'role',
    titled: options.titled,
  })
  const whole = inner?.to === close
  const sure = whole && (inner.entity !== null || inner.short || inner.rule === 'given name')
  const strange = scan.opens(options.from) && words > 1 && looksForeign(scan, open + 1, close)
  if (options.evidence === 'none' && !sure && !strange) return undefined
  if (!whole && !looksForeign(scan, open + 1, close)) return undefined
  return {
    from: options.from,
    to: close + 1,
    nameFrom: open + 1,
    nameTo: close,
    entity: inner?.entity ?? null,
    country: inner?.country ?? null,
    short: inner?.short ?? false,
    titled: options.titled,
    rule: 'quoted name',
  }
}

/** A mark that never closes before a name beside an office. */
function strayMark(
  scan: Scan,
  open: number,
  options: { limit: number; page: PageNames | null; from: number; titled: boolean },
): NameRun | undefined {
  const bare = bareName(scan, open + 1, { ...options, evidence: 'role' })
  return bare && { ...bare, from: options.from, titled: options.titled }
}

/** Words in quotation marks of which most are no ordinary words. */
function looksForeign(scan: Scan, from: number, to: number): boolean {
  let plain = 0
  for (let i = from; i < to; i++) {
    if (scan.has(i, 'stop', 'body', 'outlet', 'document', 'field', 'join')) return false
    if (scan.ordinary(i) && !scan.has(i, 'given', 'commonGiven')) plain++
  }
  return plain * 2 <= to - from && plain < to - from
}
