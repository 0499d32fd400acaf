import type { JSX } from 'preact'
import type { ClaimView } from '../../app/story/claim-view.ts'
import { Foreign } from '../foreign.tsx'
import { StanceShape } from '../stance-mark.tsx'
import type { Words } from '../words/words.ts'
import { OriginMarks } from './origin-mark.tsx'
import type { StoryFacts } from './story-facts.ts'
import { originInks } from './story-facts.ts'

const MOST_CLAIMS = 24

interface ClaimsProps {
  readonly facts: StoryFacts
  readonly words: Words
}

/** The claim before and after the one that is looked at, and all claims of the story; nothing where there is one alone. */
export function ClaimNav({ facts, words }: ClaimsProps): JSX.Element | null {
  const { story, chosen } = facts
  const { claims } = story
  if (claims.length < 2 || !chosen) return null
  const at = claims.indexOf(chosen)
  const [before, after] = [claims[at - 1], claims[at + 1]]
  const { previousClaim, nextClaim, claimsTitle } = words.story
  const title = claimsTitle(claims.length.toLocaleString(words.numbers))
  return (
    <nav class="claim-nav" aria-label={title}>
      {before && (
        <a rel="prev" href={claimAddress(facts, before)}>
          {previousClaim}
        </a>
      )}
      {after && (
        <a rel="next" href={claimAddress(facts, after)}>
          {nextClaim}
        </a>
      )}
      <details class="all-claims">
        <summary>{title}</summary>
        <Claims facts={facts} words={words} />
      </details>
    </nav>
  )
}

/** The address of a claim of a story. */
export function claimAddress({ story }: Pick<StoryFacts, 'story'>, { id }: ClaimView): string {
  return `/stories/${story.id}?claim=${id}`
}

/** All claims of a story, each with its origins; one of them is looked at. Those of one report are folded away. */
function Claims({ facts, words }: ClaimsProps): JSX.Element {
  const { story, chosen } = facts
  const { claims } = story
  const isShown = (one: ClaimView) => one.count.reports > 1 || one.contested || one === chosen
  const [shown, folded] = [claims.filter(isShown), claims.filter((one) => !isShown(one))]
  return (
    <>
      <ClaimList claims={shown.slice(0, MOST_CLAIMS)} {...{ facts, words }} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>{words.story.foldedClaims(folded.length)}</summary>
          <ClaimList claims={folded.slice(0, MOST_CLAIMS)} {...{ facts, words }} />
        </details>
      )}
    </>
  )
}

function ClaimList(props: ClaimsProps & { readonly claims: readonly ClaimView[] }): JSX.Element {
  const { claims, facts, words } = props
  const inks = originInks(facts.story.claims)
  return (
    <ol class="claims">
      {claims.map((one) => (
        <li aria-current={one === facts.chosen ? 'true' : undefined}>
          <a href={claimAddress(facts, one)}>
            <Foreign lang={one.language}>{one.text}</Foreign>
          </a>
          <p class="faint claim-facts">
            <OriginMarks
              origins={one.count.origins.map(({ id, name, pages }) => ({
                id,
                name,
                reports: pages.length,
              }))}
              {...{ inks, words }}
            />
            <Stances claim={one} words={words} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** How many reports each side of a claim has, as shapes with numbers. */
function Stances(props: { readonly claim: ClaimView; readonly words: Words }): JSX.Element {
  const { claim, words } = props
  return (
    <span class="stances">
      {claim.sides.map(({ sides: [side], reports }) => (
        <span>
          <StanceShape stance={side!} />{' '}
          <span class="unseen">{`${words.story.sides[side!]}: `}</span>
          {reports.toLocaleString(words.numbers)}
        </span>
      ))}
    </span>
  )
}
