import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../model/block.ts'
import { toReading } from './reading.ts'

const DANGLING: ReadonlySet<string> = new Set(['that'])

/** The number of paragraphs of a text whose lines are blocks of the body. */
function paragraphsOf(text: string, role: Block['role'] = 'body'): number {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length)
    if (line.trim() !== '') blocks.push({ role, span: [start, at + line.length] })
    at += line.length + 1
  }
  return toReading(text, blocks, DANGLING).paragraphs.length
}

const LONG = 'one two three four five six seven eight nine ten eleven'

test('a line that ends with a comma goes on in the next', () => {
  assert.equal(paragraphsOf('they came,\nand they went.'), 1)
})

test('a line that ends in a word with nothing behind it goes on', () => {
  assert.equal(paragraphsOf('he said that\nthe sun shines.'), 1)
})

test('a full line goes on in indented ones', () => {
  assert.equal(paragraphsOf(`${LONG}\n ${LONG}\n ${LONG}.`), 1)
})

test('does not join indented paragraphs, ended lines, titles, or what a blank line parts', () => {
  assert.equal(paragraphsOf(` ${LONG}\n ${LONG}.`), 2)
  assert.equal(paragraphsOf(`${LONG}.\n ${LONG}.`), 2)
  assert.equal(paragraphsOf('they came,\nand they went.', 'headline'), 2)
  assert.equal(paragraphsOf('they came,\n\nand they went.'), 2)
})
