import { HALF_SPACE } from '../../text/characters.ts'

const UNJOINED = 'ادذرزژو'

/** A list whose gaps inside an entry may be closed where the letter before joins no other: رهبرانقلاب. */
export function loosen(list: string): string {
  let loose = ''
  for (let at = 0; at < list.length; at++) {
    const gap = list[at] === ' ' && UNJOINED.includes(list[at - 1] ?? ' ')
    const next = list[at + 1] ?? ' '
    loose += gap && next !== '|' && next > '~' ? HALF_SPACE : list[at]
  }
  return loose
}
