import type { JSX } from 'preact'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { dayIn, timeIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import { PageData } from './page-data.tsx'
import type { ReaderAsked } from './reader-address.ts'
import { readerAddress } from './reader-address.ts'
import { ReaderFacts } from './reader-facts.tsx'
import { RawText, ReaderText } from './reader-text.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What the reader shows of a kept page. */
export interface ReaderPage {
  /** As people see it: with their decisions over what was read. */
  readonly record: Record
  /** Whether the bytes of the page were kept as they were captured. */
  readonly hasCapture: boolean
}

/** The screen of one page: its text untouched, and what was read from it at its exact characters. */
export function ReaderScreen(props: {
  readonly view: View
  readonly asked: ReaderAsked
  readonly page: ReaderPage
}): JSX.Element {
  const { view, asked, page } = props
  const { record } = page
  const { words } = view
  const chosen = chosenSpans(record, asked.fact)
  const title = record.article.headline ?? words.unknown.title
  return (
    <Shell view={view} title={title} part={null} islands={['reader', 'steps']}>
      <div class={`reader ${asked.mode} ${asked.face} size${asked.size}`}>
        <Tools asked={asked} words={words} hasCapture={page.hasCapture} />
        <article>
          <Origin record={record} words={words} />
          {asked.mode !== 'raw' && <ReaderText record={record} chosen={chosen} />}
          {asked.mode !== 'clean' && <RawText record={record} chosen={chosen} />}
        </article>
        <ReaderFacts record={record} asked={asked} words={words} />
        <Provenance record={record} words={words} />
      </div>
      <PageData id="marks" value={marksOf(record, asked.fact)} />
    </Shell>
  )
}

function chosenSpans(record: Record, fact: string | null): readonly Span[] {
  const statement = record.statements.find(({ id }) => id === fact)
  return statement ? statement.content.pieces : []
}

/** What the island marks in the text, as spans. */
function marksOf(record: Record, fact: string | null): object {
  return {
    fact,
    statements: record.statements.map(({ id, content, cue }) => ({
      id,
      pieces: content.pieces,
      cue: cue.span,
    })),
    names: record.mentions
      .filter(({ how }) => how === 'name' || how === 'surname')
      .map(({ span }) => span),
    dates: record.dates.map(({ span }) => span),
    credits: record.statements
      .flatMap(({ chain }) => chain)
      .flatMap(({ span }) => (span ? [span] : [])),
  }
}

function Tools(props: {
  readonly asked: ReaderAsked
  readonly words: Words
  readonly hasCapture: boolean
}): JSX.Element {
  const { asked, words, hasCapture } = props
  const { reader } = words
  const modes = { clean: reader.clean, raw: reader.raw, both: reader.both }
  const faces = { naskh: reader.naskh, sans: reader.sans }
  return (
    <div class="tools" role="group" aria-label={reader.tools}>
      <ul class="switch">
        {Object.entries(modes).map(([mode, name]) => (
          <Switch
            name={name}
            isOn={mode === asked.mode}
            to={{ ...asked, mode: mode as ReaderAsked['mode'] }}
          />
        ))}
      </ul>
      <ul class="switch">
        {Object.entries(faces).map(([face, name]) => (
          <Switch
            name={name}
            isOn={face === asked.face}
            to={{ ...asked, face: face as ReaderAsked['face'] }}
          />
        ))}
      </ul>
      <ul class="switch">
        <Switch name="A−" label={reader.smaller} to={{ ...asked, size: asked.size - 1 }} />
        <Switch name="A+" label={reader.larger} to={{ ...asked, size: asked.size + 1 }} />
      </ul>
      {hasCapture && <a href={`/pages/${asked.page}/captured`}>{reader.captured}</a>}
    </div>
  )
}

function Switch(props: {
  readonly name: string
  readonly label?: string
  readonly isOn?: boolean
  readonly to: ReaderAsked
}): JSX.Element {
  const { name, label, isOn = false, to } = props
  return (
    <li>
      <a href={readerAddress(to)} aria-current={isOn ? 'true' : undefined}>
        <span aria-hidden={label !== undefined}>{name}</span>
        {label !== undefined && <span class="unseen">{label}</span>}
      </a>
    </li>
  )
}

function Origin({
  record,
  words,
}: {
  readonly record: Record
  readonly words: Words
}): JSX.Element {
  const { outlet, published } = record.article
  const time = published ? timeIn(published.value, words) : null
  return (
    <p class="origin">
      {outlet ? (
        <Named {...outlet} words={words} class="outlet" />
      ) : (
        <span class="outlet">{words.unknown.outlet}</span>
      )}
      <span>{published ? dayIn(published.value, words) : words.unknown.day}</span>
      {time && <span>{time}</span>}
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
