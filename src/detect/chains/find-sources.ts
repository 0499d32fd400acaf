import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Paragraph, Reading } from '../../text/reading.ts'
import { startingIn } from '../../text/ranges.ts'
import type { Token } from '../../text/tokens.ts'
import { closing, interviews, reporters } from './find-partners.ts'
import { findPrefix } from './find-prefix.ts'
import type { Look, OutletAt } from './look.ts'
import { endsOf, isQuote, phraseAt } from './look.ts'
import { wordsOf } from './words.ts'

/** Finds the words that name through whom the text came, in reading order. */
export function findSources(
  reading: Reading,
  pack: LanguagePack,
  { phrases, outletAt }: { phrases: readonly NounPhrase[]; outletAt: OutletAt },
): Source[] {
  const words = wordsOf(pack)
  const { paragraphs } = reading
  const ends = endsOf(paragraphs)
  return paragraphs.flatMap((paragraph) => {
    const look: Look = {
      reading,
      words,
      phrases: startingIn(phrases, paragraph),
      outletAt,
      ...ends,
    }
    const { role } = paragraph.block
    if (role === 'byline' || role === 'dateline') return wholeBlock(look, paragraph, 'byline')
    if (role === 'credit') return wholeBlock(look, paragraph, 'credit')
    if (role === 'keywords') return []
    return [
      ...findPrefix(look, paragraph),
      ...openers(look, paragraph),
      ...interviews(look, paragraph),
      ...reporters(look, paragraph),
      ...closing(look, paragraph),
    ].sort((a, b) => a.from - b.from)
  })
}

/** Every outlet that a byline or a credit names, or the phrase behind its label. */
function wholeBlock(look: Look, paragraph: Paragraph, kind: 'byline' | 'credit'): Source[] {
  const { tokens } = look.reading
  const hops = outletsWithin(look, paragraph)
  if (hops.length > 0) return [{ from: paragraph.from, to: paragraph.to, kind, hops }]
  if (kind === 'byline') return []
  const label = look.words.credits.at(tokens, paragraph.from, paragraph.to)
  let at = label ? label.to : paragraph.from
  while (at < paragraph.to && tokens[at]!.kind === 'mark') at++
  const lumped = look.words.credits.at(tokens, at, paragraph.to)
  const name = label && !lumped ? unknownOutlet(look, at, paragraph.to) : undefined
  return name ? [{ from: paragraph.from, to: paragraph.to, kind, hops: [name] }] : []
}

/** The outlets of a byline or a credit; in so few words a common word too is an outlet's name. */
function outletsWithin(look: Look, paragraph: Paragraph): NounPhrase[] {
  const { tokens } = look.reading
  const hops: NounPhrase[] = []
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const phrase = look.phrases.find(({ from }) => from === at)
    const isPlace = phrase?.kind === 'place' || (phrase && phrase.rule.endsWith('capital'))
    if (isPlace && !isQuote(tokens[at - 1])) continue
    const follows = at > paragraph.from && tokens[at - 1]!.kind === 'word' && hops.length === 0
    const known = look.outletAt(at, paragraph.to)
    const found = follows ? (phrase ?? undefined) : (known ?? phrase)
    const day = look.reading.tokens[at - 1]?.kind === 'number'
    if (found?.kind !== 'outlet' || (day && at > paragraph.from)) continue
    hops.push(found)
    at = found.to - 1
  }
  return hops
}

function openers(look: Look, paragraph: Paragraph): Source[] {
  const found: Source[] = []
  const { tokens } = look.reading
  const { words } = look
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const anaphor = look.words.anaphors.at(tokens, at, paragraph.to)
    if (anaphor) {
      found.push({
        from: at,
        to: pastComma(tokens, anaphor.to, paragraph.to),
        kind: 'anaphor',
        hops: [],
      })
      at = anaphor.to - 1
      continue
    }
    const opener = look.words.openers.at(tokens, at, paragraph.to)
    if (!opener || !startsClause(look, paragraph, at)) continue
    const source = readOpener(look, paragraph, {
      from: at,
      to: opener.to,
      holds:
        opener.value ||
        (!found.some((source) => source.kind === 'opener') && isFirst(look, paragraph)),
    })
    if (!source) continue
    const isCited = !opener.value || words.citing.at(tokens, at, paragraph.to) !== undefined
    found.push(isCited ? asCited(source) : source)
    at = source.to - 1
  }
  return found
}

/** `طبق گزارش A`: the report of a body is cited for its own sentence alone. */
function asCited(source: Source): Source {
  const isBody = source.hops.at(-1)?.kind === 'organisation'
  return { ...source, cites: true, ...(isBody ? { kind: 'sentence-opener' } : {}) }
}

/** Whether no paragraph of the body before this one could have opened. */
function isFirst(look: Look, paragraph: Paragraph): boolean {
  return look.firstBody === paragraph
}

/** Whether an opener may stand here: where a sentence, a clause or a paragraph begins. */
function startsClause(look: Look, paragraph: Paragraph, at: number): boolean {
  if (at === paragraph.from) return true
  const before = look.reading.tokens[at - 1]!
  if (before.kind === 'mark' && before.key !== '(') return true
  return paragraph.sentences.some(
    ({ from }) =>
      from <= at &&
      at - from <= 2 &&
      !look.phrases.some((phrase) => phrase.from >= from && phrase.from < at),
  )
}

/** `به گزارش A [از …]، به نقل از B، به نقل از C،`, or an anaphor in place of the last. */
function readOpener(
  look: Look,
  paragraph: Paragraph,
  opener: { from: number; to: number; holds: boolean },
): Source | undefined {
  const { tokens } = look.reading
  const { words } = look
  const hops: NounPhrase[] = []
  const kind = opener.holds ? 'opener' : 'sentence-opener'
  let at = opener.to
  for (let step = 0; step < 4 && at < paragraph.to; step++) {
    for (
      let filler = words.fillers.at(tokens, at, paragraph.to);
      filler;
      filler = words.fillers.at(tokens, at, paragraph.to)
    ) {
      if (phraseAt(look, at)?.kind === 'outlet') break
      at = filler.to
    }
    const hop = transmitterAt(look, at, paragraph.to)
    if (!hop) return undefined
    if (
      step === 0 &&
      hop.kind !== 'outlet' &&
      hop.rule !== 'unknown outlet' &&
      hop.kind !== 'organisation'
    )
      return undefined
    const named = hop.entity === null ? besideAt(look, hop.to, paragraph.to) : undefined
    hops.unshift(named ?? hop)
    at = (named ?? hop).to
    while (at < paragraph.to && closes(tokens[at])) at++
    at = pastDateline(look, at, paragraph.to)
    const comma = at < paragraph.to && isPause(tokens[at]!) ? at + 1 : at
    const anaphor = words.anaphors.at(tokens, comma, paragraph.to)
    if (anaphor) {
      return {
        from: opener.from,
        to: pastComma(tokens, anaphor.to, paragraph.to),
        kind,
        hops: [
          placedPhrase(anaphor, {
            how: 'description',
            kind: 'document',
            named: true,
            rule: 'text',
          }),
          ...hops,
        ],
      }
    }
    const quoting = words.quoting.at(tokens, comma, paragraph.to)
    if (!quoting) return { from: opener.from, to: comma, kind, hops }
    at = quoting.to
  }
  return { from: opener.from, to: pastComma(tokens, at, paragraph.to), kind, hops }
}

/** A known outlet set apart behind the words for what it is: `خبرگزاری رسمی چین، شینهوا،`, `سایت روسی «آرتی»`. */
function besideAt(look: Look, at: number, to: number): NounPhrase | undefined {
  const { tokens } = look.reading
  const mark = tokens[at]
  if (at + 1 >= to || !mark || !(mark.kind === 'open' || mark.kind === 'quote' || isPause(mark)))
    return undefined
  const outlet = look.outletAt(at + 1, to)
  const next = outlet && tokens[outlet.to]
  return next && (isPause(next) || closes(next)) ? outlet : undefined
}

/** A mark that closes what stands before it. */
function closes(token: Token | undefined): boolean {
  if (token?.kind === 'quote') return token.gap === 'none'
  return token?.kind === 'close' || token?.key === ')'
}

function pastDateline(look: Look, at: number, to: number): number {
  const { tokens } = look.reading
  if (!look.words.datelines.has(tokens[at]?.key ?? '')) return at
  for (let end = at + 1; end < Math.min(to, at + 7); end++) {
    if (isPause(tokens[end]!)) return end
    if (look.words.quoting.at(tokens, end, to)) return end
  }
  const place = look.phrases.find((phrase) => phrase.from === at + 1)
  return place ? place.to : at + 2
}

function pastComma(tokens: readonly Token[], at: number, to: number): number {
  return at < to && (isPause(tokens[at]!) || tokens[at]!.key === ':') ? at + 1 : at
}

function isPause({ key }: Token): boolean {
  return key === ',' || key === ';'
}

/** The phrase where a transmitter must stand: a known outlet, a phrase that begins there, one inside `گزارش A`, or any words. */
function transmitterAt(look: Look, at: number, to: number): NounPhrase | undefined {
  const from = isQuote(look.reading.tokens[at]) ? at + 1 : at
  const known = look.outletAt(from, to)
  const phrase = phraseAt(look, at)
  const generic = phrase?.kind === 'outlet' && phrase.entity === null ? phrase : ownerAt(look, at)
  const beside = generic?.kind === 'outlet' && !known && look.outletAt(generic.to, to)
  if (beside) return beside
  if (phrase && (!known || phrase.to > known.to)) return phrase
  return known ?? ownerAt(look, at) ?? unknownOutlet(look, at, to)
}

/** The outlet of a writing (`گزارش ایسنا`) that the opener's own last word begins. */
function ownerAt(look: Look, at: number): NounPhrase | undefined {
  const around = look.phrases.find((phrase) => phrase.from < at && at < phrase.to)
  if (around?.kind !== 'document' || at - around.from > 2) return undefined
  return around.owner ?? undefined
}

/** An outlet that no table holds: the words up to a comma, a quoting word or the place. */
function unknownOutlet(look: Look, at: number, to: number): NounPhrase | undefined {
  const { tokens } = look.reading
  const from = isQuote(tokens[at]) ? at + 1 : at
  let end = from
  while (
    end < to &&
    end - from < 7 &&
    tokens[end]!.kind === 'word' &&
    !look.words.quoting.at(tokens, end, to) &&
    !look.words.datelines.has(tokens[end]!.key)
  ) {
    end++
  }
  if (end === from || end - from >= 7) return undefined
  return placedPhrase(
    { from, to: end },
    { how: 'name', kind: 'outlet', named: true, rule: 'unknown outlet' },
  )
}
