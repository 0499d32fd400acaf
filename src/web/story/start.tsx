import type { JSX } from 'preact'
import type { Words } from '../words/words.ts'

/** What somebody with an empty library may do first: read the samples, give pages, watch feeds. */
export function Start({ words }: { readonly words: Words }): JSX.Element {
  const { start, nav, inbox } = words
  return (
    <section class="start">
      <h1>{start.title}</h1>
      <p class="claim">{start.what}</p>
      <ol>
        <li>
          <h2>{start.samples}</h2>
          <p>{start.samplesWhat}</p>
          <form method="post" action="/inbox/samples">
            <button class="main">{start.readSamples}</button>
          </form>
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
