import type { ComponentChildren, JSX } from 'preact'
import { shortId } from '../app/short-id.ts'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { Chain } from './chain.tsx'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { StanceMark } from './stance-mark.tsx'
import type { Words } from './words/words.ts'

/** The address of a page, opened at one of its statements where one is named. */
export function pageAddress(page: string, statement: string | null = null): string {
  const id = shortId(page)
  return statement === null ? `/pages/${id}` : `/pages/${id}?fact=${statement}#${statement}`
}

/** A statement with who said it, in its own words, and where it stands. */
export function Telling(props: {
  readonly record: Record
  readonly statement: Statement
  readonly words: Words
  /** Leaves out the speaker where the place says who it is. */
  readonly withoutSpeaker?: boolean
  /** To or of whom it is said. */
  readonly toward?: ComponentChildren
  /** What is known beside its day. */
  readonly children?: ComponentChildren
}): JSX.Element {
  const { record, statement, words, withoutSpeaker = false, toward, children } = props
  const { page, article } = record
  const { speaker, stance, content, said, chain } = statement
  const moment = said?.edtf ?? article.published?.value
  return (
    <div class="telling">
      <p class="said">
        {!withoutSpeaker && (
          <>
            <a href={actorAddress(speaker.entity)}>
              <Named {...speaker} words={words} />
            </a>{' '}
          </>
        )}
        <StanceMark stance={stance} words={words} /> {toward}
      </p>
      <p class="sentence">
        <a href={pageAddress(page.id, statement.id)}>
          <Foreign lang={page.language}>{content.text}</Foreign>
        </a>
      </p>
      <p class="about">
        <span class="tag" title={words.languages[page.language]}>
          {page.language}
        </span>
        <Chain chain={chain} words={words} />
        <span>{moment ? dayIn(moment, words) : words.unknown.day}</span>
        {children}
      </p>
    </div>
  )
}
