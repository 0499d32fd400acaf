import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isnad } from '../library/isnad.ts'
import { ROOT } from '../source-files.ts'

/** A desk over a library of the samples, in a process of its own. */
export interface OpenDesk {
  /** Without a slash at the end. */
  readonly url: string
  /** All that it printed before it was open. */
  readonly said: string
  /** The file of the library. */
  readonly library: string
  readonly close: () => Promise<void>
}

const START_MS = 60_000

/** Builds a library of the samples and opens its desk on a free port; the built program runs, as screens are built. */
export async function openDesk(
  pages: readonly string[] = ['samples'],
  more: readonly string[] = [],
  command: 'add' | 'import' = 'add',
): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  const file = join(folder, 'one.library')
  if (pages.length > 0) await isnad([command, ...pages, '--library', file])
  const args = [join(ROOT, 'bin/isnad.js'), 'desk', file, '--port', '0', '--by', 'tester', ...more]
  const child = spawn(process.execPath, args, { cwd: ROOT })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString()
      const found = /(http:\/\/127\.0\.0\.\d:\d+)[^]*Ctrl/.exec(said)
      if (found) resolve(found[1]!)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`the desk did not open: ${said}`)))
    setTimeout(() => reject(new Error(`the desk did not open in time: ${said}`)), START_MS).unref()
  })
  return {
    url,
    said,
    library: file,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      if (existsSync(folder)) rmSync(folder, { recursive: true })
    },
  }
}
