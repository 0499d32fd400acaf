/** The four fields by which annotations name the same entity again and again. */
const WHO = ['entity', 'name', 'native', 'kind'] as const

/** A value without its repetitions. */
export interface Slim {
  readonly who: readonly (readonly unknown[])[]
  readonly value: unknown
}

interface Fields {
  [name: string]: unknown
}

/**
 * Takes out of a record what its other parts repeat: the words that a span points at (`surface`, `text` beside a `span`), who is
 * named again, and of a span the distance from the one before. Two whole numbers in a list are a span, and `@` is no field.
 */
export function slim(record: unknown, text: string): Slim {
  const numbers = new Map<string, number>()
  const who: unknown[][] = []
  let last = 0
  const numberOf = (named: unknown[]): number => {
    const key = JSON.stringify(named)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, who.length)
    return who.push(named) - 1
  }
  const walk = (part: unknown): unknown => {
    if (isSpan(part)) {
      const [start, end] = part
      const near = [start - last, end - start]
      last = start
      return near
    }
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    const from = part as Fields
    const fields: Fields = {}
    const isNamed = WHO.every((name) => name in from)
    if (isNamed) fields['@'] = numberOf(WHO.map((name) => from[name]))
    const { span } = from
    for (const [name, inner] of Object.entries(from)) {
      if (isNamed && WHO.includes(name as never)) continue
      const isSurface = isSurfaceName(name) && isSpan(span) && inner === text.slice(...span)
      fields[name] = isSurface ? 0 : walk(inner)
    }
    return fields
  }
  return { value: walk(record), who }
}

/** Puts back what `slim` took out. */
export function unslim({ value, who }: Slim, text: string): unknown {
  let last = 0
  const walk = (part: unknown): unknown => {
    if (isSpan(part)) {
      last += part[0]
      return [last, last + part[1]]
    }
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    const fields: Fields = {}
    for (const [name, inner] of Object.entries(part)) {
      const named = name === '@' ? who[Number(inner)] : undefined
      if (named) WHO.forEach((field, at) => (fields[field] = named[at]))
      else fields[name] = walk(inner)
    }
    const { span } = fields
    for (const name of SURFACES)
      if (fields[name] === 0 && isSpan(span)) fields[name] = text.slice(...span)
    return fields
  }
  return walk(value)
}

const SURFACES: readonly string[] = ['surface', 'text']
const isSurfaceName = (name: string): boolean => SURFACES.includes(name)

function isSpan(part: unknown): part is [start: number, end: number] {
  return (
    Array.isArray(part) &&
    part.length === 2 &&
    Number.isSafeInteger(part[0]) &&
    Number.isSafeInteger(part[1])
  )
}
