import { HALF_SPACE } from '../../text/characters.ts'
import { conjugate } from './verbs.ts'

/** A list in which each `past~present` (the stems of a simple verb) gives way to the forms in which reports use it. */
export function withVerbForms(list: string): string {
  return list
    .split('\n')
    .map((line) => (line.includes('~') ? line.split(' ').map(expanded).join(' ') : line))
    .join('\n')
}

function expanded(word: string): string {
  const [past, present] = word.split('~')
  if (past === undefined || present === undefined) return word
  const progressive = `می${HALF_SPACE}`
  return [
    ...['', progressive, 'ن', `ن${progressive}`].flatMap((start) => [
      `${start}${past}`,
      `${start}${past}ند`,
    ]),
    ...[progressive, `ن${progressive}`, 'ب', 'ن'].flatMap((start) => [
      `${start}${present}د`,
      `${start}${present}ند`,
    ]),
    ...['ه', `ه${HALF_SPACE}است`, `ه${HALF_SPACE}اند`, 'ن'].map((end) => `${past}${end}`),
    `ن${past}ه`,
  ].join(' | ')
}

/** The negative forms of verbs, one a line. */
export function negated(verbs: string): string {
  return [...new Set(verbs.split(' ').flatMap((verb) => conjugate(verb, true)))].join('\n')
}

/** Each of some determiners before each of some nouns, one a line, and further phrases. */
export function pointing(determiners: string, nouns: string, further: string): string {
  const pairs = determiners
    .split(' ')
    .flatMap((determiner) => nouns.split(' ').map((noun) => `${determiner} ${noun}`))
  return `${pairs.join('\n')}${further}`
}
