import { toEntry } from '../../src/app/library/to-entry.ts'
import type { Library } from '../../src/library/library.ts'
import { memoryLibrary } from '../../src/library/memory/memory-library.ts'
import { readSamples } from '../samples.ts'

/** A library in memory with the sample pages. */
export async function sampleLibrary(): Promise<Library> {
  const library = memoryLibrary()
  const given = { url: null, published: null, language: null, charset: null, stated: null }
  const entries = readSamples().map(({ record, bytes }) =>
    toEntry(record, { bytes, given, reader: '1.0.0' }),
  )
  await library.add(entries)
  return library
}
