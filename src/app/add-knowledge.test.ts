import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { AddReport } from './add-knowledge.ts'
import { addKnowledge } from './add-knowledge.ts'
import { checkKnowledge } from './check-knowledge.ts'
import { listKnowledge, removeKnowledge } from './edit-knowledge.ts'
import { startDraft } from './knowledge-draft.ts'
import { openKnowledge } from './open-knowledge.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-add-'))
after(() => rmSync(folder, { recursive: true }))
const own = join(folder, 'isnad.knowledge')
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
})

function file(content: string | Uint8Array, name = 'input.tsv'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const add = async (content: string | Uint8Array, name?: string): Promise<AddReport> =>
  addKnowledge([file(content, name)], { file: own })

const TABLE = 'id\tkind\tcountry\ten\tfa\nmina\tperson\tIR\tMina Zarrin\tمینا زرین‌فام\n'
const OFFICES = 'person\toffice\tstate\tfrom\tto\nmina\tpresident\tIR\t2020-01\t2021-02\n'
const PERSON =
  '{"id":"Q901","labels":{"en":{"value":"Ann Lee"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]}}'

test('a table is added, and added again it changes nothing', async () => {
  assert.deepEqual((await add(TABLE)).written, true)
  const first = readFileSync(own, 'utf8')
  const again = await add(TABLE)
  assert.deepEqual([again.added, again.corrected, again.unchanged], [0, 0, 1])
  assert.equal(readFileSync(own, 'utf8'), first)
  assert.deepEqual(readdirSync(folder).sort(), ['input.tsv', 'isnad.knowledge'])
})

test('a later line corrects what it says and keeps the rest; comments stay', async () => {
  writeFileSync(own, `# mine\n${TABLE}${OFFICES}`)
  const report = await add('id\ten\tru\nmina\tMina Z.\tМина\n')
  assert.deepEqual([report.added, report.corrected], [0, 1])
  await add(
    'person\toffice\tstate\tfrom\tto\tcertainty\nmina\tpresident\tIR\t2020-01\t2022\tlikely\n',
  )
  assert.equal(
    readFileSync(own, 'utf8'),
    '# mine\nid\tkind\tcountry\ten\tfa\tru\nmina\tperson\tIR\tMina Z.\tمینا زرین‌فام\tМина\n' +
      'person\toffice\tstate\tfrom\tto\tstanding\tcertainty\nmina\tpresident\tIR\t2020-01\t2022\t\tlikely\n',
  )
})

test('the examples of the documentation are good', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/knowledge.md'), 'utf8')
  const examples = [...text.matchAll(/```tsv\n([^`]+)```/g)].map(([, table]) => table!)
  assert.equal(examples.length, 2)
  for (const table of examples) assert.deepEqual((await add(table)).problems, [])
  assert.equal(openKnowledge(own).outletAt('partow.example')?.outlet, 'agency')
})

const JSON_FILES: readonly (readonly [title: string, content: string | Uint8Array])[] = [
  ['as the dumps are', `[\n${PERSON},\n{"id":"P31"}\n]\n`],
  ['an entity a line', `${PERSON}\n`],
  ['with CRLF and blank lines', `\ufeff[\r\n\r\n${PERSON}\r\n]\r\n`],
  ['as Special:EntityData gives it', `{"entities":{"Q901":${PERSON}}}`],
  [
    'over many lines',
    JSON.stringify({ entities: { Q901: JSON.parse(PERSON) as unknown } }, null, 2),
  ],
  ['as an array over many lines', JSON.stringify([JSON.parse(PERSON) as unknown], null, 2)],
  ['packed with gzip', gzipSync(`[\n${PERSON}\n]\n`)],
]

for (const [title, content] of JSON_FILES) {
  test(`Wikidata's JSON is read ${title}`, async () => {
    const report = await add(content, 'entities.json')
    assert.deepEqual(report.problems, [])
    assert.equal(report.added, 1)
    assert.equal(openKnowledge(own).byId('Q901')?.name, 'Ann Lee')
  })
}

test('a position is called as its own entity describes it, wherever that stands', async () => {
  const held =
    '"P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q902"}}},"rank":"normal","qualifiers":' +
    '{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"+2024-05-00T00:00:00Z","precision":10}}}]}}]'
  const office =
    '{"id":"Q902","labels":{"en":{"value":"Minister of Foreign Affairs of Iran"}},"claims":{"P1001":[{"mainsnak":' +
    '{"snaktype":"value","datavalue":{"value":{"id":"Q794"}}},"rank":"normal"}]}}'
  await add(`${PERSON.slice(0, -2)},${held}}}\n${office}\n`)
  const [tenure] = openKnowledge(own).tenuresOf('Q901')
  assert.deepEqual(
    [tenure?.office, tenure?.state, tenure?.from],
    ['foreign-minister', 'IR', '2024-05'],
  )
})

const refused: readonly (readonly [title: string, content: string | Uint8Array, told: RegExp])[] = [
  ['nothing', '', /:1: the file holds nothing/],
  ['a mistake in the last line', `${TABLE}short\n`, /:3: has 1 columns instead of 5/],
  ['an id twice', `${TABLE}mina\tperson\t\tB\t\n`, /:3: the id "mina" stands in .*:2 already/],
  [
    'bad UTF-8',
    Buffer.concat([Buffer.from(TABLE), Buffer.from([0xc3, 0x28, 0x0a])]),
    /:3: is not UTF-8/,
  ],
  ['a null', `${TABLE}a\tperson\t\tA\u0000\t\n`, /:3: holds the control character U\+0000/],
  ['half a gzip', gzipSync(TABLE).subarray(0, 40), /gzip ends here or is broken/],
  [
    'a broken entity',
    `${PERSON}\n{"id":"Q902",\n`,
    /:2: is no JSON; write one whole entity a line/,
  ],
  ['an entity twice', `${PERSON}\n${PERSON}\n`, /:2: the id "Q901" stands in .*:1 already/],
  ['a JSON number', '[\n5\n]\n', /:2: is no entity/],
]

for (const [title, content, told] of refused) {
  test(`does not add a file with ${title}, nor anything else of it`, async () => {
    writeFileSync(own, TABLE.replaceAll('mina', 'old'))
    const before = readFileSync(own)
    const report = await add(content)
    assert.equal(report.written, false)
    assert.equal(report.mistakes, 1, report.problems.join('\n'))
    assert.match(report.problems[0]!, told)
    assert.deepEqual(readFileSync(own), before)
    assert.deepEqual(readdirSync(folder).sort(), ['input.tsv', 'isnad.knowledge'])
  })
}

test('only the first mistakes are told, all are counted', async () => {
  const report = await add(`id\tkind\n${'no id\tperson\n'.repeat(1000)}`)
  assert.deepEqual([report.problems.length, report.mistakes], [20, 1000])
})

test('mistakes are left out where that is asked for', async () => {
  const path = file(`${TABLE}no id\tperson\t\tA\t\n`)
  const report = await addKnowledge([path], { file: own, skipMistakes: true })
  assert.deepEqual([report.written, report.added, report.mistakes], [true, 1, 1])
})

test('a host belongs to one outlet', async () => {
  await add('id\tkind\ten\thosts\na\toutlet\tA b\tx.example\n')
  const report = await add('id\tkind\ten\thosts\nb\toutlet\tB c\tx.example\n')
  assert.match(report.problems[0]!, /the host x.example belongs to "a" already/)
})

test('a circle through lines added before is refused', async () => {
  await add('id\tkind\ten\tpart_of\na\tgroup\tA b\t\nb\tgroup\tB c\ta\n')
  const report = await add('id\tpart_of\na\tb\n')
  assert.match(report.problems[0]!, /:2: part_of goes in a circle: a → b → a; break it somewhere/)
})

test('a line of 100 MB is refused without being kept', { timeout: 60_000 }, async () => {
  const path = join(folder, 'long.tsv')
  const stream = createWriteStream(path)
  stream.write(`${TABLE}a\tperson\t\t`)
  const megabyte = Buffer.alloc(1 << 20, 'x')
  for (let i = 0; i < 100; i++) {
    await new Promise<void>((done) => stream.write(megabyte, () => done()))
  }
  await new Promise<void>((done) => stream.end('\t\nb\tperson\t\tB\t\nshort\n', done))
  const before = process.memoryUsage().rss
  const report = await addKnowledge([path], { file: own })
  assert.ok(process.memoryUsage().rss - before < 150e6)
  assert.equal(report.written, false)
  assert.match(
    report.problems[0]!,
    /:3: is longer than 16 MB; no entity is, so cut it or leave it out/,
  )
  assert.match(report.problems[1]!, /:5: has 1 columns/)
})

test('a run that is killed leaves the file as it was, and the next one cleans up', async () => {
  writeFileSync(own, TABLE)
  const before = readFileSync(own)
  const start = `
    import { startDraft } from ${JSON.stringify(join(import.meta.dirname, 'knowledge-draft.ts'))}
    const draft = startDraft(${JSON.stringify(own)})
    for (let i = 0; i < 50000; i++) draft.putEntity({ id: 'e' + i, kind: 'person', en: 'Name ' + i })
    process.kill(process.pid, 'SIGKILL')`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', start])
  assert.equal(signal, 'SIGKILL')
  assert.deepEqual(readFileSync(own), before)
  assert.ok(readdirSync(folder).length > 1)
  await add(TABLE)
  assert.deepEqual(readdirSync(folder).sort(), ['input.tsv', 'isnad.knowledge'])
})

test('a file that changes meanwhile is not overwritten', () => {
  writeFileSync(own, TABLE)
  const draft = startDraft(own)
  draft.putEntity({ id: 'other', kind: 'person', en: 'Other One' })
  writeFileSync(own, TABLE.replace('Zarrin', 'Changed'))
  const keep = { entity: () => true, tenure: () => true, settle: (cells: object) => cells as never }
  assert.throws(() => draft.finish(keep), /was changed meanwhile/)
  draft.discard()
  assert.match(readFileSync(own, 'utf8'), /Changed/)
  assert.deepEqual(readdirSync(folder), ['isnad.knowledge'])
})

test('does not write where it may not', async () => {
  await assert.rejects(
    addKnowledge([file(TABLE)], { file: join(folder, 'none', 'isnad.knowledge') }),
    /no such folder/,
  )
})

test('entities are listed and removed with their offices', async () => {
  await add(`${TABLE}ali\tperson\t\tAli Baba\t\n${OFFICES}`)
  assert.deepEqual(
    [...listKnowledge(own)].map(({ id, name }) => [id, name]),
    [
      ['mina', 'Mina Zarrin'],
      ['ali', 'Ali Baba'],
    ],
  )
  removeKnowledge(own, ['mina'])
  assert.deepEqual(
    [...listKnowledge(own)].map(({ id }) => id),
    ['ali'],
  )
  assert.equal(openKnowledge(own).tenures, 0)
  assert.throws(() => removeKnowledge(own, ['nobody']), /has no "nobody"/)
})

test('an entity that another needs is not removed', async () => {
  await add('id\tkind\ten\tsame_as\na\tgroup\tA b\t\nb\tgroup\tB c\ta\n')
  assert.throws(() => removeKnowledge(own, ['a']), /nothing has the id "a"/)
  assert.equal([...listKnowledge(own)].length, 2)
})

test('duplicates and overlaps are found, namesakes of another kind are none', async () => {
  await add(
    'id\tkind\ten\tfa\nmehr2\tagency\tOther\tخبرگزاری مهر\nmehr3\tperson\tNobody\tخبرگزاری مهر\n' +
      'vp2\tperson\tVladimir PUTIN\t\nperson\toffice\tstate\tfrom\tto\nvp2\tpresident\tFR\t2020\t2021\n',
  )
  const { count, problems } = await checkKnowledge(own)
  assert.deepEqual(
    problems.map(({ kind, ids }) => [kind, ...ids]),
    [
      ['duplicate', 'mehr', 'mehr2'],
      ['duplicate', 'Q7747', 'vp2'],
      ['overlap', 'Q3052772', 'vp2'],
    ],
  )
  assert.equal(count, 3)
  assert.equal((await checkKnowledge(undefined)).count, 0)
})

test('files are checked as if they were added, without being added', async () => {
  const report = await checkKnowledge(undefined, [file(`${TABLE}short\n`)])
  assert.match(report.problems[0]!.message, /:3: has 1 columns/)
  assert.equal((await checkKnowledge(undefined, [file(TABLE)])).count, 0)
  assert.equal(existsSync(own), false)
})

const word = fc.stringMatching(/^[a-zآ-غک-ی]{1,8}$/)
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '))
const entities = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^zz-[a-z]{1,6}$/), en: name, fa: name }),
  { selector: ({ id }) => id, maxLength: 12 },
)

test('what is added is there, in front of what was, and adding it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(entities, entities, async (first, second) => {
      rmSync(own, { force: true })
      for (const rows of [first, second]) {
        const lines = rows.map(({ id, en, fa }) => `${id}\tgroup\t${en}\t${fa}`)
        const report = await add(['id\tkind\ten\tfa', ...lines, ''].join('\n'))
        assert.deepEqual(report.problems, [])
        const after = readFileSync(own)
        await add(['id\tkind\ten\tfa', ...lines, ''].join('\n'))
        assert.deepEqual(readFileSync(own), after)
      }
      const user = openKnowledge(own)
      const expected = new Map([...first, ...second].map((row) => [row.id, row]))
      assert.equal(user.entities, expected.size)
      for (const { id, en, fa } of expected.values()) {
        assert.deepEqual([user.byId(id)?.name, user.byId(id)?.names['fa']], [en, [fa]])
      }
      const { problems } = await checkKnowledge(own)
      assert.ok(problems.every(({ kind }) => kind === 'duplicate'))
    }),
    { numRuns: 25 },
  )
})

const WORDS = 'id kind en fa person office from to a b group 2024 IR | ? [ ] { } " , : #'.split(' ')
const SIGNS = ['\t', '\t', '\n', '\n', '"id":"Q5"', '\u200c', '\u202e']
const PIECES = [...WORDS, ...SIGNS, PERSON, TABLE, OFFICES]

test('whatever a file holds, it is added whole or told, and what is there can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) => {
      const before = existsSync(own) ? readFileSync(own) : undefined
      const report = await add(pieces.join(''))
      assert.equal(report.written, report.mistakes === 0)
      if (report.written) openKnowledge(own)
      else assert.deepEqual(existsSync(own) ? readFileSync(own) : undefined, before)
    }),
    { numRuns: 200 },
  )
})

test('bytes of any kind are told, not thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const report = await add(Uint8Array.from([0x69, 0x64, 0x0a, ...bytes]))
      assert.equal(report.written, report.mistakes === 0)
    }),
    { numRuns: 100 },
  )
})
