import { inflect } from './verbs.ts'

/** A list in which each `past~present` of a verb gives way to the forms in which reports use it. */
export function withVerbForms(list: string): string {
  return list
    .split('\n')
    .map((line) => (line.includes('~') ? line.split(' ').map(expanded).join(' ') : line))
    .join('\n')
}

function expanded(word: string): string {
  const [past, present] = word.split('~')
  if (past === undefined || present === undefined) return word
  const forms = inflect(past, present, '').finite.map(({ phrase }) => phrase)
  const weak = past.endsWith('ى') ? [`${past.slice(0, -1)}ت`, `${past.slice(0, -1)}وا`] : []
  return [...new Set([...forms, ...weak])].join(' | ')
}

/** Each of some determiners (`_` for a space in one) before each of some nouns, one a line, and further phrases. */
export function pointing(determiners: string, nouns: string, further: string): string {
  const pairs = determiners
    .split(' ')
    .flatMap((determiner) =>
      nouns.split(' ').map((noun) => `${determiner.replace('_', ' ')} ${noun}`),
    )
  return `${pairs.join('\n')}${further}`
}
