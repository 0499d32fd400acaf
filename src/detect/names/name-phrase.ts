import type { NounPhrase } from '../../model/mention.ts'
import { listedName, subjectName } from './listed-name.ts'
import type { PhraseOptions } from './make-phrase.ts'
import { makePhrase } from './make-phrase.ts'
import type { NameRun } from './name-run.ts'
import { nameRunAt } from './name-run.ts'
import { officeAt, officesAfter } from './offices.ts'
import type { Scan } from './scan.ts'
import { standingIn } from './standing.ts'

/** A name, and the offices in apposition behind it. */
export function namePhrase(scan: Scan, at: number, options: PhraseOptions): NounPhrase | undefined {
  const described =
    scan.has(at, 'role', 'kin', 'counterpart') && !scan.has(at, 'title', 'given', 'commonGiven')
  const named = described ? options.page?.at(scan.tokens, at, options.limit) : undefined
  const run =
    described && !named?.whole && !(named && speaksAlone(scan, at, named.to))
      ? undefined
      : (nameRunAt(scan, at, { ...options, evidence: 'none' }) ??
        nameBeforeOffice(scan, at, options) ??
        (options.listed ? listedName(scan, at, options.limit) : undefined) ??
        subjectName(scan, at, options.limit))
  if (!run) return undefined
  const titleOnly = run.nameTo - run.nameFrom === 0
  if (titleOnly) return undefined
  const after = officesAfter(scan, run.to, options)
  const surname = run.short || (run.nameTo - run.nameFrom === 1 && run.entity === null)
  return makePhrase({
    from: run.from,
    to: after.to,
    how: surname && after.roles.length === 0 ? 'surname' : 'name',
    kind: 'person',
    named: true,
    name: { from: run.nameFrom, to: run.nameTo },
    roles: after.roles,
    entity: run.entity,
    skip: skipAt(scan, run.from, options),
    gloss: after.gloss,
    country: after.country ?? run.country,
    body: after.body,
    standing: standingIn(scan, after.roles),
    definite: true,
    rule: run.rule,
  })
}

/** A surname of the page that is an office too, alone before a colon or a verb of saying. */
function speaksAlone(scan: Scan, at: number, to: number): boolean {
  if (scan.lexicon.article !== '' || !scan.opens(at)) return false
  return scan.tokens[to]?.key === ':' || scan.has(to, 'say')
}

function skipAt(scan: Scan, at: number, _options: PhraseOptions): number {
  const found = scan.word(at, 'given', 'commonGiven', 'title', 'role')
  const known = scan.known(at)
  return known && known.known.kind === 'person' ? known.skip : (found?.skip ?? 0)
}

/** Two or three unknown words, or one to four in quotation marks, right before an office. */
function nameBeforeOffice(scan: Scan, at: number, options: PhraseOptions): NameRun | undefined {
  const quoted = scan.tokens[at]!.kind !== 'word'
  const inflects = scan.lexicon.article !== ''
  const firstName = scan.unknown(at) || (!inflects && scan.has(at, 'commonGiven'))
  if (!quoted && !firstName) return undefined
  const run = nameRunAt(scan, at, { ...options, evidence: 'role' })
  if (!run) return undefined
  const start = afterComma(scan, run.to, options.limit)
  if (run.nameTo - run.nameFrom < 2 && !quoted)
    return !inflects && isLoneName(scan, run, { ...options, start }) ? run : undefined
  if (quoted && start > run.to && run.nameTo - run.nameFrom < 2) return undefined
  const office = officeAt(scan, start, options)
  if (office && office.head.skip === 0) return start > run.to || !inflects ? run : undefined
  return !quoted && !inflects && opensSentence(scan, run, options.limit) ? run : undefined
}

/** One unknown word that opens a sentence, set apart by commas from an office with its body: "Xavi, coach of …,". */
function isLoneName(
  scan: Scan,
  run: NameRun,
  options: PhraseOptions & { readonly start: number },
): boolean {
  const { start, limit } = options
  if (!scan.opens(run.from) || start === run.to || !scan.unknown(run.from)) return false
  const office = officeAt(scan, start, options)
  if (!office || office.head.skip > 0 || office.rest.inner.length === 0) return false
  return office.to < limit && scan.tokens[office.to]!.key === ','
}

/** Unknown words that open a sentence, before a word where a subject has ended. */
function opensSentence(scan: Scan, run: NameRun, limit: number): boolean {
  const fresh = scan.opens(run.from) || scan.tokens[run.from - 1]?.key === ','
  if (!fresh || run.to >= limit || !scan.has(run.to, 'stop') || !scan.unknown(run.nameTo - 1))
    return false
  const { key } = scan.tokens[run.nameTo - 1]!
  return (
    scan.has(run.to, 'say') ||
    scan.lexicon.nameEndings.some(
      (ending) => key.endsWith(ending) && key.length > ending.length + 1,
    )
  )
}

function afterComma(scan: Scan, at: number, limit: number): number {
  return at + 1 < limit && scan.tokens[at]!.key === ',' ? at + 1 : at
}
