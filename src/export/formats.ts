import { IsnadError } from '../model/error.ts'
import type { Format } from './format.ts'

/** Every interchange format by its name, read when first asked for. */
export const FORMATS: Readonly<{ [name: string]: () => Promise<Format> }> = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  csv: async () => (await import('./csv.ts')).csv,
}

/** The format of a name. Throws `IsnadError` that lists the names. */
export async function loadFormat(name: string): Promise<Format> {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name]!()
  const names = Object.keys(FORMATS).join(', ')
  throw new IsnadError('bad-argument', `no format "${name}"; there are ${names}`)
}
