import type { ComponentChildren, JSX } from 'preact'
import { assetAddress } from './assets.ts'
import { documentTitle } from './turning.ts'
import { KeyList } from './key-list.tsx'
import type { Theme, View } from './view.ts'
import { wordmark } from './wordmark.ts'
import { words } from './words/index.ts'
import type { Words } from './words/words.ts'

/** Parts of the desk, in the order of the row of links. */
export type Part = 'inbox' | 'stories' | 'statements' | 'timeline' | 'actors' | 'review'

const PATHS: Readonly<Record<Part, string>> = {
  inbox: '/inbox',
  stories: '/stories',
  statements: '/search',
  timeline: '/timeline',
  actors: '/actors',
  review: '/review',
}

/** The faces that a screen is seen in at once, so that nothing moves when they come. */
const FACES: Readonly<Record<'ltr' | 'rtl', readonly string[]>> = {
  ltr: ['source-sans-3-latin', 'source-serif-4-latin', 'noto-naskh-arabic-arabic'],
  rtl: ['vazirmatn-arabic', 'noto-naskh-arabic-arabic', 'source-sans-3-latin'],
}

/** What every screen is set in. */
export interface ShellProps {
  readonly view: View
  /** Of the document, without the program's name. */
  readonly title: string
  readonly part: Part | null
  /** What stands in the search field. */
  readonly query?: string
  /** The address of an Atom feed of what the screen shows. */
  readonly feed?: string
  /** Names of modules under `/assets/` that a screen needs besides that of the keys. */
  readonly islands?: readonly string[]
  readonly children: ComponentChildren
}

/** The document of a screen: head, row of links, search field, content, foot. */
export function Shell(props: ShellProps): JSX.Element {
  const { view, title, part, query = '', feed, islands = [], children } = props
  const { about, nav, keys, code, direction } = view.words
  const { theme } = view
  return (
    <html lang={code} dir={direction} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{documentTitle(title)}</title>
        <meta name="description" content={`${title}. ${about}`} />
        {FACES[direction].map((face) => (
          <link
            rel="preload"
            href={assetAddress(`${face}-wght-normal.woff2`)}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={assetAddress('desk.css')} />
        <link rel="icon" href={assetAddress('icon.svg')} type="image/svg+xml" />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {['keys', ...islands].map((name) => (
          <script type="module" src={assetAddress(`${name}.js`)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {nav.skip}
        </a>
        <header class="top">
          <div>
            <a class="brand" href="/stories">
              <svg viewBox={wordmark.viewBox} aria-hidden="true">
                <path d={wordmark.path} />
              </svg>
              <span lang="en" dir="ltr">
                Isnad
              </span>
            </a>
            <nav aria-label={nav.label}>
              {(Object.keys(PATHS) as Part[]).map((name) => (
                <a href={PATHS[name]} aria-current={name === part ? 'page' : undefined}>
                  {nav[name]}
                </a>
              ))}
            </nav>
            <Find query={query} words={view.words} />
            <ViewChoice view={view} />
          </div>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div>
            <p>{view.words.story.independentMeans}</p>
            <p>
              <a href="/keys">{keys.title}</a>
            </p>
          </div>
        </footer>
        <dialog id="keys" popover="auto" aria-labelledby="keys-title">
          <h2 id="keys-title">{keys.title}</h2>
          <KeyList words={view.words} />
        </dialog>
      </body>
    </html>
  )
}

/** The search field that every screen has. */
function Find({ query, words: { search } }: { query: string; words: Words }): JSX.Element {
  return (
    <form class="find" role="search" action="/search">
      <label class="unseen" for="q">
        {search.label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        dir="auto"
        value={query}
        placeholder={search.hint}
        aria-keyshortcuts="/"
      />
      <button aria-label={search.go}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0M10 10l4 4" />
        </svg>
      </button>
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** Chooses language and theme, each at one click and without script. */
function ViewChoice({ view }: { readonly view: View }): JSX.Element {
  const { words: own, theme } = view
  const { language, theme: label } = own.view
  const back = new URL(view.at, 'http://desk')
  for (const name of ['lang', 'theme']) back.searchParams.delete(name)
  const address = (choice: object) =>
    `/view?${new URLSearchParams({ ...choice, back: back.pathname + back.search })}`
  return (
    <>
      <button class="choose" popovertarget="choice" aria-label={`${language}, ${label}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 0 1 0 12z" />
        </svg>
      </button>
      <div id="choice" popover="auto">
        <h2 class="eyebrow">{language}</h2>
        <ul>
          {words.map(({ code, name, direction }) => (
            <li>
              <a
                href={address({ lang: code })}
                lang={code}
                dir={direction}
                aria-current={code === own.code ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
        <h2 class="eyebrow">{label}</h2>
        <ul>
          {THEMES.map((one) => (
            <li>
              <a href={address({ theme: one })} aria-current={one === theme ? 'true' : undefined}>
                {own.view[one]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
