import { IsnadError } from '../../model/error.ts'

/** The longest query, in UTF-16 units: a name with its offices, not a page. */
const LONGEST = 300

/** The query in one line, without control characters. Throws `IsnadError` where it names nobody, or is too long for a name. */
export function checkQuery(query: string): string {
  if (query.length > LONGEST) {
    throw new IsnadError(
      'bad-argument',
      `the query has ${query.length} characters, more than ${LONGEST}: give a name or an office`,
    )
  }
  const line = query
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (!/\p{L}/u.test(line)) {
    throw new IsnadError('bad-argument', 'the query holds no letters: give a name or an office')
  }
  return line
}
