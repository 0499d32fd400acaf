import { officeKinds as table } from './data/office-kinds.ts'
import { entityOfId } from './entities.ts'
import { bodyOfId } from './patterns.ts'
import { alternatives } from './tables/alternatives.ts'

/** An office as such: what it is called, and whose head or voice it is. */
export interface OfficeKind {
  /** `president`, `foreign-minister`, `foreign-ministry-spokesperson` …, as in data/knowledge/office-kinds.tsv. */
  readonly id: string
  /** Whether states have the office, or bodies. */
  readonly scope: readonly ('state' | 'body')[]
  /** Whether one person at a time holds it. */
  readonly single: boolean
  /** English of the role nouns that mean it beside a state, the best first. */
  readonly glosses: readonly string[]
  /** Patterns and bodies of the state whose head or voice it is. */
  readonly bodies: readonly string[]
  /** English of the role nouns that mean it beside such a body, or beside the body that has the office. */
  readonly bodyGlosses: readonly string[]
  /** Names by BCP 47 code, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

let loaded: readonly OfficeKind[] | undefined
let byId: ReadonlyMap<string, OfficeKind> | undefined

/** Every office; of two with the same gloss the first that has a holder counts. */
export function officeKinds(): readonly OfficeKind[] {
  loaded ??= table.trim().split('\n').map(parseKind)
  return loaded
}

/** The office of an id. */
export function officeKindOf(id: string): OfficeKind | undefined {
  byId ??= new Map(officeKinds().map((kind) => [kind.id, kind]))
  return byId.get(id)
}

/** The offices that an English role noun means beside a state, in order of preference. */
export function officesOfGloss(gloss: string): readonly string[] {
  return officeKinds()
    .filter(({ glosses }) => glosses.includes(gloss))
    .map(({ id }) => id)
}

/**
 * The office that a role noun means beside a body, and the state (ISO code) or body (id) that has it:
 * "spokesperson" of `foreign-ministry@IR` is the `foreign-ministry-spokesperson` of `IR`, "spokesperson" of `hamas` the
 * `spokesperson` of `hamas`. Several readings in order of preference.
 */
export function officesOfBody(gloss: string, body: string): { office: string; state: string }[] {
  const [id, country = entityOfId(body)?.country ?? ''] = body.split('@')
  const fitting = officeKinds().filter(({ bodyGlosses }) => bodyGlosses.includes(gloss))
  const ofState = country === '' ? [] : fitting.filter(({ bodies }) => bodies.includes(id!))
  const ofBody = body === id ? fitting.filter(({ scope }) => scope.includes('body')) : []
  return [
    ...ofState.map(({ id: office }) => ({ office, state: country })),
    ...ofBody.map(({ id: office }) => ({ office, state: body })),
  ]
}

/** The body whose head or voice an office of a state is: `foreign-ministry-spokesperson` of `US` is that of the State Department. */
export function bodyOfOffice(office: string, state: string): string | undefined {
  const kind = officeKindOf(office)
  if (!kind) return undefined
  if (kind.scope.includes('body') && entityOfId(state)?.kind === 'organisation') return state
  const own = kind.bodies.find((id) => entityOfId(id)?.country === state)
  return own ?? kind.bodies.map((id) => `${id}@${state}`).find((id) => bodyOfId(id) !== undefined)
}

function parseKind(line: string): OfficeKind {
  const [id = '', scope = '', holders, ...lists] = line.split('\t')
  const [glosses = '', bodies = '', bodyGlosses = '', en = '', fa = '', ar = ''] = lists
  return {
    id,
    scope: alternatives(scope) as OfficeKind['scope'],
    single: holders === 'one',
    glosses: alternatives(glosses),
    bodies: alternatives(bodies),
    bodyGlosses: alternatives(bodyGlosses),
    names: { en: alternatives(en), fa: alternatives(fa), ar: alternatives(ar) },
  }
}
