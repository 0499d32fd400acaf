/** How fast a run goes, over its last half a minute. */
export interface Pace {
  /** Takes how many pages are done, and which part of all that is where it is known, at a moment in milliseconds. */
  readonly add: (at: number, pages: number, part: number | null) => void
  /** Such as `1200 pages · 35/s · 40 % · 2 min left`. */
  readonly text: () => string
}

interface Sample {
  readonly at: number
  readonly pages: number
  readonly part: number | null
}

const WINDOW_MS = 30_000
const BETWEEN_MS = 500

/** Starts to measure a run. */
export function startPace(at: number): Pace {
  let last: Sample = { at, pages: 0, part: 0 }
  const samples: Sample[] = [last]
  return {
    add: (now, pages, part) => {
      last = { at: now, pages, part }
      if (now - samples.at(-1)!.at >= BETWEEN_MS) samples.push(last)
      while (samples.length > 1 && now - samples[1]!.at >= WINDOW_MS) samples.shift()
    },
    text: () => toText(samples[0]!, last),
  }
}

function toText(from: Sample, { at, pages, part }: Sample): string {
  const seconds = Math.max(at - from.at, 1) / 1000
  const rate = (pages - from.pages) / seconds
  const parts = [`${pages} pages`, `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`]
  if (part === null) return parts.join(' · ')
  const speed = (part - (from.part ?? 0)) / seconds
  parts.push(`${Math.floor(100 * Math.min(part, 1))} %`)
  if (speed > 0) parts.push(`${toDuration(Math.max(1 - part, 0) / speed)} left`)
  return parts.join(' · ')
}

function toDuration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  if (seconds < 6000) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
