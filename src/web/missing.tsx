import type { JSX } from 'preact'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'

/** The screen of an address that leads nowhere. */
export function Missing({ view }: { readonly view: View }): JSX.Element {
  const { missing, home } = view.words.problem
  return (
    <Shell view={view} title={missing} part={null}>
      <h1>{missing}</h1>
      <p>
        <a href="/stories">{home}</a>
      </p>
    </Shell>
  )
}
