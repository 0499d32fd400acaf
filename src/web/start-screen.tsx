import type { JSX } from 'preact'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What somebody with an empty library sees: what Isnad does, and what to do first. */
export function StartScreen(props: {
  readonly view: View
  /** How many pages ship with the program. */
  readonly samples: number
}): JSX.Element {
  const { view, samples } = props
  const { start, nav, inbox } = view.words
  return (
    <Shell view={view} title={start.title} part="stories">
      <section class="start">
        <h1>{start.title}</h1>
        <p class="claim">{start.what}</p>
        <Way words={view.words} />
        <ol>
          <li>
            <h2>{start.samples}</h2>
            <p>{start.samplesWhat(samples)}</p>
            {view.mayChange && (
              <form method="post" action="/inbox/samples">
                <button class="main">{start.readSamples}</button>
              </form>
            )}
          </li>
          <li>
            <h2>{start.own}</h2>
            <p>{start.ownWhat}</p>
            <p>
              <a class="onward" href="/inbox">
                {nav.inbox}
              </a>
            </p>
          </li>
          <li>
            <h2>{start.feeds}</h2>
            <p>{start.feedsWhat}</p>
            <p>
              <a class="onward" href="/inbox#feeds">
                {inbox.feeds}
              </a>
            </p>
          </li>
        </ol>
      </section>
    </Shell>
  )
}

/** Heights at which pages stand in the drawing; the first four have it from an agency. */
const PAGES = [14, 44, 74, 104, 136]
const [ORIGIN, AGENCY] = [75, 59]

/** The way of a saying from who said it over an agency to pages, as a small drawing. */
function Way({ words: { start } }: { readonly words: Words }): JSX.Element {
  return (
    <figure class="way">
      <svg viewBox="0 0 640 150" aria-hidden="true">
        <path class="wide" d={bend([30, ORIGIN], [240, AGENCY])} />
        {PAGES.slice(0, -1).map((y) => (
          <path d={bend([240, AGENCY], [500, y])} />
        ))}
        <path d={bend([30, ORIGIN], [500, PAGES.at(-1)!])} />
        <circle class="halo" cx="30" cy={ORIGIN} r="17" />
        <circle cx="30" cy={ORIGIN} r="9" />
        <circle class="ring" cx="240" cy={AGENCY} r="6" />
        {PAGES.map((y) => (
          <circle cx="500" cy={y} r="5" />
        ))}
      </svg>
      <figcaption>
        <span>{start.way.said}</span>
        <span>{start.way.passed}</span>
        <span>{start.way.printed(PAGES.length)}</span>
      </figcaption>
    </figure>
  )
}

type Point = readonly [x: number, y: number]

function bend([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = (x0 + x1) / 2
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`
}
