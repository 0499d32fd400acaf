import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readText } from '../src/app/read.ts'
import type { Record } from '../src/model/record.ts'

/** One case of a case file: its title, the page's text, and what must be found. */
export interface PageCase {
  readonly title: string
  readonly text: string
  readonly expected: string
}

/** Stands before a text of one block, so that it is read as the body of a page. */
const HEADLINES: Readonly<{ [code: string]: string }> = {
  fa: 'یک عنوان برای متن امروز',
  ar: 'عنوان لنص هذا اليوم',
}

/** Reads `cases/<code>/<stage>.txt`: blocks of `# title`, the text, a line `==>` and the expected lines. */
export function readCases(code: string, stage: string): PageCase[] {
  if (!existsSync(fileOf(code, stage))) return []
  return readFileSync(fileOf(code, stage), 'utf8')
    .trim()
    .split(/\n+(?=# )/)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/\n==>\n?/)
      const end = head.indexOf('\n')
      return { title: head.slice(2, end), text: head.slice(end + 1), expected: expected.trim() }
    })
}

/** Writes the cases of a stage back with what `show` finds today. */
export function updateCases(
  { code, stage }: { code: string; stage: string },
  show: (record: Record, expected: string) => string,
): void {
  if (!existsSync(fileOf(code, stage))) return
  const parts = readCases(code, stage).map(
    ({ title, text, expected }) =>
      `# ${title}\n${text}\n==>\n${show(recordOf(text, code), expected)}`.trimEnd() + '\n',
  )
  writeFileSync(fileOf(code, stage), parts.join('\n'))
}

/** The record of a case's page; first lines `url: …` and `day: …` say where and when it was published. */
export function recordOf(text: string, code: string): Record {
  const [head = ''] = /^(?:(?:url|day): \S+\n)*/.exec(text) ?? []
  const given = new Map(head.split('\n').map((line) => line.split(': ') as [string, string]))
  const page = text.slice(head.length)
  const whole = /\n\s*\n/.test(page) ? page : `${HEADLINES[code]}\n\n${page}`
  const published = given.get('day') ?? '2024-06-19'
  return readText(whole, { language: code, url: given.get('url') ?? null, published })
}

function fileOf(code: string, stage: string): URL {
  return new URL(`cases/${code}/${stage}.txt`, import.meta.url)
}
