import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../src/app/read.ts'
import type { Record } from '../src/model/record.ts'
import { ROOT } from './source-files.ts'

/** A page of the repository's samples and what was read from it. */
export interface Sample {
  readonly path: string
  readonly bytes: Uint8Array
  readonly record: Record
}

/** Reads every page under `samples/`. */
export function readSamples(): Sample[] {
  return globSync('samples/**/*.{txt,html}', { cwd: ROOT })
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(ROOT, path))
      return { path, bytes, record: readBytes(bytes, { path }) }
    })
}
