import assert from 'node:assert/strict'

/** A triple as text: subject, predicate and object, each in full; a blank node as the sorted text of its own triples. */
export type Triple = string

const TOKEN =
  /\s+|<([^\u0000-\u0020<>"{}|^`\\]*)>|"((?:[^"\\\n\r]|\\[tbnrf"\\]|\\u[0-9A-Fa-f]{4})*)"(?:@([A-Za-z]+(?:-[A-Za-z0-9]+)*)|\^\^(\w+):(\w+))?|@prefix\b|(\w+):(\w*)|(-?\d+)|(true|false)|[;,.[\]]|a(?=\s)/uy

/** Reads the part of Turtle (W3C) that we write and gives its triples, sorted. Throws on anything else. */
export function parseTurtle(text: string): Triple[] {
  const tokens = tokensOf(text)
  const prefixes = new Map<string, string>()
  const triples: Triple[] = []
  let at = 0

  const next = (): RegExpExecArray => {
    assert.ok(at < tokens.length, 'the text ends too early')
    return tokens[at++]!
  }
  const expect = (sign: string) => assert.equal(next()[0], sign)
  const full = (prefix: string, name: string): string => {
    assert.ok(prefixes.has(prefix), `no prefix ${prefix}`)
    return prefixes.get(prefix)! + name
  }
  const iri = (token: RegExpExecArray): string => {
    if (token[1] !== undefined) return token[1]
    assert.ok(token[6] !== undefined, `${token[0]} is no IRI`)
    return full(token[6], token[7]!)
  }
  const object = (): string => {
    const token = next()
    if (token[0] === '[') return `[${properties(']').toSorted().join(' ')}]`
    if (token[0].startsWith('"')) {
      const value = JSON.parse(`"${token[2]}"`) as string
      const type = token[4] === undefined ? '' : full(token[4], token[5]!)
      return JSON.stringify([value, token[3] ?? '', type])
    }
    if (token[8] !== undefined || token[9] !== undefined) return token[0]
    return `<${iri(token)}>`
  }
  const properties = (end: string): string[] => {
    const found: string[] = []
    for (;;) {
      const token = next()
      const verb = token[0] === 'a' ? 'a' : iri(token)
      let sign: string
      do {
        found.push(`${verb} ${object()}`)
        sign = next()[0]
      } while (sign === ',')
      if (sign === end) return found
      assert.equal(sign, ';')
    }
  }
  while (at < tokens.length) {
    const token = next()
    if (token[0] === '@prefix') {
      const name = next()
      prefixes.set(name[6]!, iri(next()))
      expect('.')
    } else {
      const subject = iri(token)
      triples.push(...properties('.').map((property) => `${subject} ${property}`))
    }
  }
  return triples.toSorted()
}

function tokensOf(text: string): RegExpExecArray[] {
  const tokens: RegExpExecArray[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    assert.ok(token, `no Turtle at ${at}: ${text.slice(at, at + 40)}`)
    if (token[0].trim() !== '') tokens.push(token)
  }
  return tokens
}
