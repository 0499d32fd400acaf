import { z } from 'zod'
import type { Delivery, Gift } from '../../app/desk/inbox.ts'
import { checked } from './json.ts'
import type { MoreRoutes } from './open-api.ts'
import { jsonContent, jsonSchema, PROBLEM_ANSWER } from './open-api.ts'

const MOST_PAGES = 1_000

const page = z.union([
  z.strictObject({
    text: z.string().min(1).describe('The text of a page, or its HTML.'),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null)
      .describe('Where it was published.'),
  }),
  z.strictObject({
    address: z.url({ protocol: /^https?$/ }).describe('A page, feed or sitemap to fetch.'),
  }),
])

const given = z.object({
  pages: z.array(page).min(1).max(MOST_PAGES).describe('Texts of pages, and addresses.'),
})

/** The pages and addresses in the body of a request. Throws `IsnadError`. */
export function giftsIn(body: unknown): Gift[] {
  const { pages } = checked(given, body, 'field')
  return pages.map((one): Gift =>
    'address' in one ? { kind: 'address', url: one.address } : { kind: 'text', ...one },
  )
}

const failed = z.object({ code: z.string(), message: z.string() }).nullable()

const arrival = z.object({
  name: z.string(),
  state: z.enum(['new', 'known', 'same', 'version', 'address', 'failed']),
  page: z.string().nullable().describe('The id of the page; null where it could not be read.'),
  headline: z.string().nullable(),
  failed,
})

const counts = {
  id: z.string(),
  state: z.enum(['waiting', 'reading', 'done', 'cancelled']),
  gifts: z.int().describe('How many were given; a feed may bring more pages.'),
  read: z.int(),
  failures: z.int(),
}

const delivery = z.object({
  ...counts,
  at: z.string(),
  feed: z.string().nullable(),
  arrivals: z.array(arrival),
  failed: failed.describe('Why the rest was not read.'),
})

/** How far a delivery is. */
export function progressToJson({ id, state, gifts, arrivals }: Delivery): object {
  const failures = arrivals.filter((one) => one.state === 'failed').length
  return { id, state, gifts, read: arrivals.length - failures, failures }
}

/** What became of a page that was given. */
export function arrivalToJson(arrived: Delivery['arrivals'][number]): object {
  const { name, state, page: kept, failed: why } = arrived
  return { name, state, page: kept?.id ?? null, headline: kept?.headline ?? null, failed: why }
}

/** A delivery as programs are told of it. */
export function deliveryToJson(one: Delivery): object {
  const { at, feed, arrivals, failed: why } = one
  return { ...progressToJson(one), at, feed, arrivals: arrivals.map(arrivalToJson), failed: why }
}

const ID = { name: 'delivery', in: 'path', required: true, schema: { type: 'string' } }
const STATE = 'What became of the pages that were given.'
const shown = jsonContent(jsonSchema(delivery, 'output'))

/** The routes of deliveries in the words of OpenAPI. */
export const DELIVERY_ROUTES: MoreRoutes = {
  '/deliveries': {
    post: {
      operationId: 'give_pages',
      summary: 'Reads pages into the library: texts, and addresses that are fetched.',
      requestBody: { required: true, content: jsonContent(jsonSchema(given, 'input')) },
      responses: {
        '202': {
          description: 'They are taken; Location tells what becomes of them.',
          headers: { Location: { schema: { type: 'string' } } },
          content: shown,
        },
        default: PROBLEM_ANSWER,
      },
    },
  },
  '/deliveries/{delivery}': {
    get: {
      operationId: 'get_delivery',
      summary: STATE,
      parameters: [ID],
      responses: { '200': { description: STATE, content: shown }, default: PROBLEM_ANSWER },
    },
  },
  '/deliveries/{delivery}/events': {
    get: {
      operationId: 'follow_delivery',
      summary: `${STATE} The events are "progress" (counts), "arrival" (a page) and "done" (the delivery); then it ends.`,
      parameters: [ID],
      responses: {
        '200': {
          description: 'Server-sent events.',
          content: { 'text/event-stream': { schema: { type: 'string' } } },
        },
        '204': { description: 'All was told already.' },
        default: PROBLEM_ANSWER,
      },
    },
  },
}
