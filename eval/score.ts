import type { Record } from '../src/model/record.ts'
import type { Statement } from '../src/model/statement.ts'
import type { GoldPage, GoldStatement } from './gold.ts'
import { findByEnds, foldLetters, isSameName, overlapOf } from './match.ts'
import type { Tally } from './tally.ts'
import { emptyTally } from './tally.ts'

/** Where a record and the annotators differ. */
export type MissKind =
  | 'FAILED'
  | 'MISS'
  | 'EXTRA'
  | 'SPEAKER'
  | 'CHAIN'
  | 'STANCE'
  | 'KIND'
  | 'DATE'
  | 'DATEVALUE'
  | 'PUBLISHED'
  | 'OUTLET'
  | 'FURNITURE'
  | 'BODY'
  | 'ENTITY'

/** One difference on one page. */
export interface Miss {
  readonly id: string
  readonly kind: MissKind
  readonly detail: string
}

/** A page's counts and differences, and which statement was taken for which. */
export interface PageScore {
  readonly tally: Tally
  readonly misses: readonly Miss[]
  readonly pairs: readonly { readonly gold: GoldStatement; readonly found: Statement | null }[]
}

interface Found {
  readonly statement: Statement
  readonly span: readonly [number, number]
  readonly cue: string
}

/** What every part of the scoring of one page works on. */
interface Desk {
  readonly gold: GoldPage
  readonly record: Record
  readonly raw: string
  /** The page's text in letters only. */
  readonly full: string
  readonly tally: Tally
  readonly misses: Miss[]
}

const CUE_BONUS = 0.15
const ENOUGH = 0.5

/** Stances that pass for the annotated one, where careful readers differ. */
const LENIENT: Readonly<{ [stance: string]: readonly string[] }> = {
  declines: ['declines', 'denies', 'asserts'],
  confirms: ['confirms', 'asserts', 'agrees'],
  supports: ['asserts', 'pledges', 'praises', 'supports', 'agrees'],
  claims: ['claims', 'asserts', 'accuses'],
  agrees: ['agrees', 'asserts', 'pledges', 'supports'],
  pledges: ['pledges', 'supports', 'asserts', 'agrees'],
}

/** Scores one record against one annotated page by the rules of the reference scorer. */
export function scorePage(gold: GoldPage, record: Record, raw: string): PageScore {
  const tally = { ...emptyTally(), pages: 1 }
  const desk: Desk = { gold, record, raw, full: foldLetters(raw), tally, misses: [] }
  const pairs = scoreStatements(desk)
  scoreDates(desk)
  scorePublication(desk)
  scoreBlocks(desk)
  scoreEntities(desk)
  return { tally, misses: desk.misses, pairs }
}

/** The score of a page that could not be read. */
export function scoreFailure(gold: GoldPage, error: unknown): PageScore {
  const tally = { ...emptyTally(), pages: 1, failed: 1, gold: gold.statements.length }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { tally, misses: [{ id: gold.id, kind: 'FAILED', detail }], pairs: [] }
}

function miss({ gold, misses }: Desk, kind: MissKind, detail: string): void {
  misses.push({ id: gold.id, kind, detail })
}

function foldSpan({ raw }: Desk, [from, to]: readonly [number, number]): readonly [number, number] {
  return [foldLetters(raw.slice(0, from)).length, foldLetters(raw.slice(0, to)).length]
}

function scoreStatements(desk: Desk): { gold: GoldStatement; found: Statement | null }[] {
  const { gold, tally } = desk
  const found = findable(desk)
  tally.found += found.length
  tally.gold += gold.statements.length
  const used = new Set<Found>()
  const pairs = gold.statements.map((wanted) => {
    const best = bestMatch(
      desk,
      wanted,
      found.filter((one) => !used.has(one)),
    )
    if (wanted.named) tally.namedGold++
    if (!best) {
      const { speaker, cue, starts, ends } = wanted
      miss(desk, 'MISS', `${speaker} | ${cue} | ${starts} … ${ends}`)
      return { gold: wanted, found: null }
    }
    used.add(best.found)
    tally.hit++
    tally.overlap += best.overlap
    scoreStatement(desk, wanted, best.found.statement)
    return { gold: wanted, found: best.found.statement }
  })
  for (const one of found) {
    if (used.has(one)) continue
    const { speaker, cue, content } = one.statement
    miss(desk, 'EXTRA', `${speaker.name} | ${cue.text} | ${content.text.slice(0, 60)}`)
  }
  return pairs
}

function findable(desk: Desk): Found[] {
  const { gold, record, raw } = desk
  const limit = gold.cut ? foldLetters(raw.slice(0, gold.cut)).length : Infinity
  return record.statements
    .filter((statement) => statement.content.text !== '')
    .map((statement) => ({
      statement,
      span: foldSpan(desk, statement.content.span),
      cue: foldLetters(statement.cue.text),
    }))
    .filter(({ span }) => span[0] < limit)
}

function bestMatch(
  desk: Desk,
  wanted: GoldStatement,
  candidates: readonly Found[],
): { found: Found; overlap: number } | null {
  const span = wanted.span
    ? foldSpan(desk, wanted.span)
    : findByEnds(desk.full, wanted.starts, wanted.ends)
  if (!span) return null
  const cue = foldLetters(wanted.cue)
  let best: Found | null = null
  let most = 0
  for (const one of candidates) {
    const sameCue = cue && one.cue && (one.cue.includes(cue) || cue.includes(one.cue))
    const likeness = overlapOf(span, one.span) + (sameCue ? CUE_BONUS : 0)
    if (likeness > most) {
      best = one
      most = likeness
    }
  }
  return best && most >= ENOUGH ? { found: best, overlap: overlapOf(span, best.span) } : null
}

function scoreStatement(desk: Desk, wanted: GoldStatement, found: Statement): void {
  const { tally } = desk
  const { starts } = wanted
  if (isRightSpeaker(desk, wanted, found)) {
    tally.speaker++
    if (wanted.named) tally.namedHit++
  } else {
    const { name, rule } = found.speaker
    miss(desk, 'SPEAKER', `want ${wanted.speaker} got ${name} (${rule}) | ${starts}`)
  }
  const want = wanted.via ?? []
  const chain = found.chain.map((hop) => hop.name)
  if (chain.length === want.length && want.every((name, at) => isSameName(name, chain[at]))) {
    tally.chain++
  } else miss(desk, 'CHAIN', `want ${want.join(' > ')} got ${chain.join(' > ')} | ${starts}`)
  tally.hopGold += want.length
  tally.hopFound += chain.length
  tally.hopHit += want.filter((name) => chain.some((hop) => isSameName(name, hop))).length
  const { stance, kind } = found
  if (stance === wanted.stance || LENIENT[wanted.stance]?.includes(stance)) tally.stance++
  else miss(desk, 'STANCE', `want ${wanted.stance} got ${stance} | ${wanted.cue} | ${starts}`)
  if (kind === wanted.kind) tally.kind++
  else miss(desk, 'KIND', `want ${wanted.kind} got ${kind} | ${wanted.cue} | ${starts}`)
}

function isRightSpeaker(desk: Desk, wanted: GoldStatement, found: Statement): boolean {
  const { name, native, surface, named } = found.speaker
  if (!wanted.named) {
    const words = wanted.speakerSurface
    return !named || Boolean(words && foldLetters(surface).includes(foldLetters(words)))
  }
  if (isSameName(name, wanted.speaker)) return true
  const own = foldLetters(native ?? name)
  return (
    own.length > 2 &&
    (desk.gold.entities ?? [])
      .filter((entity) => isSameName(entity.name, wanted.speaker))
      .flatMap((entity) => entity.surfaces.map(foldLetters))
      .some(
        (known) =>
          known === own ||
          (known.includes(own) && own.length > 4) ||
          (own.includes(known) && known.length > 4),
      )
  )
}

function scoreDates(desk: Desk): void {
  const { gold, record, tally } = desk
  const wanted = gold.dates ?? []
  const found = record.dates
    .filter(({ span }) => !gold.cut || span[0] < gold.cut)
    .map(({ surface, edtf }) => ({ letters: foldLetters(surface), edtf }))
  tally.dateFound += found.length
  tally.dateGold += wanted.length
  for (const { surface, value } of wanted) {
    const letters = foldLetters(surface)
    const at = found.findIndex(
      (date) => date.letters && (date.letters.includes(letters) || letters.includes(date.letters)),
    )
    if (value !== null) tally.dateValueGold++
    if (at < 0) {
      miss(desk, 'DATE', `${surface} = ${value}`)
      continue
    }
    tally.dateHit++
    const [date] = found.splice(at, 1)
    const edtf = date?.edtf ?? null
    if (value === null) {
      tally.openGold++
      if (edtf !== null) tally.openGuessed++
    } else if (edtf === value) tally.dateValue++
    else miss(desk, 'DATEVALUE', `${surface}: want ${value} got ${edtf}`)
  }
}

function scorePublication(desk: Desk): void {
  const { gold, record, tally } = desk
  if (gold.published) {
    tally.publishedGold++
    const value = record.article.published?.value ?? ''
    if (value.slice(0, 10) === gold.published.slice(0, 10)) tally.publishedHit++
    else miss(desk, 'PUBLISHED', `want ${gold.published} got ${value}`)
  }
  if (gold.outlet) {
    tally.outletGold++
    const name = record.article.outlet?.name
    if (isSameName(name, gold.outlet)) tally.outletHit++
    else miss(desk, 'OUTLET', `want ${gold.outlet} got ${name}`)
  }
}

function scoreBlocks(desk: Desk): void {
  const { gold, record, tally } = desk
  const { text, headline, kicker, captions } = record.article
  const clean = foldLetters(text)
  for (const words of gold.furniture ?? []) {
    tally.furnitureGold++
    const letters = foldLetters(words)
    if (!letters || !clean.includes(letters)) tally.furnitureHit++
    else miss(desk, 'FURNITURE', words)
  }
  const all = clean + foldLetters(headline) + foldLetters(kicker) + foldLetters(captions.join(' '))
  for (const { starts } of gold.statements) {
    if (all.includes(foldLetters(starts))) continue
    tally.bodyLost++
    miss(desk, 'BODY', starts)
  }
}

function scoreEntities(desk: Desk): void {
  const { gold, record, tally } = desk
  const names = new Set(record.mentions.map((mention) => mention.name))
  for (const entity of gold.entities ?? []) {
    tally.entityGold++
    if ([...names].some((name) => isSameName(name, entity.name))) tally.entityHit++
    else miss(desk, 'ENTITY', `${entity.name} (${entity.kind}) | ${entity.surfaces.join(' | ')}`)
  }
}
