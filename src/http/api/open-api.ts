import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Operation } from '../../app/operations/operation.ts'
import { version } from '../../app/version.ts'

const SCHEMA = new URL('../../../record.schema.json', import.meta.url)

/** The description of the interface (OpenAPI 3.1), made from the table of operations. */
export function openApi(operations: readonly Operation[], base: string): object {
  const paths: { [path: string]: { [method: string]: object } } = {}
  for (const one of operations) {
    const path = base + one.path
    paths[path] = { ...paths[path], [one.method]: operationOf(one) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: version(),
      description: 'Who said what, when, and through whom it reached the page.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: {
        Record: JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
        Problem: PROBLEM,
      },
    },
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

function operationOf({ name, summary, path, parameters, body, answer }: Operation): object {
  const shape = z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' }) as Shape
  const problem = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  }
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
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: bodySchema(body) } },
          },
        }),
    responses: {
      '200': { description: summary, content: { 'application/json': { schema: answer } } },
      default: { description: 'What is wrong.', content: problem },
    },
  }
}

interface Shape {
  readonly properties?: { readonly [name: string]: { readonly description?: string } }
  readonly required?: readonly string[]
}

function bodySchema(body: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })
  return schema
}
