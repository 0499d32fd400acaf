import { foldWord } from './fold.ts'

/** Letters of a page's hash that its unnamed entities carry. */
const PAGE_LETTERS = 8

/** The id of a named entity that no table holds: the letters of its name, so that other pages give the same. */
export function idOfName(name: string): string {
  return `local:${foldWord(name).replace(/[^\p{L}\p{N}]/gu, '')}`
}

/** The id of an entity without a name: its words, the page (`sha256:…`) and the place there, so that no other page gives the same. */
export function idOfUnnamed(
  words: readonly string[],
  { page, at }: { page: string; at: number },
): string {
  const hash = page.slice(page.indexOf(':') + 1).slice(0, PAGE_LETTERS)
  return `local:${words.join('-')}@${hash === '' ? '' : `${hash}:`}${at}`
}
