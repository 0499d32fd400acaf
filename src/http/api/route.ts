import type { z } from 'zod'
import type { Library } from '../../app/library/open-library.ts'

/** What a route works on. */
export interface ApiContext {
  readonly library: Library
}

/** What a route takes from the path and the query, by name; each value comes as text. */
export type Parameters = z.ZodObject

/** One thing that the interface does: the table of these is the interface, and its description is made from it. */
export interface Route {
  readonly method: 'get' | 'post'
  /** From `/api/v1` on, parameters in braces: `/pages/{page}`. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly parameters: Parameters
  readonly body: z.ZodType | null
  /** What it answers with, as JSON Schema. */
  readonly answer: object
  readonly run: (input: RouteInput, context: ApiContext) => Promise<unknown>
}

/** What came with a request, checked. */
export interface RouteInput {
  readonly parameters: Readonly<{ [name: string]: unknown }>
  readonly body: unknown
}

/** A route whose function knows the types of its parameters and body. */
export function route<P extends Parameters, B extends z.ZodType = z.ZodNull>(options: {
  readonly method: Route['method']
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly parameters: P
  readonly body?: B
  readonly answer: object
  readonly run: (
    input: { readonly parameters: z.output<P>; readonly body: z.output<B> },
    context: ApiContext,
  ) => Promise<unknown>
}): Route {
  const { run, body = null, ...rest } = options
  return {
    ...rest,
    body,
    run: (input, context) => run(input as Parameters_<P, B>, context),
  }
}

type Parameters_<P extends Parameters, B extends z.ZodType> = {
  readonly parameters: z.output<P>
  readonly body: z.output<B>
}
