import type { JSX } from 'preact'
import type { Failed } from './failure.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What somebody is told who asked for something that cannot be shown. */
export interface ProblemProps {
  readonly view: View
  /** What went wrong; null where nothing stands at an address. */
  readonly failure: Failed | null
  /** Whether something was to be changed: then there is no field to mend. */
  readonly isChange: boolean
}

/** The screen of a request that failed: what is wrong, and what was asked for, so that it can be mended. */
export function ProblemScreen({ view, failure, isChange }: ProblemProps): JSX.Element {
  const { problem, failures } = view.words
  const { pathname, searchParams } = new URL(view.at, 'http://desk')
  const title = failure === null ? problem.missing : failures[failure.code].what
  const onSearch = pathname.startsWith('/search')
  const query = onSearch ? (searchParams.get('q') ?? '') : ''
  const [, part] = pathname.split('/')
  return (
    <Shell view={view} title={title} part={null} query={query}>
      <section class="problem">
        <h1>{title}</h1>
        {failure !== null && (
          <>
            <p>{failures[failure.code].next}</p>
            <p class="faint" lang="en" dir="ltr">
              {failure.message}
            </p>
          </>
        )}
        {!isChange && <Mend pathname={pathname} asked={searchParams} words={view.words} />}
        <p>
          {isChange && CHANGED.has(part ?? '') ? (
            <a class="onward" href={`/${part}`}>
              {problem.back}
            </a>
          ) : (
            <a class="onward" href="/stories">
              {problem.home}
            </a>
          )}
        </p>
      </section>
    </Shell>
  )
}

/** The screens whose forms change something. */
const CHANGED: ReadonlySet<string> = new Set(['inbox', 'search', 'review'])

/** What was asked for as fields; none where an address leads nowhere. */
function Mend(props: {
  readonly pathname: string
  readonly asked: URLSearchParams
  readonly words: Words
}): JSX.Element | null {
  const { pathname, asked, words } = props
  const { search, timeline, problem } = words
  const labels: Readonly<{ [name: string]: string }> = {
    q: search.label,
    actor: timeline.actor,
    from: timeline.from,
    to: timeline.to,
  }
  const actor = /^\/actors\/([^/]+)$/.exec(pathname)?.[1]
  const fields = actor === undefined ? [...asked] : [['q', decoded(actor)] as const]
  const shown = fields.filter(([name]) => Object.hasOwn(labels, name))
  if (shown.length === 0) return null
  return (
    <form class="ask" action={actor === undefined ? pathname : '/actors'}>
      {shown.map(([name, value]) => (
        <label>
          {labels[name]}
          <input name={name} dir="auto" value={value} />
        </label>
      ))}
      <button>{problem.again}</button>
    </form>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
