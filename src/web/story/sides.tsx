import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import type { Position, Side } from '../../model/claim.ts'
import type { Record } from '../../model/record.ts'
import { dayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { actorAddress, Named } from '../named.tsx'
import { StanceShape } from '../stance-mark.tsx'
import { pageAddress } from '../telling.tsx'
import type { Words } from '../words/words.ts'
import { OriginMark } from './origin-mark.tsx'
import { bodyInks, inkOf, statementAt } from './story-facts.ts'

/** The sides of a claim, in the order in which they are shown. */
const SIDES: readonly (readonly Side[])[] = [['asserts', 'confirms'], ['declines'], ['denies']]

/** What each side of a claim says, each body with its own words. */
export function Sides(props: {
  readonly claim: ClaimView
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}): JSX.Element {
  const { claim, words } = props
  const inks = bodyInks(claim)
  const taken = SIDES.map((sides) =>
    claim.positions.filter(({ side }) => sides.includes(side)),
  ).filter((positions) => positions.length > 0)
  return (
    <div class="sides">
      {taken.map((positions) => {
        const { side } = positions[0]!
        return (
          <section class={`side many${Math.min(positions.length, 4)}`}>
            <h3>
              <StanceShape stance={side} /> {words.story.sides[side]}
            </h3>
            <ol>
              {positions.map((position) => (
                <li>
                  <Body position={position} ink={inks.get(position.body) ?? 0} {...props} />
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

function Body(props: {
  readonly position: Position
  /** The number of its origin. */
  readonly ink: number
  readonly claim: ClaimView
  readonly records: ReadonlyMap<string, Record>
  readonly words: Words
}): JSX.Element {
  const { position, ink, records, words } = props
  const { body, name, since, statements, speakers } = position
  const told = statementAt(records, statements[0]!)
  const pages = new Set(statements.map(({ page }) => page)).size
  return (
    <>
      <p class={`body-name ${inkOf(ink).ink}`}>
        <span class="dot-mark" aria-hidden="true" />
        <a href={actorAddress(body)}>
          <Named entity={body} name={name} words={words} class="name" />
        </a>
      </p>
      <p class="faint">
        {speakers
          .filter(({ entity }) => entity !== body)
          .map(({ entity, name: speaker }) => (
            <>
              <Named entity={entity} name={speaker} words={words} />
              {' · '}
            </>
          ))}
        {since === null ? words.unknown.day : dayIn(since, words)}
      </p>
      {told && (
        <blockquote>
          <a href={pageAddress(told.record.page.id, told.statement.id)}>
            <Foreign lang={told.record.page.language}>{told.statement.content.text}</Foreign>
          </a>
          <footer class="faint">
            {told.record.article.outlet ? (
              <Named {...told.record.article.outlet} words={words} />
            ) : (
              words.unknown.outlet
            )}
          </footer>
        </blockquote>
      )}
      <OriginMark origin={ink} reports={pages} words={words} />
    </>
  )
}
