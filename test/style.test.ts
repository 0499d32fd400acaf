import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceFile } from './source-files.ts'
import { sourceFiles } from './source-files.ts'

/** What no style may hold, but in the files that are named: sides and colours are written once, in words that turn with the script. */
const RULES: readonly (readonly [name: string, pattern: RegExp, except: RegExp])[] = [
  [
    'a side by its place and not by the direction of the text',
    /(?<![\w-])(?:(?:max-|min-)?(?:width|height)|(?:margin-|padding-|border-)?(?:left|right|top|bottom))\s*:|:\s*(?:left|right)\s*[;}]/g,
    /^$/,
  ],
  [
    'a colour that is no token',
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lch|lab)a?\(|:\s*(?:white|black|red|gr[ae]y)\b/gi,
    /tokens\.css$/,
  ],
  ['letters set apart, but in the eyebrow of Latin script', /letter-spacing\s*:/g, /base\.css$/],
  ['what looks for a direction among its ancestors', /\[dir/g, /base\.css$/],
]

function found({ path, text }: SourceFile): string[] {
  const bare = text.replace(/\/\*[^]*?\*\//g, '')
  return RULES.filter(([, , except]) => !except.test(path)).flatMap(([name, pattern]) =>
    Array.from(bare.matchAll(pattern), ([hit]) => `${path}: ${name}: ${hit.trim()}`),
  )
}

test('styles hold no side that does not turn, no colour but tokens, and set no Arabic letters apart', () => {
  assert.deepEqual(sourceFiles('assets/style/**/*.css').flatMap(found), [])
})

test('the test of styles finds each kind, and not what only sounds so', () => {
  const bad = 'a{margin-left:1px;float: right;color:#fff;letter-spacing:1px}[dir=rtl] a{width:1px}'
  assert.equal(found({ path: 'x.css', text: bad }).length, 6)
  assert.deepEqual(found({ path: 'x.css', text: 'a{border-width:1px;inline-size:1px}' }), [])
})
