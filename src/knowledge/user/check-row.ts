import { keysOf } from '../../text/tokens.ts'
import { checkHost, checkId, checkNames, checkTerm, checkValue } from '../tables/cells.ts'
import type { Row } from '../tables/rows.ts'
import { alternatives } from '../tables/alternatives.ts'
import { languageOf } from './columns.ts'

/** The kinds of entity that a user may write; those behind `outlet` say what sort of outlet it is. */
export const KINDS: readonly string[] = (
  'person organisation group state place document outlet ' +
  'agency broadcaster newspaper online magazine radio monitor'
).split(' ')

/** The longest name, in characters and in words. */
export const LONGEST_NAME = { characters: 300, words: 32 } as const

const LONGEST_ID = 100
const MOST_NAMES = 200

/** Line breaks, control characters, and marks that turn the direction of the text around them. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/

/** What is wrong with a line before it is taken apart: a character that no name has. */
export function checkLine(line: string): string | undefined {
  const found = CONTROLS.exec(line)?.[0].charCodeAt(0)
  if (found === undefined) return undefined
  const code = found.toString(16).toUpperCase().padStart(4, '0')
  return `holds the control character U+${code}; take it out`
}

/** What is wrong with the cells of an entity, taken by itself. */
export function checkEntity({ cells }: Row): string[] {
  const { id = '', kind = '', country = '', hosts = '' } = cells
  const problems: (string | undefined)[] = [checkUserId(id)]
  if (kind !== '') problems.push(checkValue('kind', kind, KINDS))
  if (country !== '' && !isReference(country)) {
    problems.push(`country "${country}" is no code; write an ISO 3166 code such as IR, or an id`)
  }
  for (const column of REFERENCES) {
    const target = cells[column] ?? ''
    if (target === id && id !== '')
      problems.push(`${column} names the line's own id; leave it empty`)
    else if (target !== '') problems.push(...prefixed(column, checkUserId(target)))
  }
  for (const [column, cell] of Object.entries(cells)) {
    if (cell !== '' && languageOf(column) !== undefined)
      problems.push(...checkNameCell(column, cell))
  }
  problems.push(...alternatives(hosts).map(checkHost))
  return problems.filter((problem) => problem !== undefined)
}

/** The columns of an entity that hold the id of another. */
export const REFERENCES = ['same_as', 'part_of'] as const

/** What is wrong with the cells of a tenure, taken by itself. */
export function checkTenure({ cells }: Row): string[] {
  const { person = '', office = '', state = '', from = '', to = '' } = cells
  const { standing = '', certainty = '' } = cells
  const problems = [...prefixed('person', checkUserId(person)), ...checkTerm(from, to)]
  if (!/^([a-z0-9]+(-[a-z0-9]+)*|Q[1-9]\d*)$/.test(office)) {
    problems.push(`office "${office}" is no office; write it like foreign-minister`)
  }
  if (state !== '' && !isReference(state)) {
    problems.push(`state "${state}" is no code; write an ISO 3166 code such as IR, or an id`)
  }
  const values = [
    checkValue('standing', standing, ['', 'acting', 'designate']),
    checkValue('certainty', certainty, ['', 'sure', 'likely']),
  ]
  return [...problems, ...values.filter((problem) => problem !== undefined)]
}

function checkUserId(id: string): string | undefined {
  const bad =
    checkId(id) !== undefined ||
    id.length > LONGEST_ID ||
    (/^q\d/i.test(id) && !/^Q[1-9]\d{0,11}$/.test(id))
  return bad
    ? `"${shown(id)}" is no id; write a Wikidata id such as Q42, or words and hyphens such as my-agency`
    : undefined
}

function isReference(text: string): boolean {
  return text.length <= LONGEST_ID && checkId(text) === undefined
}

function checkNameCell(column: string, cell: string): string[] {
  const problems = checkNames(column, cell)
  const names = alternatives(cell)
  if (names.length > MOST_NAMES) {
    problems.push(`${column} holds ${names.length} names; keep at most ${MOST_NAMES}`)
  }
  for (const name of names.slice(0, MOST_NAMES)) {
    if (name.length > LONGEST_NAME.characters) {
      problems.push(
        `${column}: a name has ${name.length} characters; the most are ${LONGEST_NAME.characters}`,
      )
      continue
    }
    const words = keysOf(name.replace(/\?$/, '')).length
    if (words > LONGEST_NAME.words) {
      problems.push(`${column}: a name has ${words} words; the most are ${LONGEST_NAME.words}`)
    }
    if (!/[\p{L}\p{N}]/u.test(name)) {
      problems.push(`${column}: "${name}" holds no letter; write a name`)
    }
  }
  return problems
}

function prefixed(column: string, problem: string | undefined): string[] {
  return problem === undefined ? [] : [`${column} ${problem}`]
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
