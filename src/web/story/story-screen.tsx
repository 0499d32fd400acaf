import type { JSX } from 'preact'
import type { CountedClaim } from '../../app/story/story-claims.ts'
import { dayIn, timeIn } from '../days.ts'
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
    </Shell>
  )
}

/** A story as it stands on its screen and in a dossier: the finding, the chain, what each side says, the reports by time. */
export function StoryBody(props: {
  readonly facts: StoryFacts
  readonly words: Words
}): JSX.Element {
  const { facts, words } = props
  const { chosen, trace, records, alerts } = facts
  const { story: own } = words
  return (
    <div class="story">
      <Head {...props} />
      {chosen && chosen.count.reports > 0 && (
        <section>
          <h2>{own.finding(chosen.count)}</h2>
          <ChainDiagram trace={trace} records={records} words={words} />
          <Arithmetic count={chosen.count} records={records} words={words} />
        </section>
      )}
      {chosen && (
        <section>
          <h2>{own.sidesTitle}</h2>
          <Sides {...chosen} records={records} words={words} />
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
  const { story, chosen, claims, records } = facts
  const { story: own, languages } = words
  const spoken = new Set(story.pages.flatMap((page) => records.get(page)?.page.language ?? []))
  const named = [...spoken].map((code) => languages[code] ?? code)
  const reports = chosen?.count.reports ?? story.pages.length
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
            <Foreign lang={chosen.claim.language}>{chosen.claim.text}</Foreign>
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
  readonly chosen: CountedClaim
  readonly words: Words
}): JSX.Element | null {
  const { chosen, words } = props
  const lanes = <Positions claim={chosen.claim} words={words} />
  const days = new Set(chosen.claim.positions.flatMap(({ since }) => since ?? []))
  if (days.size < 2) return null
  return (
    <section>
      <h2>{words.story.positionsTitle}</h2>
      {lanes}
    </section>
  )
}

const MOST_CLAIMS = 24

/** All claims of a story, each with its origins; one of them is looked at. */
function Claims({ facts, words }: { facts: StoryFacts; words: Words }): JSX.Element | null {
  const { story, claims, chosen } = facts
  if (claims.length < 2) return null
  return (
    <section>
      <h2>{words.story.claimsTitle(claims.length.toLocaleString(words.numbers))}</h2>
      <ol class="claims">
        {claims.slice(0, MOST_CLAIMS).map((one) => (
          <li aria-current={one === chosen ? 'true' : undefined}>
            <a href={`/stories/${story.id}?claim=${one.claim.id}`}>
              <Foreign lang={one.claim.language}>{one.claim.text}</Foreign>
            </a>
            <span class="faint">
              <OriginMark origin={null} reports={one.count.reports} words={words} />
              {' · '}
              {words.counts.origins(one.count.independent)}
              {one.claim.contested && ` · ${words.story.contested}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The pages of a story by time, with their languages. */
function Reports({ facts, words }: { facts: StoryFacts; words: Words }): JSX.Element {
  const { story, records } = facts
  const pages = story.pages.flatMap((id) => records.get(id) ?? [])
  return (
    <section>
      <h2>{words.story.pagesTitle}</h2>
      <ol class="reports">
        {pages.map(({ page, article }) => (
          <li>
            <span class="faint when">
              {article.published
                ? [dayIn(article.published.value, words), timeIn(article.published.value, words)]
                    .filter(Boolean)
                    .join(' ')
                : words.unknown.day}
            </span>
            <span class="tag">{page.language}</span>
            <span>
              {article.outlet ? (
                <Named {...article.outlet} words={words} class="name" />
              ) : (
                words.unknown.outlet
              )}
            </span>
            <a href={pageAddress(page.id)}>
              <Foreign lang={page.language}>{article.headline ?? words.unknown.title}</Foreign>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
