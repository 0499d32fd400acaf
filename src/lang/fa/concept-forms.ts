import { HALF_SPACE } from '../../text/characters.ts'
import { conjugate } from './verbs.ts'

/**
 * A list in which each `past~present` (the stems of a simple verb) gives way to the forms in which reports use it, and so does each
 * phrase that ends in a verb.
 */
export function withVerbForms(list: string): string {
  return list
    .split('\n')
    .map((line) => {
      const simple = line.includes('~') ? line.split(' ').map(expanded).join(' ') : line
      return simple.split(' | ').flatMap(compound).join(' | ')
    })
    .join('\n')
}

/** The forms of a phrase that ends in a verb; the first phrase of a line stands behind its concept. */
function compound(phrase: string): string[] {
  const colon = phrase.indexOf(': ') + 1
  const words = phrase.slice(colon).trim()
  if (!words.includes(' ')) return [phrase]
  const [first = words, ...others] = conjugate(words)
  if (others.length === 0) return [phrase]
  return [`${phrase.slice(0, colon)} ${first.replace(HALF_SPACE, ' ')}`, ...others]
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
