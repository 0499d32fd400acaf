import { isObject } from '../knowledge/user/wikidata-value.ts'

/** An entity of a Wikidata file and the line that it stands in; no entity where the line is no JSON. */
export interface WikidataLine {
  readonly line: number
  readonly entity?: unknown
  readonly problem?: string
}

/** Takes the lines of a Wikidata file; what it gives back are the entities in them. */
export interface WikidataLines {
  next(line: number, text: string): readonly WikidataLine[]
  end(): readonly WikidataLine[]
}

/** A file that is one JSON text over many lines is kept whole up to so many characters. */
const MOST_WHOLE = 64e6
const NO_JSON = 'is no JSON; write one whole entity a line'

/** Reads Wikidata's JSON: an array with an entity a line, as the dumps are, one entity a line, or one JSON text over many lines. */
export function wikidataLines(): WikidataLines {
  let begun: { line: number; text: string }[] | undefined = []
  let whole: { line: number; text: string }[] | undefined
  let length = 0
  const one = (line: number, text: string): readonly WikidataLine[] => {
    const parsed = parseLine(text)
    if (parsed === undefined) return [{ line, problem: NO_JSON }]
    return entitiesOf(parsed.value).map((entity) => ({ line, entity }))
  }
  const asLines = (): readonly WikidataLine[] => {
    const kept = whole ?? []
    whole = undefined
    return kept.flatMap(({ line, text }) => one(line, text))
  }
  return {
    next: (line, text) => {
      if (text.trim() === '') return []
      if (begun) {
        if (parseLine(text) === undefined) whole = begun
        else if (text.trim() === '[') begun.push({ line, text })
        if (text.trim() !== '[') begun = undefined
      }
      if (!whole) return one(line, text)
      whole.push({ line, text })
      length += text.length
      return length > MOST_WHOLE ? asLines() : []
    },
    end: () => {
      if (!whole) return []
      const parsed = parse(whole.map(({ text }) => text).join('\n'))
      if (parsed === undefined) return asLines()
      const { line } = whole[0]!
      return entitiesOf(parsed.value).map((entity) => ({ line, entity }))
    },
  }
}

/** A line of a dump: an entity with a comma behind it, or a bracket of the array around them all. */
function parseLine(text: string): { value: unknown } | undefined {
  const trimmed = text.trim()
  const plain = trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed
  if (plain === '[' || plain === ']') return { value: [] }
  const tries = [plain]
  if (plain.startsWith('[')) tries.push(plain.slice(1))
  if (plain.endsWith(']')) tries.push(plain.slice(0, -1))
  for (const one of tries) {
    const parsed = parse(one)
    if (parsed) return parsed
  }
  return undefined
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The entities of a JSON text: an array of them, what `Special:EntityData` gives, or one. */
function entitiesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const entities = isObject(value) && value['id'] === undefined ? value['entities'] : undefined
  if (Array.isArray(entities)) return entities
  return isObject(entities) ? Object.values(entities) : [value]
}
