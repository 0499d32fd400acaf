import { z } from 'zod'
import type { Record } from '../../model/record.ts'
import { parseResult, resultOf } from '../json/telling-json.ts'
import { findPage } from '../library/find-page.ts'
import type { SearchAnswer } from '../library/search-pages.ts'
import { searchPages } from '../library/search-pages.ts'
import { viewRecord } from '../library/view-record.ts'
import { readText } from '../read.ts'
import type { OperationContext } from './operation.ts'
import type { Tool } from './tool.ts'
import {
  evidence,
  evidenceOf,
  sourceFields,
  sourcePart,
  statementFields,
  statementPart,
  tool,
} from './tool.ts'

/** Characters of a page in one answer at most, and statements. */
const MOST_TEXT = 8_000
const MOST_STATEMENTS = 40

const from = z
  .int()
  .min(0)
  .default(0)
  .describe('The character to begin at: the "next" of an earlier answer.')

const pageAnswer = z.object({
  page: z.string(),
  length: z.int().describe('Characters of the whole page, in UTF-16 units.'),
  ...sourceFields,
  text: z.object({ span: z.tuple([z.int(), z.int()]), text: z.string() }),
  statements: z
    .array(z.object(statementFields))
    .describe('Those that begin in this part of the page.'),
  next: z.int().nullable().describe('Give it as "from" for the next part; null at the end.'),
})

/** A part of a page from a character on, with the statements that begin there. */
function pagePart(record: Record, start: number): object {
  const { page, statements } = record
  const behind = statements
    .filter(({ content }) => content.span[0] >= start)
    .toSorted((one, other) => one.content.span[0] - other.content.span[0])
  const begin = Math.min(start, page.text.length)
  const end = endOf(page.text, begin, behind[MOST_STATEMENTS]?.content.span[0])
  const here = behind.filter(({ content }) => content.span[0] < end).slice(0, MOST_STATEMENTS)
  return {
    page: page.id,
    length: page.text.length,
    ...sourcePart(record),
    text: { span: [begin, end], text: page.text.slice(begin, end) },
    statements: here.map((one) => statementPart(record, one)),
    next: end < page.text.length ? end : null,
  }
}

/** Where a part of a text ends: at the end of a line where there is one, and never within a letter. */
function endOf(text: string, start: number, most = text.length): number {
  const furthest = Math.min(start + MOST_TEXT, text.length, Math.max(most, start + 1))
  if (furthest === text.length) return furthest
  const line = text.lastIndexOf('\n', furthest - 1) + 1
  if (line > start + MOST_TEXT / 2) return line
  const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(furthest - 1))
  return isWithin ? furthest + 1 : furthest
}

const query = z
  .string()
  .max(2_000)
  .describe(
    'Words and names in any script, and fields: speaker:Putin stance:denies via:TASS outlet:… said:2024-06 language:fa; joined by spaces, OR, and - for not.',
  )
const limit = z.int().min(1).max(30).default(10).describe('So many at most.')
const after = z.string().optional().describe('The "next" of an earlier answer.')

const found = {
  total: z.int().describe('How many there are; exact unless isMore.'),
  isMore: z.boolean(),
  meant: z.array(z.string()).describe('Whom names of the query were taken to mean.'),
  next: z.string().nullable().describe('Give it as "after" for more; null at the end.'),
}

interface Search {
  readonly q: string
  readonly limit: number
  readonly after?: string | undefined
}

async function search(
  of: 'pages' | 'statements',
  { q, limit: most, after: behind }: Search,
  { library }: OperationContext,
): Promise<
  Omit<SearchAnswer, 'meant'> & { readonly meant: string[]; readonly next: string | null }
> {
  const asked = { of, limit: most + 1, after: parseResult(behind ?? '') ?? null }
  const answer = await searchPages(library, q, asked)
  const hits = answer.hits.slice(0, most)
  const next = answer.hits.length > most ? resultOf(hits.at(-1)!.hit) : null
  const meant = answer.meant.flatMap(({ text, entities }) =>
    entities.slice(0, 3).map(({ id, name }) => `${text}: ${name} (${id})`),
  )
  return { ...answer, hits, meant, next }
}

/** Tools that read pages and find statements. */
export const pageTools: readonly Tool[] = [
  tool({
    name: 'read_page',
    title: 'Read a page that is given',
    description:
      'Reads the text or HTML of a news page in Persian, Arabic or English that you have at hand, and keeps nothing: who said what, with which stance, through whom it reached the page, each statement with its characters. For a page that is already in the library use get_page.',
    parameters: z.object({
      text: z.string().min(1).max(1_000_000).describe('The text of the page, or its HTML.'),
      url: z.url().nullable().default(null).describe('Where the page was published.'),
      language: z.string().nullable().default(null).describe('fa, ar or en; detected otherwise.'),
      from,
    }),
    answer: pageAnswer,
    run: async ({ text, url, language, from: start }) =>
      pagePart(readText(text, { url, language }), start),
  }),
  tool({
    name: 'get_page',
    title: 'A page of the library',
    description: `Gives a page of the library: its text, ${MOST_TEXT} characters at a time, and the statements in it with speaker, stance, chain and characters. Take it to check a quotation in its surroundings. Go on with "from".`,
    parameters: z.object({
      page: z.string().describe('Its id, the beginning of that, or its address.'),
      from,
    }),
    answer: pageAnswer,
    run: async ({ page, from: start }, { library }) =>
      pagePart(viewRecord(await findPage(library, page)), start),
  }),
  tool({
    name: 'search_statements',
    title: 'Search what was said',
    description:
      'Finds who said what, the newest first: every hit is a statement with speaker, stance, chain and the characters it stands at. Take it for "who said…", "did … deny", "what did … say about". Names are found in every script.',
    parameters: z.object({ q: query, limit, after }),
    answer: z.object({
      ...found,
      hits: z.array(z.object({ ...statementFields, ...sourceFields })),
    }),
    run: async (asked, context) => {
      const { total, isMore, meant, next, hits } = await search('statements', asked, context)
      const shown = hits.flatMap(({ record, statement }) =>
        statement ? { ...statementPart(record, statement), ...sourcePart(record) } : [],
      )
      return { total, isMore, meant, next, hits: shown }
    },
  }),
  tool({
    name: 'search_pages',
    title: 'Search pages',
    description:
      'Finds pages of the library, the newest first, with the sentences that hold what was asked for. Take it to find pages about a subject; for what somebody said take search_statements, for happenings list_stories.',
    parameters: z.object({ q: query, limit, after }),
    answer: z.object({
      ...found,
      hits: z.array(z.object({ page: z.string(), ...sourceFields, evidence: z.array(evidence) })),
    }),
    run: async (asked, context) => {
      const { total, isMore, meant, next, hits } = await search('pages', asked, context)
      const shown = hits.map(({ record, shown: spans }) => ({
        page: record.page.id,
        ...sourcePart(record),
        evidence: spans.slice(0, 3).map((span) => evidenceOf(record, span)),
      }))
      return { total, isMore, meant, next, hits: shown }
    },
  }),
]
