import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

/** Counts as bars, each with its number; the numbers stand in the text, so the bars need no words of their own. */
export function CountBars(props: {
  readonly title: string
  readonly counts: readonly {
    readonly name: string
    readonly count: number
    /** Where those that are counted are listed. */
    readonly href: string
  }[]
  readonly words: Words
}): JSX.Element | null {
  const { title, counts, words } = props
  if (counts.length === 0) return null
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <section class="bars">
      <h3 class="eyebrow">{title}</h3>
      <ul>
        {counts.map(({ name, count, href }) => (
          <li>
            <a href={href}>{name}</a>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / most) * 100} height="8" />
            </svg>
            <span class="faint">{count.toLocaleString(words.numbers)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
