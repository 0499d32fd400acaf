import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

interface Read {
  readonly statements: readonly {
    readonly id: string
    readonly stance: string
    readonly speaker: { readonly entity: string; readonly name: string }
    readonly content: { readonly span: readonly [number, number]; readonly text: string }
  }[]
}

let desk: OpenDesk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

const screen = async (path = '/review') => (await fetch(desk.url + path)).text()

/** What a form of a screen would send, by the hidden fields in it. */
function fieldsOf(html: string, action: string, mark = ''): Record<string, string> {
  const form = html
    .split('<form')
    .find((one) => one.includes(`action="${action}"`) && one.includes(mark))
  assert.ok(form, `the screen has a form ${action} ${mark}`)
  const inputs = form
    .split('</form>')[0]!
    .matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!]))
}

/** Sends a form as a browser does, and gives where it leads. */
async function send(action: string, fields: Record<string, string>): Promise<string> {
  const answer = await fetch(desk.url + action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  assert.equal(answer.status, 303, await answer.text())
  return answer.headers.get('location')!
}

async function record(page: string): Promise<Read> {
  return (await (await fetch(`${desk.url}/api/v1/pages/${page}`)).json()) as Read
}

/** The statement that is asked about, as it is seen now. */
async function asked() {
  const fields = fieldsOf(await screen(), '/review', 'value="accept"')
  const { page = '', field = '' } = fields
  const seen = async () => (await record(page)).statements.find(({ id }) => id === field)
  return { fields, page, field, seen }
}

test('an accepted statement stays as it was and is not asked about again', async () => {
  const { fields, seen, page, field } = await asked()
  const was = await seen()
  await send('/review', fields)
  assert.deepEqual(await seen(), was)
  const next = await asked()
  assert.notDeepEqual([next.page, next.field], [page, field])
})

test('a rejected statement is gone until it is taken back, which asks about it again', async () => {
  const { fields, seen, field } = await asked()
  const was = await seen()
  await send('/review', { ...fields, verdict: 'reject' })
  assert.equal(await seen(), undefined)
  const undo = fieldsOf(await screen(), '/review/undo', 'data-key="Backspace"')
  const location = await send('/review/undo', undo)
  assert.deepEqual(await seen(), was)
  const again = fieldsOf(await screen(location), '/review', 'value="accept"')
  assert.equal(again['field'], field)
})

test('a speaker is put right and as it was read once that is taken back', async () => {
  const { fields, seen, field } = await asked()
  const was = await seen()
  const put = { ...fields, field: `${field}.speaker`, verdict: 'correct', value: 'Q7747' }
  await send('/review', put)
  assert.equal((await seen())?.speaker.entity, 'Q7747')
  await send('/review/undo', fieldsOf(await screen(), '/review/undo', 'data-key="Backspace"'))
  assert.deepEqual(await seen(), was)
})

test('content is put right by its characters', async () => {
  const { fields, seen, page, field } = await asked()
  const [start, end] = (await seen())!.content.span
  const value = `${start}-${end - 1}`
  await send('/review', { ...fields, field: `${field}.content`, verdict: 'correct', value })
  const { statements } = await record(page)
  assert.ok(statements.some(({ content: { span } }) => span[0] === start && span[1] === end - 1))
})

test('skipping goes on and decides nothing', async () => {
  const before = (await screen()).match(/review\/undo/g)?.length ?? 0
  const { field, page } = await asked()
  const skip = fieldsOf(await screen(), '/review', 'data-key="Space"')
  const next = await screen(`/review?${new URLSearchParams(skip)}`)
  assert.equal(next.match(/review\/undo/g)?.length ?? 0, before)
  const { page: other, field: otherField } = fieldsOf(next, '/review', 'value="accept"')
  assert.notDeepEqual([other, otherField], [page, field])
})

test('what is no verdict, or no decision, is refused', async () => {
  const { fields } = await asked()
  for (const [action, given] of [
    ['/review', { ...fields, verdict: 'undo' }],
    ['/review', { ...fields, page: 'ffffffffffff' }],
    ['/review/undo', { page: fields['page']!, target: 'article::headline' }],
  ] as const) {
    const body = new URLSearchParams(given)
    const answer = await fetch(desk.url + action, { method: 'POST', body })
    assert.ok([400, 404].includes(answer.status), `${action}: ${answer.status}`)
  }
})

test('who may only read sees no button and is refused', async () => {
  const open = await openDesk(['samples'], ['--listen', '127.0.0.2'])
  try {
    const token = /To read only: \S+token=(\S+)/.exec(open.said)?.[1]
    const headers = { authorization: `Bearer ${token}` }
    const shown = await fetch(`${open.url}/review`, { headers })
    assert.equal(shown.status, 200)
    assert.doesNotMatch(await shown.text(), /value="accept"/)
    for (const path of ['/review', '/review/undo']) {
      const answer = await fetch(open.url + path, { method: 'POST', headers })
      assert.equal(answer.status, 403)
    }
  } finally {
    await open.close()
  }
})
