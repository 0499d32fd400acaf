import type { ComponentChildren, JSX } from 'preact'
import { KeyList } from './key-list.tsx'
import type { View } from './view.ts'
import { wordmark } from './wordmark.ts'
import { words } from './words/index.ts'

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
  /** Names of modules under `/assets/`, where a screen needs some. */
  readonly islands?: readonly string[]
  readonly children: ComponentChildren
}

/** The document of a screen: head, row of links, search field, content. */
export function Shell(props: ShellProps): JSX.Element {
  const { view, title, part, query = '', feed, islands = [], children } = props
  const { nav, search, keys, code, direction } = view.words
  const hasScript = islands.length > 0
  return (
    <html lang={code} dir={direction} data-theme={view.theme === 'auto' ? undefined : view.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Isnad`}</title>
        <meta name="description" content={view.words.about} />
        {FACES[direction].map((face) => (
          <link
            rel="preload"
            href={`/assets/${face}-wght-normal.woff2`}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href="/assets/desk.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {hasScript && <script type="module" src="/assets/keys.js" />}
        {islands.map((name) => (
          <script type="module" src={`/assets/${name}.js`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {nav.skip}
        </a>
        <header class="top">
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
              aria-keyshortcuts={hasScript ? '/' : undefined}
            />
            <button>{search.go}</button>
          </form>
          <ViewChoice view={view} />
        </header>
        <main id="content">{children}</main>
        {hasScript && (
          <dialog id="keys" aria-labelledby="keys-title">
            <h1 id="keys-title">{keys.title}</h1>
            <KeyList words={view.words} />
            <form method="dialog">
              <button>{keys.close}</button>
            </form>
          </dialog>
        )}
      </body>
    </html>
  )
}

/** Chooses language and theme, without script. */
function ViewChoice({ view }: { readonly view: View }): JSX.Element {
  const { words: own, theme, at } = view
  const { language, theme: label, light, dark, auto } = own.view
  return (
    <details class="choice">
      <summary aria-label={`${language}, ${label}`}>◐</summary>
      <form action="/view">
        <input type="hidden" name="back" value={at} />
        <label>
          {language}
          <select name="lang">
            {words.map(({ code, name }) => (
              <option value={code} lang={code} selected={code === own.code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {label}
          <select name="theme">
            {Object.entries({ auto, light, dark }).map(([value, name]) => (
              <option value={value} selected={value === theme}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button>OK</button>
      </form>
      <a href="/keys">{own.view.keys}</a>
    </details>
  )
}
