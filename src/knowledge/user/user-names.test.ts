import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildMatcher } from '../../text/matcher.ts'
import { tokenise } from '../../text/tokens.ts'
import { shippedOutside } from './outside.ts'
import { buildIndex } from './user-index.ts'
import type { UserKnowledge } from './user-knowledge.ts'
import { userKnowledge } from './user-knowledge.ts'

function userOf(names: readonly string[]): UserKnowledge {
  const lines = names.map((name, at) => `e${at}\tgroup\t${name}`)
  const bytes = new TextEncoder().encode(['id\tkind\tfa', ...lines].join('\n'))
  const { index, problems } = buildIndex(bytes, { file: 'own.tsv', outside: shippedOutside })
  assert.deepEqual(problems, [])
  return userKnowledge(bytes, index!)
}

const PROCLITICS = [
  { prefix: 'w', hidden: '' },
  { prefix: 'll', hidden: 'al' },
]
const word = fc.stringMatching(/^[walb]{1,3}$/)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const half = fc.tuple(name, name).map((names) => names.join('\u200c'))

test('the table finds what the tree of the same names finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(name, half), { maxLength: 12 }),
      fc.array(word, { maxLength: 30 }),
      (names, words) => {
        const table = userOf(names).names('fa', PROCLITICS)
        const entries = names.map((phrase, at) => ({ phrase, value: `e${at}` }))
        const tree = buildMatcher(entries, PROCLITICS)
        const tokens = tokenise(words.join(' '))
        for (const at of tokens.keys()) {
          assert.deepEqual(
            table
              .allAt(tokens, at, tokens.length)
              .map(({ value, ...place }) => ({ ...place, value: value.known.id })),
            tree.allAt(tokens, at, tokens.length).map((match) => ({ ...match })),
          )
        }
      },
    ),
  )
})

test('of many entities of one name the first are kept', () => {
  const names = userOf(Array.from({ length: 1000 }, () => 'aa bb')).names('fa', [])
  const tokens = tokenise('aa bb')
  assert.equal(names.allAt(tokens, 0, 2).length, 16)
  assert.equal(names.at(tokens, 0, 2)?.value.known.id, 'e0')
})

test('a name with many half-spaces is found in its two plain ways', () => {
  const names = userOf([Array.from({ length: 20 }, () => 'ab').join('\u200c')]).names('fa', [])
  for (const text of ['ab'.repeat(20), 'ab '.repeat(20)]) {
    const tokens = tokenise(text)
    assert.equal(names.at(tokens, 0, tokens.length)?.to, tokens.length)
  }
})

test('does not find a name of another language', () => {
  assert.equal(userOf(['aa bb']).names('ar', []).at(tokenise('aa bb'), 0, 2), undefined)
})
