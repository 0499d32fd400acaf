import type { JSX } from 'preact'
import type { Speaker } from '../app/library/actor-index.ts'
import type { Namesake } from '../app/library/find-actor.ts'
import { nameIn, namesIn } from '../app/name-in.ts'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** Who may be looked for, and what was found. */
export interface ActorsFound {
  readonly q: string
  readonly by: 'count' | 'name'
  readonly speakers: readonly Speaker[]
  readonly isMore: boolean
  /** Who may be meant by what was asked; null where nobody was asked for. */
  readonly namesakes: readonly Namesake[] | null
}

/** The screen of all who speak in a library: a field for any name, those who may be meant, and the most frequent speakers. */
export function ActorsScreen(props: {
  readonly view: View
  readonly found: ActorsFound
}): JSX.Element {
  const { view, found } = props
  const { words } = view
  const { actors } = words
  const { q, by, speakers, isMore, namesakes } = found
  const other = by === 'count' ? 'name' : 'count'
  return (
    <Shell view={view} title={actors.index} part="actors">
      <h1>{actors.index}</h1>
      <form class="ask" action="/actors">
        <label>
          {actors.find}
          <input name="q" dir="auto" value={q} />
        </label>
        <button>{words.timeline.show}</button>
      </form>
      {namesakes && <Meant q={q} namesakes={namesakes} words={words} />}
      <div class="ways">
        <span>{actors.indexWhat(isMore)}</span>
        <a href={other === 'count' ? '/actors' : '/actors?by=name'}>
          {other === 'count' ? actors.byCount : actors.byName}
        </a>
      </div>
      <ol class="speakers">
        {sorted(speakers, by, words).map(({ id, name, statements }) => (
          <li>
            <a href={actorAddress(id)}>
              <Named entity={id} name={name} words={words} />
            </a>
            <span class="faint also">
              {namesIn(id, words.code).map((one) => (
                <Foreign lang={one.language}>{one.name}</Foreign>
              ))}
            </span>
            <span class="faint">{words.counts.statements(statements)}</span>
          </li>
        ))}
      </ol>
    </Shell>
  )
}

function sorted(
  speakers: readonly Speaker[],
  by: ActorsFound['by'],
  words: Words,
): readonly Speaker[] {
  if (by === 'count') return speakers
  const { compare } = new Intl.Collator(words.code)
  const name = (one: Speaker) => nameIn(one.id, words.code, one.name).name
  return speakers.toSorted((one, other) => compare(name(one), name(other)))
}

function Meant(props: {
  readonly q: string
  readonly namesakes: readonly Namesake[]
  readonly words: Words
}): JSX.Element {
  const { q, namesakes, words } = props
  const { nobody, several } = words.actors
  return (
    <section class="which" role="status">
      <h2>{namesakes.length === 0 ? nobody(q) : several(q)}</h2>
      <ul class="chips">
        {namesakes.map(({ id, name, pages }) => (
          <li>
            <a href={actorAddress(id)}>
              <Named entity={id} name={name} words={words} />
            </a>{' '}
            <span class="faint">{words.counts.pages(pages)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
