import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { widthOf } from '../src/cli/width.ts'

/**
 * Draws what `isnad read` prints for a page as an SVG, for the README:
 * `node tools/picture.ts samples/fa/….txt --out docs/read.svg --lines 12`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'docs/read.svg' },
    lines: { type: 'string', default: '16' },
    columns: { type: 'string', default: '118' },
  },
})

const COLUMN = 8.2
const LINE = 22
const MARGIN = 24
const STYLES: Readonly<Record<string, string>> = { 1: 'bold', 2: 'faint', 36: 'accent' }

/** A run of one line with one style and one direction, at a column. */
interface Run {
  readonly text: string
  readonly column: number
  readonly width: number
  readonly style: string
  readonly rtl: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const page = positionals[0] ?? 'samples/fa/khabaronline-beijing-parade.txt'
const lines = [`$ npx isnad read ${page}`, '', ...output(page).split('\n')]
writeFileSync(values.out, toSvg(lines.slice(0, Number(values.lines) + 2).map(toRuns)))

function output(path: string): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/isnad.js', 'read', path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: values.columns },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trimEnd()
}

/** The runs of a printed line: parted at styles, at isolates, and at wide gaps. */
function toRuns(line: string): Run[] {
  const runs: Run[] = []
  let column = 0
  let style = ''
  let rtl = false
  for (const [piece] of line.matchAll(
    /\u001b\[\d+m|[\u2067\u2069]| {2,}|(?: ?[^ \u001b\u2067\u2069])+| /g,
  )) {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1]
    if (code !== undefined) style = STYLES[code] ?? ''
    else if (piece === '\u2067') rtl = true
    else if (piece === '\u2069') rtl = false
    else {
      const width = widthOf(piece)
      if (piece.trim() !== '') runs.push({ text: piece, column, width, style, rtl })
      column += width
    }
  }
  return runs
}

function toSvg(rows: readonly (readonly Run[])[]): string {
  const width = Number(values.columns) * COLUMN + 2 * MARGIN
  const height = rows.length * LINE + 2 * MARGIN
  const texts = rows.flatMap((runs, row) => runs.map((run) => toText(run, row)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="isnad read, as printed in a terminal">
<style>
text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1d2430; white-space: pre }
.rtl { font-family: Vazirmatn, 'Noto Naskh Arabic', 'DejaVu Sans', Tahoma, sans-serif; direction: rtl }
.bold { font-weight: 700 } .faint { fill: #5d6675 } .accent { fill: #0b6e6e }
.page { fill: #fbfaf7; stroke: #d9d5cb }
@media (prefers-color-scheme: dark) {
  text { fill: #e8e4da } .faint { fill: #a0a7b3 } .accent { fill: #5fc9c0 } .page { fill: #171a20; stroke: #343a45 }
}
</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
${texts.join('\n')}
</svg>
`
}

function toText({ text, column, width, style, rtl }: Run, row: number): string {
  const left = MARGIN + column * COLUMN
  const y = MARGIN + (row + 0.7) * LINE
  const classes = [style, rtl ? 'rtl' : ''].filter(Boolean).join(' ')
  const named = classes ? ` class="${classes}"` : ''
  // Arabic script keeps its own width; a right-to-left run starts where its columns end.
  const place = rtl
    ? `x="${(left + width * COLUMN).toFixed(1)}"`
    : `x="${left.toFixed(1)}" textLength="${(width * COLUMN).toFixed(1)}"`
  return `<text${named} ${place} y="${y.toFixed(1)}">${escape(text)}</text>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
