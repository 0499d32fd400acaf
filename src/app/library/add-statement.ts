import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import type { Span } from '../../model/span.ts'
import type { Hop, Statement } from '../../model/statement.ts'
import { keepReview } from './entry-again.ts'
import { RULE, reviewValue } from './review-value.ts'
import { findTarget, viewRecord } from './view-record.ts'

/** Who tells of a statement that the program missed, when, and why. */
export type Teller = Pick<Review, 'by' | 'at' | 'why'>

const FIELDS = ['speaker', 'content', 'cue', 'stance', 'kind', 'addressee', 'said', 'chain']
const PLACES: ReadonlySet<string> = new Set(
  'headline kicker lead body subheading caption'.split(' '),
)

/**
 * Keeps a statement that the program missed, as a person writes it: `speaker=…; content=…; cue=…; stance=…`, the content and the cue in
 * words of the page. Throws `IsnadError`.
 */
export async function addStatement(
  library: Library,
  page: KeptPage,
  { text, ...teller }: Teller & { readonly text: string },
): Promise<Review> {
  const written = parseFields(text)
  const seen = viewRecord(page)
  const value = async (field: string, was: unknown = null) => {
    const given = written.get(field)
    if (given === undefined) return undefined
    const target = { of: 'statement', span: null, field } as const
    return reviewValue(library, page, { target, was, text: given })
  }
  const content = (await value('content')) as Statement['content']
  const there = findTarget(seen.statements, { of: 'statement', span: content.span, field: null })
  if (there) throw wrong(`${there.id} stands there already: correct its fields`)
  const statement: Statement = {
    id: nextId(page.record),
    place: placeOf(seen, content.span),
    kind: ((await value('kind')) ?? 'indirect') as Statement['kind'],
    stance: ((await value('stance')) ?? 'asserts') as Statement['stance'],
    speaker: (await value('speaker')) as Statement['speaker'],
    addressee: ((await value('addressee')) ?? null) as Statement['addressee'],
    cue: cueOf(seen, written.get('cue'), content.span),
    content,
    said: ((await value('said')) ?? null) as Statement['said'],
    chain: ((await value('chain', [])) ?? outletHop(seen)) as Statement['chain'],
    inside: null,
    rule: RULE,
  }
  const target = { of: 'statement', span: content.span, field: null } as const
  const review: Review = {
    page: page.record.page.id,
    target,
    verdict: 'correct',
    value: statement,
    was: null,
    ...teller,
  }
  await keepReview(library, page, review)
  return review
}

function wrong(message: string): IsnadError {
  return new IsnadError('bad-argument', message)
}

/** The fields of `a=…; b=…`; a semicolon that no field follows belongs to what is written. */
function parseFields(text: string): Map<string, string> {
  const parts = text.split(new RegExp(`(?:^|;)\\s*(${FIELDS.join('|')})\\s*=`, 'u'))
  const fields = new Map<string, string>()
  for (let at = 1; at < parts.length; at += 2) fields.set(parts[at]!, parts[at + 1]!.trim())
  if ((parts[0] ?? '').trim() !== '' || !fields.get('speaker') || !fields.get('content'))
    throw wrong(
      `write --add "speaker=NAME; content=WORDS OF THE PAGE"; besides ${FIELDS.slice(2).join(', ')}`,
    )
  return fields
}

function nextId({ statements }: Record): string {
  return `s${1 + Math.max(0, ...statements.map(({ id }) => Number(id.slice(1))))}`
}

function placeOf({ article }: Record, [start]: Span): Statement['place'] {
  const block = article.blocks.find(({ span }) => span[0] <= start && start < span[1])
  return block && PLACES.has(block.role) ? (block.role as Statement['place']) : 'body'
}

/** The cue where it stands closest to the content; an empty one before the content where none is given. */
function cueOf({ page }: Record, cue: string | undefined, [start]: Span): Statement['cue'] {
  if (!cue) return { text: '', span: [start, start] }
  const before = page.text.lastIndexOf(cue, start)
  const after = page.text.indexOf(cue, start)
  const at = before >= 0 && (after < 0 || start - before < after - start) ? before : after
  if (at < 0) throw wrong(`the cue "${cue}" does not stand on the page: copy it from it`)
  return { text: cue, span: [at, at + cue.length] }
}

function outletHop({ article, statements }: Record): Hop[] {
  const last = statements[0]?.chain.at(-1)
  if (last?.relation === 'published') return [last]
  const { outlet } = article
  if (!outlet?.entity) return []
  const { name, entity } = outlet
  const place = { surface: null, span: null, relation: 'published', inherited: true } as const
  return [{ name, native: null, entity, kind: 'outlet', ...place, rule: RULE }]
}
