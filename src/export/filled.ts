/** An object as JSON has it. */
export interface Json {
  readonly [name: string]: unknown
}

/** The object without what is null, missing, or an empty list. */
export function filled(object: Json): Json {
  const isFilled = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isFilled(value)))
}
