import { z } from 'zod'
import { actor, counted, day, hit, pageRef, span, telling } from './answer-parts.ts'
import {
  change,
  claim,
  claimStatement,
  reprintOf,
  reprintView,
  storySummary,
} from './story-parts.ts'

const text = z.string()
const count = z.int().min(0)

/** What to give as `after` for the rest of a list; null at its end. */
const next = text.nullable().describe('Give it as `after` for what follows; null at the end.')

/** An answer to a search. */
export const searchAnswer: z.ZodType = z.object({
  of: z.enum(['pages', 'statements']),
  total: count.describe('Exact unless isMore.'),
  isMore: z.boolean(),
  hits: z.array(hit),
  facets: z.array(z.object({ field: text, values: z.array(counted) })),
  meant: z
    .array(
      z.object({
        text,
        span: span.describe('In the query.'),
        entities: z.array(z.object({ id: text, name: text }).loose()),
      }),
    )
    .describe('Whom the names of the query were taken to mean.'),
  next,
})

const part = {
  total: count,
  isMore: z.boolean(),
  stances: z.array(counted),
  years: z.array(counted),
  newest: z.array(telling),
}

/** What a library holds of an actor. */
export const actorAnswer: z.ZodType = z.object({
  actor,
  names: z.record(z.string(), z.array(text)),
  spellings: z.array(counted),
  spellingsOn: count,
  offices: z.array(
    z.object({
      office: text,
      label: text,
      state: text,
      from: text.nullable(),
      to: text.nullable(),
      standing: z.enum(['acting', 'designate']).nullable(),
      certainty: z.enum(['sure', 'likely']),
    }),
  ),
  pages: z.object({ total: count, isMore: z.boolean() }),
  said: z.object({
    ...part,
    origins: z.array(counted),
    carriers: z.array(counted),
    outlets: z.array(counted),
    addressees: z.array(counted),
    named: z.array(counted),
  }),
  told: z.object({ ...part, speakers: z.array(counted) }),
  passed: z.object({ ...part, speakers: z.array(counted) }),
})

/** What actors say to and of each other. */
export const timelineAnswer: z.ZodType = z.object({
  actors: z.array(actor),
  total: count,
  isMore: z.boolean(),
  shown: count,
  days: z.array(day),
  earlier: text.nullable().describe('The same as next.'),
  next,
})

/** A list of stories. */
export const storiesAnswer: z.ZodType = z.object({
  stories: z.array(storySummary),
  isMore: z.boolean(),
  total: count.describe('How many there are.'),
  next,
})

/** The way of a claim. */
export const traceAnswer: z.ZodType = z.object({
  statement: claimStatement,
  story: z.object({ id: text, headline: text.nullable() }),
  claim,
  pages: z.array(pageRef),
})

/** The reprints of a page, or of a library. */
export const reprintsAnswer: z.ZodType = z.object({
  page: pageRef.nullable(),
  dependsOn: z.array(reprintView),
  dependOnIt: z.array(reprintView),
  isMore: z.boolean(),
  next,
})

const words = z.object({ text, span }).nullable()

/** Two pages side by side. */
export const compareAnswer: z.ZodType = z.object({
  page: pageRef,
  of: pageRef,
  reprint: reprintOf.nullable(),
  sentences: z.array(z.object({ page: words, of: words, same: z.number().min(0).max(1) })),
  changes: z.array(change),
})

const remains = z.object({ reports: count, independent: count })

/** Who rests on an outlet, and what would remain without it. */
export const originsAnswer: z.ZodType = z.object({
  outlet: actor,
  resting: z.array(z.object({ name: text, entity: text.nullable(), pages: z.array(pageRef) })),
  claims: z.array(
    z.object({
      id: text,
      text,
      language: text,
      story: text,
      before: remains,
      after: remains,
      pages: z.array(text),
    }),
  ),
  stories: count,
})
