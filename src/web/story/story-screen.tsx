import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Side } from '../../model/claim.ts'
import { ExportLinks } from '../export-links.tsx'
import { Shell } from '../shell.tsx'
import type { View } from '../view.ts'
import type { Words } from '../words/words.ts'
import { Alerts } from './alerts.tsx'
import { Arithmetic } from './arithmetic.tsx'
import { ChainDiagram } from './chain-diagram.tsx'
import { Positions } from './positions.tsx'
import { Reports } from './reports.tsx'
import { Sides } from './sides.tsx'
import { storyAddress } from './story-address.ts'
import type { StoryFacts } from './story-facts.ts'
import { headlineIn, originInks } from './story-facts.ts'
import { StoryHead } from './story-head.tsx'

/** The screen of a story. */
export function StoryScreen(props: {
  readonly view: View
  readonly facts: StoryFacts
}): JSX.Element {
  const { view, facts } = props
  const { words } = view
  const title = headlineIn(words.code, facts.story)?.text ?? words.unknown.title
  return (
    <Shell view={view} title={title} part="stories">
      <StoryBody facts={facts} words={words} />
      <ExportLinks {...exportsOf(facts)} words={words} />
    </Shell>
  )
}

function exportsOf({ story, chosen }: StoryFacts): {
  readonly dossier: string
  readonly data: (format: string) => string
} {
  const at = `/stories/${story.id}`
  return {
    dossier: `${at}/dossier.html${chosen ? `?claim=${chosen.id}` : ''}`,
    data: (format) => `${at}/data/${format}`,
  }
}

/** A story as it stands on its screen and in a dossier: the finding, the chain, what each side says, the reports by time. */
export function StoryBody(props: {
  readonly facts: StoryFacts
  readonly words: Words
}): JSX.Element {
  const { facts, words } = props
  const { story, chosen } = facts
  const origins = originInks(story.claims)
  return (
    <div class="story">
      <StoryHead {...props} />
      {chosen && <ClaimSections {...props} chosen={chosen} origins={origins} />}
      <Alerts {...props} />
      <Reports {...props} />
      <p class="faint means">
        {words.story.independentMeans} <a href="/keys#origins">{words.story.howCounted}</a>
      </p>
    </div>
  )
}

function ClaimSections(props: {
  readonly facts: StoryFacts
  readonly chosen: ClaimView
  readonly origins: ReadonlyMap<string, number>
  readonly words: Words
}): JSX.Element {
  const { facts, chosen, origins, words } = props
  const { records, entities, path } = facts
  const { story: own } = words
  const at = `${storyAddress(facts)}&`
  return (
    <>
      {chosen.count.reports > 0 && (
        <section>
          <h2>{own.finding(chosen.count)}</h2>
          <ChainDiagram claim={chosen} inks={origins} {...{ path, at, records, words }} />
          <Arithmetic count={chosen.count} {...{ entities, records, words }} />
        </section>
      )}
      <section>
        <h2>{own.sidesFinding(...sidesIn(chosen))}</h2>
        <Sides claim={chosen} {...{ origins, records, words }} />
      </section>
      <Positions claim={chosen} alerts={facts.story.alerts} origins={origins} words={words} />
    </>
  )
}

/** How many bodies say so, do not confirm it, and deny it. */
function sidesIn({ positions }: ClaimView): [number, number, number] {
  const count = (...sides: readonly Side[]) =>
    new Set(positions.flatMap(({ side, body }) => (sides.includes(side) ? [body] : []))).size
  return [count('asserts', 'confirms'), count('declines'), count('denies')]
}
