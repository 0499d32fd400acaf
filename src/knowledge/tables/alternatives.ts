/** The alternatives of a cell, parted by `|`; none of an empty one. */
export function alternatives(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').filter((name) => name !== '')
}
