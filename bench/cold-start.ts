import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from './growth.ts'

/** What a user waits for `isnad read` on one page, start of the process included. */
export interface ColdStart {
  readonly milliseconds: number
  /** The same for a program that does nothing. */
  readonly emptyMilliseconds: number
}

const ROOT: string = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 7

/** Starts the built command line over and over and takes the median. */
export function measureColdStart(): ColdStart {
  const [page] = globSync('samples/**/*.txt', { cwd: ROOT }).sort()
  if (page === undefined) throw new Error('no samples to read')
  return {
    milliseconds: time(['bin/isnad.js', 'read', page]),
    emptyMilliseconds: time(['--eval', '0']),
  }
}

function time(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) throw new Error(`isnad read failed: ${stderr}`)
    return performance.now() - started
  })
  return median(times)
}
