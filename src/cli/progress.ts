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
  const stream = process.stderr
  if (!stream.isTTY || total < 2) return { step: () => {}, clear: () => {} }
  const started = performance.now()
  let done = 0
  let drawnAt = started + PATIENCE_MS - 100
  let drawn = false
  const clear = () => {
    if (drawn) stream.write('\r\u001b[K')
    drawn = false
  }
  const step = () => {
    done++
    const now = performance.now()
    if (now - drawnAt < 100) return
    drawnAt = now
    drawn = true
    const full = Math.round((done / total) * BAR)
    stream.write(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${total} pages\u001b[K`)
  }
  return { step, clear }
}
