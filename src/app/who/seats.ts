import type { OfficeKind } from '../../knowledge/office-kinds.ts'
import { tenures } from '../../knowledge/offices.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { RolePiece } from './pieces.ts'
import type { RoleWords } from './read-query.ts'

/** One office of one state or body. */
export interface Seat {
  readonly office: string
  /** ISO code of the state, or the id of the body. */
  readonly state: string
}

/** The offices that somebody is known to have held and that the words of a role may mean, in order of preference. */
export function seatsOf(role: RoleWords, knowledge: ShippedKnowledge): Seat[] {
  const seats = [...seatsOfBodies(role, knowledge), ...seatsOfState(role, knowledge)]
  const kept = new Map(seats.map((seat) => [keyOf(seat), seat]))
  const known = [...kept.values()].filter(
    ({ office, state }) => knowledge.tenuresOf(office, state).length > 0,
  )
  return known.length === 0 && role.state === null ? seatsOfLoneBodies(role, knowledge) : known
}

/** The offices of bodies without a state, where one state alone has such an office: the European Commission's. */
function seatsOfLoneBodies(role: RoleWords, knowledge: ShippedKnowledge): Seat[] {
  const seats = openSeatsOf(role, knowledge).filter(({ office }) =>
    role.bodies.every(({ id }) => isBodyOf(id, kindOf(office, knowledge))),
  )
  return seats.length === 1 ? seats : []
}

/** The offices of all states and bodies that a role may mean where it names none of them. */
export function openSeatsOf(
  { nouns: [head], bodies }: RoleWords,
  knowledge: ShippedKnowledge,
): Seat[] {
  const outright = bodies.length === 0 ? head!.offices : []
  const offices = new Set([
    ...(outright.length > 0 ? outright : officesOfNoun(head!, knowledge)),
    ...knowledge.officeKinds.flatMap(({ id, bodyGlosses }) =>
      bodies.length > 0 && head!.glosses.some((gloss) => bodyGlosses.includes(gloss)) ? [id] : [],
    ),
  ])
  const held = tenures().filter(({ office }) => offices.has(office))
  const seats = held.map(({ office, state }) => ({ office, state }))
  return [...new Map(seats.map((seat) => [keyOf(seat), seat])).values()]
}

/** The ids of the offices that a noun may mean beside a state. */
export function officesOfNoun(
  { glosses, offices }: RolePiece,
  knowledge: ShippedKnowledge,
): string[] {
  return [...offices, ...glosses.flatMap((gloss) => knowledge.officesOfGloss(gloss))]
}

function seatsOfBodies(role: RoleWords, knowledge: ShippedKnowledge): Seat[] {
  const [head, ...others] = role.nouns
  const bodies = [
    ...[...role.bodies, ...role.inside].map(({ id }) => id),
    ...bodiesOfNouns(others, role, knowledge),
  ]
  const outright = officesOfNoun(head!, knowledge)
  return bodies.flatMap((body) => [
    ...[...head!.glosses, ...head!.short].flatMap((gloss) => knowledge.officesOfBody(gloss, body)),
    ...outright.map((office) => ({ office, state: body })),
  ])
}

/** The bodies of the offices that a noun leans on: the presidency, for the spokesman of the president. */
function bodiesOfNouns(
  nouns: readonly RolePiece[],
  { state }: RoleWords,
  knowledge: ShippedKnowledge,
): string[] {
  if (state === null) return []
  return nouns
    .flatMap((noun) => officesOfNoun(noun, knowledge))
    .map((office) => knowledge.bodyOfOffice(office, state))
    .filter((body) => body !== undefined)
}

function seatsOfState(role: RoleWords, knowledge: ShippedKnowledge): Seat[] {
  const { nouns, state, bodies } = role
  if (state === null || nouns.length > 1) return []
  const telling = bodies.filter(({ id }) => !isOfEachState(id))
  return officesOfNoun(nouns[0]!, knowledge)
    .filter((office) => telling.every(({ id }) => isBodyOf(id, kindOf(office, knowledge))))
    .map((office) => ({ office, state }))
}

/** Whether a body is one that every state has, found by a pattern: its name may be read into that of an office. */
function isOfEachState(body: string): boolean {
  return body.includes('@')
}

/** Whether an office is that of the head or the voice of a body, or of the one whose ministry it is. */
function isBodyOf(body: string, kind: OfficeKind | undefined): boolean {
  return kind?.bodies.includes(body.split('@')[0]!) ?? false
}

function kindOf(office: string, knowledge: ShippedKnowledge): OfficeKind | undefined {
  return knowledge.officeKinds.find(({ id }) => id === office)
}

function keyOf({ office, state }: Seat): string {
  return `${office} ${state}`
}
