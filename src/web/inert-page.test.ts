import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inertPage } from './inert-page.ts'

for (const [encoding, given, expected] of [
  [
    'utf8',
    '<LINK rel=preconnect href=//a><p>پیوند link',
    '<meta rel=preconnect href=//a><p>پیوند link',
  ],
  ['utf8', '<iframe src=//a></iframe><frame src=//b>', '<xframe src=//a></iframe><xrame src=//b>'],
  ['utf16le', '<link rel="dns-prefetch">', '<meta rel="dns-prefetch">'],
] as const)
  test(`${given.slice(0, 7)} leads nowhere in ${encoding}, and the rest does not change`, () => {
    const bytes = inertPage(Buffer.from(given, encoding))
    assert.equal(Buffer.from(bytes).toString(encoding), expected)
  })
