import { toEntry } from '../../src/app/library/to-entry.ts'
import type { Entry } from '../../src/library/entry.ts'
import type { Library } from '../../src/library/library.ts'
import { memoryLibrary } from '../../src/library/memory/memory-library.ts'
import { readSamples } from '../samples.ts'

/** The sample pages, ready to be kept. */
export function sampleEntries(): Entry[] {
  const given = { url: null, published: null, language: null, charset: null, stated: null }
  return readSamples().map(({ record, bytes }) =>
    toEntry(record, { bytes, given, reader: '1.0.0' }),
  )
}

/** A library in memory with the sample pages. */
export async function sampleLibrary(): Promise<Library> {
  const library = memoryLibrary()
  await library.add(sampleEntries())
  return library
}
