import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expandInputs } from '../inputs.ts'
import type { Gift } from './inbox.ts'

const FOLDER = fileURLToPath(new URL('../../../samples/', import.meta.url))

/** The pages that ship with the program, as files that are given to be read. */
export async function sampleGifts(): Promise<Gift[]> {
  const inputs = await expandInputs([FOLDER])
  return Promise.all(
    inputs.map(async ({ path, error }): Promise<Gift> => {
      if (error) throw error
      return { kind: 'file', name: relative(FOLDER, path), bytes: await readFile(path) }
    }),
  )
}

/** How many pages ship with the program. */
export async function countSamples(): Promise<number> {
  return (await expandInputs([FOLDER])).length
}
