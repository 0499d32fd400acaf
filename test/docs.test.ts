import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { EXIT } from '../src/cli/exit.ts'
import { FIGURE_NAMES } from '../eval/tally.ts'
import { ROOT } from './source-files.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const documents = globSync('{*.md,docs/**/*.md,samples/*.md}', { cwd: ROOT }).sort()
const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Readonly<Record<string, string>>
  version: string
}
const schema = JSON.parse(read('record.schema.json')) as {
  $defs: { statement: { properties: { stance: { enum: string[] } } } }
}

const CLI = `import { run } from './src/cli/main.ts'; await run(process.argv.slice(1))`

/** The words of the project, each with a row in the glossary. */
const WORDS: readonly string[] = `
  page block article span mention entity statement hop chain origin
  event story reprint claim position record library desk review
`
  .trim()
  .split(/\s+/)

test('the documents are there', () => {
  const wanted = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md']
  for (const path of [...wanted, 'docs/glossary.md', 'docs/evaluation.md', 'docs/benchmarks.md']) {
    assert.ok(documents.includes(path), path)
  }
  assert.match(read('LICENSE'), /Apache License\s+Version 2\.0/)
})

for (const path of documents) {
  test(`every link of ${path} leads to a file`, () => {
    const links = [...read(path).matchAll(/(?:\]\(|src=")([^)\s"#]+)/g)].map(([, link]) => link!)
    const files = links.filter((link) => !/^[a-z]+:/.test(link))
    const broken = files.filter((link) => !existsSync(join(ROOT, dirname(path), link)))
    assert.deepEqual(broken, [])
  })

  test(`every npm command of ${path} is a script`, () => {
    const commands = /npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g
    const named = [...read(path).matchAll(commands)].map(([, name, short]) => name ?? short!)
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    )
  })
}

test('the glossary has a row for every word and every stance', () => {
  const glossary = read('docs/glossary.md')
  const { stance } = schema.$defs.statement.properties
  const missing = [...WORDS, ...stance.enum].filter((word) => !glossary.includes(`| ${word} |`))
  assert.deepEqual(missing, [])
})

test('the exit statuses that the README lists are those of the program', () => {
  const rows = [...read('README.md').matchAll(/^\| (\d+) \| `([\w-]+)` \|/gm)]
  const listed = Object.fromEntries(rows.map(([, status, code]) => [code, Number(status)]))
  assert.deepEqual(listed, EXIT)
})

test('the evaluation document explains every figure', () => {
  const text = read('docs/evaluation.md')
  assert.deepEqual(
    FIGURE_NAMES.filter((name) => !text.includes(`\`${name}\``)),
    [],
  )
})

test('the changelog speaks of the version that is to be released', () => {
  assert.match(read('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')}`, 'm'))
})

test('no document names a machine or a registry', () => {
  const traces = /\/work\/|localhost:\d+|registry\.|\/home\/|\/root\//
  assert.deepEqual(
    documents.filter((path) => traces.test(read(path))),
    [],
  )
})

test('the options of isnad read that the README shows are in its help', () => {
  const help = run(['--eval', CLI, '--', 'read', '--help'])
  const shown = [...read('README.md').matchAll(/isnad read[^\n#|]*/g)].flatMap(([line]) =>
    [...line.matchAll(/--[a-z-]+/g)].map(([option]) => option),
  )
  assert.ok(shown.length > 0)
  assert.deepEqual(
    shown.filter((option) => !help.includes(option)),
    [],
  )
})

test('the example in the README runs', () => {
  const [, example] = /```js\n([\s\S]*?)```/.exec(read('README.md'))!
  const text = read('samples/fa/tasnim-lavrov-wonsan.txt')
  const program = example!.replace("'isnad'", "'./src/index.ts'")
  const output = run(['--eval', `const text = ${JSON.stringify(text)}\n${program}`])
  assert.match(output, /asserts|warns|thanks/)
})

test('the answer of isnad who in the README is what it prints', () => {
  const readme = read('README.md')
  const [, query, day] = /isnad who "([^"]+)" --at (\S+)/.exec(readme)!
  const [, shown] = /```text\n([\s\S]*?)```/.exec(readme)!
  const limit = ['--limit', '1', '--no-color']
  const output = run(['--eval', CLI, '--', 'who', query!, '--at', day!, ...limit])
  assert.equal(output.replace(/\p{Cf}/gu, ''), shown!.replace(/\p{Cf}/gu, ''))
})

/** What a program prints that is run from the repository's folder. */
function run(args: readonly string[]): string {
  const options = { cwd: ROOT, encoding: 'utf8' } as const
  return execFileSync(process.execPath, ['--input-type=module', ...args], options)
}
