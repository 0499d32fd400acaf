import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { allEntities, entityOfId } from '../knowledge/entities.ts'
import { tenures } from '../knowledge/offices.ts'
import type { Tenure } from '../knowledge/offices.ts'
import type { NamedEntity } from '../knowledge/user/find-doubles.ts'
import { findDoubles } from '../knowledge/user/find-doubles.ts'
import { findOverlaps } from '../knowledge/user/find-overlaps.ts'
import { tellsAnew } from '../knowledge/user/join-tenures.ts'
import type { UserKnowledge } from '../knowledge/user/user-knowledge.ts'
import { IsnadError } from '../model/error.ts'
import { addKnowledge } from './add-knowledge.ts'
import { openKnowledge } from './open-knowledge.ts'

/** One thing that is wrong or doubtful in the knowledge. */
export interface KnowledgeProblem {
  readonly kind: 'mistake' | 'duplicate' | 'overlap'
  readonly message: string
  /** The entities that it is about. */
  readonly ids: readonly string[]
}

/** What the check of the shipped and a user's knowledge found. */
export interface CheckReport {
  readonly entities: number
  readonly tenures: number
  /** How many problems there are. */
  readonly count: number
  /** The first of them. */
  readonly problems: readonly KnowledgeProblem[]
}

const MOST = 1000

/**
 * Checks a user's knowledge in company of the shipped, with the files besides as if they were added: mistakes in lines, entities
 * that share a name and a kind, offices that two people hold at once. What the shipped knowledge says alone was reviewed and is
 * not told. Throws `IsnadError` where a file cannot be read.
 */
export async function checkKnowledge(
  file: string | undefined,
  paths: readonly string[] = [],
  languages?: readonly string[],
): Promise<CheckReport> {
  if (paths.length === 0) return checkFile(file)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-check-'))
  try {
    const copy = join(folder, basename(file ?? 'isnad.knowledge'))
    if (file !== undefined) copyFileSync(file, copy)
    const report = await addKnowledge(paths, { file: copy, languages })
    if (report.written) return checkFile(copy)
    const problems = report.problems.map(mistake)
    return { entities: 0, tenures: 0, count: report.mistakes, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checkFile(file: string | undefined): CheckReport {
  let user: UserKnowledge | undefined
  try {
    user = file === undefined ? undefined : openKnowledge(file)
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code !== 'bad-knowledge') throw error
    const [, ...told] = error.message.split('\n')
    return { entities: 0, tenures: 0, count: told.length, problems: told.map(mistake) }
  }
  const problems: KnowledgeProblem[] = []
  let count = 0
  for (const found of [doublesOf(user), overlapsOf(user)]) {
    for (const problem of found) {
      count++
      if (problems.length < MOST) problems.push(problem)
    }
  }
  return {
    entities: allEntities().length + (user?.entities ?? 0),
    tenures: tenures().length + (user?.tenures ?? 0),
    count,
    problems,
  }
}

function mistake(message: string): KnowledgeProblem {
  return { kind: 'mistake', message, ids: [] }
}

function* doublesOf(user: UserKnowledge | undefined): Iterable<KnowledgeProblem> {
  for (const { ids, kind, name } of findDoubles(namedEntities(user))) {
    const [one, other] = ids
    if (!ids.some((id) => user?.cellsOf(id))) continue
    const message =
      `"${name}" is the ${kind} "${one}" and the ${kind} "${other}"; ` +
      'if they are one, give one of them same_as, if not, leave it'
    yield { kind: 'duplicate', message, ids }
  }
}

/** The full names of all entities: the shipped ones, then the user's, which stand for themselves where both have an id. */
function* namedEntities(user: UserKnowledge | undefined): Iterable<NamedEntity> {
  for (const known of allEntities()) {
    if (user?.cellsOf(known.id)) continue
    const names = [known.name, ...Object.values(known.names).flat()].filter(isFull)
    for (const name of new Set(names)) yield { id: known.id, kind: known.kind, name }
  }
  for (const { id, name } of user?.allNames() ?? []) {
    const known = user?.byId(id)
    if (known?.id === id && isFull(name)) yield { id, kind: known.kind, name }
  }
}

/** Whether a name has several words, as namesakes by surname or by initials do not count. */
function isFull(name: string): boolean {
  return name.includes(' ')
}

function* overlapsOf(user: UserKnowledge | undefined): Iterable<KnowledgeProblem> {
  const own = new Set<Tenure>()
  for (const { office, state, tenures: both } of findOverlaps(allTenures(user, own))) {
    const [one, other] = both
    if (!both.some((tenure) => own.has(tenure))) continue
    const message =
      `${office} of ${state || 'nowhere'}: ${spell(one)} and ${spell(other)} hold it at once; ` +
      'correct the dates'
    yield { kind: 'overlap', message, ids: [one.person.id, other.person.id] }
  }
}

/** The shipped tenures that the user does not tell anew, and the user's, which are put in `own`. */
function* allTenures(user: UserKnowledge | undefined, own: Set<Tenure>): Iterable<Tenure> {
  for (const tenure of tenures()) {
    const told = user?.tenuresOf(tenure.person.id) ?? []
    if (!told.some((one) => tellsAnew(one, tenure))) yield tenure
  }
  for (const { table, cells } of user?.allRows() ?? []) {
    const { person: id = '', office = '', state = '', from = '', to = '' } = cells
    const person = table === 'offices' ? (user?.byId(id) ?? entityOfId(id)) : undefined
    if (!person) continue
    const standing = (cells['standing'] ?? '') as Tenure['standing']
    const tenure: Tenure = { person, office, state, from, to, standing, certainty: 'sure' }
    own.add(tenure)
    yield tenure
  }
}

function spell({ person, from, to }: Tenure): string {
  return `${person.name} (${from} to ${to || 'now'})`
}
