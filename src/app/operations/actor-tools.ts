import { z } from 'zod'
import { parseResult, resultOf } from '../json/telling-json.ts'
import { actorProfile } from '../library/actor-profile.ts'
import type { Told } from '../library/same-told.ts'
import { timeline } from '../library/timeline.ts'
import type { Tool } from './tool.ts'
import { sourceFields, sourcePart, statementFields, statementPart, tool } from './tool.ts'

const text = z.string()
const maybe = z.string().nullable()
const count = z.int().min(0)

const toldFields = { ...statementFields, ...sourceFields }

function toldPart({ record, statement }: Told): object {
  return { ...statementPart(record, statement), ...sourcePart(record) }
}

/** Tools that tell of persons, states, bodies and outlets. */
export const actorTools: readonly Tool[] = [
  tool({
    name: 'get_actor',
    title: 'Somebody of the library',
    description:
      'Tells of a person, state, body or outlet: names in every script, offices by time, how often they speak and how, and the newest of what they said, with evidence. Take it to settle who somebody is before you search.',
    parameters: z.object({
      actor: z.string().max(200).describe('A name in any script, or an id.'),
      limit: z.int().min(1).max(20).default(5),
    }),
    answer: z.object({
      id: text,
      name: text,
      names: z.record(text, z.array(text)),
      offices: z.array(z.object({ label: text, from: maybe, to: maybe })),
      pages: count,
      said: count,
      stances: z.array(z.object({ value: text, count })),
      newest: z.array(z.object(toldFields)),
    }),
    run: async ({ actor: name, limit }, { library }) => {
      const { actor, names, offices, pages, said } = await actorProfile(library, name, { limit })
      return {
        id: actor.id,
        name: actor.name,
        names: Object.fromEntries(
          Object.entries(names).map(([code, all]) => [code, all.slice(0, 5)]),
        ),
        offices: offices.slice(0, 10).map(({ label, from, to }) => ({ label, from, to })),
        pages: pages.total,
        said: said.total,
        stances: said.stances
          .slice(0, 10)
          .map(({ value, count: times }) => ({ value, count: times })),
        newest: said.newest.map(toldPart),
      }
    },
  }),
  tool({
    name: 'get_timeline',
    title: 'What actors say to and of each other',
    description:
      'Tells by days, the newest part first, what one actor said and was told, or what several said to and of each other, each with its evidence. Take it for relations over time.',
    parameters: z.object({
      actors: z.array(z.string()).min(1).max(8).describe('Names in any script, or ids.'),
      from: z.string().nullable().default(null).describe('The first day, month or year.'),
      to: z.string().nullable().default(null).describe('The last one.'),
      limit: z.int().min(1).max(30).default(15),
      after: z.string().optional().describe('The "next" of an earlier answer: earlier days.'),
    }),
    answer: z.object({
      days: z.array(
        z.object({
          day: maybe,
          said: z.array(z.object({ relation: text, pages: count, ...toldFields })),
        }),
      ),
      total: count,
      next: maybe,
    }),
    run: async ({ actors, from, to, limit, after: behind }, { library }) => {
      const asked = { from, to, limit, after: parseResult(behind ?? '') ?? null }
      const { days, total, earlier } = await timeline(library, actors, asked)
      return {
        days: days.map(({ edtf, entries }) => ({
          day: edtf,
          said: entries.map(({ relation, told, pages }) => ({
            relation: relation.kind,
            pages,
            ...toldPart(told),
          })),
        })),
        total,
        next: earlier && resultOf(earlier),
      }
    },
  }),
]
