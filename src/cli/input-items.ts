import { statSync } from 'node:fs'
import type { Input } from '../app/inputs.ts'
import { isWebAddress } from '../app/inputs.ts'
import type { Item } from '../app/sources/item.ts'
import type { SourceOptions } from '../app/sources/open-source.ts'
import { openSource } from '../app/sources/open-source.ts'
import { parseFieldMap } from './field-map.ts'

/** The pages of all inputs, and which part of their bytes was read so far; unknown with standard input and the web. */
export function inputItems(
  inputs: readonly Input[],
  { map, signal }: { readonly map: string | undefined; readonly signal: AbortSignal },
): { readonly items: AsyncIterable<Item>; readonly part: () => number | null } {
  const bytes = countBytes(inputs)
  const fields = map === undefined ? {} : { fields: parseFieldMap(map) }
  return {
    items: itemsOf(inputs, { fields: { ...fields, onBytes: bytes.add }, signal }),
    part: bytes.part,
  }
}

/** What files hold first, then what addresses of the web give. */
async function* itemsOf(
  inputs: readonly Input[],
  { fields, signal }: { readonly fields: SourceOptions; readonly signal: AbortSignal },
): AsyncIterable<Item> {
  const addresses = inputs.map(({ path }) => path).filter(isWebAddress)
  for (const { path, error } of inputs) {
    if (error) yield { name: path, error }
    else if (!isWebAddress(path)) yield* openSource(path, fields)
  }
  if (addresses.length > 0) {
    const { fetchPlainly } = await import('../app/fetch/fetch-plainly.ts')
    yield* fetchPlainly(addresses, signal)
  }
}

function countBytes(inputs: readonly Input[]): {
  add: (bytes: number) => void
  part: () => number | null
} {
  let done = 0
  let total: number | undefined
  const isOpen = inputs.some(({ path }) => path === '-' || isWebAddress(path))
  const sizeOf = ({ path }: Input) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return {
    add: (bytes) => {
      done += bytes
    },
    part: () => {
      if (isOpen) return null
      total ??= inputs.reduce((sum, input) => sum + sizeOf(input), 0)
      return total === 0 ? null : done / total
    },
  }
}
