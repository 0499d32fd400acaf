import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMhtml } from './mhtml.ts'

const HTML = '<p>قطار شمال هر روز حرکت می‌کند.'
const mail = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1')
const saved = (encoding: string, body: string, boundary = '"b"') =>
  mail([
    'From: <Saved>',
    `Content-Type: multipart/related; boundary=${boundary}`,
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    `${body}--b--`,
  ])
const text = (bytes: Uint8Array) => new TextDecoder().decode(parseMhtml(bytes)?.bytes)

const cases: readonly (readonly [title: string, bytes: Uint8Array, html: string])[] = [
  ['base64', saved('base64', `${Buffer.from(HTML).toString('base64')}\r\n`), HTML],
  [
    'base64 in lines',
    saved('base64', Buffer.from(HTML).toString('base64').replace(/.{20}/g, '$&\r\n')),
    HTML,
  ],
  [
    'base64 that is cut off',
    saved('base64', `${Buffer.from('<p>hello').toString('base64').slice(0, 9)}\r\n`),
    '<p>hel',
  ],
  ['quoted letters', saved('quoted-printable', '<p class=3D"a">=D8=A7=\r\nx'), '<p class="a">اx'],
  ['a letter that is quoted by half', saved('quoted-printable', '<p>a=4'), '<p>a=4'],
  ['bytes as they are', saved('8bit', Buffer.from(HTML).toString('latin1')), HTML],
]

for (const [title, bytes, html] of cases) {
  test(`a saved page in ${title}`, () => assert.equal(text(bytes), html))
}

test('does not find a page where there is none', () => {
  assert.equal(
    parseMhtml(mail(['Content-Type: multipart/related; boundary="b"', '', '--b--'])),
    undefined,
  )
  assert.equal(parseMhtml(saved('8bit', '<p>', '""')), undefined)
  assert.equal(parseMhtml(new Uint8Array()), undefined)
})

test('does not take long over headers and parts without end', { timeout: 60_000 }, () => {
  const head = ['From: <Saved>', 'Content-Type: multipart/related; boundary=b', '']
  for (const lines of [
    [...head, '--b\r\n'.repeat(1_000_000)],
    ['From: a\r\n ', ' \r\n'.repeat(1_000_000)],
    [`Content-Type: text/html${'; '.repeat(1_000_000)}`, '', '<p>'],
    [`Content-Type: multipart/related; boundary="${'b'.repeat(1_000_000)}`, '', '<p>'],
    [
      ...head,
      '--b',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html',
      '',
      '='.repeat(2_000_000),
    ],
  ])
    parseMhtml(mail(lines))
})
