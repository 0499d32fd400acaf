import type { StoryList } from '../app/story/stories.ts'
import type { StorySummary } from '../app/story/summary.ts'
import { wordLines } from './claim-lines.ts'
import type { ViewOptions } from './record-view.ts'
import { many } from './trace-lines.ts'
import { isolate, wrapTo } from './width.ts'

const INDENT = '  '

/** A list of stories for a reader at a terminal. */
export function viewStories({ stories, isMore }: StoryList, options: ViewOptions): string {
  const { style } = options
  if (stories.length === 0) return 'nothing found; --all lists stories of one page, too\n'
  const lines = stories.flatMap((story) => [...storyLines(story, options), ''])
  const more = isMore ? [style.faint('there are more: --limit shows them')] : []
  return `${[...lines, ...more].join('\n').trimEnd()}\n`
}

function storyLines(story: StorySummary, { columns, style }: ViewOptions): string[] {
  const { id, headline, days, pages, languages, outlets, reprints, claim, contested } = story
  const spoken = languages.map(({ language, pages: count }) => `${language} ${count}`).join(', ')
  const facts = [
    daysOf(days),
    `${many(pages, 'page')} (${spoken})`,
    many(outlets, 'outlet'),
    reprints > 0 ? many(reprints, 'reprint') : '',
    id,
  ]
  const counts = claim
    ? [
        many(claim.reports, 'report'),
        many(claim.independent, 'independent origin'),
        contested > 0 ? `${many(contested, 'claim')} contested` : '',
      ]
    : []
  return [
    ...wrapTo(headline ?? id, columns).map((line) => style.bold(isolate(line))),
    ...wrapTo(facts.filter(Boolean).join(' · '), columns).map((line) => style.faint(line)),
    ...(claim && pages > 1
      ? [
          ...wordLines(claim.text, columns - 2).map((line) => INDENT + isolate(line)),
          ...wrapTo(counts.filter(Boolean).join(' · '), columns - 2).map(
            (line) => INDENT + style.accent(line),
          ),
        ]
      : []),
  ]
}

/** The days of a story in words. */
export function daysOf(days: StorySummary['days']): string {
  if (days === null) return 'undated'
  return days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`
}
