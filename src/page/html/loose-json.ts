const DEEPEST = 100
/** What stands between values, but for comments of several lines. */
const GAP = /(?:[\s,;]+|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)*/y

/**
 * Parses JSON as pages print it: with comments, raw line breaks in strings, missing or spare commas, several values one
 * behind another (they become a list), or cut off. Gives null where nothing can be read. Linear in the text.
 */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseAnyway(text)
  }
}

/** Goes on where JSON's parser stops. */
function parseAnyway(text: string): unknown {
  let at = 0
  const values: unknown[] = []
  while (skip()) {
    if (text[at] === '{' || text[at] === '[') values.push(readValue(0))
    else at++
  }
  return values.length > 1 ? values : (values[0] ?? null)

  function readValue(depth: number): unknown {
    const char = skip() && depth <= DEEPEST ? text[at] : undefined
    if (char === '{') return readObject(depth)
    if (char === '[') return readArray(depth)
    return char === '"' ? readString() : readWord()
  }

  function readObject(depth: number): unknown {
    const entries: [string, unknown][] = []
    at++
    while (skip() && text[at] !== '}' && text[at] !== ']') {
      const key = text[at] === '"' ? readString() : readWord()
      if (!skip() || text[at] !== ':') continue
      at++
      entries.push([String(key), readValue(depth + 1)])
    }
    at++
    return Object.fromEntries(entries)
  }

  function readArray(depth: number): unknown[] {
    const items: unknown[] = []
    at++
    while (skip() && text[at] !== ']' && text[at] !== '}') items.push(readValue(depth + 1))
    at++
    return items
  }

  /** A string to its closing mark; a line break in it is a space, a mark inside it a mark. */
  function readString(): string {
    let written = ''
    at++
    for (; at < text.length && !(text[at] === '"' && isEnd(at + 1)); at++) {
      const char = text[at]!
      if (char === '\\') written += text.slice(at, ++at + 1)
      else if (char === '"') written += '\\"'
      else written += char < ' ' ? ' ' : char
    }
    at++
    try {
      return JSON.parse(`"${written}"`) as string
    } catch {
      return written.replaceAll('\\', '')
    }
  }

  /** Whether JSON goes on at a place, so that the mark before it closed a string. */
  function isEnd(from: number): boolean {
    const rest = /\s*(\S?)/y
    rest.lastIndex = from
    const next = rest.exec(text)?.[1] ?? ''
    return next === '' || ',:]}"/'.includes(next)
  }

  /** A number or a bare word; anything else is stepped over. */
  function readWord(): unknown {
    const [word = ''] = /^[\w.+-]+/.exec(text.slice(at, at + 100)) ?? []
    at += Math.max(1, word.length)
    if (word === '' || word === 'null') return null
    if (word === 'true' || word === 'false') return word === 'true'
    const number = Number(word)
    return Number.isNaN(number) ? word : number
  }

  /** Steps over white space, commas and comments, one left open to the end; false at the end of the text. */
  function skip(): boolean {
    for (let from = -1; from < at;) {
      from = at
      GAP.lastIndex = at
      at += GAP.exec(text)?.[0].length ?? 0
      if (!text.startsWith('/*', at)) continue
      const end = text.indexOf('*/', at + 2)
      at = end < 0 ? text.length : end + 2
    }
    return at < text.length
  }
}
