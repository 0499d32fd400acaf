import type { Keyed, Matcher, Proclitic } from '../text/matcher.ts'
import { buildLazyMatcher } from '../text/matcher.ts'
import { names as ar } from './data/names-ar.ts'
import { names as en } from './data/names-en.ts'
import { names as fa } from './data/names-fa.ts'
import { entityAt } from './entities.ts'
import type { KnownName } from './knowledge.ts'

const TABLES: Readonly<Record<string, string>> = { ar, en, fa }

const FORMS: Readonly<Record<string, KnownName['form']>> = {
  f: 'full',
  s: 'short',
  a: 'adjective',
  c: 'capital',
}

/** The matcher of the known names of a language; a language without a table has none. */
export function buildNames(language: string, proclitics: readonly Proclitic[]): Matcher<KnownName> {
  const byFirst = new Map<string, string>()
  for (const line of (TABLES[language] ?? '').split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) byFirst.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const entriesFrom = (first: string): Keyed<KnownName>[] | undefined =>
    byFirst
      .get(first)
      ?.split(';')
      .map((phrase) => {
        const [head = '', ...rest] = phrase.split(' ')
        return { keys: [first, ...rest], value: toKnownName(head) }
      })
  return buildLazyMatcher(entriesFrom, proclitics)
}

function toKnownName(head: string): KnownName {
  const [ids = '', code = ''] = head.split('.')
  const [id = '', place] = ids.split('/')
  return {
    known: entityAt(parseInt(id, 36)),
    needsCompany: code.endsWith('?'),
    form: FORMS[code.charAt(0)]!,
    ...(place === undefined ? {} : { place: entityAt(parseInt(place, 36)) }),
  }
}
