import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Operation } from '../../app/operations/operation.ts'
import { version } from '../../app/version.ts'

const RECORD = new URL('../../../record.schema.json', import.meta.url)

type Schema = Readonly<{ [key: string]: unknown }>

/** What OpenAPI describes of one method of a path. */
export type PathMethod = Readonly<{ [key: string]: unknown }>

/** Routes that are no operations, in the words of OpenAPI: methods by path. */
export type MoreRoutes = Readonly<{ [path: string]: Readonly<{ [method: string]: PathMethod }> }>

/** The description of the interface (OpenAPI 3.1), made from the table of operations and the schemas of their answers. */
export function openApi(operations: readonly Operation[], base: string, more: MoreRoutes): object {
  const schemas: { [name: string]: Schema } = { ...recordSchemas(), Problem: PROBLEM }
  const paths: { [path: string]: { [method: string]: PathMethod } } = {}
  for (const one of operations) {
    const path = base + one.path
    paths[path] = { ...paths[path], [one.method]: operationOf(one, schemas) }
  }
  for (const [path, methods] of Object.entries(more)) paths[base + path] = { ...methods }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: version(),
      description: 'Who said what, when, and through whom it reached the page.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas },
  }
}

const PROBLEM = {
  type: 'object',
  description: 'What is wrong, and what to do next (RFC 9457).',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
}

/** What goes wrong, as each method tells it. */
export const PROBLEM_ANSWER: PathMethod = {
  description: 'What is wrong.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function operationOf(one: Operation, schemas: { [name: string]: Schema }): PathMethod {
  const { name, summary, path, parameters, body, answer } = one
  const shape = jsonSchema(parameters, 'input') as Shape
  const isList = Object.hasOwn(shape.properties ?? {}, 'after')
  return {
    operationId: name,
    summary,
    parameters: Object.entries(shape.properties ?? {}).map(([key, { description, ...schema }]) => {
      const isInPath = path.includes(`{${key}}`)
      return {
        name: key,
        in: isInPath ? 'path' : 'query',
        required: isInPath || (shape.required ?? []).includes(key),
        ...(description === undefined ? {} : { description }),
        schema,
      }
    }),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: jsonContent(jsonSchema(body, 'input')) } }),
    responses: {
      '200': {
        description: summary,
        ...(isList ? { headers: { Link: LINK } } : {}),
        content: jsonContent(hoisted(jsonSchema(answer, 'output'), schemas)),
      },
      default: PROBLEM_ANSWER,
    },
  }
}

const LINK = {
  description: 'The address of what follows, as rel="next" (RFC 8288); none at the end.',
  schema: { type: 'string' },
}

interface Shape {
  readonly properties?: { readonly [name: string]: { readonly description?: string } }
  readonly required?: readonly string[]
}

/** What is sent as JSON of a schema. */
export function jsonContent(schema: object): object {
  return { 'application/json': { schema } }
}

/** A zod schema as JSON Schema. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** The record and its parts, each a schema of its own: `statement` as `Statement`. */
function recordSchemas(): { [name: string]: Schema } {
  const { $schema: _, $id: __, ...record } = JSON.parse(readFileSync(RECORD, 'utf8')) as Schema
  const schemas: { [name: string]: Schema } = {}
  schemas['Record'] = hoisted(record, schemas)
  return schemas
}

/** A schema whose definitions stand among the others of the document. */
function hoisted(schema: Schema, schemas: { [name: string]: Schema }): Schema {
  const { $defs = {}, ...rest } = schema
  for (const [name, one] of Object.entries($defs as { [name: string]: Schema }))
    schemas[capitalised(name)] = lifted(one)
  return lifted(rest)
}

function lifted(schema: Schema): Schema {
  const text = JSON.stringify(schema).replace(
    /"#\/\$defs\/(\w+)"/g,
    (_, name: string) => `"#/components/schemas/${capitalised(name)}"`,
  )
  return JSON.parse(text) as Schema
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
