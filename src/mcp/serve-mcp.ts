import { createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Hono } from 'hono'
import type { OperationContext } from '../app/operations/operation.ts'
import { mcpServer } from './mcp-server.ts'

/** Serves the tools over standard input and output until the client closes them. */
export async function serveMcpOverStdio(context: OperationContext): Promise<void> {
  const ended = new Promise<void>((resolve) => process.stdin.once('close', resolve))
  const served = serveStdio(() => mcpServer(context))
  await ended
  await served.close()
}

/** Serves the tools at `/mcp`. */
export function mcpOverHttp(context: OperationContext): Hono {
  const handler = createMcpHandler(() => mcpServer(context))
  const app = new Hono()
  app.all('/mcp', ({ req: request }) => handler.fetch(request.raw))
  return app
}
