import { z } from 'zod'

/** The record, as `record.schema.json` describes it. */
export const record: z.ZodType = ofRecord('Record')
/** A statement of a record. */
export const statement: z.ZodType = ofRecord('Statement')

/** A part of a record, which has its own schema. */
function ofRecord(name: string): z.ZodType {
  return z.unknown().meta({ $ref: `#/components/schemas/${name}` })
}

/** A half-open range in UTF-16 units of the page's text. */
export const span: z.ZodType = z
  .tuple([z.int().min(0), z.int().min(0)])
  .meta({ id: 'Characters', description: '[start, end) in UTF-16 units of the text of the page.' })

const text = z.string()
const count = z.int().min(0)
/** Text, or null where it is not known. */
const maybe = z.string().nullable()

const outlet = z.object({ name: text, entity: maybe }).nullable()

/** The fields of a page in a few words. */
export const pageFields: z.ZodRawShape = {
  id: text,
  url: maybe,
  path: maybe,
  outlet,
  headline: maybe,
  language: text,
  published: maybe,
}

/** A page in a few words. */
export const pageRef: z.ZodType = z
  .object(pageFields)
  .meta({ id: 'PageRef', description: 'A page in a few words.' })

/** Whom a name was taken to mean. */
export const actor: z.ZodType = z
  .object({
    id: text,
    name: text,
    native: maybe,
    kind: text,
    asked: text,
    others: z.array(z.object({ id: text, name: text, pages: count })),
  })
  .meta({ id: 'Actor', description: 'Whom a name was taken to mean.' })

const page = z.object({ id: text, url: maybe, path: maybe, language: text })

/** A statement with its page. */
export const telling: z.ZodType = z
  .object({ result: text, page, outlet, published: maybe, headline: maybe, statement })
  .meta({ id: 'Telling', description: 'A statement with its page.' })

/** A result of a search. */
export const hit: z.ZodType = z
  .object({
    result: text.describe('Give it as `after` to go on behind it.'),
    page,
    outlet,
    published: maybe,
    headline: maybe,
    statement: statement.nullable(),
    sentences: z.array(z.object({ text, span })),
    matched: z.array(span),
  })
  .meta({ id: 'Hit', description: 'A result of a search.' })

/** How often something stands somewhere. */
export const counted: z.ZodType = z.object({ value: text, name: text, count }).meta({ id: 'Count' })

/** What happened on a day and what was said of it. */
export const day: z.ZodType = z
  .object({
    edtf: maybe,
    entries: z.array(
      z.object({
        dayIs: z.enum(['said', 'published', 'unknown']),
        relation: z.object({
          kind: z.enum(['says', 'to', 'of', 'together', 'third']),
          speakers: z.array(text),
          others: z.array(text),
        }),
        pages: count,
        fullest: count.describe('Which one of the tellings is the fullest.'),
        tellings: z.array(telling),
      }),
    ),
    events: z.array(
      z.object({
        dayIs: text,
        page: text,
        plover: text,
        mode: maybe,
        actors: z.array(text),
        recipients: z.array(text),
        place: maybe,
        edtf: maybe,
        status: z.enum(['reported', 'claimed', 'denied']),
        by: maybe,
        span,
      }),
    ),
  })
  .meta({ id: 'Day' })
