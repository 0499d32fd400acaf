import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeIndex, encodeIndex } from './encode-index.ts'
import { shippedOutside } from './outside.ts'
import { buildIndex } from './user-index.ts'

const HEAD = 'id\tkind\tcountry\ten\tfa\thosts\tsame_as'
const OFFICES = 'person\toffice\tstate\tfrom\tto'

function problemsOf(...lines: readonly string[]): readonly string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return buildIndex(bytes, { file: 'own.tsv', outside: shippedOutside }).problems
}

const mistakes: readonly (readonly [title: string, lines: readonly string[], told: RegExp])[] = [
  ['no header', ['mina\tperson'], /^own.tsv:1: no line above names the columns; .*person/],
  ['an unknown column', ['id\tkynd'], /^own.tsv:1: no column is called "kynd"; .*id \(first\)/],
  ['a column twice', ['id\tfa\tfa'], /:1: the column "fa" stands twice/],
  ['too few cells', [HEAD, 'mina\tperson'], /:2: has 2 columns instead of 7; the header line/],
  ['an id with spaces', [HEAD, 'a b\tperson\t\tA\t\t\t'], /:2: "a b" is no id; write/],
  ['a small q', [HEAD, 'q42\tperson\t\tA\t\t\t'], /:2: "q42" is no id/],
  [
    'an id twice',
    [HEAD, 'a\tperson\t\tA\t\t\t', 'a\tperson\t\tB\t\t\t'],
    /:3: the id "a" stands in own.tsv:2/,
  ],
  ['an unknown kind', [HEAD, 'a\tgod\t\tA\t\t\t'], /:2: kind "god" is none of person,/],
  ['a new id without a kind', [HEAD, 'a\t\t\tA\t\t\t'], /:2: "a" is new and has no kind/],
  ['a new id without a name', [HEAD, 'a\tperson\t\t\t\t\t'], /:2: "a" is new and has no name/],
  [
    'an unknown country',
    [HEAD, 'a\tperson\tQQ\tA\t\t\t'],
    /:2: country: no state or body is called "QQ"/,
  ],
  [
    'a host with a path',
    [HEAD, 'a\toutlet\t\tA\t\tnews.example/fa\t'],
    /:2: "news.example\/fa" is not a host/,
  ],
  [
    'a host twice',
    [HEAD, 'a\toutlet\t\tA\t\tx.example\t', 'b\toutlet\t\tB\t\tx.example\t'],
    /:3: the host x.example stands in own.tsv:2/,
  ],
  ['a name of signs', [HEAD, 'a\tperson\t\t--\t\t\t'], /:2: en: "--" holds no letter/],
  [
    'a long name',
    [HEAD, `a\tperson\t\t${'a'.repeat(400)}\t\t\t`],
    /:2: en: a name has 400 characters/,
  ],
  [
    'a name of many words',
    [HEAD, `a\tperson\t\t${'a '.repeat(40)}b\t\t\t`],
    /:2: en: a name has 41 words/,
  ],
  [
    'a control character',
    [HEAD, 'a\tperson\t\tA\u0007\t\t\t'],
    /:2: holds the control character U\+0007; take it out/,
  ],
  [
    'a mark that turns the text around',
    [HEAD, 'a\tperson\t\tA\u202e\t\t\t'],
    /:2: holds the control character U\+202E/,
  ],
  ['the same as itself', [HEAD, 'a\tperson\t\tA\t\t\ta'], /:2: same_as names the line's own id/],
  ['a dangling reference', [HEAD, 'a\tperson\t\tA\t\t\tb'], /:2: same_as: nothing has the id "b"/],
  [
    'a circle',
    [HEAD, 'a\tperson\t\tA\t\t\tb', 'b\tperson\t\tB\t\t\tc', 'c\tperson\t\tC\t\t\ta'],
    /:2: same_as goes in a circle: a → b → c → a/,
  ],
  [
    'a thirteenth month',
    [OFFICES, 'Q7747\tpresident\tRU\t2024-13\t'],
    /:2: from "2024-13" is not an ISO date/,
  ],
  [
    'an end before the start',
    [OFFICES, 'Q7747\tpresident\tRU\t2024-05\t2023'],
    /:2: from 2024-05 lies after to 2023/,
  ],
  [
    'a tenure of nobody',
    [OFFICES, 'nobody-here\tpresident\tRU\t2024\t'],
    /:2: no person has the id "nobody-here"/,
  ],
  [
    'a tenure of an outlet',
    [OFFICES, 'isna\tpresident\tRU\t2024\t'],
    /:2: no person has the id "isna"/,
  ],
  [
    'a tenure twice',
    [OFFICES, 'Q7747\tpresident\tRU\t2024\t', 'Q7747\tpresident\tRU\t2024\t2025'],
    /:3: this tenure from 2024 stands in own.tsv:2/,
  ],
  [
    'a spaced office',
    [OFFICES, 'Q7747\tthe president\tRU\t2024\t'],
    /:2: office "the president" is no office/,
  ],
]

for (const [title, lines, told] of mistakes) {
  test(`tells ${title}`, () => {
    const problems = problemsOf(...lines)
    assert.equal(problems.length, 1, problems.join('\n'))
    assert.match(problems[0]!, told)
  })
}

test('tells bytes that are no UTF-8', () => {
  const head = new TextEncoder().encode(`${HEAD}\n`)
  const bytes = new Uint8Array([...head, 0x61, 0xff, 0x0a])
  assert.deepEqual(buildIndex(bytes, { file: 'own.tsv', outside: shippedOutside }).problems, [
    'own.tsv:2: is not UTF-8; save the file as UTF-8',
  ])
})

test('does not object to comments, blank lines, CRLF, references forward and corrections', () => {
  const problems = problemsOf(
    '# mine\r',
    `${HEAD}\r`,
    '\r',
    'Q58217\t\t\tSergey V. Lavrov\t\t\t\r',
    'a\tperson\tatlantis\tA\t\t\tb\r',
    'b\tperson\tIR\tB\t\t\t\r',
    'atlantis\tstate\tXA\tAtlantis\t\t\t\r',
    `${OFFICES}\r`,
    'b\tpresident\tXA\t2020-01\t\r',
  )
  assert.deepEqual(problems, [])
})

test('an index survives being written and read', () => {
  const bytes = new TextEncoder().encode(`${HEAD}\na\tperson\t\tA\tآ\t\t\n`)
  const { index } = buildIndex(bytes, { file: 'own.tsv', outside: shippedOutside })
  const encoded = encodeIndex(index!, 'stamp')
  assert.deepEqual(decodeIndex(encoded, 'stamp'), index)
  assert.equal(decodeIndex(encoded, 'other'), undefined)
  for (let length = 0; length < encoded.length; length += 7) {
    assert.equal(decodeIndex(encoded.subarray(0, length), 'stamp'), undefined)
  }
})
