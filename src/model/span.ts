/** A half-open range `[start, end)` in UTF-16 units of the page's text. */
export type Span = readonly [start: number, end: number]
