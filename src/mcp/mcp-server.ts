import { McpServer } from '@modelcontextprotocol/server'
import type { Operation, OperationContext } from '../app/operations/operation.ts'
import { operations } from '../app/operations/operations.ts'
import { version } from '../app/version.ts'
import { IsnadError } from '../model/error.ts'

const INSTRUCTIONS = `Isnad reads Persian and Arabic news pages and says who said what, when, and through whom it reached the page.
It never says what is true, only who says so. Every fact points at the characters that it was read from: quote those spans.`

/** A server of the Model Context Protocol whose tools are the operations. */
export function mcpServer(context: OperationContext): McpServer {
  const server = new McpServer(
    { name: 'isnad', version: version() },
    { instructions: INSTRUCTIONS },
  )
  for (const one of operations) addTool(server, one, context)
  return server
}

function addTool(
  server: McpServer,
  { name, summary, method, parameters, body, run }: Operation,
  context: OperationContext,
): void {
  const inputSchema = body ? parameters.extend(body.shape) : parameters
  const annotations = { readOnlyHint: method === 'get', openWorldHint: false }
  server.registerTool(name, { description: summary, inputSchema, annotations }, async (given) => {
    try {
      // The tool's own schema has checked and completed what was given.
      const answer = await run({ parameters: given, body: given }, context)
      return {
        content: [{ type: 'text', text: JSON.stringify(answer) }],
        structuredContent: answer,
      }
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error
      return { content: [{ type: 'text', text: error.message }], isError: true }
    }
  })
}
