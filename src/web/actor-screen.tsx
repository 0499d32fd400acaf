import type { JSX } from 'preact'
import type { ActorProfile, Count, Statements } from '../app/library/actor-profile.ts'
import type { ActorStory } from '../app/story/actor-positions.ts'
import { ChangedPositions, InStories } from './actor-positions.tsx'
import { CountBars } from './count-bars.tsx'
import { ExportLinks } from './export-links.tsx'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { Offices } from './offices.tsx'
import { inPeriods, rangeText } from './periods.ts'
import { searchAddress } from './query-words.ts'
import { Shell } from './shell.tsx'
import { Telling } from './telling.tsx'
import { timelineAddress } from './timeline-asked.ts'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

interface ActorProps {
  readonly profile: ActorProfile
  readonly stories: readonly ActorStory[]
  readonly words: Words
}

/** The screen of an actor: names in every script, what they said and what was said of them, positions, offices by time. */
export function ActorScreen(
  props: Omit<ActorProps, 'words'> & { readonly view: View },
): JSX.Element {
  const { view, ...rest } = props
  const { words } = view
  const { actor } = rest.profile
  const address = actorAddress(actor.id)
  return (
    <Shell view={view} title={actor.name} part="actors">
      <ActorBody {...rest} words={words} />
      <ExportLinks
        dossier={`${address}/dossier.html`}
        data={(format) => `${address}/data/${format}`}
        words={words}
      />
    </Shell>
  )
}

/** An actor as it stands on its screen and in a dossier. */
export function ActorBody({ profile, stories, words }: ActorProps): JSX.Element {
  const { actor, said, told, passed } = profile
  const { actors, counts } = words
  return (
    <div class="actor">
      <header>
        <p class="eyebrow">{actors.kinds[actor.kind]}</p>
        <h1>
          <Named entity={actor.id} name={actor.name} words={words} />
        </h1>
        <Names profile={profile} words={words} />
        <p class="faint">{counts.pages(profile.pages.total)}</p>
      </header>
      <ChangedPositions {...{ stories, words }} />
      <Part
        title={actors.said}
        query={`speaker:${actor.id}`}
        statements={said}
        words={words}
        withoutSpeaker
      >
        <Who
          title={actors.quotedBy}
          counts={said.outlets}
          words={words}
          address={(id) => searchAddress({ q: `speaker:${actor.id} outlet:${quoted(id)}` })}
        />
        <Who
          title={actors.addressees}
          counts={said.addressees}
          words={words}
          address={(id) => searchAddress({ q: `speaker:${actor.id} addressee:${id}` })}
        />
        <Who title={actors.origins} counts={said.origins} words={words} />
        <Who
          title={actors.counterparts}
          counts={counterparts(profile)}
          words={words}
          address={(id) => timelineAddress({ actors: [actor.id, id] })}
        />
      </Part>
      <InStories {...{ stories, words }} />
      <Part
        title={actors.told}
        query={`actor:${actor.id} -speaker:${actor.id}`}
        statements={told}
        words={words}
      >
        <Who title={words.search.fields.speaker} counts={told.speakers} words={words} />
      </Part>
      {passed.total > 0 && (
        <Part
          title={actors.passed}
          query={`via:${actor.id} -speaker:${actor.id}`}
          statements={passed}
          words={words}
        >
          <Who title={words.search.fields.speaker} counts={passed.speakers} words={words} />
        </Part>
      )}
      <Offices offices={profile.offices} words={words} />
    </div>
  )
}

function quoted(value: string): string {
  return /[\s()|,"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value
}

/** Those whom the actor names and who speak of the actor, the most frequent first. */
function counterparts({ said, told }: ActorProfile): Count[] {
  const sums = new Map<string, Count>()
  for (const one of [...said.named, ...told.speakers]) {
    const count = one.count + (sums.get(one.value)?.count ?? 0)
    sums.set(one.value, { ...one, count })
  }
  return [...sums.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_COUNTERPARTS)
}

const MOST_COUNTERPARTS = 8

/** What the actor is called by language, and how the pages write that. */
function Names(props: { readonly profile: ActorProfile; readonly words: Words }): JSX.Element {
  const { profile, words } = props
  const { names, spellings, actor } = profile
  const known = Object.entries(names).flatMap(([language, [first]]) =>
    first === undefined ? [] : [{ language, name: first }],
  )
  return (
    <>
      <ul class="names">
        {known.map(({ language, name }) => (
          <li>
            <Foreign lang={language}>{name}</Foreign> <span class="tag">{language}</span>
          </li>
        ))}
        {known.length === 0 && actor.native !== null && (
          <li>
            <bdi>{actor.native}</bdi>
          </li>
        )}
      </ul>
      {spellings.length > 0 && (
        <ul class="names spellings" aria-label={words.actors.spelled}>
          <li class="eyebrow" aria-hidden="true">
            {words.actors.spelled}
          </li>
          {spellings.map(({ name, count }) => (
            <li>
              <bdi>{name}</bdi> <span class="faint">{count.toLocaleString(words.numbers)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Part(props: {
  readonly title: (count: string) => string
  readonly query: string
  readonly statements: Statements
  readonly words: Words
  readonly withoutSpeaker?: boolean
  readonly children: JSX.Element | readonly JSX.Element[]
}): JSX.Element | null {
  const { title, query, statements, words, withoutSpeaker = false, children } = props
  const { total, isMore, stances, newest } = statements
  if (total === 0) return null
  const named = stances.map(({ value, name, count }) => ({
    name: words.stances[value as keyof Words['stances']] ?? name,
    count,
    href: searchAddress({ q: `${query} stance:${value}` }),
  }))
  const times = timesOf(statements, words).map(({ range, ...one }) => ({
    ...one,
    href: searchAddress({ q: `${query} published:${range}` }),
  }))
  return (
    <section class="part">
      <h2>
        <a href={searchAddress({ q: query })}>
          {title(`${total.toLocaleString(words.numbers)}${isMore ? '+' : ''}`)}
        </a>
      </h2>
      <div class="part-counts">
        <CountBars
          title={isMore ? words.actors.newestYears : words.actors.years}
          counts={times}
          words={words}
        />
        <CountBars title={words.search.fields.stance} counts={named} words={words} />
        {children}
      </div>
      <ol>
        {newest.map(({ record, statement }) => (
          <li class="hit">
            <Telling {...{ record, statement, words, withoutSpeaker }} />
          </li>
        ))}
      </ol>
      {newest.length < total && (
        <p>
          <a href={searchAddress({ q: query })}>{words.actors.all}</a>
        </p>
      )}
    </section>
  )
}

const MOST_PERIODS = 12

/** Years or months of the reader's calendar, the oldest first. */
function timesOf({ days }: Statements, words: Words) {
  return inPeriods(days, words)
    .slice(0, MOST_PERIODS)
    .toReversed()
    .map(({ name, count, first, last }) => ({ name, count, range: rangeText(first, last) }))
}

function Who(props: {
  readonly title: string
  readonly counts: readonly Count[]
  readonly words: Words
  readonly address?: (entity: string) => string
}): JSX.Element {
  const { title, counts, words, address = actorAddress } = props
  if (counts.length === 0) return <></>
  return (
    <section class="who-counts">
      <h3 class="eyebrow">{title}</h3>
      <ul>
        {counts.map(({ value, name, count }) => (
          <li>
            <a href={address(value)}>
              <Named entity={value} name={name} words={words} />
            </a>{' '}
            <span class="faint">{count.toLocaleString(words.numbers)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
