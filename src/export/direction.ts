import type { Record } from '../model/record.ts'
import type { Told } from './entities.ts'

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u
const LETTERS = /\p{L}/gu

/** The way that most letters of a text run. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  let balance = 0
  for (const [letter] of text.matchAll(LETTERS)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1
  return balance > 0 ? 'rtl' : 'ltr'
}

const DIRECTIONS = new WeakMap<Record, 'rtl' | 'ltr'>()

/** The language of a run of a page: the page's, or unknown (`und`) where it runs the other way. */
export function languageOf(text: string, record: Record): string {
  const own = DIRECTIONS.get(record) ?? directionOf(record.article.text || record.page.text)
  DIRECTIONS.set(record, own)
  return directionOf(text) === own ? record.page.language : 'und'
}

/** The language of a label: a person whom no table holds has a romanised name; all else is in English. */
export function labelLanguage({ entity, kind }: Told, { page }: Record): string {
  const isRomanised = kind === 'person' && entity.startsWith('local:') && !entity.includes('@')
  return isRomanised ? `${page.language}-Latn` : 'en'
}
