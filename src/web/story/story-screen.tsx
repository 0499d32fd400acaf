import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Side } from '../../model/claim.ts'
import { dayIn, timeIn } from '../days.ts'
import { ExportLinks } from '../export-links.tsx'
import { Foreign } from '../foreign.tsx'
import { Named } from '../named.tsx'
import { Shell } from '../shell.tsx'
import { pageAddress } from '../telling.tsx'
import type { View } from '../view.ts'
import type { Words } from '../words/words.ts'
import { Arithmetic } from './arithmetic.tsx'
import { ChainDiagram } from './chain-diagram.tsx'
import { OriginMark } from './origin-mark.tsx'
import { Positions } from './positions.tsx'
import { Sides } from './sides.tsx'
import type { StoryFacts } from './story-facts.ts'

/** The screen of a story. */
export function StoryScreen(props: {
  readonly view: View
  readonly facts: StoryFacts
}): JSX.Element {
  const { view, facts } = props
  const title = facts.story.headline ?? view.words.unknown.title
  return (
    <Shell view={view} title={title} part="stories">
      <StoryBody facts={facts} words={view.words} />
      <ExportLinks {...exportsOf(facts)} words={view.words} />
    </Shell>
  )
}

function exportsOf({ story, chosen }: StoryFacts): {
  readonly dossier: string
  readonly data: Readonly<{ [format: string]: string }>
} {
  const at = `/stories/${story.id}`
  const formats = ['json', 'csv', 'jsonld', 'markdown']
  return {
    dossier: `${at}/dossier.html${chosen ? `?claim=${chosen.id}` : ''}`,
    data: Object.fromEntries(formats.map((format) => [format, `${at}/data/${format}`])),
  }
}

/** A story as it stands on its screen and in a dossier: the finding, the chain, what each side says, the reports by time. */
export function StoryBody(props: {
  readonly facts: StoryFacts
  readonly words: Words
}): JSX.Element {
  const { facts, words } = props
  const { story, chosen, records } = facts
  const { alerts } = story
  const { story: own } = words
  return (
    <div class="story">
      <Head {...props} />
      {chosen && chosen.count.reports > 0 && (
        <section>
          <h2>{own.finding(chosen.count)}</h2>
          <ChainDiagram trace={chosen.trace} records={records} words={words} />
          <Arithmetic count={chosen.count} records={records} words={words} />
        </section>
      )}
      {chosen && (
        <section>
          <h2>{own.sidesFinding(...sidesIn(chosen))}</h2>
          <Sides claim={chosen} records={records} words={words} />
        </section>
      )}
      {chosen && <PositionSection chosen={chosen} words={words} />}
      {alerts.length > 0 && (
        <section>
          <h2>{own.alertsTitle}</h2>
          <ul class="alerts">
            {alerts.map((alert) => (
              <li>
                <a href={pageAddress(alert.pages[0] ?? '')}>{own.alerts[alert.kind]}</a>{' '}
                <span class="faint">
                  {Object.values(alert.values).map((value) => (
                    <bdi>{` ${value} `}</bdi>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Claims {...props} />
      <Reports {...props} />
    </div>
  )
}

function Head({ facts, words }: { facts: StoryFacts; words: Words }): JSX.Element {
  const { story, chosen } = facts
  const { claims, pages } = story
  const { story: own, languages } = words
  const spoken = new Set(pages.map(({ language }) => language))
  const named = [...spoken].map((code) => languages[code] ?? code)
  const reports = chosen?.count.reports ?? pages.length
  const independent = chosen?.count.independent ?? null
  return (
    <header class="story-head">
      <div>
        <p class="eyebrow">
          {[
            own.eyebrow,
            daysOf(story.days, words),
            named.join(words.direction === 'rtl' ? '، ' : ', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1>
          <Foreign lang={story.language}>{story.headline ?? words.unknown.title}</Foreign>
        </h1>
        {chosen && (
          <p class="claim">
            {own.claimOf(
              (claims.indexOf(chosen) + 1).toLocaleString(words.numbers),
              claims.length.toLocaleString(words.numbers),
            )}{' '}
            <Foreign lang={chosen.language}>{chosen.text}</Foreign>
          </p>
        )}
      </div>
      <dl class="tally">
        <div>
          <dt>{own.reportsOf}</dt>
          <dd>{reports.toLocaleString(words.numbers)}</dd>
        </div>
        {independent !== null && (
          <div class="independent">
            <dt>{own.originsOf}</dt>
            <dd>{independent.toLocaleString(words.numbers)}</dd>
          </div>
        )}
      </dl>
    </header>
  )
}

function daysOf(days: readonly [string, string] | null, words: Words): string {
  if (days === null) return ''
  const [first, last] = days
  return first === last ? dayIn(first, words) : `${dayIn(first, words)} – ${dayIn(last, words)}`
}

function PositionSection(props: {
  readonly chosen: ClaimView
  readonly words: Words
}): JSX.Element | null {
  const { chosen, words } = props
  const lanes = <Positions claim={chosen} words={words} />
  const days = new Set(chosen.positions.flatMap(({ since }) => since ?? []))
  if (days.size < 2) return null
  return (
    <section>
      <h2>
        {words.story.changed(chosen.positions.filter(({ before }) => before !== null).length)}
      </h2>
      {lanes}
    </section>
  )
}

/** How many bodies say so, do not confirm it, and deny it. */
function sidesIn({ positions }: ClaimView): [number, number, number] {
  const count = (...sides: readonly Side[]) =>
    new Set(positions.flatMap(({ side, body }) => (sides.includes(side) ? [body] : []))).size
  return [count('asserts', 'confirms'), count('declines'), count('denies')]
}

const MOST_CLAIMS = 24

/** All claims of a story, each with its origins; one of them is looked at. Those of one report are folded away. */
function Claims({ facts, words }: { facts: StoryFacts; words: Words }): JSX.Element | null {
  const { story, chosen } = facts
  const { claims } = story
  if (claims.length < 2) return null
  const isShown = (one: ClaimView) => one.count.reports > 1 || one.contested || one === chosen
  const [shown, folded] = [claims.filter(isShown), claims.filter((one) => !isShown(one))]
  const rest = folded.slice(0, MOST_CLAIMS)
  return (
    <section>
      <h2>{words.story.claimsTitle(claims.length.toLocaleString(words.numbers))}</h2>
      <ClaimList claims={shown.slice(0, MOST_CLAIMS)} {...{ facts, words }} />
      {rest.length > 0 && (
        <details class="folded">
          <summary>{words.story.foldedClaims(folded.length)}</summary>
          <ClaimList claims={rest} {...{ facts, words }} />
        </details>
      )}
    </section>
  )
}

function ClaimList(props: {
  readonly claims: readonly ClaimView[]
  readonly facts: StoryFacts
  readonly words: Words
}): JSX.Element {
  const { claims, facts, words } = props
  const { story, chosen } = facts
  return (
    <ol class="claims">
      {claims.map((one) => (
        <li aria-current={one === chosen ? 'true' : undefined}>
          <a href={`/stories/${story.id}?claim=${one.id}`}>
            <Foreign lang={one.language}>{one.text}</Foreign>
          </a>
          <span class="faint">
            <OriginMark origin={null} reports={one.count.reports} words={words} />
            {' · '}
            {words.counts.origins(one.count.independent)}
            {one.contested && ` · ${words.story.contested}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The pages of a story by time, with their languages. */
function Reports({ facts, words }: { facts: StoryFacts; words: Words }): JSX.Element {
  const { pages } = facts.story
  return (
    <section>
      <h2>{words.story.pagesTitle}</h2>
      <ol class="reports">
        {pages.map(({ id, language, outlet, headline, published, reprintOf }) => (
          <li>
            <span class="faint when">
              {published
                ? [dayIn(published, words), timeIn(published, words)].filter(Boolean).join(' ')
                : words.unknown.day}
            </span>
            <span class="tag">{language}</span>
            <span>
              {outlet ? <Named {...outlet} words={words} class="name" /> : words.unknown.outlet}
            </span>
            <a href={pageAddress(id)}>
              <Foreign lang={language}>{headline ?? words.unknown.title}</Foreign>
            </a>
            {reprintOf
              .filter(({ closest }) => closest)
              .map(({ kind, credit }) => (
                <span class={credit === 'lost' ? 'failure' : 'faint'}>
                  {words.story.reprints[kind]} · {words.story.credits[credit]}
                </span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
