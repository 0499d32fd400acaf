import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

/** Counts as bars, each with its number; the numbers stand in the text, so the bars need no words of their own. */
export function CountBars(props: {
  readonly title: string
  readonly counts: readonly { readonly name: string; readonly count: number }[]
  readonly words: Words
}): JSX.Element {
  const { title, counts, words } = props
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <section class="bars">
      <h3 class="eyebrow">{title}</h3>
      <ul>
        {counts.map(({ name, count }) => (
          <li>
            <span>{name}</span>
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
