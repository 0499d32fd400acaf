const PARTS = /\s+[|–—«»:-]\s+|\s*[|»]\s*|\s+-|-\s+/u
const SHORTEST = 8
const LONGEST_NAME = 40

/** The part of a window's title that is not the headline, where another part is: `Headline - Section - SITE`. */
export function siteInTitle(title: string, headline: string): string | undefined {
  const story = lettersOf(headline)
  const parts = title.split(PARTS).map((part) => part.replace(/\s+/g, ' ').trim())
  if (story.length < SHORTEST || parts.length < 2) return undefined
  const isStory = (part: string) => {
    const letters = lettersOf(part)
    return letters.length > 0 && (story.includes(letters) || letters.includes(story))
  }
  if (!parts.some((part) => lettersOf(part).length >= SHORTEST && isStory(part))) return undefined
  const others = parts.filter((part) => !isStory(part) && part !== '')
  const name = others.at(-1)
  return name !== undefined && name.length <= LONGEST_NAME && !/\p{Nd}/u.test(name)
    ? name
    : undefined
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
