import type { ComponentChildren, JSX } from 'preact'
import { targetToText } from '../app/library/undo-review.ts'
import type { Review } from '../model/review.ts'
import type { Hop, Speaker, Statement, Stance } from '../model/statement.ts'
import { Chain } from './chain.tsx'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import type { Fact, ReaderProps } from './reader-props.ts'
import { readerAddress } from './reader-address.ts'
import { OriginMark } from './story/origin-mark.tsx'
import type { Words } from './words/words.ts'

type FactProps = ReaderProps & { readonly fact: Fact }

/** All that was read of the chosen statement, what it rests on, what people decided, and what may be decided. */
export function FactDetails(props: FactProps): JSX.Element {
  const { fact, view, page } = props
  const { reader, kinds } = view.words
  const { language } = page.record.page
  const statement = (fact.shown ?? fact.read)!
  const { cue, speaker, content, chain, kind } = statement
  return (
    <>
      <dl class="details">
        <Row name={kinds[kind]}>
          <Foreign lang={language}>{cue.text}</Foreign>
        </Row>
        <Row name={reader.asWritten}>
          {speaker.surface === null ? (
            reader.unwritten
          ) : (
            <Foreign lang={language}>{speaker.surface}</Foreign>
          )}
        </Row>
        <Row name={reader.heardFrom}>
          <Hops chain={chain} language={language} words={view.words} />
        </Row>
        <Row name={reader.span}>{place(content.span, view.words)}</Row>
        <RestsOn {...props} />
      </dl>
      <Decisions {...props} />
      {view.mayChange && <Actions {...props} />}
    </>
  )
}

function Row(props: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function place([start, end]: readonly [number, number], { reader, numbers }: Words): string {
  const digits = (value: number) => value.toLocaleString(numbers, { useGrouping: false })
  return reader.characters(digits(start), digits(end))
}

function Hops(props: {
  readonly chain: readonly Hop[]
  readonly language: string
  readonly words: Words
}): JSX.Element {
  const { chain, language, words } = props
  return (
    <ol class="chain">
      {chain.map((hop) => (
        <li>
          <Named {...hop} words={words} />
          {hop.surface !== null && (
            <>
              {' '}
              <Foreign lang={language} class="evidence">
                {`«${hop.surface}»`}
              </Foreign>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The origins and reports of the claim on which the statement takes a side. */
function RestsOn({ page, fact, view }: FactProps): JSX.Element | null {
  const { words } = view
  const { story, claim = null } = page.story ?? {}
  if (!story || !claim || claim.count.reports === 0) return null
  const { independent, reports } = claim.count
  return (
    <Row name={words.reader.restsOn}>
      <a class="rests" href={`/stories/${story.id}?claim=${claim.id}`}>
        <OriginMark origin={fact.ink} reports={reports} words={words} />{' '}
        <span>{words.counts.origins(independent)}</span>
      </a>
    </Row>
  )
}

/** What people decided, each beside what had been read. */
function Decisions(props: FactProps): JSX.Element | null {
  const { fact, page, asked, view } = props
  const { words } = view
  const { decisions } = fact
  if (decisions.length === 0) return null
  const { record } = page
  return (
    <ul class="decided">
      {decisions.map((one, at) => (
        <li>
          <p>
            <strong class={`verdict ${one.verdict}`}>{words.review.verdicts[one.verdict]}</strong>
            {one.target.field !== null && ` · ${words.review.fields[one.target.field] ?? ''}`}
            <span class="faint">
              {' '}
              <bdi>{one.by}</bdi>, {dayIn(one.at, words)}
            </span>
          </p>
          {one.verdict === 'correct' && (
            <Change one={one} language={record.page.language} words={words} />
          )}
          {view.mayChange && (
            <form method="post" action="/review/undo">
              <input type="hidden" name="page" value={record.page.id} />
              <input type="hidden" name="target" value={targetToText(one.target)} />
              <input type="hidden" name="back" value={readerAddress(asked)} />
              <button data-key={at === decisions.length - 1 ? 'Backspace' : undefined}>
                {words.review.undo}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What was read, and what a person put in its place. */
export function Change(props: {
  readonly one: Review
  readonly language: string
  readonly words: Words
}): JSX.Element {
  const { one, language, words } = props
  const { field } = one.target
  const value = (given: unknown) => (
    <FieldValue field={field} value={given} language={language} words={words} />
  )
  return (
    <dl class="change">
      <dt>{words.review.was}</dt>
      <dd>
        <s>{value(one.was)}</s>
      </dd>
      <dt>{words.review.became}</dt>
      <dd>{value(one.value)}</dd>
    </dl>
  )
}

/** The value of a field of a statement in words. */
function FieldValue(props: {
  readonly field: string | null
  readonly value: unknown
  readonly language: string
  readonly words: Words
}): JSX.Element {
  const { field, value, language, words } = props
  if (field === 'speaker' || field === 'addressee')
    return value ? <Named {...(value as Speaker)} words={words} /> : <>—</>
  if (field === 'chain') return <Chain chain={value as readonly Hop[]} words={words} />
  if (field === 'stance') return <>{words.stances[value as Stance]}</>
  if (field === 'kind') return <>{words.kinds[value as Statement['kind']]}</>
  if (field === 'content') {
    const { text, span } = value as Statement['content']
    return (
      <>
        <Foreign lang={language}>{text}</Foreign>{' '}
        <span class="faint place">{place(span, words)}</span>
      </>
    )
  }
  return typeof value === 'string' ? <bdi>{value}</bdi> : <>—</>
}

/** Accept, correct, reject: what the review does, from here and back to here. */
function Actions({ fact, page, asked, view }: FactProps): JSX.Element {
  const { review } = view.words
  const { id } = page.record.page
  const back = readerAddress(asked)
  const again = new URLSearchParams({ again: `${id}.${fact.id}`, back })
  return (
    <div class="verdicts">
      {fact.shown && (
        <>
          <Act page={id} field={fact.id} verdict="accept" back={back}>
            {review.accept} <kbd>A</kbd>
          </Act>
          <a class="button" href={`/review?${again}#correct`} data-key="KeyC">
            {review.correct} <kbd>C</kbd>
          </a>
          <Act page={id} field={fact.id} verdict="reject" back={back}>
            {review.reject} <kbd>X</kbd>
          </Act>
        </>
      )}
    </div>
  )
}

const KEYS = { accept: 'KeyA', reject: 'KeyX' } as const

function Act(props: {
  readonly page: string
  readonly field: string
  readonly verdict: 'accept' | 'reject'
  readonly back: string
  readonly children: ComponentChildren
}): JSX.Element {
  const { page, field, verdict, back, children } = props
  return (
    <form method="post" action="/review" class={`act ${verdict}`}>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="back" value={back} />
      <button data-key={KEYS[verdict]}>{children}</button>
    </form>
  )
}
