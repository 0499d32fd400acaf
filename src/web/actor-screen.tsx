import type { JSX } from 'preact'
import type { ActorProfile, Count, Statements } from '../app/library/actor-profile.ts'
import { CountBars } from './count-bars.tsx'
import { dayIn } from './days.ts'
import { ExportLinks } from './export-links.tsx'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { searchAddress } from './query-words.ts'
import { Shell } from './shell.tsx'
import { Telling } from './telling.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** The screen of an actor: names in every script, offices by time, what they said and what was said of them. */
export function ActorScreen(props: {
  readonly view: View
  readonly profile: ActorProfile
}): JSX.Element {
  const { view, profile } = props
  const { words } = view
  const { actor } = profile
  return (
    <Shell view={view} title={actor.name} part="actors">
      <ActorBody profile={profile} words={words} />
      <ExportLinks
        dossier={`${actorAddress(profile.actor.id)}/dossier.html`}
        data={(format) => `${actorAddress(profile.actor.id)}/data/${format}`}
        words={words}
      />
    </Shell>
  )
}

/** An actor as it stands on its screen and in a dossier. */
export function ActorBody(props: {
  readonly profile: ActorProfile
  readonly words: Words
}): JSX.Element {
  const { profile, words } = props
  const { actor, said, told, passed } = profile
  const { actors, counts } = words
  return (
    <div class="actor">
      <header>
        <p class="eyebrow">{actors.kinds[actor.kind]}</p>
        <h1>
          <Named entity={actor.id} name={actor.name} words={words} />
        </h1>
        <Names profile={profile} />
        <p class="faint">{counts.pages(profile.pages.total)}</p>
      </header>
      <Part
        title={actors.said}
        query={`speaker:${actor.id}`}
        statements={said}
        words={words}
        withoutSpeaker
      >
        <Who title={actors.origins} counts={said.origins} words={words} />
        <Who title={actors.carriers} counts={said.carriers} words={words} />
      </Part>
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
      <Offices profile={profile} words={words} />
    </div>
  )
}

function Names({ profile }: { readonly profile: ActorProfile }): JSX.Element {
  const { names, spellings, actor } = profile
  const known = Object.entries(names).flatMap(([language, [first]]) =>
    first === undefined ? [] : [{ language, name: first }],
  )
  return (
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
      {spellings.map(({ name, count }) => (
        <li>
          <bdi>{name}</bdi> <span class="faint">{count}</span>
        </li>
      ))}
    </ul>
  )
}

function Part(props: {
  readonly title: (count: string) => string
  readonly query: string
  readonly statements: Statements
  readonly words: Words
  readonly withoutSpeaker?: boolean
  readonly children: JSX.Element | readonly JSX.Element[]
}): JSX.Element {
  const { title, query, statements, words, withoutSpeaker = false, children } = props
  const { total, years, stances, newest } = statements
  const named = stances.map((one) => ({
    ...one,
    name: words.stances[one.value as keyof Words['stances']] ?? one.name,
  }))
  return (
    <section class="part">
      <h2>
        <a href={searchAddress({ q: query })}>{title(total.toLocaleString(words.numbers))}</a>
      </h2>
      <div class="part-counts">
        <CountBars title={words.actors.years} counts={years.toReversed()} words={words} />
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
    </section>
  )
}

function Who(props: {
  readonly title: string
  readonly counts: readonly Count[]
  readonly words: Words
}): JSX.Element {
  const { title, counts, words } = props
  return (
    <section class="who-counts">
      <h3 class="eyebrow">{title}</h3>
      <ul>
        {counts.map(({ value, name, count }) => (
          <li>
            <a href={actorAddress(value)}>
              <Named entity={value} name={name} words={words} />
            </a>{' '}
            <span class="faint">{count.toLocaleString(words.numbers)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offices(props: {
  readonly profile: ActorProfile
  readonly words: Words
}): JSX.Element | null {
  const { profile, words } = props
  if (profile.offices.length === 0) return null
  return (
    <section class="part">
      <h2>{words.actors.offices}</h2>
      <ol class="offices">
        {profile.offices.map(({ label, from, to }) => (
          <li>
            <span class="faint">
              {from ? dayIn(from, words) : '?'} – {to ? dayIn(to, words) : ''}
            </span>{' '}
            <Foreign lang="en">{label}</Foreign>
          </li>
        ))}
      </ol>
    </section>
  )
}
