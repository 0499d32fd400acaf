import type { NounPhrase } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Paragraph } from '../../text/reading.ts'
import type { Look } from './look.ts'
import { isQuote, phraseAt } from './look.ts'

const TITLES: ReadonlySet<string> = new Set(['headline', 'kicker', 'subheading'])

/** Whether a title names an outlet that speaks there: an unknown one, or one of a country with another language. */
function isTold(look: Look, { block, from }: Paragraph, phrase: NounPhrase): boolean {
  if (!TITLES.has(block.role)) return false
  const country = phraseAt(look, from)?.country ?? null
  return phrase.entity === null || (country !== null && !look.words.homeCountries.has(country))
}

/** `خبرگزاری فارس:`, `طهران (CNN) —`, `طهران CNN:` before a lead, or a lone name that nobody knows: `صراط:`. */
export function findPrefix(look: Look, paragraph: Paragraph): Source[] {
  const { tokens } = look.reading
  const start = paragraph.from
  const written = phraseAt(look, start)
  const isPlace = written?.kind === 'place' || written?.rule === 'known capital'
  const dated = isPlace && tokens[written.to]?.key === '-'
  const behind = isPlace && !dated ? look.outletAt(written.to, paragraph.to) : undefined
  const known = dated ? written : (behind ?? look.outletAt(start, paragraph.to) ?? written)
  const named = known?.kind === 'outlet' ? known : bracketed(look, paragraph)
  const phrase = named ?? (known ? undefined : lonePrefix(look, paragraph))
  if (!phrase) return []
  const placed = tokens[phrase.to]?.key === '/' ? placeAt(look, phrase.to + 1) : undefined
  if (placed) return [{ from: start, to: placed.to, kind: 'prefix', hops: [phrase] }]
  let end = phrase.to
  while (isQuote(tokens[end]) || tokens[end]?.key === ')') end++
  const mark = tokens[end]
  if (end >= paragraph.to || (mark?.key !== ':' && mark?.key !== '-')) return []
  const isAlone = end + 1 === paragraph.to && phrase.entity !== null
  if (!isAlone && isTold(look, paragraph, phrase)) return []
  return [{ from: start, to: end + 1, kind: 'prefix', hops: [phrase] }]
}

/** `ایسنا/خراسان رضوی`: the place a report was sent from, right behind its agency. */
function placeAt(look: Look, at: number): NounPhrase | undefined {
  const phrase = phraseAt(look, at)
  return phrase?.kind === 'place' || phrase?.rule === 'known capital' ? phrase : undefined
}

/** An outlet in brackets behind the place of a dateline. */
function bracketed(look: Look, paragraph: Paragraph): NounPhrase | undefined {
  const { tokens } = look.reading
  for (let at = paragraph.from; at < Math.min(paragraph.to, paragraph.from + 7); at++) {
    if (tokens[at]!.key === '(') return look.outletAt(at + 1, paragraph.to)
  }
  return undefined
}

/** One or two words and a colon before the first paragraphs: an outlet that names itself. */
function lonePrefix(look: Look, paragraph: Paragraph): NounPhrase | undefined {
  const { tokens } = look.reading
  if (!look.firstTexts.includes(paragraph)) return undefined
  const to = tokens[paragraph.from + 1]?.key === ':' ? paragraph.from + 1 : paragraph.from + 2
  if (tokens[to]?.key !== ':' || paragraph.to - to < 12) return undefined
  const words = tokens.slice(paragraph.from, to)
  if (words.some(({ kind }) => kind !== 'word')) return undefined
  if (look.words.says.at(tokens, paragraph.from, to)) return undefined
  if (look.phrases.some(({ from }) => from >= paragraph.from && from < to)) return undefined
  const traits = { how: 'name', kind: 'outlet', named: true, rule: 'unknown outlet' } as const
  return placedPhrase({ from: paragraph.from, to }, traits)
}
