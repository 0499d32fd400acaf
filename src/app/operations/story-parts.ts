import { z } from 'zod'
import { pageFields, pageRef, span } from './answer-parts.ts'

const text = z.string()
const count = z.int().min(0)
/** Text, or null where it is not known. */
const maybe = z.string().nullable()
const share = z.number().min(0).max(1)
const named = z.object({ id: text, name: text })

const statementRef = z.object({ page: text, statement: text }).meta({ id: 'StatementRef' })
const reasons = z.array(z.object({ feature: text, weight: z.number() }))
const side = z.enum(['asserts', 'confirms', 'denies', 'declines'])
const speaker = z
  .object({
    entity: text,
    name: text,
    native: maybe,
    named: z.boolean(),
    body: text,
    bodyName: text,
  })
  .meta({ id: 'ClaimSpeaker' })

const figure = z.object({
  value: z.number(),
  to: z.number(),
  sense: z.enum(['exact', 'about', 'more', 'less']),
  of: maybe,
  surface: text,
  span,
})

/** A statement that takes a side on a claim, with its words and their place. */
export const claimStatement: z.ZodType = z
  .object({
    page: text,
    statement: text,
    speaker,
    side,
    distanced: z.boolean(),
    edtf: maybe,
    figures: z.array(figure),
    score: share,
    reasons,
    text,
    span,
    url: maybe,
    path: maybe,
    language: text,
    outlet: maybe,
  })
  .meta({ id: 'ClaimStatement' })

const position = z
  .object({
    body: text,
    name: text,
    speakers: z.array(speaker),
    side,
    since: maybe,
    before: side.nullable(),
    statements: z.array(statementRef),
  })
  .meta({ id: 'Position', description: 'How a body stands to a claim, and since when.' })

const place = z.object({ page: text, span })
const kindOfCopy = z.enum(['verbatim', 'cut', 'edited', 'translated'])

const edge = z.union([
  z.object({
    how: z.literal('named'),
    page: text,
    span: span.nullable(),
    statement: statementRef.nullable(),
  }),
  z.object({ how: z.enum(['wording', 'content']), kind: kindOfCopy, share }),
])

const node = z
  .object({
    kind: z.enum(['origin', 'transmitter', 'page']),
    id: text,
    name: text,
    native: maybe,
    language: maybe,
    published: maybe,
    edge: edge.nullable(),
    reports: count,
    evidence: maybe.describe('The words that prove the step to it.'),
    isAgency: z.boolean().describe('Whether the tables know it as a news agency.'),
    get next(): z.ZodType {
      return z.array(node)
    },
  })
  .meta({ id: 'TraceNode', description: 'A step of the way of a claim.' })

const merge = z.object({
  because: text,
  dependence: z.enum(['sourcing', 'ownership']),
  into: text,
  from: text,
  origin: maybe,
  names: z.tuple([text, text]),
  inferred: z.boolean(),
  evidence: place.nullable(),
  share: share.nullable(),
  sentence: text,
})

const origins = z
  .object({
    reports: count,
    accounts: count,
    independent: count,
    origins: z.array(
      z.object({
        id: text,
        name: text,
        native: maybe,
        kind: z.enum(['speaker', 'body', 'outlet', 'unnamed']),
        state: maybe,
        pages: z.array(text),
      }),
    ),
    merges: z.array(merge),
    circular: z.array(z.array(text)),
    finding: text,
    arithmetic: text,
  })
  .meta({ id: 'OriginCount', description: 'On how many independent origins reports rest.' })

/** A claim with all that is known of it. */
export const claim: z.ZodType = z
  .object({
    id: text,
    text,
    language: text,
    told: statementRef,
    contested: z.boolean(),
    about: z.array(named),
    count: origins,
    sides: z.array(z.object({ sides: z.array(side), reports: count, independent: count })),
    positions: z.array(position),
    statements: z.array(claimStatement),
    trace: z.array(node),
  })
  .meta({ id: 'Claim', description: 'One proposition, and who stands how to it.' })

const reprint = {
  kind: kindOfCopy,
  share,
  kept: share,
  credit: z.enum(['kept', 'lost']),
  how: z.enum(['named', 'wording', 'content']),
  source: maybe,
  closest: z.boolean(),
  score: share,
  reasons,
}

/** How a page depends on another, both by their ids. */
export const reprintOf: z.ZodType = z
  .object({ page: text, of: text, ...reprint })
  .meta({ id: 'Reprint', description: 'How a page depends on another.' })

/** What changed between two pages. */
export const change: z.ZodType = z
  .object({
    kind: text,
    page: span.optional(),
    of: span.nullable().optional(),
    source: text.optional(),
    speaker: text.optional(),
    from: text.optional(),
    to: text.optional(),
    texts: z.object({ page: maybe, of: maybe }),
  })
  .meta({ id: 'Change', description: 'What changed between two pages.' })

/** How a page depends on another, with both and what changed. */
export const reprintView: z.ZodType = z
  .object({ page: pageRef, of: pageRef, ...reprint, changes: z.array(change) })
  .meta({ id: 'ReprintView' })

/** A headline in each language of a story's pages. */
const headlines = z.record(z.string(), text)

const told = z.object({
  id: text,
  text,
  language: text,
  reports: count,
  independent: count,
  origins: z.array(z.object({ id: text, name: text, reports: count })),
  contested: z.boolean(),
})

/** A story in a list. */
export const storySummary: z.ZodType = z
  .object({
    id: text,
    isCounted: z.boolean().describe('False while its claims are being counted: ask again.'),
    headline: maybe,
    headlines,
    language: text,
    days: z.tuple([text, text]).nullable(),
    pages: count,
    languages: z.array(z.object({ language: text, pages: count })),
    outlets: count,
    reprints: count,
    claim: told.nullable(),
    contested: count,
  })
  .meta({ id: 'StorySummary' })

const storyChange = z.object({
  kind: z.enum(['merged', 'split']),
  story: text,
  other: text,
  pages: z.array(text),
  by: text,
  at: maybe,
  reasons,
})

const decision = z.object({
  verdict: z.enum(['together', 'apart']),
  pages: z.tuple([text, text]),
  by: text,
  at: text,
  why: maybe,
})

const alert = z.object({
  kind: text,
  claim: maybe,
  pages: z.array(text),
  statements: z.array(statementRef),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  sentence: text,
})

/** A story with all that is known of it. */
export const story: z.ZodType = z
  .object({
    id: text,
    headline: maybe,
    headlines,
    language: text,
    days: z.tuple([text, text]).nullable(),
    formerly: z.array(text),
    pages: z.array(z.object({ ...pageFields, statements: count, reprintOf: z.array(reprintOf) })),
    related: z.array(pageRef),
    claims: z.array(claim),
    alerts: z.array(alert),
    changes: z.array(storyChange),
    decisions: z.array(decision),
  })
  .meta({ id: 'Story' })
