import { startPace } from './pace.ts'

const PATIENCE_MS = 1000
const REDRAW_MS = 100
const PLAIN_MS = 30_000
const BAR = 24

/** Shows how far a long run is: as a bar on a terminal, elsewhere as a line now and then. */
export interface Progress {
  /** One page more is done. */
  readonly step: () => void
  /** Takes the bar away, before anything else is written. */
  readonly clear: () => void
}

/** Progress on standard error over pages; `partOf` says which part of all is done after so many, where that is known. */
export function progressOver(partOf: (done: number) => number | null): Progress {
  const pace = startPace(performance.now())
  let done = 0
  const line = startLine()
  return {
    step: () => {
      done++
      line.draw((now) => {
        const part = partOf(done)
        pace.add(now, done, part)
        return { part, text: pace.text() }
      })
    },
    clear: line.clear,
  }
}

/** Progress on standard error over the bytes of one file after another. */
export function progressOfFiles(): {
  readonly step: (path: string, done: number, total: number) => void
  readonly clear: () => void
} {
  const { draw, clear } = startLine()
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  return {
    step: (path, done, total) =>
      draw(() => ({
        part: done / total,
        text: `${megabytes(done)} of ${megabytes(total)} MB of ${path}`,
      })),
    clear,
  }
}

/** Progress on standard error over pages that are grouped into stories. */
export function progressOfGrouping(): {
  readonly step: (done: number, left: number) => void
  readonly clear: () => void
} {
  const { draw, clear } = startLine()
  return {
    step: (done, left) =>
      draw(() => ({
        part: done / (done + left),
        text: `grouped ${done} of ${done + left} pages into stories`,
      })),
    clear,
  }
}

interface Drawn {
  readonly part: number | null
  readonly text: string
}

/** Asks what to draw only when it is time to. */
function startLine(): { draw: (what: (now: number) => Drawn) => void; clear: () => void } {
  const stream = process.stderr
  const every = stream.isTTY ? REDRAW_MS : PLAIN_MS
  let next = performance.now() + (stream.isTTY ? PATIENCE_MS : PLAIN_MS)
  let isDrawn = false
  return {
    draw: (what) => {
      const now = performance.now()
      if (now < next) return
      next = now + every
      const { part, text } = what(now)
      if (!stream.isTTY) {
        stream.write(`isnad: ${text}\n`)
        return
      }
      isDrawn = true
      stream.write(`\r${part === null ? '' : `${bar(part)} `}${text}\u001b[K`)
    },
    clear: () => {
      if (isDrawn) stream.write('\r\u001b[K')
      isDrawn = false
    },
  }
}

function bar(part: number): string {
  const full = Math.round(Math.min(part, 1) * BAR)
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`
}
