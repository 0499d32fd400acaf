import type { z } from 'zod'
import type { Library } from '../library/open-library.ts'
import type { TellStories } from '../story/told-story.ts'

/** What an operation works on. */
export interface OperationContext {
  readonly library: Library
  /** Tells stories elsewhere, where the server has such a place. */
  readonly tell?: TellStories
}

/** What came with a request, checked. */
export interface OperationInput {
  readonly parameters: Readonly<{ [name: string]: unknown }>
  readonly body: unknown
}

/** One thing that programs may ask for. The table of these is what HTTP and MCP offer, and what their descriptions are made from. */
export interface Operation {
  readonly method: 'get' | 'post'
  /** Where HTTP has it, parameters in braces: `/pages/{page}`. */
  readonly path: string
  /** Its name as a tool and in descriptions: `get_page`. */
  readonly name: string
  readonly summary: string
  /** What it takes; from HTTP each value comes as text. */
  readonly parameters: z.ZodObject
  readonly body: z.ZodObject | null
  /** What it answers with. */
  readonly answer: z.ZodType
  readonly run: (input: OperationInput, context: OperationContext) => Promise<object>
}

/** An operation whose function knows the types of its parameters and body. */
export function operation<P extends z.ZodObject, B extends z.ZodObject = z.ZodObject>(
  options: Omit<Operation, 'parameters' | 'body' | 'run'> & {
    readonly parameters: P
    readonly body?: B
    readonly run: (input: Typed<P, B>, context: OperationContext) => Promise<object>
  },
): Operation {
  const { run, body = null, ...rest } = options
  return { ...rest, body, run: (input, context) => run(input as Typed<P, B>, context) }
}

interface Typed<P extends z.ZodObject, B extends z.ZodObject> {
  readonly parameters: z.output<P>
  readonly body: z.output<B>
}
