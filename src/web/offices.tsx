import type { JSX } from 'preact'
import type { ActorProfile } from '../app/library/actor-profile.ts'
import { rangeOf } from './periods.ts'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import type { Words } from './words/words.ts'

type Office = ActorProfile['offices'][number]

/** The offices that somebody held, each with its days and as a bar on one scale of time. */
export function Offices(props: {
  readonly offices: readonly Office[]
  readonly words: Words
}): JSX.Element | null {
  const { offices, words } = props
  if (offices.length === 0) return null
  const days = offices.flatMap(({ from, to }) => [from, to].flatMap((one) => dayOf(one, 0) ?? []))
  const first = Math.min(...days)
  const isHeld = offices.some(({ from, to }) => from !== null && to === null)
  const last = Math.max(...days) + (isHeld ? OPEN : 0)
  const place = (day: number) => ((day - first) / Math.max(1, last - first)) * 100
  return (
    <section class="part">
      <h2>{words.actors.offices}</h2>
      <ol class="offices">
        {offices.map(({ label, from, to }) => {
          const start = dayOf(from, 0)
          const end = to === null ? last : dayOf(to, 1)
          return (
            <li>
              <Foreign lang="en">{label}</Foreign>
              <span class="faint">
                {words.search.between(
                  from ? dayIn(from, words) : words.actors.unknownDay,
                  to ? dayIn(to, words) : words.actors.today,
                )}
              </span>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <path d="M0 3H100" />
                {start !== null && end !== null && (
                  <rect
                    x={place(start)}
                    width={Math.max(0.6, place(end) - place(start))}
                    height="6"
                  />
                )}
              </svg>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Days by which an office that is still held goes on beyond the last known day. */
const OPEN = 365

/** The first or the last day of a day, month or year. */
function dayOf(text: string | null, end: 0 | 1): number | null {
  return text === null ? null : (rangeOf(text.slice(0, 'YYYY-MM-DD'.length))?.[end] ?? null)
}
