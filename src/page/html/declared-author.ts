import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

const AUTHOR =
  /(?:^|[\s_-])(?:authors?|bylines?|writers?|write-?by|columnists?|reporters?|journalists?|creators?|username)(?:$|[\s_-]|name|date)/i
const NAME = /(?:^|[\s_-])(?:name|fn|title)(?:$|[\s_-])/i
const LONGEST_NAME = 40
/** Elements named after authors that are looked into, and elements in each. */
const MOST_TRIED = 20
const MOST_INNER = 40

/** Finds names in elements that are called after authors: a link, a heading or an element called a name in it, else all of it. */
export function authorFinder(): (element: Element) => string | undefined {
  let tried = 0
  return (element) => {
    const { attributes } = element
    if (attributes.get('rel') === 'author') return nameIn(element)
    const called = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    if (!AUTHOR.test(called) || tried++ >= MOST_TRIED) return undefined
    let seen = 0
    for (const inner of within(element)) {
      if (seen++ > MOST_INNER) return undefined
      if (inner !== element && isName(inner)) {
        const name = nameIn(inner)
        if (name !== undefined) return name
      }
    }
    return nameIn(element)
  }
}

function isName({ tag, attributes }: Element): boolean {
  return tag === 'a' || /^h[2-6]$/.test(tag) || NAME.test(attributes.get('class') ?? '')
}

/** The text of an element where it may be a name: few letters, no figure and no sentence. */
function nameIn(element: Element): string | undefined {
  const text = textOf(element, LONGEST_NAME * 3)
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return undefined
  return /[\p{Nd}@|/.:؛;،,!?؟]/u.test(text) ? undefined : text
}
