import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { EntityKind } from '../../model/mention.ts'
import { knowledge } from '../knowledge.ts'
import { findEntities, keysIn } from './find-entities.ts'

/** Someone or something of a library that a name was taken to mean. */
export interface Actor {
  readonly id: string
  /** English label. */
  readonly name: string
  readonly native: string | null
  readonly kind: EntityKind
  /** The name as it was asked for. */
  readonly asked: string
  /** Others of that name who stand on far fewer pages. */
  readonly others: readonly Namesake[]
}

/** Someone whom a name may mean, and on how many pages they stand. */
export interface Namesake {
  readonly id: string
  readonly name: string
  readonly pages: number
}

/** The part of all pages that one of several namesakes must have to be meant without more words. */
const SHARE = 0.9
const MOST_COUNTED = 20
const MOST_NAMED = 8

/**
 * The one whom a name in any script, or an id, means in a library: who carries it as a whole name before those whose name ends in
 * it. Throws `IsnadError` that lists those who may be meant where several are as likely, and where nobody is.
 */
export async function findActor(library: Library, asked: string): Promise<Actor> {
  if (asked.trim() === '')
    throw new IsnadError('bad-argument', 'give a name in any script, or an id')
  const { actor, namesakes } = await meantActor(library, asked)
  if (actor) return actor
  const message = namesakes.length === 0 ? nobody(asked) : several(asked, namesakes)
  throw new IsnadError('bad-argument', message)
}

/** The same for who can be asked again: no actor and those who may be meant where several are as likely, nobody where there is none. */
export async function meantActor(
  library: Library,
  asked: string,
): Promise<{ readonly actor: Actor | null; readonly namesakes: readonly Namesake[] }> {
  const found = await findEntities(asked, library, { loosely: true })
  const called = await calledWholly(library, asked, found)
  const namesakes = await counted(library, called.length > 0 ? called : found)
  const [first, ...others] = namesakes
  const all = namesakes.reduce((sum, { pages }) => sum + pages, 0)
  if (!first || (others.length > 0 && first.pages < all * SHARE)) return { actor: null, namesakes }
  const kept = await library.entity(first.id)
  const kind = kept?.kind ?? knowledge().byId(first.id)?.kind ?? 'person'
  const native = kept?.native ?? null
  return { actor: { id: first.id, name: first.name, native, kind, asked, others }, namesakes }
}

/** Those for whom the name is a whole name, not the end of one. */
async function calledWholly<T extends { readonly id: string }>(
  library: Library,
  asked: string,
  found: readonly T[],
): Promise<T[]> {
  const name = keysIn(asked).join(' ')
  const wholly: T[] = []
  for (const one of found) {
    const known = knowledge().byId(one.id)
    const kept = await library.entity(one.id)
    const names = [
      one.id,
      ...(known ? [known.name, ...Object.values(known.names).flat()] : []),
      kept?.name ?? '',
      kept?.native ?? '',
    ]
    if (names.some((called) => keysIn(called).join(' ') === name)) wholly.push(one)
  }
  return wholly
}

async function counted(
  library: Library,
  found: readonly { readonly id: string; readonly name: string }[],
): Promise<Namesake[]> {
  const namesakes: Namesake[] = []
  for (const { id, name } of found.slice(0, MOST_COUNTED)) {
    const parts = (['entity', 'via', 'outlet'] as const).map(
      (field) => ({ kind: 'mark', mark: `${field}:${id}` }) as const,
    )
    const { total } = await library.search({
      of: 'pages',
      query: { kind: 'or', parts },
      order: 'time',
      limit: 1,
    })
    namesakes.push({ id, name, pages: total })
  }
  return namesakes.sort((one, other) => other.pages - one.pages)
}

/** Letters of a name that a message repeats. */
const MOST_LETTERS = 80

function nobody(asked: string): string {
  return `the library speaks of nobody called "${asked.slice(0, MOST_LETTERS)}": try another spelling, or isnad search for the words`
}

function several(asked: string, namesakes: readonly Namesake[]): string {
  const width = Math.max(...namesakes.map(({ id }) => id.length))
  const lines = namesakes
    .slice(0, MOST_NAMED)
    .map(({ id, name, pages }) => `  ${id.padEnd(width)}  ${name}, ${pagesOf(pages)}`)
  const more = namesakes.length - MOST_NAMED
  const rest = more > 0 ? `\n  and ${more} more` : ''
  return `"${asked}" may mean several: give the id of one, or a longer name\n${lines.join('\n')}${rest}`
}

function pagesOf(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}
