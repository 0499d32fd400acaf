import { z } from 'zod'
import { compare } from '../story/compare.ts'
import { originsOf } from '../story/origins-of.ts'
import { reprints } from '../story/reprints.ts'
import { STORY_ORDERS, stories } from '../story/stories.ts'
import { story } from '../story/story.ts'
import { trace } from '../story/trace.ts'
import { answerToJson } from '../json/answer-json.ts'
import { profileToJson } from '../json/profile-json.ts'
import { parseResult, resultOf } from '../json/telling-json.ts'
import { timelineToJson } from '../json/timeline-json.ts'
import { actorProfile } from '../library/actor-profile.ts'
import { findPage } from '../library/find-page.ts'
import { searchPages } from '../library/search-pages.ts'
import { timeline } from '../library/timeline.ts'
import { viewRecord } from '../library/view-record.ts'
import { readText } from '../read.ts'
import type { Hit } from '../library/search-pages.ts'
import { grouped } from './grouped.ts'
import type { Operation } from './operation.ts'
import { operation } from './operation.ts'
import { record } from './answer-parts.ts'
import { story as storyAnswer } from './story-parts.ts'
import {
  actorAnswer,
  compareAnswer,
  originsAnswer,
  reprintsAnswer,
  searchAnswer,
  storiesAnswer,
  timelineAnswer,
  traceAnswer,
} from './answers.ts'

const limit = z.coerce.number().int().min(1).max(100).default(20).describe('So many at most.')
const after = z
  .string()
  .transform((text, context): Hit | null => {
    const hit = parseResult(text)
    if (!hit) context.addIssue('give the "next", or the "result" of a hit, of an earlier answer')
    return hit ?? null
  })
  .optional()
  .describe('Goes on behind this result of an earlier answer: its "next".')

/** Behind how many entries a list goes on whose entries have no place of their own. */
const skip = z.coerce
  .number()
  .int()
  .min(0)
  .max(1_000_000)
  .default(0)
  .describe('Goes on behind so many: the "next" of an earlier answer.')

/** A list with the way on: what to give as `after`. */
function withNext(list: { readonly isMore: boolean }, behind: number): object {
  return { ...list, next: list.isMore ? String(behind) : null }
}

/** Bytes of a page that is sent to be read. */
const MOST_TEXT = 4_000_000

/** All that programs may ask for. */
export const operations: readonly Operation[] = [
  operation({
    method: 'post',
    path: '/read',
    name: 'read_page',
    summary:
      'Reads a page and keeps nothing: who said what, when, and through whom it reached the page.',
    parameters: z.object({}),
    body: z.object({
      text: z.string().min(1).max(MOST_TEXT).describe('The text of the page, or its HTML.'),
      url: z.url().nullable().default(null).describe('Where the page was published.'),
      language: z.string().nullable().default(null).describe('fa, ar or en; detected otherwise.'),
    }),
    answer: record,
    run: async ({ body: { text, url, language } }) => readText(text, { url, language }),
  }),
  operation({
    method: 'get',
    path: '/pages/{page}',
    name: 'get_page',
    summary: 'A page of the library, with what people decided over what was read.',
    parameters: z.object({
      page: z
        .string()
        .describe('Its id, the beginning of that (8 letters or more), or its address.'),
    }),
    answer: record,
    run: async ({ parameters: { page } }, { library }) => viewRecord(await findPage(library, page)),
  }),
  operation({
    method: 'get',
    path: '/search',
    name: 'search_library',
    summary: 'Finds pages and statements; names are found in every script.',
    parameters: z.object({
      q: z.string().max(2_000).default('').describe('The query, as isnad search takes it.'),
      of: z.enum(['pages', 'statements']).optional().describe('What is found.'),
      order: z.enum(['time', 'rank']).default('time').describe('Newest or best first.'),
      limit,
      after,
    }),
    answer: searchAnswer,
    run: async ({ parameters: { q, of, order, limit: most, after: behind } }, { library }) => {
      const answer = await searchPages(library, q, {
        ...(of ? { of } : {}),
        order,
        limit: most + 1,
        after: behind ?? null,
        facets: () => ['speaker', 'outlet', 'language'],
      })
      const hits = answer.hits.slice(0, most)
      const isMore = answer.hits.length > most && order === 'time'
      const next = isMore ? resultOf(hits.at(-1)!.hit) : null
      return { ...answerToJson({ ...answer, hits }), next }
    },
  }),
  operation({
    method: 'get',
    path: '/actors/{actor}',
    name: 'get_actor',
    summary: 'What the library holds of someone: what they said, and what was said of them.',
    parameters: z.object({
      actor: z.string().max(200).describe('A name in any script, or an id.'),
      limit,
    }),
    answer: actorAnswer,
    run: async ({ parameters: { actor, limit: most } }, { library }) =>
      profileToJson(await actorProfile(library, actor, { limit: most })),
  }),
  operation({
    method: 'get',
    path: '/timeline',
    name: 'get_timeline',
    summary: 'What actors say to and of each other, by days.',
    parameters: z.object({
      actor: z
        .union([z.string(), z.array(z.string())])
        .transform((names) => (typeof names === 'string' ? [names] : names))
        .describe('A name in any script, or an id; may be given several times.'),
      from: z.string().nullable().default(null).describe('The first day, month or year.'),
      to: z.string().nullable().default(null).describe('The last one.'),
      limit,
      after,
    }),
    answer: timelineAnswer,
    run: async ({ parameters: { actor, from, to, limit: most, after: behind } }, { library }) => {
      const asked = { from, to, limit: most, after: behind ?? null }
      const answer = await timeline(library, actor, asked)
      return { ...timelineToJson(answer), next: answer.earlier && resultOf(answer.earlier) }
    },
  }),
  operation({
    method: 'get',
    path: '/stories',
    name: 'list_stories',
    summary:
      'The stories of the library: each the pages about one happening, with its main claim and on how many origins that rests.',
    parameters: z.object({
      order: z.enum(STORY_ORDERS).default('newest').describe('Newest, biggest or most contested.'),
      q: z
        .string()
        .max(2_000)
        .nullable()
        .default(null)
        .describe('Only those with a page it finds.'),
      all: z.stringbool().or(z.boolean()).default(false).describe('Also those of one page.'),
      limit,
      after: skip,
    }),
    answer: storiesAnswer,
    run: async (
      { parameters: { order, q, all, limit: most, after: behind } },
      { library, tell },
    ) => {
      const asked = { order, query: q, all, limit: most, skip: behind, tell }
      return withNext(await stories(await grouped(library, tell), asked), behind + most)
    },
  }),
  operation({
    method: 'get',
    path: '/stories/{story}',
    name: 'get_story',
    summary:
      'A story: its pages in all languages by time, its claims with who asserts, denies or declines to confirm them since when, the way of each claim to the pages, and on how many independent origins it rests.',
    parameters: z.object({ story: z.string().describe('Its id, or a page of it.') }),
    answer: storyAnswer,
    run: async ({ parameters: { story: id } }, { library, tell }) =>
      story(await grouped(library, tell), id, tell),
  }),
  operation({
    method: 'get',
    path: '/trace/{statement}',
    name: 'trace_claim',
    summary:
      'The claim of a statement and its way from its origins to the pages, each step with its evidence.',
    parameters: z.object({
      statement: z
        .string()
        .describe('PAGE.s3: a page and the id of a statement, or the id of a claim.'),
    }),
    answer: traceAnswer,
    run: async ({ parameters: { statement } }, { library, tell }) =>
      trace(await grouped(library, tell), statement),
  }),
  operation({
    method: 'get',
    path: '/reprints',
    name: 'list_reprints',
    summary:
      'What a page depends on and what depends on it, the kind of copy, whether the credit was kept, and what changed.',
    parameters: z.object({
      page: z.string().nullable().default(null).describe('A page; without it all pairs.'),
      limit,
      after: skip,
    }),
    answer: reprintsAnswer,
    run: async ({ parameters: { page, limit: most, after: behind } }, { library, tell }) => {
      const asked = { limit: most, skip: behind }
      return withNext(await reprints(await grouped(library, tell), page, asked), behind + most)
    },
  }),
  operation({
    method: 'get',
    path: '/compare',
    name: 'compare_pages',
    summary: 'Two pages side by side, sentence by sentence.',
    parameters: z.object({
      one: z.string().describe('A page.'),
      other: z.string().describe('Another page.'),
    }),
    answer: compareAnswer,
    run: async ({ parameters: { one, other } }, { library, tell }) =>
      compare(await grouped(library, tell), one, other),
  }),
  operation({
    method: 'get',
    path: '/origins/{outlet}',
    name: 'get_origins',
    summary: 'Who rests on an outlet or agency, and what would remain of each claim without it.',
    parameters: z.object({
      outlet: z.string().max(200).describe('A name in any script, or an id.'),
    }),
    answer: originsAnswer,
    run: async ({ parameters: { outlet } }, { library, tell }) =>
      originsOf(await grouped(library, tell), outlet),
  }),
]
