import { z } from 'zod'
import { compare } from '../story/compare.ts'
import { originsOf } from '../story/origins-of.ts'
import { reprints } from '../story/reprints.ts'
import { compareAnswer, originsAnswer, reprintsAnswer } from './answers.ts'
import { actorTools } from './actor-tools.ts'
import { claimTools } from './claim-tools.ts'
import { grouped } from './grouped.ts'
import { pageTools } from './page-tools.ts'
import type { Tool } from './tool.ts'
import { tool } from './tool.ts'

/** All that language models may ask for. */
export const tools: readonly Tool[] = [
  ...pageTools,
  ...claimTools,
  ...actorTools,
  tool({
    name: 'list_reprints',
    title: 'Who copies whom',
    description:
      'Lists which pages copy or translate which, whether the credit was kept, and what changed, with the characters on both pages. Take it for "who copied this", "was the source left out".',
    parameters: z.object({
      page: z.string().nullable().default(null).describe('A page; without it all pairs.'),
      limit: z.int().min(1).max(20).default(5),
      after: z.int().min(0).default(0).describe('The "next" of an earlier answer.'),
    }),
    answer: reprintsAnswer,
    run: async ({ page, limit, after: skip }, { library, tell }) => {
      const list = await reprints(await grouped(library, tell), page, { limit, skip })
      return { ...list, next: list.isMore ? String(skip + limit) : null }
    },
  }),
  tool({
    name: 'compare_pages',
    title: 'Two pages side by side',
    description:
      'Sets two pages side by side, sentence by sentence with their characters, and tells what was dropped, added or changed.',
    parameters: z.object({ one: z.string(), other: z.string() }),
    answer: compareAnswer,
    run: async ({ one, other }, { library, tell }) =>
      compare(await grouped(library, tell), one, other),
  }),
  tool({
    name: 'get_origins',
    title: 'Who rests on an outlet',
    description:
      'Tells which outlets rest on an outlet or agency, and what would remain of each claim without it.',
    parameters: z.object({ outlet: z.string().max(200).describe('A name, or an id.') }),
    answer: originsAnswer,
    run: async ({ outlet }, { library, tell }) => originsOf(await grouped(library, tell), outlet),
  }),
]
