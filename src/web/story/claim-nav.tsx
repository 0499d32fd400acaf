import type { JSX } from 'preact'
import type { BriefClaim } from '../../app/story/brief-story.ts'
import { Foreign } from '../foreign.tsx'
import { StanceShape } from '../stance-mark.tsx'
import type { Words } from '../words/words.ts'
import { OriginMarks } from './origin-mark.tsx'
import { ShowAll } from './show-all.tsx'
import { storyAddress } from './story-address.ts'
import type { StoryFacts } from './story-facts.ts'
import { fewOf, originInks } from './story-facts.ts'

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
  const at = claims.findIndex(({ id }) => id === chosen.id)
  const [before, after] = [claims[at - 1], claims[at + 1]]
  const { previousClaim, nextClaim, claimsTitle } = words.story
  const title = claimsTitle(claims.length.toLocaleString(words.numbers))
  return (
    <nav id="claims" class="claim-nav" aria-label={title}>
      {before && (
        <a rel="prev" href={storyAddress(facts, { claim: before.id })}>
          {previousClaim}
        </a>
      )}
      {after && (
        <a rel="next" href={storyAddress(facts, { claim: after.id })}>
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

/** All claims of a story, each with its origins; one of them is looked at. Those of one report are folded away. */
function Claims({ facts, words }: ClaimsProps): JSX.Element {
  const { story, chosen } = facts
  const { claims } = story
  const isShown = (one: BriefClaim) => one.reports > 1 || one.contested || one.id === chosen?.id
  const [shown, folded] = [claims.filter(isShown), claims.filter((one) => !isShown(one))]
  return (
    <>
      <ClaimList claims={shown} {...{ facts, words }} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>{words.story.foldedClaims(folded.length)}</summary>
          <ClaimList claims={folded} {...{ facts, words }} />
        </details>
      )}
    </>
  )
}

function ClaimList(props: ClaimsProps & { readonly claims: readonly BriefClaim[] }): JSX.Element {
  const { claims, facts, words } = props
  const inks = originInks(facts.story.claims)
  const shown = fewOf(claims, MOST_CLAIMS, facts)
  return (
    <>
      <ol class="claims">
        {shown.map((one) => (
          <li aria-current={one.id === facts.chosen?.id ? 'true' : undefined}>
            <a href={storyAddress(facts, { claim: one.id })}>
              <Foreign lang={one.language}>{one.text}</Foreign>
            </a>
            <p class="faint claim-facts">
              <OriginMarks origins={one.origins} {...{ inks, words }} />
              <Stances claim={one} words={words} />
            </p>
          </li>
        ))}
      </ol>
      <ShowAll {...{ facts, words }} shown={shown.length} all={claims.length} at="claims" />
    </>
  )
}

/** How many reports each side of a claim has, as shapes with numbers. */
function Stances(props: { readonly claim: BriefClaim; readonly words: Words }): JSX.Element {
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
