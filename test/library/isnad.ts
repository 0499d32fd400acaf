import { spawn } from 'node:child_process'
import { ROOT } from '../source-files.ts'

const START = `import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1))`
const PATIENCE_MS = 120_000

/** What a run of the command line gave. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from its source, for two minutes at most; paths are taken from the root of the repository. */
export async function isnad(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', START, '--', ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    timeout: PATIENCE_MS,
  })
  child.stdin.on('error', () => {}).end(input)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, stdout, stderr }
}
