import type { Entry } from '../entry.ts'
import { pack, packRecord } from './pack.ts'

/** An entry with the parts of it that are kept packed; packing is done before a change starts. */
export interface PackedEntry {
  readonly entry: Entry
  readonly record: Uint8Array
  readonly text: Uint8Array
  readonly bytes: Uint8Array | null
}

const PACKED_AT_ONCE = 16

/** Packs entries, a few at a time: each takes a good part of a megabyte while it lasts. */
export async function packEntries(entries: readonly Entry[]): Promise<PackedEntry[]> {
  const packed: PackedEntry[] = []
  for (let from = 0; from < entries.length; from += PACKED_AT_ONCE)
    packed.push(...(await Promise.all(entries.slice(from, from + PACKED_AT_ONCE).map(packEntry))))
  return packed
}

async function packEntry(entry: Entry): Promise<PackedEntry> {
  const [record, text, bytes] = await Promise.all([
    packRecord(entry.record),
    pack(Buffer.from(entry.record.page.text)),
    entry.captured ? pack(entry.captured) : null,
  ])
  return { entry, record, text, bytes }
}
