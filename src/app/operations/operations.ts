import { z } from 'zod'
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
]
