/** A statement of an entity, as far as it is read. */
export interface WikidataStatement {
  readonly value: WikidataValue
  readonly preferred: boolean
  /** The values of a property that qualifies the statement. */
  readonly qualifiers: (property: string) => readonly WikidataValue[]
}

/** What a statement says: an item, a text, a time; or that there is some value, or none. */
export type WikidataValue =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly date: string }
  | { readonly kind: 'bad-time'; readonly text: string }
  | { readonly kind: 'some' | 'none' | 'other' }

/** An object of JSON, whatever is in it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether something of JSON is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The statements of a property that are not deprecated, the preferred ones first. */
export function statementsOf(entity: JsonObject, property: string): WikidataStatement[] {
  const claims = isObject(entity['claims']) ? entity['claims'] : entity['statements']
  const list = isObject(claims) && Object.hasOwn(claims, property) ? claims[property] : undefined
  const statements = (Array.isArray(list) ? list : [])
    .filter(isObject)
    .filter(({ rank }) => rank !== 'deprecated')
    .map(toStatement)
  return [
    ...statements.filter(({ preferred }) => preferred),
    ...statements.filter(({ preferred }) => !preferred),
  ]
}

/** The items that a property names, those that it prefers alone where it prefers some. */
export function itemsOf(entity: JsonObject, property: string): string[] {
  const statements = statementsOf(entity, property)
  const preferred = statements.filter((statement) => statement.preferred)
  return (preferred.length > 0 ? preferred : statements).flatMap(({ value }) =>
    value.kind === 'item' ? [value.id] : [],
  )
}

function toStatement(claim: JsonObject): WikidataStatement {
  const qualifiers = isObject(claim['qualifiers']) ? claim['qualifiers'] : {}
  return {
    value: toValue(claim['mainsnak']),
    preferred: claim['rank'] === 'preferred',
    qualifiers: (property) => {
      const list = Object.hasOwn(qualifiers, property) ? qualifiers[property] : undefined
      return Array.isArray(list) ? list.map(toValue) : []
    },
  }
}

function toValue(snak: unknown): WikidataValue {
  if (!isObject(snak)) return { kind: 'other' }
  if (snak['snaktype'] === 'somevalue') return { kind: 'some' }
  if (snak['snaktype'] === 'novalue') return { kind: 'none' }
  const value = isObject(snak['datavalue']) ? snak['datavalue']['value'] : undefined
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (!isObject(value)) return { kind: 'other' }
  if (typeof value['time'] === 'string') return toTime(value['time'], value)
  const { id, 'numeric-id': number } = value
  if (typeof id === 'string') return { kind: 'item', id }
  return typeof number === 'number' ? { kind: 'item', id: `Q${number}` } : { kind: 'other' }
}

const PRECISION = { year: 9, month: 10, day: 11 } as const
const MONTHS = 12
const DAYS = 31
const JULIAN = 'Q1985786'

/** A time such as `+2024-05-00T00:00:00Z` with its precision, as an ISO year, month or day; of a Julian day the year. */
function toTime(text: string, { precision, calendarmodel }: JsonObject): WikidataValue {
  const [, sign, year, month, day] = /^([+-])(\d{1,16})-(\d\d)-(\d\d)T[\d:]*Z?$/.exec(text) ?? []
  if (year === undefined || Number(month) > MONTHS || Number(day) > DAYS) {
    return { kind: 'bad-time', text }
  }
  const exact = typeof precision === 'number' ? precision : PRECISION.day
  if (sign === '-' || year.length > 4 || exact < PRECISION.year) return { kind: 'some' }
  const isJulian = typeof calendarmodel === 'string' && calendarmodel.endsWith(JULIAN)
  const full = year.padStart(4, '0')
  if (exact === PRECISION.year || isJulian || month === '00') return { kind: 'time', date: full }
  if (exact === PRECISION.month || day === '00') return { kind: 'time', date: `${full}-${month}` }
  return { kind: 'time', date: `${full}-${month}-${day}` }
}
