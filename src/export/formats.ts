import { IsnadError } from '../model/error.ts'
import type { Format } from './format.ts'

/** Every interchange format by its name, read when first asked for. */
export const FORMATS: Readonly<{ [name: string]: () => Promise<Format> }> = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  csv: async () => (await import('./csv.ts')).csv,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
  prov: async () => (await import('./prov.ts')).prov,
  'prov-ttl': async () => (await import('./prov-ttl.ts')).provTtl,
  annotation: async () => (await import('./annotation.ts')).annotation,
  ftm: async () => (await import('./ftm.ts')).ftm,
  gqg: async () => (await import('./gqg.ts')).gqg,
  ninjs: async () => (await import('./ninjs.ts')).ninjs,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  gold: async () => (await import('./gold.ts')).gold,
}

/** The format of a name. Throws `IsnadError` that lists the names. */
export async function loadFormat(name: string): Promise<Format> {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name]!()
  const names = Object.keys(FORMATS).join(', ')
  throw new IsnadError('bad-argument', `no format "${name}"; there are ${names}`)
}
