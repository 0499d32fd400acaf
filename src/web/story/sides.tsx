import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Position, Side } from '../../model/claim.ts'
import type { Record } from '../../model/record.ts'
import { dayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { LanguageTag } from '../language-tag.tsx'
import { actorAddress, Named } from '../named.tsx'
import { StanceShape } from '../stance-mark.tsx'
import { pageAddress } from '../telling.tsx'
import type { Words } from '../words/words.ts'
import { OriginMark } from './origin-mark.tsx'
import { bodyInks, inkOf, statementAt } from './story-facts.ts'

/** The sides of a claim, in the order in which they are shown. */
const SIDES: readonly (readonly Side[])[] = [['asserts', 'confirms'], ['declines'], ['denies']]
/** Bodies of a side that are shown at once. */
const MOST_SHOWN = 4

interface SidesProps {
  readonly claim: ClaimView
  /** The numbers of the story's origins. */
  readonly origins: ReadonlyMap<string, number>
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}

/** What each side of a claim says, each body with its own words: those whom most pages tell first. */
export function Sides(props: SidesProps): JSX.Element {
  const { claim, origins } = props
  const inks = bodyInks(claim, origins)
  const taken = SIDES.map((sides) =>
    claim.positions
      .filter(({ side }) => sides.includes(side))
      .toSorted((one, other) => pagesOf(other) - pagesOf(one)),
  ).filter((positions) => positions.length > 0)
  return (
    <div class="sides">
      {taken.map((positions) => (
        <OneSide {...props} positions={positions} inks={inks} />
      ))}
    </div>
  )
}

function pagesOf({ statements }: Position): number {
  return new Set(statements.map(({ page }) => page)).size
}

interface SideProps extends SidesProps {
  readonly positions: readonly Position[]
  readonly inks: ReadonlyMap<string, number>
}

function OneSide(props: SideProps): JSX.Element {
  const { positions, words } = props
  const { side } = positions[0]!
  const [shown, folded] = [positions.slice(0, MOST_SHOWN), positions.slice(MOST_SHOWN)]
  return (
    <section class={`side many${shown.length}`}>
      <h3>
        <StanceShape stance={side} /> {words.story.sides[side]}
      </h3>
      <Bodies {...props} positions={shown} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>{words.story.others(folded.length)}</summary>
          <Bodies {...props} positions={folded} />
        </details>
      )}
    </section>
  )
}

function Bodies(props: SideProps): JSX.Element {
  const { positions, inks } = props
  return (
    <ol>
      {positions.map((position) => (
        <li>
          <Body position={position} ink={inks.get(position.body) ?? 0} {...props} />
        </li>
      ))}
    </ol>
  )
}

interface BodyProps extends SidesProps {
  readonly position: Position
  /** The number of its origin. */
  readonly ink: number
}

function Body(props: BodyProps): JSX.Element {
  const { position, ink, words } = props
  const { body, name, since, speakers } = position
  const others = speakers.filter(({ entity }) => entity !== body)
  return (
    <>
      <p class={`body-name ${inkOf(ink).ink}`}>
        <span class="dot-mark" aria-hidden="true" />
        <a href={actorAddress(body)}>
          <Named entity={body} name={name} words={words} class="name" />
        </a>
      </p>
      <p class="faint">
        {others.map(({ entity, name: speaker }) => (
          <>
            <Named entity={entity} name={speaker} words={words} />
            {' · '}
          </>
        ))}
        {since === null ? words.unknown.day : dayIn(since, words)}
      </p>
      <Quotation {...props} />
      <OriginMark origin={ink} reports={pagesOf(position)} words={words}>
        {words.story.mark(pagesOf(position))}
      </OriginMark>
    </>
  )
}

/** The words of a body on the first page that tells them, where they are in the reader's language on one that does. */
function Quotation({ position, records, words }: BodyProps): JSX.Element | null {
  const told = position.statements.flatMap((one) => statementAt(records, one) ?? [])
  const shown = told.find(({ record }) => record.page.language === words.code) ?? told[0]
  if (!shown) return null
  const { record, statement } = shown
  const { language, id } = record.page
  const { outlet } = record.article
  return (
    <blockquote>
      <a href={pageAddress(id, statement.id)}>
        <Foreign lang={language}>{statement.content.text}</Foreign>
      </a>
      <footer class="faint">
        <LanguageTag language={language} words={words} />{' '}
        {outlet ? <Named {...outlet} words={words} /> : words.unknown.outlet}
      </footer>
    </blockquote>
  )
}
