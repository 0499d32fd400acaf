/** The four fields by which annotations name the same entity again and again. */
const WHO = ['entity', 'name', 'native', 'kind'] as const

/** A value without its repetitions. */
export interface Slim {
  readonly who: readonly (readonly unknown[])[]
  readonly value: unknown
}

/**
 * Takes out of a value what its other parts repeat: the words that a span points at (`surface`, `text` beside a `span`), and who
 * is named again. Gives a value for JSON.
 */
export function slim(value: unknown, text: string): Slim {
  const numbers = new Map<string, number>()
  const who: unknown[][] = []
  const numberOf = (named: unknown[]) => {
    const key = JSON.stringify(named)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, who.length)
    who.push(named)
    return who.length - 1
  }
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    const fields: { [name: string]: unknown } = {}
    const from = part as { readonly [name: string]: unknown }
    const isNamed = WHO.every((name) => name in from)
    if (isNamed) fields['@'] = numberOf(WHO.map((name) => from[name]))
    const [start, end] = spanOf(from) ?? []
    for (const [name, inner] of Object.entries(from)) {
      if (isNamed && WHO.includes(name as never)) continue
      const isSurface = name === 'surface' || name === 'text'
      fields[name] =
        isSurface && start !== undefined && inner === text.slice(start, end) ? 0 : walk(inner)
    }
    return fields
  }
  return { value: walk(value), who }
}

/** Puts back what `slim` took out. */
export function unslim({ value, who }: Slim, text: string): unknown {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    const fields: { [name: string]: unknown } = {}
    const from = part as { readonly [name: string]: unknown }
    const named = typeof from['@'] === 'number' ? who[from['@']] : undefined
    if (named) WHO.forEach((name, at) => (fields[name] = named[at]))
    const [start, end] = spanOf(from) ?? []
    for (const [name, inner] of Object.entries(from)) {
      if (name === '@' && named) continue
      const isSurface = (name === 'surface' || name === 'text') && inner === 0
      fields[name] = isSurface ? text.slice(start, end) : walk(inner)
    }
    return fields
  }
  return walk(value)
}

function spanOf({ span }: { readonly [name: string]: unknown }): readonly number[] | null {
  return Array.isArray(span) ? (span as number[]) : null
}
