import type { Matcher, Proclitic } from '../text/matcher.ts'
import { buildKeyMatcher } from '../text/matcher.ts'
import { names as ar } from './data/names-ar.ts'
import { names as en } from './data/names-en.ts'
import { names as fa } from './data/names-fa.ts'
import { entities } from './entities.ts'
import type { KnownName } from './knowledge.ts'

const TABLES: Readonly<Record<string, string>> = { ar, en, fa }

const FORMS: Readonly<Record<string, KnownName['form']>> = {
  f: 'full',
  s: 'short',
  a: 'adjective',
  c: 'capital',
}

/** Compiles the known names of a language; a language without a table has none. */
export function buildNames(language: string, proclitics: readonly Proclitic[]): Matcher<KnownName> {
  return buildKeyMatcher(entriesOf(TABLES[language] ?? ''), proclitics)
}

function* entriesOf(table: string): Iterable<{ keys: string[]; value: KnownName }> {
  const { all } = entities()
  for (const line of table.trim().split('\n')) {
    if (line === '') continue
    const [head = '', phrases = ''] = line.split('\t')
    const [ids = '', code = ''] = head.split(' ')
    const [id = '', place] = ids.split('/')
    const value: KnownName = {
      known: all[parseInt(id, 36)]!,
      needsCompany: code.endsWith('?'),
      form: FORMS[code[0]!]!,
      ...(place === undefined ? {} : { place: all[parseInt(place, 36)]! }),
    }
    for (const phrase of phrases.split(';')) yield { keys: phrase.split(' '), value }
  }
}
