import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

type Does = keyof Words['keys']['does']

/** Keys and what they do, by where. */
const KEYS: readonly (readonly [
  part: keyof Words['keys']['parts'],
  keys: readonly (readonly [key: string, does: Does])[],
])[] = [
  [
    'everywhere',
    [
      ['?', 'list'],
      ['/', 'search'],
    ],
  ],
  [
    'reader',
    [
      ['J', 'next'],
      ['K', 'previous'],
      ['A', 'accept'],
      ['C', 'correct'],
      ['X', 'reject'],
      ['Backspace', 'undo'],
    ],
  ],
  [
    'review',
    [
      ['A', 'accept'],
      ['C', 'correct'],
      ['X', 'reject'],
      ['Space', 'skip'],
      ['Backspace', 'undo'],
    ],
  ],
]

/** The keys of the desk as a list. */
export function KeyList({ words }: { readonly words: Words }): JSX.Element {
  const { parts, does } = words.keys
  return (
    <div class="key-list">
      {KEYS.map(([part, keys]) => (
        <section>
          <h2 class="eyebrow">{parts[part]}</h2>
          <dl>
            {keys.map(([key, what]) => (
              <div>
                <dt>
                  <kbd lang="en" dir="ltr">
                    {key}
                  </kbd>
                </dt>
                <dd>{does[what]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
