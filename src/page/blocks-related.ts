import { contentStart } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Row } from './blocks-row.ts'

/** A heading of links and the headlines under it. */
export interface Links {
  readonly words: FurnitureMatchers
  readonly links: readonly Row[]
  /** Whether such a heading may stand inside an article. */
  readonly inserted: boolean
}

/**
 * Whether a paragraph under a heading of links goes on with the article: it says so in its first words,
 * or it has little in common with the headlines above it, whose stories it would tell.
 */
export function goesOn(row: Row, { words, links, inserted }: Links): boolean {
  const { tokens, end } = row.line
  if (words.continuing.at(tokens, contentStart(tokens), tokens.length)) return true
  if (links.length === 0) return inserted
  if (end !== 'stop') return false
  const own = stems(row)
  return links.every((link) => {
    const theirs = [...stems(link)]
    const shared = theirs.filter((stem) => own.has(stem)).length
    return shared * 3 < theirs.length || theirs.length === 0
  })
}

/** The first letters of a row's longer words: enough to see that a story tells what its headline says. */
function stems({ line }: Row): Set<string> {
  const found = new Set<string>()
  for (const { kind, key } of line.tokens.slice(0, 200)) {
    if (kind === 'word' && key.length >= 4) found.add(key.slice(0, 5))
  }
  return found
}

/** Three or more short lines in a row that end openly. */
export function isLinkList(rows: readonly Row[], at: number): boolean {
  const open = (index: number) => {
    const row = rows[index]
    return row !== undefined && !row.label && !row.prose && row.line.end === 'open'
  }
  let from = at
  while (at - from < 3 && open(from - 1)) from--
  let to = at
  while (to - at < 3 && open(to + 1)) to++
  return to - from >= 2
}
