import type { JSX } from 'preact'
import type { Record } from '../model/record.ts'
import { dayIn, timeIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import { PageData } from './page-data.tsx'
import { ReaderFacts } from './reader-facts.tsx'
import type { ReaderProps } from './reader-props.ts'
import { ReaderText } from './reader-text.tsx'
import { ReaderTools } from './reader-tools.tsx'
import { ReaderWay } from './reader-way.tsx'
import { Shell } from './shell.tsx'
import { headlineIn } from './story/story-facts.ts'
import type { Words } from './words/words.ts'

/** The screen of one page: its text untouched, and what was read from it at its exact characters. */
export function ReaderScreen(props: ReaderProps): JSX.Element {
  const { view, asked, page } = props
  const { record } = page
  const { words } = view
  const title = record.article.headline ?? words.unknown.title
  return (
    <Shell view={view} title={title} part={null} islands={['reader']}>
      <div class={`reader ${asked.mode} ${asked.face} size${asked.size}`}>
        <div class="reader-top">
          <StoryLink {...props} />
          <ReaderTools {...props} />
        </div>
        <article>
          <Origin record={record} words={words} />
          {asked.marks && <Unseen text={record.page.text} words={words} />}
          {asked.mode === 'captured' ? <Captured {...props} /> : <ReaderText {...props} />}
        </article>
        <ReaderFacts {...props} />
        <Provenance record={record} words={words} />
      </div>
      <PageData id="marks" value={marksOf(props)} />
    </Shell>
  )
}

/** The way to the story of the page, by its headline in the interface's language where one of its pages has that. */
function StoryLink({ page, view }: ReaderProps): JSX.Element | null {
  const { words } = view
  const { story } = page.story ?? {}
  if (!story) return null
  const headline = headlineIn(words.code, story)
  return (
    <p class="to-story">
      <a href={`/stories/${story.id}`}>
        {headline ? (
          <Foreign lang={headline.language}>{headline.text}</Foreign>
        ) : (
          words.unknown.title
        )}
      </a>{' '}
      <span class="faint">{words.counts.pages(story.pages.length)}</span>
    </p>
  )
}

/** What the island marks in the text, as spans. */
function marksOf({ asked, page }: ReaderProps): object {
  const { record, facts } = page
  const chosen = facts.find(({ id }) => id === asked.fact)
  const hasMoved = chosen?.decisions.some(({ target }) => target.field === 'content') ?? false
  return {
    fact: asked.fact,
    showsUnseen: asked.marks,
    was: chosen?.read && (hasMoved || !chosen.shown) ? chosen.read.content.pieces : [],
    statements: facts.flatMap(({ id, shown }) =>
      shown ? [{ id, pieces: shown.content.pieces, cue: shown.cue.span }] : [],
    ),
    names: record.mentions
      .filter(({ how }) => how === 'name' || how === 'surname')
      .map(({ span }) => span),
    dates: record.dates.map(({ span }) => span),
    credits: record.statements
      .flatMap(({ chain }) => chain)
      .flatMap(({ span }) => (span ? [span] : [])),
  }
}

/** The page as it came, in a frame of its own where nothing runs and nothing is fetched. */
function Captured(props: ReaderProps): JSX.Element {
  const { asked, view, page } = props
  const { reader, unknown } = view.words
  const address = `/pages/${asked.page}/captured`
  return (
    <>
      <h1 class="unseen">{page.record.article.headline ?? unknown.title}</h1>
      <ReaderWay {...props} />
      <iframe class="captured-page" sandbox="" src={address} title={reader.capturedPage} />
      <p class="faint">
        <a href={address}>{reader.capturedAlone}</a>
      </p>
    </>
  )
}

/** Characters that are not seen, as the list of counts calls them. */
const UNSEEN: readonly (readonly [name: string, character: string])[] = [
  ['ZWNJ', '\u200C'],
  ['ZWJ', '\u200D'],
  ['LRM', '\u200E'],
  ['RLM', '\u200F'],
  ['ALM', '\u061C'],
  ['NBSP', '\u00A0'],
  ['SHY', '\u00AD'],
  ['BOM', '\uFEFF'],
]

/** How often each character that is not seen stands in the text. */
function Unseen({ text, words }: { readonly text: string; readonly words: Words }): JSX.Element {
  const counts = UNSEEN.map(
    ([name, character]) => [name, text.split(character).length - 1] as const,
  ).filter(([, count]) => count > 0)
  return (
    <p class="unseen-counts faint">
      {words.reader.invisibleHere}:{' '}
      {counts.length === 0
        ? words.reader.none
        : counts.map(([name, count]) => (
            <span>
              <bdi lang="en">{name}</bdi> × {count.toLocaleString(words.numbers)}
            </span>
          ))}
    </p>
  )
}

function Origin(props: { readonly record: Record; readonly words: Words }): JSX.Element {
  const { record, words } = props
  const { outlet, published } = record.article
  const time = published ? timeIn(published.value, words) : null
  return (
    <p class="source">
      {outlet ? (
        <Named {...outlet} words={words} class="outlet" />
      ) : (
        <span class="outlet">{words.unknown.outlet}</span>
      )}
      <span>
        {published ? dayIn(published.value, words) : words.unknown.day}
        {time && ` ${time}`}
      </span>
      {published?.surface && (
        <Foreign lang={record.page.language} class="faint">
          {published.surface}
        </Foreign>
      )}
    </p>
  )
}

function Provenance(props: { readonly record: Record; readonly words: Words }): JSX.Element {
  const { record, words } = props
  const { page } = record
  const { reader } = words
  return (
    <footer class="provenance faint">
      {page.capturedAt && (
        <span>
          {reader.capturedOn} {dayIn(page.capturedAt, words)}
        </span>
      )}
      <bdi dir="ltr">SHA-256 {page.id.replace('sha256:', '').slice(0, 16)}…</bdi>
      <span>{reader.length(page.length.toLocaleString(words.numbers))}</span>
      {page.url && <bdi dir="ltr">{page.url}</bdi>}
    </footer>
  )
}
