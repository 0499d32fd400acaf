import type { Row } from './blocks-row.ts'
import { countGrammar } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'

const JOINTS: ReadonlySet<string> = new Set(['-', ':', '(', '|', ';'])

/** Two or three short parts joined by a dash, a colon or brackets: `حسن الناشري - جدة`, `أنقرة: رويترز`. */
export function isBylineShape({ line }: Row, words: FurnitureMatchers): boolean {
  const { tokens } = line
  if (line.words < 2 || line.words > 9 || line.numbers > 0 || line.end === 'stop') return false
  if (tokens.some(({ key }) => key === '?' || key === '!' || key === '.')) {
    if (words.agencies.find(tokens, 0, tokens.length).length === 0) return false
  }
  if (countGrammar(line, words) > 1) return false
  let part = 0
  let joints = line.stroke ? 1 : 0
  for (const { kind, key } of tokens) {
    if (kind === 'word') part++
    else if (JOINTS.has(key)) {
      joints++
      part = 0
    }
    if (part > 5 && !line.stroke) return false
  }
  return joints > 0 && joints <= 4
}

/** A byline by its shape alone, wherever it stands: a dash between short parts, or an agency's name. */
export function isSureByline(row: Row, words: FurnitureMatchers): boolean {
  const { tokens, words: count, end } = row.line
  if (count > 7 || !isBylineShape(row, words)) return false
  const dash = row.line.stroke || tokens.some(({ key }, index) => key === '-' && index > 0)
  if (dash) return count <= 5 || end === 'colon'
  return count <= 4 && words.agencies.find(tokens, 0, tokens.length).length > 0
}

/** Whether a byline names a source: an agency, or a name in quotation marks. */
export function namesSource({ line }: Row, words: FurnitureMatchers): boolean {
  const { tokens } = line
  return (
    words.agencies.find(tokens, 0, tokens.length).length > 0 ||
    tokens.some(({ kind }) => kind === 'open' || kind === 'quote')
  )
}
