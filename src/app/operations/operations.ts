import { z } from 'zod'
import { compare } from '../story/compare.ts'
import { groupNew } from '../story/group-new.ts'
import { originsOf } from '../story/origins-of.ts'
import { reprints } from '../story/reprints.ts'
import { STORY_ORDERS, stories } from '../story/stories.ts'
import { story } from '../story/story.ts'
import { trace } from '../story/trace.ts'
import { answerToJson } from '../json/answer-json.ts'
import { profileToJson } from '../json/profile-json.ts'
import { parseResult } from '../json/telling-json.ts'
import { timelineToJson } from '../json/timeline-json.ts'
import { actorProfile } from '../library/actor-profile.ts'
import { findPage } from '../library/find-page.ts'
import { searchPages } from '../library/search-pages.ts'
import { timeline } from '../library/timeline.ts'
import { viewRecord } from '../library/view-record.ts'
import { readText } from '../read.ts'
import type { Library } from '../library/open-library.ts'
import type { Hit } from '../library/search-pages.ts'
import type { Operation } from './operation.ts'
import { operation } from './operation.ts'
import { RECORD, listAnswer } from './answers.ts'

const limit = z.coerce.number().int().min(1).max(100).default(20).describe('So many at most.')
const after = z
  .string()
  .transform((text, context): Hit | null => {
    const hit = parseResult(text)
    if (!hit) context.addIssue('give the "result" of the last one of an earlier answer')
    return hit ?? null
  })
  .optional()
  .describe('Goes on behind this result of an earlier answer.')

/** Bytes of a page that is sent to be read. */
const MOST_TEXT = 4_000_000

/** The library with all that came in grouped into stories. */
async function grouped(library: Library): Promise<Library> {
  await groupNew(library)
  return library
}

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
    answer: RECORD,
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
    answer: RECORD,
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
    answer: listAnswer('hits', 'The results, each with the spans of its page that were asked for.'),
    run: async ({ parameters: { q, of, order, limit: most, after: behind } }, { library }) =>
      answerToJson(
        await searchPages(library, q, {
          ...(of ? { of } : {}),
          order,
          limit: most,
          after: behind ?? null,
          facets: () => ['speaker', 'outlet', 'language'],
        }),
      ),
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
    answer: { type: 'object', description: 'Names, offices, counts, and the newest statements.' },
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
    answer: listAnswer('days', 'The days, each with what was said.'),
    run: async ({ parameters: { actor, from, to, limit: most, after: behind } }, { library }) =>
      timelineToJson(
        await timeline(library, actor, { from, to, limit: most, after: behind ?? null }),
      ),
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
    }),
    answer: listAnswer('stories', 'The stories, each with its figures.'),
    run: async ({ parameters: { order, q, all, limit: most } }, { library }) =>
      stories(await grouped(library), { order, query: q, all, limit: most }),
  }),
  operation({
    method: 'get',
    path: '/stories/{story}',
    name: 'get_story',
    summary:
      'A story: its pages in all languages by time, its claims with who asserts, denies or declines to confirm them since when, the way of each claim to the pages, and on how many independent origins it rests.',
    parameters: z.object({ story: z.string().describe('Its id, or a page of it.') }),
    answer: listAnswer('claims', 'The claims, the one with most reports first.'),
    run: async ({ parameters: { story: id } }, { library }) => story(await grouped(library), id),
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
    answer: {
      type: 'object',
      description: 'The statement, its claim, and the pages that tell it.',
    },
    run: async ({ parameters: { statement } }, { library }) =>
      trace(await grouped(library), statement),
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
    }),
    answer: listAnswer('dependsOn', 'Pairs in which the page depends on another.'),
    run: async ({ parameters: { page, limit: most } }, { library }) =>
      reprints(await grouped(library), page, { limit: most }),
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
    answer: listAnswer('sentences', 'The sentences, each beside its like.'),
    run: async ({ parameters: { one, other } }, { library }) =>
      compare(await grouped(library), one, other),
  }),
  operation({
    method: 'get',
    path: '/origins/{outlet}',
    name: 'get_origins',
    summary: 'Who rests on an outlet or agency, and what would remain of each claim without it.',
    parameters: z.object({
      outlet: z.string().max(200).describe('A name in any script, or an id.'),
    }),
    answer: listAnswer('claims', 'The claims that rest on it, with what would remain.'),
    run: async ({ parameters: { outlet } }, { library }) =>
      originsOf(await grouped(library), outlet),
  }),
]
