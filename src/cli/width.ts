const NOTHING = /^[\p{M}\p{Cf}\p{Cc}]$/u
const LETTER = /\p{L}/gu
const RIGHT_TO_LEFT =
  /[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]--\P{L}]/gv

const ISOLATE_LTR = '\u2066'
const ISOLATE_RTL = '\u2067'
const ISOLATE_END = '\u2069'

/** The columns that a text takes in a terminal; marks and joiners take none, wide letters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** The text cut to so many columns, with an ellipsis where something is lost; an open isolate is closed. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let width = 1
  let end = 0
  for (const character of text) {
    width += widthOfCharacter(character)
    if (width > columns) break
    end += character.length
  }
  const kept = text.slice(0, end).trimEnd()
  const open = /[\u2066\u2067][^\u2069]*$/.test(kept)
  return open ? `${kept}…${ISOLATE_END}` : `${kept}…`
}

/** The text in lines of so many columns, broken between words; a longer word is cut. */
export function wrapTo(text: string, columns: number): string[] {
  return wrapPieces(text.split(' '), columns)
}

/** Pieces set in lines of so many columns, none broken; a longer piece is cut. */
export function wrapPieces(pieces: readonly string[], columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const longer = line === '' ? piece : `${line} ${piece}`
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line)
      line = piece
    } else line = longer
    line = cutTo(line, columns)
  }
  return [...lines, line]
}

/**
 * Sets text with right-to-left letters apart from the line around it, so that a terminal orders it by
 * itself, in the direction that most of its letters have; an English sentence with names in it is `ltr` whatever they are.
 */
export function isolate(text: string, direction?: 'ltr'): string {
  const rightward = text.match(RIGHT_TO_LEFT)?.length ?? 0
  if (rightward === 0) return text
  if (direction) return ISOLATE_LTR + text + ISOLATE_END
  const letters = text.match(LETTER)?.length ?? 0
  return (rightward * 2 > letters ? ISOLATE_RTL : ISOLATE_LTR) + text + ISOLATE_END
}

/** The text filled up with spaces to so many columns. */
export function fillTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

function widthOfCharacter(character: string): number {
  if (NOTHING.test(character)) return 0
  const code = character.codePointAt(0)!
  return isWide(code) ? 2 : 1
}

/** Korean, Chinese and Japanese letters, full-width forms and pictographs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}
