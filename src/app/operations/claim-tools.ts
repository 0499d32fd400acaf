import { z } from 'zod'
import type { PageRef } from '../story/page-ref.ts'
import type { ClaimView, StatementView, TraceView } from '../story/claim-view.ts'
import { STORY_ORDERS, stories } from '../story/stories.ts'
import type { StoryPage } from '../story/story.ts'
import { story } from '../story/story.ts'
import { trace } from '../story/trace.ts'
import { storiesAnswer } from './answers.ts'
import { grouped } from './grouped.ts'
import { pageRef } from './answer-parts.ts'
import type { Tool } from './tool.ts'
import { evidence, shortened, tool } from './tool.ts'

/** Claims, positions, steps and pages in one answer at most. */
const MOST_CLAIMS = 5
const MOST_POSITIONS = 15
const MOST_STEPS = 40
const MOST_PAGES = 40
const MOST_STATEMENTS = 3

const text = z.string()
const maybe = z.string().nullable()
const count = z.int().min(0)

const after = z
  .int()
  .min(0)
  .default(0)
  .describe('Behind how many to go on: the "next" of an earlier answer.')
const next = z.int().nullable().describe('Give it as "after" for more; null at the end.')

/** A slice of a list, and behind how many it goes on. */
function sliced<Item>(all: readonly Item[], behind: number, most: number) {
  const end = behind + most
  return { slice: all.slice(behind, end), next: end < all.length ? end : null }
}

const positionFields = {
  name: text.describe('The body or person whose side it is.'),
  body: text,
  side: z.enum(['asserts', 'confirms', 'denies', 'declines']),
  since: maybe.describe('The first day of this side, as EDTF.'),
  before: maybe.describe('The side that the same one took before.'),
  statements: z
    .array(z.object({ statement: text, speaker: text, outlet: maybe, evidence }))
    .describe('The first ones that show it.'),
}

function positionsOf({ positions, statements }: ClaimView): object[] {
  const byId = new Map(statements.map((one) => [`${one.page}.${one.statement}`, one]))
  return positions.map(({ name, body, side, since, before, statements: shown }) => ({
    name,
    body,
    side,
    since,
    before,
    statements: shown.slice(0, MOST_STATEMENTS).flatMap(({ page, statement }) => {
      const one = byId.get(`${page}.${statement}`)
      return one ? sayingOf(one) : []
    }),
  }))
}

function sayingOf(one: StatementView): object {
  const { page, statement, speaker, outlet } = one
  return {
    statement: `${page}.${statement}`,
    speaker: speaker.name,
    outlet,
    evidence: evidenceIn(one),
  }
}

function evidenceIn({ page, span, text: words }: StatementView): object {
  return { page, span, text: words.slice(0, 600) }
}

/** A page of a story in a few words. */
function refOf({ id, url, path, outlet, headline, language, published }: StoryPage): PageRef {
  return { id, url, path, outlet, headline, language, published }
}

const claimFields = {
  claim: text.describe('Give it to trace_claim or list_positions.'),
  text,
  finding: text.describe('On what the reports rest, in a sentence.'),
  arithmetic: text,
  reports: count,
  independent: count.describe('Independent origins: far fewer than reports means an echo.'),
  contested: z.boolean(),
}

function claimPart({ id, text: words, count: counted, contested }: ClaimView): object {
  const { finding, arithmetic, reports, independent } = counted
  return { claim: id, text: shortened(words), finding, arithmetic, reports, independent, contested }
}

const claimOf = z.string().describe('PAGE.s3, the "statement" of a hit, or the "claim" of a story.')

interface Step {
  readonly depth: number
  readonly node: TraceView
}

/** The ways of a claim as a list: each step below the one that it came from, which has one depth less. */
function stepsIn(nodes: readonly TraceView[], depth = 0): Step[] {
  return nodes.flatMap((node) => [{ depth, node }, ...stepsIn(node.next, depth + 1)])
}

function stepPart({ depth, node }: Step): object {
  const { kind, id, name, published, reports, edge } = node
  const isNamed = edge?.how === 'named' && edge.span !== null && node.evidence !== null
  return {
    depth,
    kind,
    id,
    name,
    published,
    reports,
    how: edge?.how ?? null,
    share: edge && edge.how !== 'named' ? edge.share : null,
    evidence: isNamed
      ? { page: edge.page, span: edge.span, text: node.evidence.slice(0, 600) }
      : null,
  }
}

/** Tools that tell of stories and their claims. */
export const claimTools: readonly Tool[] = [
  tool({
    name: 'list_stories',
    title: 'Stories',
    description:
      'Lists stories, each the pages about one happening in all languages, with its main claim, its reports and on how many independent origins these rest. Take it to find a happening; then get_story.',
    parameters: z.object({
      q: z
        .string()
        .max(2_000)
        .nullable()
        .default(null)
        .describe('Only those with a page it finds.'),
      order: z.enum(STORY_ORDERS).default('newest'),
      all: z.boolean().default(false).describe('Also those of one page.'),
      limit: z.int().min(1).max(30).default(10),
      after,
    }),
    answer: storiesAnswer,
    run: async ({ q, order, all, limit, after: skip }, { library, tell }) => {
      const asked = { order, query: q, all, limit, skip, tell }
      const list = await stories(await grouped(library, tell), asked)
      return { ...list, next: list.isMore ? String(skip + limit) : null }
    },
  }),
  tool({
    name: 'get_story',
    title: 'A story',
    description: `Shows a story: its pages by time, alerts (lost attributions, changed figures, reversals) and its claims, ${MOST_CLAIMS} at a time, the one on most pages first, each with what its reports rest on and who takes which side since when, with evidence.`,
    parameters: z.object({ story: z.string().describe('Its id, or a page of it.'), after }),
    answer: z.object({
      story: text,
      headline: maybe,
      days: z.tuple([text, text]).nullable(),
      pages: z.array(pageRef).describe(`The first ${MOST_PAGES}.`),
      pageCount: count,
      alerts: z.array(text),
      claims: z.array(z.object({ ...claimFields, positions: z.array(z.object(positionFields)) })),
      claimCount: count,
      next,
    }),
    run: async ({ story: reference, after: behind }, { library, tell }) => {
      const { id, headline, days, pages, claims, alerts } = await story(
        await grouped(library, tell),
        reference,
        tell,
      )
      const { slice, next: onward } = sliced(claims, behind, MOST_CLAIMS)
      return {
        story: id,
        headline,
        days,
        pages: pages.slice(0, MOST_PAGES).map(refOf),
        pageCount: pages.length,
        alerts: alerts.slice(0, MOST_PAGES).map(({ sentence }) => sentence),
        claims: slice.map((one) => ({
          ...claimPart(one),
          positions: positionsOf(one).slice(0, MOST_POSITIONS),
        })),
        claimCount: claims.length,
        next: onward,
      }
    },
  }),
  tool({
    name: 'trace_claim',
    title: 'The way of a claim',
    description:
      'Traces a claim from its origins to the pages that report it: each step with the words that prove it, why reports count as one origin, and on how many independent origins it rests. Take it for "where does this come from", "who had it first", "is this confirmed independently".',
    parameters: z.object({ claim: claimOf, after }),
    answer: z.object({
      ...claimFields,
      story: text,
      evidence: evidence.describe('The statement that was asked for.'),
      steps: z.array(
        z.object({
          depth: count.describe('0 for an origin; each step came from the last one of one less.'),
          kind: z.enum(['origin', 'transmitter', 'page']),
          id: text,
          name: text,
          published: maybe,
          reports: count,
          how: z.enum(['named', 'wording', 'content']).nullable(),
          share: z.number().nullable().describe('Of the words, where it was matched.'),
          evidence: evidence.nullable(),
        }),
      ),
      merges: z.array(text).describe('Why reports count as one, in sentences.'),
      next,
    }),
    run: async ({ claim: reference, after: behind }, { library, tell }) => {
      const { claim, statement, story: of } = await trace(await grouped(library, tell), reference)
      const { slice, next: onward } = sliced(stepsIn(claim.trace), behind, MOST_STEPS)
      return {
        ...claimPart(claim),
        story: of.id,
        evidence: evidenceIn(statement),
        steps: slice.map(stepPart),
        merges: claim.count.merges.slice(0, MOST_STEPS).map(({ sentence }) => sentence),
        next: onward,
      }
    },
  }),
  tool({
    name: 'list_positions',
    title: 'Who takes which side',
    description:
      'Lists who asserts, confirms, denies or declines to confirm a claim, or every claim of a story, since when and whether they changed sides, each with the statements that show it. Take it for "who denies…", "did … change its position".',
    parameters: z.object({
      of: z.string().describe('A story, a page of it, or a claim or statement (PAGE.s3).'),
      after,
    }),
    answer: z.object({
      positions: z.array(z.object({ claim: text, text, ...positionFields })),
      total: count,
      next,
    }),
    run: async ({ of, after: behind }, { library, tell }) => {
      const whole = await grouped(library, tell)
      const isClaim = /\.s\d+$/.test(of.trim())
      const claims = isClaim
        ? [(await trace(whole, of)).claim]
        : (await story(whole, of, tell)).claims
      const all = claims.flatMap((one) =>
        positionsOf(one).map((position) => ({
          claim: one.id,
          text: shortened(one.text),
          ...position,
        })),
      )
      const { slice, next: onward } = sliced(all, behind, MOST_POSITIONS)
      return { positions: slice, total: all.length, next: onward }
    },
  }),
]
