import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from './index.ts'

/** Sentences with the path that leads to them; those that are made from counts or names are made from some. */
function sentences(value: unknown, path: string): (readonly [path: string, text: string])[] {
  // What is made from more than counts cannot be made here.
  if (typeof value === 'string') return /undefined|NaN/.test(value) ? [] : [[path, value]]
  if (typeof value === 'function')
    return [1, 2, 3, 11].flatMap((count) => {
      try {
        return sentences((value as (...given: number[]) => unknown)(count, 2, 3), path)
      } catch {
        return []
      }
    })
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, path === '' ? name : `${path}.${name}`),
  )
}

/** What is no sentence: the language's own codes, and what is typed in a search. */
const CODES = /^(?:code|direction|name|numbers|calendar|search\.help\.signs\.\d+\.0)$/
/** Names of formats, which have no other letters. */
const NAMES = /\b(?:HTML|OR|Shift|isnad check|[A-Z]{3}-\d+)\b|\u2068.*?\u2069/g
const [en, ...others] = words.map((own) => ({
  code: own.code,
  all: sentences(own, '').filter(([path]) => !CODES.test(path)),
}))

for (const { code, all } of others) {
  test(`${code} has each sentence that English has, and none is empty`, () => {
    const paths = new Set(all.map(([path]) => path))
    assert.deepEqual(
      [...new Set(en!.all.map(([path]) => path))].filter((one) => !paths.has(one)),
      [],
    )
    assert.deepEqual(
      all.filter(([, text]) => text.trim() === ''),
      [],
    )
  })

  test(`${code} is written in its own letters, digits and quotation marks`, () => {
    const foreign = code === 'fa' ? /[يكىة٠-٩]/ : /[یکگپچژ۰-۹]/
    const wrong = all.filter(([, text]) => {
      const own = text.replace(NAMES, '')
      return /[A-Za-z"“”,;?]/.test(own) || foreign.test(own)
    })
    assert.deepEqual(wrong, [])
  })
}
