import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import type { Import, SourceFile } from './source-files.ts'
import { importsOf, sourceFiles } from './source-files.ts'

/** Which rooms of `src/` each room may import; a file that lies in none is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  calendar: ['model'],
  lang: ['model', 'text', 'calendar'],
  page: ['model', 'text'],
  detect: ['model', 'text', 'calendar'],
  knowledge: ['model', 'text'],
  analyse: 'model text calendar page detect knowledge'.split(' '),
  'analyse.ts': ['analyse', 'model', 'text', 'calendar', 'page', 'detect', 'knowledge'],
  story: ['model', 'text', 'knowledge'],
  library: ['model'],
  app: 'model text calendar lang page detect knowledge analyse.ts story library export'.split(' '),
  export: ['model'],
  cli: ['model', 'app', 'http', 'mcp', 'web'],
  http: ['model', 'app'],
  mcp: ['model', 'app'],
  web: ['model', 'app'],
  'index.ts': ['model', 'app'],
}

/** Rooms that run in a browser as they are: no disk, no network, no clock. */
const PURE: ReadonlySet<string> = new Set(
  'model text calendar lang page detect knowledge analyse analyse.ts story export'.split(' '),
)

const CODE_LINES = 300

const files = sourceFiles('src/**/*.{ts,tsx}')
const imports = files.flatMap(importsOf)

const roomOf = (path: string): string => path.split('/')[1]!
const isData = (path: string): boolean =>
  /^src\/lang\/[^/]+\/|\/data\/|^src\/web\/words\//.test(path)
const codeLines = ({ text }: SourceFile): number =>
  text.split('\n').filter((line) => !/^\s*(?:\/\/.*|\/\*.*|\*.*)?$/.test(line)).length

test('every room of src has a row in the table', () => {
  const unknown = new Set(files.map(({ path }) => roomOf(path)).filter((room) => !MAY_IMPORT[room]))
  assert.deepEqual([...unknown], [])
})

test('a room imports only what its row allows', () => {
  const wrong = imports.filter(({ from, to, isFile }) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    return isFile && here !== there && !MAY_IMPORT[here]?.includes(there)
  })
  assert.deepEqual(wrong.map(arrow), [])
})

test('the detectors do not import each other', () => {
  const detector = (path: string) => /^src\/detect\/([^/]+)\//.exec(path)?.[1]
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [detector(from), detector(to)]
    return here && there && here !== there
  })
  assert.deepEqual(wrong.map(arrow), [])
})

test('no file stands in an import cycle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, isFile } of imports)
    if (isFile) next.set(from, [...(next.get(from) ?? []), to])
  assert.deepEqual(findCycle(next), [])
})

test('nothing from model to story, and no export, reaches for disk, network, clock or chance', () => {
  const pure = files.filter(({ path }) => PURE.has(roomOf(path)))
  const reaches = /'node:|\bfetch\(|\bDate\.now\(|new Date\(\)|\bprocess\.|\bMath\.random\(/
  assert.deepEqual(
    pure.filter(({ text }) => reaches.test(text)).map(({ path }) => path),
    [],
  )
})

test('the library entry reaches no built-in module of Node', () => {
  const reached = new Set(['src/index.ts'])
  for (const path of reached) {
    for (const { from, to, isFile } of imports) {
      if (from !== path) continue
      assert.ok(!to.startsWith('node:'), `${from} imports ${to}`)
      if (isFile) reached.add(to)
    }
  }
  assert.ok(reached.size > 1)
})

test('file names are in kebab case and name an idea', () => {
  const vague = /^(?:utils?|helpers?|common|misc|types|manager|base)$/
  const wrong = files.filter(({ path }) => {
    const name = basename(path).replace(/\.tsx?$/, '')
    return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || vague.test(name)
  })
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  )
})

test(`no file has more than ${CODE_LINES} lines of code, data left out`, () => {
  const long = files.filter((file) => !isData(file.path) && codeLines(file) > CODE_LINES)
  assert.deepEqual(
    long.map((file) => `${file.path}: ${codeLines(file)}`),
    [],
  )
})

test('every export has a doc comment', () => {
  const bare = files.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines
      .map((line, at) => ({ line, before: lines[at - 1]?.trimEnd() ?? '' }))
      .filter(({ line }) => /^export (?!\{|type \{|\*)/.test(line))
      .filter(({ before }) => !before.endsWith('*/'))
      .map(({ line }) => `${path}: ${line}`)
  })
  assert.deepEqual(bare, [])
})

test('functions take at most three arguments by position', () => {
  const wrong = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:export )?(?:async )?function\*? (\w+)(?:<[^(]*>)?\(([^)]*)\)/gm)]
      .filter(([, , list]) => topLevelCommas(list!.replace(/,\s*$/, '')) > 2)
      .map(([, name]) => `${path}: ${name}`),
  )
  // The tokens, a range of them and what is looked for are one idea in four words.
  assert.deepEqual(
    wrong.filter((line) => !line.startsWith('src/text/')),
    [],
  )
})

test('the test of cycles finds one', () => {
  const next = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  assert.deepEqual(findCycle(next), ['b', 'c', 'b'])
})

function arrow({ from, to }: Import): string {
  return `${from} → ${to}`
}

function topLevelCommas(list: string): number {
  let depth = 0
  let commas = 0
  for (const character of list) {
    if ('([{<'.includes(character)) depth++
    else if (')]}>'.includes(character)) depth--
    else if (character === ',' && depth === 0) commas++
  }
  return commas
}

/** The first cycle of a graph as a path that ends where it begins, or nothing. */
function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    path.push(node)
    for (const to of next.get(node) ?? []) {
      const cycle = visit(to)
      if (cycle.length > 0) return cycle
    }
    path.pop()
    done.add(node)
    return []
  }
  for (const node of next.keys()) {
    const cycle = visit(node)
    if (cycle.length > 0) return cycle
  }
  return []
}
