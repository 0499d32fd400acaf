import type { StoryFacts } from './story-facts.ts'

/** The address of the screen as it is, or with another claim or all of its lists; the page to which the way is shown comes behind it. */
export function storyAddress(
  { story, chosen, isWhole: isNow }: Pick<StoryFacts, 'story' | 'chosen' | 'isWhole'>,
  to: { readonly claim?: string; readonly isWhole?: boolean } = {},
): string {
  const { claim = chosen?.id, isWhole = isNow } = to
  const asked = new URLSearchParams({
    ...(claim === undefined ? {} : { claim }),
    ...(isWhole ? { all: '1' } : {}),
  }).toString()
  return `/stories/${story.id}${asked && `?${asked}`}`
}
