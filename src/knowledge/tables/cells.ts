const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** What is wrong with an id. */
export function checkId(id: string): string | undefined {
  return /^[A-Za-z0-9]+(-[a-z0-9]+)*$/.test(id) ? undefined : `"${id}" is not an id`
}

/** What is wrong with a cell of names parted by `|`. */
export function checkNames(column: string, cell: string): string[] {
  const names = cell === '' ? [] : cell.split('|')
  const seen = new Set<string>()
  return names.flatMap((name) => {
    const problems: string[] = []
    if (name.trim() === '' || name === '?') problems.push(`${column}: empty name; take one | out`)
    if (name !== name.trim()) problems.push(`${column}: space around "${name}"; take it out`)
    if (seen.has(name)) problems.push(`${column}: "${name}" twice; keep one`)
    seen.add(name)
    return problems
  })
}

/** What is wrong with a cell that takes one of a few values. */
export function checkValue(
  column: string,
  cell: string,
  allowed: readonly string[],
): string | undefined {
  return allowed.includes(cell) ? undefined : `${column} "${cell}" is none of ${allowed.join(', ')}`
}

/** What is wrong with the host of a site, written without `www.`. */
export function checkHost(host: string): string | undefined {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)
    ? undefined
    : `"${host}" is not a host; write it like news.example, without www.`
}

/** What is wrong with the dates of a tenure: each an ISO year, month or day, or empty. */
export function checkTerm(from: string, to: string): string[] {
  const problems = Object.entries({ from, to })
    .filter(([, date]) => date !== '' && !isIsoDate(date))
    .map(([column, date]) => `${column} "${date}" is not an ISO date; write it like 2024-05-31`)
  if (problems.length > 0 || from === '' || to === '') return problems
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) > to.slice(0, length)
    ? [`from ${from} lies after to ${to}; swap or correct them`]
    : []
}

/** Whether a text is a year, month or day of the calendar, such as `2024`, `2024-05`, `2024-05-31`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const days = month === '02' && !isLeap(Number(year)) ? 28 : DAYS[Number(month) - 1]
  return days !== undefined && (day === undefined || (day !== '00' && Number(day) <= days))
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
