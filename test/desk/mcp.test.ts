import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { evidencesIn } from '../evidence.ts'
import { isnad } from '../library/isnad.ts'
import { ROOT } from '../source-files.ts'
import { openDesk } from './open-desk.ts'

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

async function call(client: Client, name: string, given: object): Promise<Json> {
  const answer: Json = await client.callTool({ name, arguments: { ...given } })
  assert.notEqual(answer.isError, true, JSON.stringify(answer.content))
  return answer.structuredContent
}

/** Searches, traces, and checks the evidence against the text of its page, all through the client. */
async function work(client: Client): Promise<void> {
  const { hits } = await call(client, 'search_statements', { q: 'speaker:Putin', limit: 3 })
  const { stories } = await call(client, 'list_stories', {})
  const { claims } = await call(client, 'get_story', { story: stories[0].id })
  const { steps } = await call(client, 'trace_claim', { claim: claims[0].claim })
  const { positions } = await call(client, 'list_positions', { of: stories[0].id })
  const found = evidencesIn([hits, claims, steps, positions])
  assert.ok(found.length > 5)
  for (const { page, span, text } of found.slice(0, 12)) {
    let whole = ''
    for (let from: number | null = 0; from !== null;) {
      const part: Json = await call(client, 'get_page', { page, from })
      whole += part.text.text
      from = part.next
    }
    assert.equal(whole.slice(...span).slice(0, text.length), text)
  }
}

test('isnad mcp serves a client over standard input and output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-mcp-'))
  const file = join(folder, 'one.library')
  try {
    await isnad(['add', 'samples', '--library', file])
    const client = new Client({ name: 'test', version: '1.0.0' })
    const args = [join(ROOT, 'bin/isnad.js'), 'mcp', file]
    await client.connect(new StdioClientTransport({ command: process.execPath, args }))
    assert.match(client.getInstructions() ?? '', /never says what is true/)
    await work(client)
    await client.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the desk serves a client over HTTP, with a token and under its own name alone', async () => {
  const desk = await openDesk(['samples'], ['--listen', '127.0.0.2'])
  const address = new URL(`${desk.url}/mcp`)
  const [, token] = /token=([\w-]+)\n[^]*token=/.exec(desk.said)!
  const [, reader] = /token=[\w-]+\n[^]*token=([\w-]+)/.exec(desk.said)!
  try {
    for (const given of [token, reader]) {
      const client = new Client({ name: 'test', version: '1.0.0' })
      const headers = { authorization: `Bearer ${given}` }
      const transport = new StreamableHTTPClientTransport(address, { requestInit: { headers } })
      await client.connect(transport)
      await work(client)
      await client.close()
    }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    const ask = async (headers: { [name: string]: string }) =>
      (
        await fetch(address, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        })
      ).status
    const authorization = `Bearer ${token}`
    assert.equal(await ask({}), 401)
    assert.equal(await ask({ authorization: 'Bearer wrong' }), 401)
    assert.equal(await ask({ authorization, origin: 'https://evil.example' }), 403)
    assert.equal(await ask({ authorization, origin: 'null' }), 403)
  } finally {
    await desk.close()
  }
})
