const PATIENCE_MS = 1000
const BAR = 24

/** Shows how far a long run is, on a terminal only, and only after a second. */
export interface Progress {
  readonly step: () => void
  /** Takes the bar away, before anything else is written. */
  readonly clear: () => void
}

/** A progress bar on standard error over a known number of steps. */
export function progressOver(total: number): Progress {
  const bar = startBar(total >= 2)
  let done = 0
  return {
    step: () => bar.draw(++done / total, `${done} of ${total} pages`),
    clear: bar.clear,
  }
}

/** A progress bar on standard error over the bytes of one file after another. */
export function progressOfFiles(): {
  readonly step: (path: string, done: number, total: number) => void
  readonly clear: () => void
} {
  const bar = startBar(true)
  return {
    step: (path, done, total) =>
      bar.draw(
        done / total,
        `${Math.round(done / 1e6)} of ${Math.round(total / 1e6)} MB of ${path}`,
      ),
    clear: bar.clear,
  }
}

function startBar(isWanted: boolean): {
  draw: (part: number, text: string) => void
  clear: () => void
} {
  const stream = process.stderr
  if (!stream.isTTY || !isWanted) return { draw: () => {}, clear: () => {} }
  let drawnAt = performance.now() + PATIENCE_MS - 100
  let drawn = false
  return {
    draw: (part, text) => {
      const now = performance.now()
      if (now - drawnAt < 100) return
      drawnAt = now
      drawn = true
      const full = Math.round(Math.min(part, 1) * BAR)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${text}\u001b[K`)
    },
    clear: () => {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
