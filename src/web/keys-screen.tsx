import type { JSX } from 'preact'
import { KeyList } from './key-list.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'

/** The list of keys as a screen of its own. */
export function KeysScreen({ view }: { readonly view: View }): JSX.Element {
  const { words } = view
  return (
    <Shell view={view} title={words.keys.title} part={null}>
      <h1>{words.keys.title}</h1>
      <KeyList words={words} />
      <p class="faint">{words.keys.note}</p>
      <section id="origins" class="prose">
        <h2>{words.story.howCounted}</h2>
        <p>{words.story.independentMeans}</p>
        {words.story.counting.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </section>
    </Shell>
  )
}
