import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import type { OpenDesk } from './desk/open-desk.ts'
import { openDesk } from './desk/open-desk.ts'

const desk: OpenDesk = await openDesk(['samples/fa'])
test.after(() => desk.close())
const { host, port } = new URL(desk.url)

/** Sends bytes as they are and gives all that comes back within a few seconds. */
function send(text: string, patience = 3_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text, 'latin1'))
    let answer = ''
    const end = () => {
      socket.destroy()
      resolve(answer)
    }
    setTimeout(end, patience).unref()
    socket.setEncoding('latin1').on('data', (more: string) => (answer += more))
    socket.on('close', end).on('error', end)
  })
}

function get(path: string, more = ''): Promise<string> {
  return send(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${more}\r\n`)
}

const SPLITTING = '%0d%0aset-cookie:%20stolen=1%0d%0a%0d%0a<script>alert(1)</script>'

for (const path of [
  `/view?lang=fa${SPLITTING}`,
  `/view?theme=dark${SPLITTING}`,
  `/view?back=/${SPLITTING}`,
  `/view?back=/search?q=${SPLITTING}`,
  `/actors?q=${SPLITTING}`,
  `/review?after=${SPLITTING}`,
  `/search.atom?q=${SPLITTING}`,
  `/search/data/${SPLITTING}?q=`,
  `/api/v1/search?q=${SPLITTING}&limit=1`,
  `/api/v1/stories?all=1&limit=1&q=${SPLITTING}`,
])
  test(`no header comes out of ${path.slice(0, 30)}`, async () => {
    const [head] = (await get(path)).split('\r\n\r\n')
    assert.match(head!, /^HTTP\/1\.1 \d+/)
    assert.doesNotMatch(head!, /^(?:set-cookie: stolen|<script)/im)
  })

for (const back of [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '%09//evil.example',
  '/%09/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
])
  test(`the choice of a view does not lead to ${back}`, async () => {
    const [, location] = /^location: (.*)$/im.exec(await get(`/view?back=${back}`))!
    const url = new URL(location!.trim(), desk.url)
    assert.equal(url.host, host)
    assert.match(url.protocol, /^http:$/)
  })

for (const path of [
  '/assets/../../../../etc/passwd',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/....//....//etc/passwd',
  '/assets/x/..%5c..%5cpackage.json',
  '/assets/constructor',
  '/assets/__proto__',
  '/assets/x/__proto__',
])
  test(`no file of the disk comes out of ${path}`, async () => {
    const answer = await get(path)
    assert.match(answer, /^HTTP\/1\.1 (?:404|400|303)/)
    assert.doesNotMatch(answer, /root:|"dependencies"/)
  })

for (const [name, request, status] of [
  [
    'a name that leads here from elsewhere',
    `GET / HTTP/1.1\r\nhost: evil.example:${port}\r\n\r\n`,
    421,
  ],
  ['no name', 'GET / HTTP/1.0\r\n\r\n', 400],
  ['two names', `GET / HTTP/1.1\r\nhost: ${host}\r\nhost: evil.example\r\n\r\n`, 421],
  [
    'a whole address with another name',
    `GET http://evil.example/ HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    421,
  ],
  ['enormous headers', `GET / HTTP/1.1\r\nhost: ${host}\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  [
    'two lengths',
    `POST /inbox HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['a broken line', `GET / HTTP/1.1\r\nhost: ${host}\r\nbad header\r\n\r\n`, 400],
] as const)
  test(`${name} is refused with ${status}, and the desk goes on`, async () => {
    const answer = await send(request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'))
    if (name === 'a whole address with another name') assert.doesNotMatch(answer, /evil/)
    else assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status}`))
    assert.match(await get('/keys'), /^HTTP\/1\.1 200/)
  })

test('names of every object are parameters like others', async () => {
  for (const path of [
    '/search?__proto__=x&constructor=y',
    '/search?q=__proto__:x',
    '/search?q=constructor:x',
    '/actors/__proto__',
    '/stories/constructor',
    '/pages/__proto__',
    '/search/data/__proto__?q=',
    '/stories?by=__proto__',
    '/pages/toString?view=__proto__&face=constructor',
    '/view?lang=__proto__&theme=constructor',
    '/api/v1/actors/__proto__',
    '/api/v1/search?__proto__[x]=1',
  ])
    assert.doesNotMatch(await get(path), /^HTTP\/1\.1 500/, path)
})

test('the token is in no answer, no log and no address that is told on', async () => {
  const other = await openDesk([], ['--listen', '127.0.0.2'])
  try {
    const [, token] = /token=([\w-]+)/.exec(other.said)!
    const entered = await fetch(`${other.url}/stories?token=${token}&lang=fa`, {
      redirect: 'manual',
    })
    assert.equal(entered.status, 303)
    assert.equal(entered.headers.get('location'), '/stories?lang=fa')
    const away = await fetch(`${other.url}//evil.example/?token=${token}`, { redirect: 'manual' })
    assert.equal(away.headers.get('location'), '/evil.example/')
    assert.equal(entered.headers.get('referrer-policy') ?? 'same-origin', 'same-origin')
    const before = other.said.length
    const headers = { authorization: `Bearer ${token}`, accept: 'text/html' }
    for (const path of ['/stories', '/search?q=(', '/nowhere', '/api/v1/search?q=(']) {
      const response = await fetch(other.url + path, { headers })
      assert.equal(response.headers.get('referrer-policy'), 'same-origin')
      assert.ok(!(await response.text()).includes(token!), path)
    }
    const wrong = await fetch(`${other.url}/stories?token=${token}x`, { redirect: 'manual' })
    assert.equal(wrong.status, 401)
    assert.equal(other.said.slice(before).includes(token!), false)
  } finally {
    await other.close()
  }
})
