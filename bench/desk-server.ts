import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A desk that runs in a process of its own. */
export interface RunningDesk {
  /** Without a slash at the end. */
  readonly url: string
  /** Milliseconds from nothing to the printed address. */
  readonly start: number
  /** Megabytes that the process takes now, and took at most; not a number where the system does not tell. */
  readonly megabytes: () => { readonly now: number; readonly peak: number }
  /** Seconds of the processor that it has used, all threads. */
  readonly processor: () => number
  readonly close: () => Promise<void>
}

const PROGRAM = join(import.meta.dirname, '../bin/isnad.js')
/** Ticks of the processor's clock in a second, on every Linux. */
const TICKS = 100

/** Opens the built desk on a library. */
export async function openDesk(file: string): Promise<RunningDesk> {
  const begun = performance.now()
  const child = spawn(process.execPath, [PROGRAM, 'desk', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      const found = /http:\/\/[\d.]+:\d+/.exec(said)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`the desk did not open: ${said}`)))
  })
  const start = performance.now() - begun
  const told = (name: string): string => {
    try {
      return readFileSync(`/proc/${child.pid}/${name}`, 'utf8')
    } catch {
      return ''
    }
  }
  const kilobytes = (field: string): number =>
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(told('status'))?.[1])
  return {
    url,
    start,
    megabytes: () => ({ now: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 }),
    processor: () => {
      const fields = told('stat').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) / TICKS
    },
    close: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}
