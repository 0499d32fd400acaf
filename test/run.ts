import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Runs every test file, or those whose path holds one of the words given:
 * `npm test`, `npm test -- chains dates`, `npm test -- --dot`.
 */
const root: string = fileURLToPath(new URL('..', import.meta.url))
const words: string[] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const reporter: string = process.argv.includes('--dot') ? 'dot' : 'spec'

const files: string[] = globSync('{src,test,eval,bench,tools}/**/*.test.ts', { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

if (files.length === 0) {
  console.error(`no test file's path holds ${words.join(' or ')}`)
  process.exitCode = 1
} else {
  const { status } = spawnSync(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, ...files],
    { cwd: root, stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
}
