import { IsnadError } from '../model/error.ts'

/** The most lines of a page's text, and the most UTF-16 units. */
const MOST_LINES = 500_000
const MOST_UNITS = 4_000_000

/** Throws `IsnadError` where a text is longer than that of any page. */
export function checkText(text: string): void {
  if (text.length > MOST_UNITS) throw tooLarge(`${MOST_UNITS} characters`)
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines > MOST_LINES) throw tooLarge(`${MOST_LINES} lines`)
  }
}

function tooLarge(most: string): IsnadError {
  const message = `holds more than ${most}: more than a page may; cut it into pages`
  return new IsnadError('costly-page', message)
}
