import { z } from 'zod'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { OperationContext } from './operation.ts'

/** Something that a language model may ask for: answers are short, and every fact has its evidence. */
export interface Tool {
  readonly name: string
  /** For people, in a few words. */
  readonly title: string
  /** By which a model chooses it: what it gives, when to take it, and how to go on. */
  readonly description: string
  readonly parameters: z.ZodObject
  readonly answer: z.ZodType
  readonly run: (given: unknown, context: OperationContext) => Promise<object>
}

/** A tool whose function knows the type of what is given to it. */
export function tool<P extends z.ZodObject>(
  options: Omit<Tool, 'parameters' | 'run'> & {
    readonly parameters: P
    readonly run: (given: z.output<P>, context: OperationContext) => Promise<object>
  },
): Tool {
  const { run, ...rest } = options
  return { ...rest, run: (given, context) => run(given as z.output<P>, context) }
}

/** Characters of a passage that are given at most; its span says how long it is. */
const MOST_WORDS = 600

const text = z.string()
/** Text, or null where it is not known. */
const maybe = z.string().nullable()

/** Where something stands: a page, its characters, and the words there. */
export const evidence: z.ZodType = z
  .object({
    page: text,
    span: z.tuple([z.int(), z.int()]).describe('[start, end) in UTF-16 units of the page.'),
    text: text.describe(`The words there; of a longer passage its first ${MOST_WORDS} characters.`),
  })
  .meta({ id: 'Evidence', description: 'Quote this: a page, its characters, the words there.' })

/** The words of a page at some of its characters. */
export function evidenceOf({ page }: Record, [start, end]: Span): object {
  const words = page.text.slice(start, Math.min(end, start + MOST_WORDS))
  return { page: page.id, span: [start, end], text: words }
}

/** A statement as tools tell it. */
export const statementFields: z.ZodRawShape = {
  statement: text.describe('PAGE.s3: give it to trace_claim.'),
  speaker: text,
  entity: text.describe('The id of the speaker: give it to get_actor.'),
  stance: text,
  addressee: maybe,
  said: maybe.describe('When it was said, as EDTF.'),
  chain: z
    .array(text)
    .describe('Through whom it reached the page: who spoke first, the outlet last.'),
  evidence,
}

/** A statement of a record as tools tell it. */
export function statementPart(record: Record, statement: Statement): object {
  const { id, speaker, stance, addressee, said, chain, content } = statement
  return {
    statement: `${record.page.id}.${id}`,
    speaker: speaker.name,
    entity: speaker.entity,
    stance,
    addressee: addressee?.name ?? null,
    said: said?.edtf ?? null,
    chain: chain.map(({ name }) => name),
    evidence: evidenceOf(record, content.span),
  }
}

/** The page of a statement as tools tell it. */
export const sourceFields: z.ZodRawShape = {
  outlet: maybe,
  published: maybe,
  headline: maybe,
  language: text,
  url: maybe,
}

/** Where a record comes from as tools tell it. */
export function sourcePart({ page, article }: Record): object {
  return {
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
    headline: shortened(article.headline),
    language: page.language,
    url: page.url,
  }
}

/** A text of a page as it may stand in a list. */
export function shortened<Text extends string | null>(given: Text): Text {
  return given !== null && given.length > MOST_WORDS
    ? (`${given.slice(0, MOST_WORDS)}…` as Text)
    : given
}
