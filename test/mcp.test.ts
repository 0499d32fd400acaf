import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { mcpOverHttp } from '../src/mcp/serve-mcp.ts'
import { sampleLibrary } from './sample-library.ts'

const app = mcpOverHttp({ library: await sampleLibrary() })
const client = new Client({ name: 'test', version: '1.0.0' })

before(async () => {
  const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
    fetch: async (url, init) => app.request(url.toString(), init ?? {}),
  })
  await client.connect(transport)
})

after(() => client.close())

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

async function call(name: string, given: object): Promise<{ value: Json; isError: boolean }> {
  const { structuredContent, content, isError } = await client.callTool({
    name,
    arguments: { ...given },
  })
  return { value: structuredContent ?? (content as Json)[0].text, isError: isError === true }
}

test('the tools are listed with what they take', async () => {
  const { tools } = await client.listTools()
  const names = new Set(tools.map(({ name }) => name))
  for (const name of ['read_page', 'get_page', 'search_library']) assert.ok(names.has(name))
  const read = tools.find(({ name }) => name === 'read_page')
  assert.deepEqual(read!.inputSchema.required, ['text'])
})

test('a page is read, each statement with its characters', async () => {
  const text = 'گفت‌وگو\n\nوزیر خارجه روسیه گفت که نشست پایان یافت.'
  const { value } = await call('read_page', { text })
  const [{ content }] = value.statements
  assert.equal(text.slice(...(content.span as [number, number])), content.text)
})

test('statements are searched', async () => {
  const { value } = await call('search_library', { q: 'speaker:Putin', limit: 3 })
  assert.equal(value.hits.length, 3)
})

test('what went wrong is told to the model and does not end the connection', async () => {
  const { value, isError } = await call('get_page', { page: '00000000000' })
  assert.ok(isError)
  assert.match(value, /no page/)
  assert.equal((await call('get_actor', { actor: 'Putin' })).value.actor.id, 'Q7747')
})
