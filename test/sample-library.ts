import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEntry } from '../src/app/library/to-entry.ts'
import { readBytes } from '../src/app/read.ts'
import { version } from '../src/app/version.ts'
import type { Library } from '../src/library/library.ts'
import { memoryLibrary } from '../src/library/memory/memory-library.ts'
import { ROOT } from './source-files.ts'

const GIVEN = { url: null, published: null, language: null, charset: null, stated: null }

/** A library in memory that holds the samples. */
export async function sampleLibrary(): Promise<Library> {
  const library = memoryLibrary()
  const files = globSync('samples/*/*.txt', { cwd: ROOT }).sort()
  const entries = files.map((path) => {
    const bytes = readFileSync(join(ROOT, path))
    return toEntry(readBytes(bytes, { path }), { bytes, given: GIVEN, reader: version() })
  })
  await library.add(entries)
  return library
}
