import type { JSX } from 'preact'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import type { ReaderAsked } from './reader-address.ts'
import { readerAddress } from './reader-address.ts'
import { StanceMark } from './stance-mark.tsx'
import type { Words } from './words/words.ts'

/** The statements of a page as a list of links, the chosen one with all that was read of it. */
export function ReaderFacts(props: {
  readonly record: Record
  readonly asked: ReaderAsked
  readonly words: Words
}): JSX.Element {
  const { record, asked, words } = props
  const { reader, counts } = words
  return (
    <aside class="facts" aria-labelledby="facts">
      <h2 id="facts">{reader.facts}</h2>
      {record.statements.length === 0 && <p class="faint">{counts.statements(0)}</p>}
      <ol>
        {record.statements.map((statement, at) => (
          <li class={statement.id === asked.fact ? 'fact chosen' : 'fact'} id={statement.id}>
            <Fact statement={statement} number={at + 1} {...props} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Fact(props: {
  readonly statement: Statement
  readonly number: number
  readonly record: Record
  readonly asked: ReaderAsked
  readonly words: Words
}): JSX.Element {
  const { statement, number, record, asked, words } = props
  const { speaker, content, said } = statement
  const { language } = record.page
  const isChosen = statement.id === asked.fact
  return (
    <>
      <p class="who">
        <span class="number">{number.toLocaleString(words.numbers)}</span>{' '}
        <Named {...speaker} words={words} class="speaker" />{' '}
        <StanceMark stance={statement.stance} words={words} />
        {said?.edtf && <span class="day">{dayIn(said.edtf, words)}</span>}
      </p>
      <a
        class="told"
        href={`${readerAddress({ ...asked, fact: statement.id })}#${statement.id}`}
        data-fact={statement.id}
        aria-current={isChosen ? 'true' : undefined}
      >
        <Foreign lang={language}>{content.text}</Foreign>
      </a>
      {isChosen && <Details statement={statement} language={language} words={words} />}
    </>
  )
}

function Details(props: {
  readonly statement: Statement
  readonly language: string
  readonly words: Words
}): JSX.Element {
  const { statement, language, words } = props
  const { reader, kinds } = words
  const { cue, speaker, content, chain } = statement
  const [start, end] = content.span
  const number = (value: number) => value.toLocaleString(words.numbers, { useGrouping: false })
  return (
    <dl class="details">
      <dt>{reader.cue}</dt>
      <dd>
        <Foreign lang={language}>{cue.text}</Foreign> · {kinds[statement.kind]}
      </dd>
      <dt>{reader.asWritten}</dt>
      <dd>
        {speaker.surface === null ? (
          reader.unwritten
        ) : (
          <Foreign lang={language}>{speaker.surface}</Foreign>
        )}
      </dd>
      <dt>{reader.heardFrom}</dt>
      <dd>
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
      </dd>
      <dt>{reader.span}</dt>
      <dd>{reader.characters(number(start), number(end))}</dd>
    </dl>
  )
}
