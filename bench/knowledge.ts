import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from './corpus.ts'
import { median } from './growth.ts'
import { measureResolver } from './resolver-share.ts'
import { writeUserNames } from './user-names.ts'

/** What the knowledge costs: to load, to keep, and in the speed of reading. */
export interface KnowledgeResult {
  /** How many entities of a user there are besides the shipped ones, each with a name in three languages. */
  readonly entities: number
  /** Milliseconds to load it, the index of a large file made before. */
  readonly milliseconds: number
  readonly megabytes: number
  /** Seconds of the first start, which makes the index. */
  readonly firstSeconds: number
  readonly pagesPerSecond: number
  /** Of the speed without a user's knowledge. */
  readonly ratio: number
  readonly peakMegabytes: number
}

interface Loaded {
  readonly milliseconds: number
  readonly megabytes: number
}

interface Read {
  readonly pagesPerSecond: number
  readonly peakMegabytes: number
}

const SIZES = [0, 1e4, 1e5, 1e6] as const
const STARTS = 7
const CHILD: string = fileURLToPath(new URL('knowledge-child.ts', import.meta.url))

/** Measures the shipped knowledge and a user's of growing size, each in processes of their own. */
export function measureKnowledge(): { sizes: KnowledgeResult[]; resolverShare: number } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const sizes: KnowledgeResult[] = []
    for (const entities of SIZES) {
      const file = join(folder, `${entities}.tsv`)
      if (entities > 0) writeUserNames(file, entities)
      const own = entities > 0 ? [file] : []
      const first = child(['load', ...own]) as Loaded
      const loads = Array.from({ length: STARTS }, () => child(['load', ...own]) as Loaded)
      const { pagesPerSecond, peakMegabytes } = child(['read', ...own]) as Read
      sizes.push({
        entities,
        milliseconds: median(loads.map((one) => one.milliseconds)),
        megabytes: median(loads.map((one) => one.megabytes)),
        firstSeconds: first.milliseconds / 1000,
        pagesPerSecond,
        ratio: pagesPerSecond / (sizes[0]?.pagesPerSecond ?? pagesPerSecond),
        peakMegabytes,
      })
    }
    return { sizes, resolverShare: measureResolver(readCorpus()) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function child(args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', CHILD, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`bench: ${args.join(' ')} failed: ${stderr}`)
  return JSON.parse(stdout)
}
