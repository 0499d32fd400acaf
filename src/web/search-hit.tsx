import type { JSX } from 'preact'
import type { SearchHit } from '../app/library/search-pages.ts'
import type { ClaimFigures } from '../app/story/story-figures.ts'
import { Chain } from './chain.tsx'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Marked } from './marked.tsx'
import { actorAddress, Named } from './named.tsx'
import { StanceMark } from './stance-mark.tsx'
import { OriginMark } from './story/origin-mark.tsx'
import { pageAddress } from './telling.tsx'
import type { Words } from './words/words.ts'

/** A result: who speaks and how, the sentence with what was asked for, the way to the page, and on what its claim rests. */
export function Hit(props: {
  readonly hit: SearchHit
  readonly claim: ClaimFigures | undefined
  readonly words: Words
}): JSX.Element {
  const { hit, claim, words } = props
  const { record, statement, shown, matched } = hit
  const { page, article } = record
  const moment = statement?.said?.edtf ?? article.published?.value
  return (
    <li class="hit">
      {statement && <Said statement={statement} words={words} />}
      <p class="sentence">
        <a href={pageAddress(page.id, statement?.id ?? null)}>
          <Foreign lang={page.language}>
            {shown.map((span, at) => (
              <>
                {at > 0 && ' '}
                <Marked
                  text={page.text}
                  span={span}
                  matched={matched}
                  within={statement?.content.pieces}
                />
              </>
            ))}
            {shown.length === 0 &&
              (statement?.content.text ?? article.headline ?? words.unknown.title)}
          </Foreign>
        </a>
      </p>
      <p class="about">
        <span class="tag" title={words.languages[page.language]}>
          {page.language}
        </span>
        {statement && statement.chain.length > 1 ? (
          <Chain chain={statement.chain} words={words} />
        ) : article.outlet ? (
          <Named {...article.outlet} words={words} />
        ) : (
          <span>{words.unknown.outlet}</span>
        )}
        <span class="day">{moment ? dayIn(moment, words) : words.unknown.day}</span>
        {claim && <Rests claim={claim} words={words} />}
      </p>
    </li>
  )
}

function Said(props: {
  readonly statement: NonNullable<SearchHit['statement']>
  readonly words: Words
}): JSX.Element {
  const { statement, words } = props
  const { speaker, stance, addressee } = statement
  return (
    <p class="said">
      <a href={actorAddress(speaker.entity)}>
        <Named {...speaker} words={words} />
      </a>{' '}
      <StanceMark stance={stance} words={words} />
      {addressee && (
        <span class="addressee">
          {` ${words.search.to} `}
          <Named {...addressee} words={words} />
        </span>
      )}
    </p>
  )
}

/** On how many reports and origins a claim rests, and the way to it. */
export function Rests(props: { readonly claim: ClaimFigures; readonly words: Words }): JSX.Element {
  const { claim, words } = props
  const { story, id, reports, independent } = claim
  return (
    <a class="rests" href={`/stories/${story}?claim=${encodeURIComponent(id)}`}>
      <OriginMark origin={null} reports={reports} words={words} />
      {` · ${words.counts.origins(independent)}`}
    </a>
  )
}
