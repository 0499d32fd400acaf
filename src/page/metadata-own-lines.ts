import type { Outlet } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import type { OutletClues, OutletName, OutletTools } from './metadata-outlet.ts'
import { isMediaName, partsOf } from './media-names.ts'
import type { Part } from './media-names.ts'

const FOOT: ReadonlySet<string> = new Set(['rights', 'follow', 'link'])
const BYLINES: ReadonlySet<string> = new Set(['byline', 'dateline'])

/** The outlet that a line of its own names: a masthead, the page's foot, a menu, or, of no agency, a byline. */
export function ownLine(clues: OutletClues, tools: OutletTools): Outlet | undefined {
  return (
    inMasthead(clues, tools) ??
    inFoot(clues, tools) ??
    aboveHeadline(clues, tools) ??
    inByline(clues, tools)
  )
}

/** An agency in the byline of a page that names nobody else. */
export function agencyLine(
  { text, blocks }: OutletClues,
  tools: OutletTools,
): Outlet | undefined {
  for (const { role, span } of blocks) {
    const known = BYLINES.has(role) ? tools.outletNames(span)[0] : undefined
    if (known) return toOwn(text, known, 'agency in the byline')
  }
  return undefined
}

function toOwn(text: string, { name, entity, span }: OutletName, rule: string): Outlet {
  return { name, entity, surface: text.slice(...span), span, rule }
}

/** An outlet that nobody knows, under its own words. */
function unknown(text: string, span: Span, naming: { tools: OutletTools; rule: string }): Outlet {
  const surface = text.slice(...span)
  const name = naming.tools.spellName?.(surface) ?? surface
  return { name, entity: null, surface, span, rule: naming.rule }
}

function inMasthead({ text, blocks, words }: OutletClues, tools: OutletTools): Outlet | undefined {
  const rule = 'masthead or footer'
  for (const { kind, span } of blocks) {
    if (kind !== 'masthead') continue
    const known = tools.outletNames(span).find((name) => !name.common || fills(name.span, span))
    if (known) return toOwn(text, known, rule)
    const tokens = tokenise(text, ...span)
    const [part] = partsOf(tokens)
    if (!part || part.to - part.from > 5 || words.sections.at(tokens, part.from, part.to)) continue
    return unknown(text, spanOf(tokens, part), { tools, rule })
  }
  return undefined
}

function inFoot({ text, blocks, words }: OutletClues, tools: OutletTools): Outlet | undefined {
  const rule = 'masthead or footer'
  for (const { role, kind, span } of blocks) {
    if (role !== 'furniture' || !FOOT.has(kind ?? '')) continue
    const names = kind === 'link' ? [] : tools.outletNames(span)
    const known = names.find((name) => !name.common)
    if (known) return toOwn(text, known, rule)
    const tokens = tokenise(text, span[0], Math.min(span[1], span[0] + 1_000))
    const sign = words.signs.find(tokens, 0, tokens.length)[0]
    const part = sign && partsOf(tokens).find(({ from, to }) => from <= sign.to && sign.to < to)
    const rest = sign && part && { from: sign.to, to: part.to }
    if (rest && rest.to - rest.from <= 4) return unknown(text, spanOf(tokens, rest), { tools, rule })
  }
  return undefined
}

function aboveHeadline({ text, blocks }: OutletClues, tools: OutletTools): Outlet | undefined {
  for (const { role, kind, span } of blocks) {
    if (role === 'headline' || role === 'body') return undefined
    if (kind !== 'menu' && kind !== 'section') continue
    const known = tools.outletNames(span).find((name) => !name.common && fills(name.span, span))
    if (known) return toOwn(text, known, 'name above the headline')
  }
  return undefined
}

function inByline({ text, blocks, words }: OutletClues, tools: OutletTools): Outlet | undefined {
  let unnamed: Outlet | undefined
  for (const { role, span } of blocks) {
    if (role === 'body') break
    if (!BYLINES.has(role) && role !== 'caption') continue
    const names = tools.outletNames(span)
    const tokens = tokenise(text, ...span)
    const parts = partsOf(tokens)
    const known = names.find((name) =>
      role === 'caption'
        ? isWhole(name.span, span)
        : !name.agency && (!name.common || parts.some((part) => isWhole(name.span, spanOf(tokens, part)))),
    )
    if (known) return toOwn(text, known, 'byline')
    if (role === 'caption' || names.some(({ agency }) => agency)) continue
    const part = parts.find((one) => isMediaName(tokens, one, words))
    if (part) unnamed ??= unknown(text, spanOf(tokens, part), { tools, rule: 'byline' })
  }
  return unnamed
}

function spanOf(tokens: readonly Token[], { from, to }: Part): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end]
}

/** Whether a name is at least half of what a block says. */
function fills(name: Span, block: Span): boolean {
  return (name[1] - name[0]) * 2 >= block[1] - block[0]
}

/** Whether a name is all that a block says. */
function isWhole(name: Span, block: Span): boolean {
  return block[1] - block[0] - (name[1] - name[0]) <= 2
}
