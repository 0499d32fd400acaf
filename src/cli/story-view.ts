import { shortName } from '../app/short-name.ts'
import type { ClaimView } from '../app/story/claim-view.ts'
import type { StoryPage, StoryView } from '../app/story/story.ts'
import type { StoryChange } from '../model/story.ts'
import { claimLines } from './claim-lines.ts'
import type { ViewOptions } from './record-view.ts'
import { reprintPhrase } from './reprints-view.ts'
import { shortId } from '../app/short-id.ts'
import { daysOf } from './story-list-view.ts'
import { many } from './trace-lines.ts'
import { cutTo, isolate, wrapTo } from './width.ts'

const INDENT = '  '

/** How much of a story is shown. */
export interface StoryViewOptions extends ViewOptions {
  /** So many claims. */
  readonly limit: number
  /** Also claims that only one page tells. */
  readonly all: boolean
}

/** A story for a reader at a terminal. */
export function viewStory(story: StoryView, options: StoryViewOptions): string {
  const { columns, style, limit, all } = options
  const { claims, pages, alerts } = story
  const weighty = all ? claims : claims.filter(isWeighty)
  const shown = weighty.slice(0, limit)
  const left = claims.length - shown.length
  const lines = [
    ...wrapTo(story.headline ?? story.id, columns).map((line) => style.bold(isolate(line))),
    ...wrapTo(metaOf(story), columns).map((line) => style.faint(line)),
    '',
    ...pages.flatMap((page) => pageLines(page, story, options)),
    ...relatedLines(story, options),
    ...shown.flatMap((claim) => ['', ...claimLines(claim, options)]),
    ...(left > 0
      ? [
          '',
          style.faint(`and ${many(left, 'other claim')}; --all and --limit show more, --json all`),
        ]
      : []),
    ...(alerts.length > 0 ? ['', style.bold('To look at')] : []),
    ...alerts.flatMap(({ sentence }) =>
      wrapTo(sentence, columns - 4).map(
        (line, at) => INDENT + (at === 0 ? '! ' : '  ') + isolate(line, 'ltr'),
      ),
    ),
    ...changeLines(story, options),
  ]
  return `${lines.join('\n')}\n`
}

/** Whether a claim stands on several pages, or somebody disputes it. */
function isWeighty({ statements, contested }: ClaimView): boolean {
  return contested || new Set(statements.map(({ page }) => page)).size > 1
}

function metaOf({ id, pages, days }: StoryView): string {
  const outlets = new Set(pages.map(({ outlet, id: page }) => outlet?.name ?? page)).size
  const languages = [...new Set(pages.map(({ language }) => language))].join(', ')
  const facts = [daysOf(days), many(pages.length, 'page'), many(outlets, 'outlet'), languages, id]
  return facts.filter(Boolean).join(' · ')
}

function pageLines(
  page: StoryPage,
  { pages }: StoryView,
  { columns, style }: ViewOptions,
): string[] {
  const { id, outlet, headline, published, language, reprintOf } = page
  const name = outlet ? shortName(outlet.entity, outlet.name) : 'outlet unknown'
  const when = published === null ? 'undated' : published.slice(0, 16).replace('T', ' ')
  const head = `${when} · ${language} · ${isolate(name)} · ${shortId(id)}`
  const copies = reprintOf.filter(({ closest }) => closest)
  return [
    INDENT + style.faint(cutTo(head, columns - 2)),
    ...(headline === null ? [] : [INDENT + INDENT + isolate(cutTo(headline, columns - 4))]),
    ...copies.map((reprint) => {
      const of = pages.find(({ id: other }) => other === reprint.of)?.outlet
      const from = of ? isolate(shortName(of.entity, of.name)) : shortId(reprint.of)
      return INDENT + INDENT + style.accent(cutTo(`↳ ${reprintPhrase(reprint, from)}`, columns - 4))
    }),
  ]
}

function relatedLines({ related }: StoryView, { columns, style }: ViewOptions): string[] {
  if (related.length === 0) return []
  const ids = related.map(({ id }) => shortId(id)).join(', ')
  const text = `${many(related.length, 'page')} of other stories ${related.length === 1 ? 'tells' : 'tell'} of the same claims: ${ids}`
  return wrapTo(text, columns - 2).map((line) => INDENT + style.faint(line))
}

function changeLines({ changes, decisions }: StoryView, { columns, style }: ViewOptions): string[] {
  const told = [
    ...changes.map(changeOf),
    ...decisions.map(
      ({ verdict, pages, by, at, why }) =>
        `${by} decided on ${at.slice(0, 10)}: ${pages.map(shortId).join(' and ')} ${verdict === 'together' ? 'are one story' : 'are two stories'}${why ? ` (${why})` : ''}`,
    ),
  ]
  if (told.length === 0) return []
  const lines = told.flatMap((text) => wrapTo(text, columns - 2))
  return ['', ...lines.map((line) => INDENT + style.faint(isolate(line, 'ltr')))]
}

function changeOf({ kind, story, other, pages, by, reasons }: StoryChange): string {
  const what =
    kind === 'merged' ? `${other} went into ${story}` : `${other} was parted from ${story}`
  const why = reasons
    .slice(0, 3)
    .map(({ feature }) => feature)
    .join(', ')
  return `${what} with ${many(pages.length, 'page')}, by ${by}${why ? `: ${why}` : ''}`
}
