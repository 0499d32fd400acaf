/** Units of the drawing a half row; what is drawn is stretched to the room there is. */
export const HALF_ROW = 27
/** Units of the drawing from side to side. */
export const WIDTH = 1232
/** Units that a dot and the beginning of a link take of a column. */
const BESIDE = 84

/** Columns of the drawing, as parts of its width in hundredths, by how many there are. */
const COLUMNS: readonly (readonly number[])[] = [
  [0],
  [0],
  [0, 50],
  [0, 34, 68],
  [0, 31, 53, 79],
  [0, 25, 43, 62, 81],
  [0, 21, 37, 53, 69, 84],
]

/** Where the columns begin, in hundredths of the width; those beyond the sixth share its place. */
export function columnPlaces(columns: number): readonly number[] {
  const table = COLUMNS[Math.min(columns, COLUMNS.length - 1)]!
  return Array.from({ length: columns }, (_, at) => table[Math.min(at, table.length - 1)]!)
}

/** How many units a label has in a column. */
export function widthOf(column: number, columns: number): number {
  const places = columnPlaces(columns)
  const end = places[column + 1] ?? 100
  const isLast = column === columns - 1
  return Math.max(120, ((end - places[column]!) / 100) * WIDTH - (isLast ? 24 : BESIDE))
}
