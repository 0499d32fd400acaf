import type { Outlet } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import type { OutletClues, OutletName, OutletTools } from './outlet-clues.ts'
import { isMediaName, partsOf, spellMedia } from './media-names.ts'
import type { Part } from './media-names.ts'

/** The rule of an outlet that the page's masthead or foot names. */
export const MASTHEAD = 'masthead or footer'

const FOOT: ReadonlySet<string> = new Set(['rights', 'follow', 'link'])
const BYLINES: ReadonlySet<string> = new Set(['byline', 'dateline'])

/** The outlet that a line of its own names: a masthead, the page's foot, a menu, or, of no agency, a byline. */
export function ownLine(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  return (
    inMasthead(clues, tools) ??
    inFoot(clues, tools) ??
    inMenus(clues, tools) ??
    inByline(clues, tools) ??
    inDataLine(clues, tools)
  )
}

const FIRST_LINE = 'first line'

/** The outlet that the first line of a page names and nothing else: a known one, or a name of a few words above the data of the page. */
export function firstLine(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  const { text, blocks, words } = clues
  const [first, second] = blocks
  if (!first || first.role === 'headline' || first.role === 'body' || first.role === 'lead') {
    return undefined
  }
  const tokens = tokenise(text, ...first.span)
  const [part] = partsOf(tokens)
  if (!part) return undefined
  const span = spanOf(tokens, part)
  const known = tools.outletNames(span).find((name) => isWhole(name.span, span))
  if (known) return toOwn(text, known, FIRST_LINE)
  const own = tokens.slice(part.from, part.to)
  const isName = own.length <= 4 && own.every(({ kind }) => kind === 'word')
  const isFurniture =
    words.sections.find(own, 0, own.length).length > 0 ||
    words.whole.find(own, 0, own.length).length > 0 ||
    words.grammar.find(own, 0, own.length).length > 0
  if (!isName || isFurniture || !second || second.role === 'headline') return undefined
  return unknown(clues, span, { tools, rule: FIRST_LINE })
}

/** An agency in the byline of a page that names nobody else: before its author or place, or anywhere. */
export function agencyLine(
  { text, blocks }: OutletClues,
  tools: OutletTools,
  place: 'first' | 'any',
): Outlet | undefined {
  for (const { role, span } of blocks) {
    if (!BYLINES.has(role)) continue
    const all = partSpans(text, span)
    const parts = place === 'first' ? (all.length > 1 ? all.slice(0, 1) : []) : all
    const known = tools
      .outletNames(span)
      .find((name) => parts.some((part) => isWhole(name.span, part)))
    if (known) return toOwn(text, known, 'agency in the byline')
  }
  return undefined
}

function partSpans(text: string, span: Span): Span[] {
  const tokens = tokenise(text, ...span)
  return partsOf(tokens).map((part) => spanOf(tokens, part))
}

function toOwn(text: string, { name, entity, span }: OutletName, rule: string): Outlet {
  return { name, entity, surface: text.slice(...span), span, rule }
}

interface Naming {
  readonly tools: OutletTools
  readonly rule: string
}

/** An outlet that nobody knows, under its own words. */
function unknown({ text, words }: OutletClues, span: Span, naming: Naming): Outlet {
  const surface = text.slice(...span)
  const spell = naming.tools.spellName
  const name = spell ? spellMedia(surface, words, spell) : surface
  return { name, entity: null, surface, span, rule: naming.rule }
}

function inMasthead(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  const { text, blocks, words } = clues
  for (const { kind, span } of blocks) {
    if (kind !== 'masthead') continue
    const known = tools.outletNames(span).find((name) => !name.common || fills(name.span, span))
    if (known) return toOwn(text, known, MASTHEAD)
    const tokens = tokenise(text, ...span)
    const [part] = partsOf(tokens)
    if (!part || part.to - part.from > 5 || words.sections.at(tokens, part.from, part.to)) continue
    return unknown(clues, spanOf(tokens, part), { tools, rule: MASTHEAD })
  }
  return undefined
}

function inFoot(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  const { text, blocks, words } = clues
  for (const { role, kind, span } of blocks) {
    if (role !== 'furniture' || !FOOT.has(kind ?? '')) continue
    const names = kind === 'link' ? [] : tools.outletNames(span)
    const known = names.find((name) => !name.common)
    if (known) return toOwn(text, known, MASTHEAD)
    const tokens = tokenise(text, span[0], Math.min(span[1], span[0] + 1_000))
    const sign = words.signs.find(tokens, 0, tokens.length)[0]
    const part = sign && partsOf(tokens).find(({ from, to }) => from <= sign.to && sign.to < to)
    const rest = sign && part && { from: sign.to, to: part.to }
    if (rest && rest.to - rest.from <= 4)
      return unknown(clues, spanOf(tokens, rest), { tools, rule: MASTHEAD })
  }
  return undefined
}

/** A name among the menus above the headline, or one that stands alone between it and the text. */
function inMenus({ text, blocks }: OutletClues, tools: OutletTools): Outlet | undefined {
  let below = false
  for (const { role, kind, span } of blocks) {
    if (role === 'body' || role === 'lead') return undefined
    below ||= role === 'headline'
    if (kind !== 'menu' && kind !== 'section') continue
    const fits = below ? isWhole : fills
    const known = tools
      .outletNames(span)
      .find((name) => (below || !name.common) && fits(name.span, span))
    if (known) return toOwn(text, known, 'name near the headline')
  }
  return undefined
}

/** `… نشر في الساحل اليوم يوم 04 - 05 - 2024`: where a page that gathers others' texts found its own. */
function inDataLine({ text, blocks }: OutletClues, tools: OutletTools): Outlet | undefined {
  for (const { role, kind, span } of blocks) {
    if (role === 'body') return undefined
    const known = kind === 'meta' && tools.outletNames(span).find((name) => !name.common)
    if (known) return toOwn(text, known, 'published in')
  }
  return undefined
}

function inByline(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  const { text, blocks } = clues
  let unnamed: Outlet | undefined
  for (const { role, span } of blocks) {
    if (role === 'body') break
    if (role === 'caption') {
      const known = tools.outletNames(span).find((name) => isWhole(name.span, span))
      if (known) return toOwn(text, known, 'byline')
    }
    const named = BYLINES.has(role) ? namedIn(clues, span, tools) : undefined
    if (named?.entity) return named
    unnamed ??= named
  }
  return unnamed
}

/** The first part of a byline that names an outlet which is no agency, known or by its words. */
function namedIn(clues: OutletClues, span: Span, tools: OutletTools): Outlet | undefined {
  const { text, words } = clues
  const names = tools.outletNames(span)
  const tokens = tokenise(text, ...span)
  for (const part of partsOf(tokens)) {
    const place = spanOf(tokens, part)
    const inside = names.filter((name) => contains(place, name.span))
    const media = isMediaName(tokens, part, words)
    const known = inside.find((name) => isWhole(name.span, place) || !(name.common || media))
    if (known && !known.agency) return toOwn(text, known, 'byline')
    if (media && !known) return unknown(clues, place, { tools, rule: 'byline' })
  }
  return undefined
}

function spanOf(tokens: readonly Token[], { from, to }: Part): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end]
}

/** Whether a name is at least half of what a block says. */
function fills(name: Span, block: Span): boolean {
  return (name[1] - name[0]) * 2 >= block[1] - block[0]
}

function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Whether a name is all that a block says. */
function isWhole(name: Span, block: Span): boolean {
  return contains(block, name) && block[1] - block[0] - (name[1] - name[0]) <= 2
}
