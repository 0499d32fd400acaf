import type { Record } from '../model/record.ts'

/** The records behind results, each once. */
export function recordsIn(told: readonly { readonly record: Record }[]): Record[] {
  return [...new Map(told.map(({ record }) => [record.page.id, record])).values()]
}
