import type { Json } from './filled.ts'

/** The line that names a prefix. */
export function prefixLine(prefix: string, iri: string): string {
  return `@prefix ${prefix}: <${iri}> .\n`
}

/** A node of JSON-LD with prefixed names and well-formed IRIs, in Turtle, with all that hangs on it. */
export function toTurtle(node: Json): string {
  return `<${String(node['@id'])}> ${propertiesOf(node, 1)} .\n\n`
}

function propertiesOf(node: Json, depth: number): string {
  const indent = '  '.repeat(depth)
  const properties = Object.entries(node).flatMap(([name, value]) => {
    if (name === '@id') return []
    const values = Array.isArray(value) ? value : [value]
    const verb = name === '@type' ? 'a' : name
    const objects = values.map((one: unknown) =>
      name === '@type' ? String(one) : objectOf(one, depth),
    )
    return [`${verb} ${objects.join(', ')}`]
  })
  return properties.join(` ;\n${indent}`)
}

function objectOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return literal(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const node = value as Json
  if ('@value' in node) {
    const text = literal(String(node['@value']))
    if ('@language' in node) return `${text}@${String(node['@language'])}`
    return '@type' in node ? `${text}^^${String(node['@type'])}` : text
  }
  if ('@id' in node) return `<${String(node['@id'])}>`
  return `[ ${propertiesOf(node, depth + 1)} ]`
}

/** Escapes what must not stand in a short string, and what a terminal or an editor would act upon. */
function literal(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      escapedCharacter,
    )
  return `"${escaped}"`
}

function escapedCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`
}
