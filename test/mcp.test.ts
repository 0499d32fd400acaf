import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { toEntry } from '../src/app/library/to-entry.ts'
import { readText } from '../src/app/read.ts'
import { MOST_CHARACTERS } from '../src/mcp/bounded.ts'
import { mcpOverHttp } from '../src/mcp/serve-mcp.ts'
import { evidencesIn } from './evidence.ts'
import { sampleLibrary } from './library/sample-library.ts'

const library = await sampleLibrary()
const app = mcpOverHttp({ library })
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
  const answer = await client.callTool({ name, arguments: { ...given } })
  const { structuredContent, content, isError } = answer as Json
  assert.ok(JSON.stringify(structuredContent ?? '').length <= MOST_CHARACTERS)
  if (structuredContent) assert.deepEqual(JSON.parse(content[0].text), structuredContent)
  return { value: structuredContent ?? content[0].text, isError: isError === true }
}

async function textOf(page: string): Promise<string> {
  const [key] = await library.find(page)
  return (await library.page(key!))!.record.page.text
}

test('the tools are listed with what they take and give, and none changes anything', async () => {
  const { tools } = await client.listTools()
  for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
    assert.ok(description!.length > 80 && description!.length < 500, name)
    assert.equal(inputSchema.type, 'object')
    assert.equal(outputSchema?.type, 'object')
    assert.equal(annotations?.readOnlyHint, true)
  }
  const shown = tools.map(({ name, description, inputSchema }) => [name, description, inputSchema])
  assert.ok(JSON.stringify(shown).length < 12_000, 'what a model chooses by is short')
  const read = tools.find(({ name }) => name === 'read_page')
  assert.deepEqual(read!.inputSchema.required, ['text'])
})

test('a page that is given is read, each statement with its characters', async () => {
  const text = 'گفت‌وگو\n\nوزیر خارجه روسیه گفت که نشست پایان یافت.'
  const { value } = await call('read_page', { text })
  const [{ evidence }] = value.statements
  assert.equal(text.slice(...(evidence.span as [number, number])), evidence.text)
})

const CALLS: readonly (readonly [tool: string, given: object])[] = [
  ['search_statements', { q: 'speaker:Putin', limit: 30 }],
  ['search_statements', { q: 'stance:denies' }],
  ['search_pages', { q: 'Putin' }],
  ['list_stories', { all: true }],
  ['get_story', { story: '{story}' }],
  ['trace_claim', { claim: '{claim}' }],
  ['list_positions', { of: '{story}' }],
  ['list_positions', { of: '{claim}' }],
  ['get_actor', { actor: 'پوتین' }],
  ['get_timeline', { actors: ['Putin', 'Kim Jong Un'] }],
  ['list_reprints', {}],
  ['get_origins', { outlet: 'TASS' }],
]

/** Tools whose answers are nothing without evidence. */
const PROVEN = new Set(CALLS.map(([name]) => name))
for (const name of ['list_stories', 'list_reprints', 'get_origins']) PROVEN.delete(name)

for (const [name, given] of CALLS)
  test(`${name} ${JSON.stringify(given)} gives what stands at the characters it tells`, async () => {
    const { stories } = (await call('list_stories', { order: 'biggest' })).value
    const { id: story, claim } = stories.find(({ claim: one }: Json) => one)
    const filled = JSON.stringify(given).replace('{story}', story).replace('{claim}', claim.id)
    const { value, isError } = await call(name, JSON.parse(filled) as object)
    assert.ok(!isError, JSON.stringify(value))
    const found = evidencesIn(value)
    if (PROVEN.has(name)) assert.ok(found.length > 0)
    for (const { page, span, text } of found) {
      const words = (await textOf(page)).slice(...span)
      assert.ok(words.length === text.length ? words === text : words.startsWith(text), page)
    }
  })

test('a page of 1 MB is given in parts that lose and repeat nothing', async () => {
  const line = 'وزیر خارجه روسیه گفت که نشست پایان یافت و گفت‌وگو ادامه دارد.\n'
  const text = `گفت‌وگو\n\n${line.repeat(Math.ceil(1_000_000 / line.length))}`
  const record = readText(text, {})
  const given = { url: null, published: null, language: null, charset: null, stated: null }
  const bytes = new TextEncoder().encode(text)
  await library.add([toEntry(record, { bytes, given, reader: 'test' })])
  const { id } = record.page
  const parts: string[] = []
  const seen = new Set<string>()
  let from: number | null = 0
  for (let round = 0; from !== null && round < 20; round++) {
    const { value }: { value: Json } = await call('get_page', { page: id, from })
    assert.equal(value.text.span[0], from)
    assert.equal(text.slice(...(value.text.span as [number, number])), value.text.text)
    for (const { statement } of value.statements) {
      assert.ok(!seen.has(statement))
      seen.add(statement)
    }
    parts.push(value.text.text)
    assert.ok(value.next === null || value.next > from)
    from = value.next
  }
  assert.equal(parts.join(''), text.slice(0, parts.join('').length))
  const { value } = await call('search_statements', { q: 'نشست', limit: 30 })
  assert.ok(value.hits.length > 0)
})

test('lists are walked by what each answer gives', async () => {
  const walk = async (name: string, given: object, list: string) => {
    const found: Json[] = []
    let next: string | number | null | undefined
    do {
      const more: object = next === undefined ? {} : { after: next }
      const { value }: { value: Json } = await call(name, { ...given, ...more })
      found.push(...value[list])
      next = value.next
    } while (next !== null && next !== undefined)
    return found
  }
  const hits = await walk('search_statements', { q: 'speaker:Putin', limit: 3 }, 'hits')
  const ids = hits.map(({ statement }) => statement)
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(ids.length > 3)
})

test('what went wrong is told to the model and does not end the connection', async () => {
  for (const [name, given, message] of [
    ['get_page', { page: '00000000000' }, /no page/],
    ['search_statements', { q: 'nofield:x' }, /nofield/],
    ['trace_claim', { claim: 'x' }, /no statement/],
    ['get_actor', { actor: '__proto__' }, /nobody/],
  ] as const) {
    const { value, isError } = await call(name, given)
    assert.ok(isError)
    assert.match(value, message)
  }
  assert.equal((await call('get_actor', { actor: 'Putin' })).value.id, 'Q7747')
})
