import { statSync } from 'node:fs'
import type { Input } from '../app/inputs.ts'
import type { Item } from '../app/sources/item.ts'
import type { SourceOptions } from '../app/sources/open-source.ts'
import { openSource } from '../app/sources/open-source.ts'
import { parseFieldMap } from './field-map.ts'

/** The pages of all inputs, and which part of their bytes was read so far; unknown with standard input. */
export function inputItems(
  inputs: readonly Input[],
  map: string | undefined,
): { readonly items: AsyncIterable<Item>; readonly part: () => number | null } {
  const bytes = countBytes(inputs)
  const fields = map === undefined ? {} : { fields: parseFieldMap(map) }
  return { items: itemsOf(inputs, { ...fields, onBytes: bytes.add }), part: bytes.part }
}

async function* itemsOf(inputs: readonly Input[], options: SourceOptions): AsyncIterable<Item> {
  for (const { path, error } of inputs) {
    if (error) yield { name: path, error }
    else yield* openSource(path, options)
  }
}

function countBytes(inputs: readonly Input[]): {
  add: (bytes: number) => void
  part: () => number | null
} {
  let done = 0
  let total: number | undefined
  const hasStdin = inputs.some(({ path }) => path === '-')
  const sizeOf = ({ path }: Input) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return {
    add: (bytes) => {
      done += bytes
    },
    part: () => {
      if (hasStdin) return null
      total ??= inputs.reduce((sum, input) => sum + sizeOf(input), 0)
      return total === 0 ? null : done / total
    },
  }
}
