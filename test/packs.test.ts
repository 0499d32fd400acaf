import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../src/lang/index.ts'
import type { LanguagePack } from '../src/model/pack.ts'
import { foldWord } from '../src/text/fold.ts'
import { lines } from '../src/text/lines.ts'

/** Letters that a language never writes, though its keyboards offer them. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  fa: /[يكىة]/,
  ar: /[یکپچژگ]/,
}

/** The section about letters and spelling itself: its lists are no entries of words as they should be written. */
const ABOUT_SPELLING = /^spelling\b/

interface List {
  /** Where the list stands in the pack, such as `statements.cues`. */
  readonly path: string
  readonly text: string
}

/** Every list of a pack, found wherever it stands. */
function listsOf(value: unknown, path: string): List[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}.${key}`))
}

/** The lists of a pack, single words such as its code and its word order left out. */
function wordLists(pack: LanguagePack): List[] {
  const { code: _code, direction: _direction, ...sections } = pack
  return Object.entries(sections)
    .flatMap(([section, words]) => listsOf(words, section))
    .filter(({ path, text }) => text.includes('\n') && !ABOUT_SPELLING.test(path))
}

const halfSpace = '\u200c'

/** A half-space that joins nothing: at an end, doubled, beside a space, or after a letter that never joins. */
const LOOSE_HALF_SPACE = new RegExp(
  `(?:^|[\\s|${halfSpace}])${halfSpace}|${halfSpace}(?:$|[\\s|])`,
  'mu',
)

/** Verb prefixes and plural endings that stand apart, where a half-space belongs. */
const LOST_HALF_SPACES: Readonly<Record<string, RegExp>> = {
  fa: /(?:^|[ |])ن?می [^|]|[^ |] ها(?:ی|یی)?(?:$|[ |])/,
}

for (const pack of packs) {
  const lists = wordLists(pack)

  test(`${pack.code}: the code is a BCP 47 code and the direction is one of two`, () => {
    assert.equal(Intl.getCanonicalLocales(pack.code)[0], pack.code)
    assert.match(pack.direction, /^(?:rtl|ltr)$/)
  })

  test(`${pack.code}: every list is normalised (NFC)`, () => {
    const wrong = lists.filter(({ text }) => text.normalize('NFC') !== text)
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    )
  })

  test(`${pack.code}: no entry stands twice under one heading`, () => {
    assert.deepEqual(lists.flatMap(repeated), [])
  })

  test(`${pack.code}: no entry has a loose half-space`, () => {
    const wrong = lists.flatMap(({ path, text }) =>
      lines(text)
        .filter((line) => LOOSE_HALF_SPACE.test(line))
        .map((line) => `${path}: ${line}`),
    )
    assert.deepEqual(wrong, [])
  })

  test(`${pack.code}: no entry folds to nothing`, () => {
    const wrong = lists.flatMap(({ path, text }) =>
      lines(text)
        .filter((line) => foldWord(line).trim() === '')
        .map(() => path),
    )
    assert.deepEqual(wrong, [])
  })

  const lost = LOST_HALF_SPACES[pack.code]
  if (lost) {
    test(`${pack.code}: no entry has lost a half-space`, () => {
      const wrong = lists.flatMap(({ path, text }) =>
        lines(text)
          .filter((line) => lost.test(line))
          .map((line) => `${path}: ${line}`),
      )
      assert.deepEqual(wrong, [])
    })
  }

  const foreign = FOREIGN_LETTERS[pack.code]
  if (foreign) {
    test(`${pack.code}: no entry is written with a neighbour's letters`, () => {
      const wrong = lists.flatMap(({ path, text }) =>
        lines(text)
          .filter((line) => foreign.test(line))
          .map((line) => `${path}: ${line}`),
      )
      assert.deepEqual(wrong, [])
    })
  }
}

test('every pack has the same cues only once', () => {
  for (const { code, statements } of packs) {
    const keys = statements.cues
      .filter(({ form }) => form !== 'stem')
      .map(({ phrase, form, markers }) =>
        [foldWord(phrase.replaceAll(halfSpace, '_')), form, ...markers].join(' '),
      )
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at)
    assert.deepEqual([...new Set(twice)], [], code)
  }
})

test('every pack has words in every section', () => {
  for (const { code, direction: _direction, ...sections } of packs) {
    const empty = Object.entries(sections)
      .filter(
        ([section, words]) => !listsOf(words, section).some(({ text }) => /\p{L}/u.test(text)),
      )
      .map(([section]) => section)
    assert.deepEqual(empty, [], code)
  }
})

test('the half-space check finds a loose one', () => {
  assert.match(`می${halfSpace} شود`, LOOSE_HALF_SPACE)
  assert.doesNotMatch(`می${halfSpace}شود`, LOOSE_HALF_SPACE)
})

/** Entries that fold to the same words under the same heading. */
function repeated({ path, text }: List): string[] {
  const seen = new Set<string>()
  let heading = ''
  return lines(text).flatMap((line) => {
    if (/^\[.*\]$/.test(line)) heading = line
    const key = `${heading} ${foldWord(line).replaceAll(halfSpace, '').replace(/\s+/g, ' ')}`
    if (seen.has(key) && !line.startsWith('[')) return [`${path}: ${line}`]
    seen.add(key)
    return []
  })
}
