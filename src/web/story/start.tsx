import type { JSX } from 'preact'
import type { View } from '../view.ts'

/** What somebody with an empty library may do first: read the samples, give pages, watch feeds. */
export function Start({ view }: { readonly view: View }): JSX.Element {
  const { start, nav, inbox } = view.words
  return (
    <section class="start">
      <h1>{start.title}</h1>
      <p class="claim">{start.what}</p>
      <ol>
        <li>
          <h2>{start.samples}</h2>
          <p>{start.samplesWhat}</p>
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
  )
}
