/** Says what is wrong with a value at a place, or nothing. */
export type Shape = (value: unknown, at: string) => string | undefined

/** A text; of the form given, where there is one. */
export function text(form?: RegExp): Shape {
  return (value, at) => {
    if (typeof value !== 'string') return `${at} is no text`
    return form && !form.test(value) ? `${at} is not of the form it should have` : undefined
  }
}

/** A whole number from zero. */
export const count: Shape = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : `${at} is no whole number`

/** A number between zero and one. */
export const share: Shape = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : `${at} is not from 0 to 1`

/** True or false. */
export const truth: Shape = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} is neither true nor false`

/** One of the values given. */
export function oneOf(...values: readonly unknown[]): Shape {
  const list = values.map((value) => JSON.stringify(value)).join(', ')
  return (value, at) => (values.includes(value) ? undefined : `${at} is none of ${list}`)
}

/** One of the words given, parted by spaces. */
export function wordOf(words: string): Shape {
  return oneOf(...words.split(' '))
}

/** Null, or of the shape given. */
export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? undefined : shape(value, at))
}

/** May be left out; else of the shape given. */
export function optional(shape: Shape): Shape {
  return (value, at) => (value === undefined ? undefined : shape(value, at))
}

/** A list of so many items at least, each of the shape given. */
export function listOf(shape: Shape, least = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is no list`
    if (value.length < least) return `${at} has fewer than ${least} items`
    return firstWrong(value, (item, index) => shape(item, `${at}[${index}]`))
  }
}

/** An object with these fields; it may have others. */
export function fields(shapes: Readonly<{ [name: string]: Shape }>): Shape {
  const list = Object.entries(shapes)
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${at === '' ? 'the line' : at} is no object`
    return firstWrong(list, ([name, shape]) => {
      const field = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined
      return shape(field, at === '' ? name : `${at}.${name}`)
    })
  }
}

function firstWrong<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const wrong = check(item, index)
    if (wrong !== undefined) return wrong
  }
  return undefined
}
