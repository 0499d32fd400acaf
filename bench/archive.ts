import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArchiveFile } from './archive-file.ts'
import { writeArchive } from './archive-file.ts'

/** What one pass over the archive cost. */
export interface ArchivePass {
  /** Reading threads; 0 for warcio alone, which only unpacks the records. */
  readonly threads: number
  readonly seconds: number
  readonly pagesPerSecond: number
  /** Of the pages a second of warcio alone. */
  readonly ratio: number
  /** Cores that were busy on average. */
  readonly cores: number
  readonly peakMegabytes: number
}

interface Cost {
  readonly seconds: number
  readonly cores: number
  readonly peakMegabytes: number
}

const CHILD: string = fileURLToPath(new URL('archive-child.ts', import.meta.url))
/** A larger archive is read with all threads only. */
const SMALL = 50_000_000

/** Writes an archive of so many bytes and passes over it with warcio alone and with the built `isnad read`. */
export function measureArchive(size: number): { archive: ArchiveFile; passes: ArchivePass[] } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const path = join(folder, 'pages.warc.gz')
    const archive = writeArchive(path, size)
    const all = availableParallelism()
    const plain = child(['plain', path])
    const passes = [0, ...(size <= SMALL ? [1, 2, all] : [all])].map((threads) => {
      const output = join(folder, `${threads}.jsonl`)
      const cost = threads === 0 ? plain : child(['read', path, output, `${threads}`])
      rmSync(output, { force: true })
      const pagesPerSecond = archive.pages / cost.seconds
      return { threads, ...cost, pagesPerSecond, ratio: plain.seconds / cost.seconds }
    })
    return { archive, passes }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads a size such as `200MB` or `1GB`. Throws where it is none. */
export function parseSize(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(|[kMG]B)$/.exec(text) ?? []
  const factor = { '': 1, kB: 1e3, MB: 1e6, GB: 1e9 }[unit]
  if (digits === undefined || factor === undefined) throw new Error(`no size: ${text}`)
  return Number(digits) * factor
}

function child(args: readonly string[]): Cost {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`a pass over the archive failed: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout) as Cost
}
