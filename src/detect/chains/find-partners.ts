import type { NounPhrase } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Paragraph } from '../../text/reading.ts'
import type { Look } from './look.ts'
import { isQuote } from './look.ts'

/** `در گفت‌وگو با A`, `لوكالة A`, `به A گفت`: an outlet that the speaker spoke to. */
export function interviews(look: Look, paragraph: Paragraph): Source[] {
  const found: Source[] = []
  const { tokens, text } = look.reading
  const { words } = look
  for (const phrase of within(look, paragraph.from, paragraph.to)) {
    if (phrase.kind !== 'outlet' || phrase.how === 'unnamed') continue
    let before = phrase.from - 1
    while (before > paragraph.from && isQuote(tokens[before])) before--
    if (phrase.skip > 0) {
      const letters = text.slice(
        tokens[phrase.from]!.start,
        tokens[phrase.from]!.start + phrase.skip,
      )
      if (![...words.addressing].some((word) => letters.endsWith(word))) continue
      found.push({ from: phrase.from, to: phrase.to, kind: 'interview', hops: [phrase] })
      continue
    }
    const from = interviewStart(look, paragraph, phrase.from) ?? hostStart(look, paragraph, phrase)
    if (from !== undefined) found.push({ from, to: phrase.to, kind: 'interview', hops: [phrase] })
    else if (
      before >= paragraph.from &&
      words.addressing.has(tokens[before]!.key) &&
      !words.naming.has(tokens[before - 1]?.key ?? '')
    ) {
      found.push({ from: before, to: phrase.to, kind: 'interview', hops: [phrase] })
    }
  }
  return found
}

/** Where the words that announce an interview begin, a few tokens before its partner. */
function interviewStart(look: Look, paragraph: Paragraph, to: number): number | undefined {
  const { tokens } = look.reading
  let partner = -1
  for (let at = to - 1; at >= Math.max(paragraph.from, to - 9); at--) {
    const { key } = tokens[at]!
    if (key === ',' || key === '.') return undefined
    if (look.words.partners.has(key) && to - at <= 7) partner = at
    if (partner > at && partner - at <= 4 && look.words.interviews.at(tokens, at, to)) return at
  }
  return undefined
}

/** `در مصاحبه A با وی`: where an interview begins whose host stands first, and behind it the one who was asked. */
function hostStart(look: Look, paragraph: Paragraph, host: NounPhrase): number | undefined {
  const { tokens } = look.reading
  const { partners } = look.words
  if (host.to >= paragraph.to || !partners.has(tokens[host.to]!.key)) return undefined
  for (let at = host.from - 1; at > paragraph.from && at >= host.from - 3; at--) {
    const noun = look.words.interviews.at(tokens, at, host.from)
    if (noun?.to === host.from && partners.has(tokens[at - 1]!.key)) return at - 1
  }
  return undefined
}

/** `خبرنگار فارس`, `علمت «الشرق»`: whom the speaker spoke to, or who came to know, is the page's own reporter. */
export function reporters(look: Look, paragraph: Paragraph): Source[] {
  const { tokens } = look.reading
  const found: Source[] = []
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (!look.words.reporters.has(tokens[at]!.key)) continue
    for (let next = at + 1; next < Math.min(paragraph.to, at + 7); next++) {
      if (isQuote(tokens[next])) continue
      if (tokens[next]!.kind !== 'word') break
      const outlet = look.outletAt(next, paragraph.to)
      if (!outlet) continue
      found.push({ from: at, to: outlet.to, kind: 'reporter', hops: [outlet] })
      break
    }
  }
  return found
}

/** A last sentence that only credits: `بحسب رويترز.`, `(رويترز)`. */
export function closing(look: Look, paragraph: Paragraph): Source[] {
  if (paragraph !== look.lastBody) return []
  const { tokens } = look.reading
  const last = paragraph.sentences.at(-1)
  if (!last || last.to - last.from > 8) return []
  const hops = within(look, last.from, last.to).filter((phrase) => phrase.kind === 'outlet')
  if (hops.length === 0) return []
  const label = look.words.credits.at(tokens, last.from, last.to)
  const rest = last.to - last.from - hops.reduce((sum, hop) => sum + hop.to - hop.from, 0)
  const bare = tokens.slice(last.from, last.to).filter((token) => token.kind === 'word').length
  const named = hops.reduce((sum, hop) => sum + hop.to - hop.from, 0)
  if (!label && bare > named) return []
  return rest <= 5 ? [{ from: last.from, to: last.to, kind: 'credit', hops }] : []
}

function within(look: Look, from: number, to: number): NounPhrase[] {
  return look.phrases.filter((phrase) => phrase.from >= from && phrase.to <= to)
}
