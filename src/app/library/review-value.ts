import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Outlet } from '../../model/record.ts'
import type { ReviewTarget } from '../../model/review.ts'
import type { Span } from '../../model/span.ts'
import type { Hop, Speaker, Statement } from '../../model/statement.ts'
import { idOfName } from '../../text/local-ids.ts'
import { checkDay } from '../day.ts'
import { knowledge } from '../knowledge.ts'
import { edtfDays } from './edtf-days.ts'
import { findEntities } from './find-entities.ts'
import { QUERY_FIELDS } from './query-fields.ts'

/** What a person writes for a field, and what stands there. */
interface Written {
  readonly target: ReviewTarget
  readonly was: unknown
  readonly text: string
  /** The place of the one member of a chain that is corrected. */
  readonly member?: number | null
}

/** The rule of what a person decided. */
export const RULE = 'review'

/** The value of a field as a person writes it: a name for a speaker, `A > B > C` for a chain, words of the page for a content. Throws `IsnadError`. */
export async function reviewValue(
  library: Library,
  page: KeptPage,
  { target, was, text, member = null }: Written,
): Promise<unknown> {
  const { field } = target
  const written = text.trim()
  if (written === '') throw wrong('say what should stand there: --correct VALUE')
  if (field === null) throw wrong('correct a field of the statement, such as s1.speaker')
  if (field === 'stance' || field === 'kind') return oneOf(field, written)
  if (field === 'speaker' || field === 'addressee') return named(library, written, was as Speaker)
  if (field === 'chain' && member !== null)
    return chainWith(library, written, { hops: was as readonly Hop[], member })
  if (field === 'chain') return chainOf(library, written, was as readonly Hop[])
  if (field === 'content') return contentOf(page, written)
  if (field === 'said') return saidOf(written, was as Statement['said'])
  if (field === 'outlet') return outletOf(library, written)
  if (field === 'published') return publishedOf(written)
  return written
}

function wrong(message: string): IsnadError {
  return new IsnadError('bad-argument', message)
}

function oneOf(field: string, text: string): string {
  const values = QUERY_FIELDS[field]!.values ?? []
  if (values.includes(text)) return text
  throw wrong(`${field} is one of ${values.join(', ')}`)
}

interface Named {
  readonly entity: string
  readonly name: string
  readonly native: string | null
  readonly kind: Speaker['kind']
}

/** Whom a name means; a name that nobody carries is a new one. */
async function whom(library: Library, text: string): Promise<Named> {
  // A name as the desk offers it: `Vladimir Putin (Q7747)`.
  const [, offered] = /\(([^()\s]+)\)$/.exec(text) ?? []
  const own = offered ? await findEntities(offered, library, { everyone: true }) : []
  const found = own.length === 1 ? own : await findEntities(text, library, { everyone: true })
  if (found.length > 1) {
    const names = found.slice(0, 8).map(({ id, name }) => `${name} (${id})`)
    throw wrong(`"${text}" may mean ${names.join(', ')}: give the id of one`)
  }
  const [{ id } = { id: null }] = found
  if (id === null) return { entity: idOfName(text), name: text, native: text, kind: 'person' }
  const known = knowledge().byId(id)
  const there = await library.entity(id)
  const { name, kind } = (known ?? there)!
  return { entity: id, name, native: there?.native ?? null, kind }
}

async function named(library: Library, text: string, was: Speaker | null): Promise<object> {
  const who = await whom(library, text)
  const place = { surface: was?.surface ?? null, span: was?.span ?? null }
  return { ...who, ...place, named: true, rule: RULE }
}

/** The hops of a chain as they stood, where they are the same; new ones have no words on the page. */
async function chainOf(library: Library, text: string, was: readonly Hop[]): Promise<Hop[]> {
  const names = text.split(/\s*(?:>|→|←)\s*/u).filter(Boolean)
  const hops: Hop[] = []
  for (const [at, name] of names.entries()) {
    const who = await whom(library, name)
    const old = was.find(({ entity }) => entity === who.entity)
    const relation = at === names.length - 1 ? 'published' : 'quoted'
    const place = { surface: null, span: null, relation, inherited: true, rule: RULE } as const
    hops.push(old ?? { ...who, kind: 'outlet', ...place })
  }
  return hops
}

/** A chain with others in the place of one of its members. */
async function chainWith(
  library: Library,
  text: string,
  { hops, member }: { readonly hops: readonly Hop[]; readonly member: number },
): Promise<Hop[]> {
  const isLast = member === hops.length - 1
  const put = await chainOf(library, text, hops)
  const relations = put.map((hop, at): Hop => {
    const isOld = hops.includes(hop) || (isLast && at === put.length - 1)
    return isOld ? hop : { ...hop, relation: 'quoted' }
  })
  return hops.toSpliced(member, 1, ...relations)
}

/** A content by its words, or by its span such as `120-240`. */
function contentOf({ record }: KeptPage, written: string): Statement['content'] {
  const { text } = record.page
  const [, from, to] = /^(\d+)-(\d+)$/.exec(written) ?? []
  const start = from === undefined ? text.indexOf(written) : Number(from)
  const end = to === undefined ? start + written.length : Number(to)
  if (start < 0) throw wrong('these words do not stand on the page: copy them from it')
  if (start >= end || end > text.length) throw wrong(`give a span inside 0-${text.length}`)
  if (from === undefined && text.includes(written, start + 1))
    throw wrong('these words stand on the page more than once: give their span, such as 120-240')
  const span: Span = [start, end]
  return { text: text.slice(...span), span, pieces: [span] }
}

function saidOf(edtf: string, was: Statement['said']): Statement['said'] {
  if (!edtfDays(edtf))
    throw wrong(`"${edtf}" is no day, month or year: 2024-06-19, 2024-06 or 2024`)
  return { place: was?.place ?? null, medium: was?.medium ?? null, edtf }
}

async function outletOf(library: Library, text: string): Promise<Outlet> {
  const { name, entity } = await whom(library, text)
  return { name, entity, surface: null, span: null, rule: RULE }
}

function publishedOf(text: string): object {
  const day = checkDay(text, 'publication day')
  const place = { surface: null, span: null, inferred: false, rule: RULE }
  return { value: day, edtf: day, calendar: 'gregory', ...place }
}
