import type { DateMention } from '../../model/dates.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import type { Reading } from '../../text/reading.ts'
import { startingIn } from '../../text/ranges.ts'
import { tokensOf } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from './draft.ts'

/** To whom, when, where and how something was said, as far as the words beside cue and content tell. */
export interface Circumstances {
  readonly addressee: NounPhrase | null
  readonly place: NounPhrase | null
  readonly edtf: string | null
  readonly medium: string | null
}

interface Words {
  readonly addressing: Matcher<true>
  readonly media: Matcher<string>
  readonly places: ReadonlySet<string>
  readonly bound: readonly string[]
}

/** What circumstances are read from. */
export interface Surroundings {
  readonly reading: Reading
  readonly pack: LanguagePack
  readonly phrases: readonly NounPhrase[]
  readonly dates: readonly DateMention[]
}

const compiled = new WeakMap<LanguagePack, Words>()

function wordsOf(pack: LanguagePack): Words {
  let words = compiled.get(pack)
  if (!words) {
    const { addressing, media, places } = pack.circumstances
    words = {
      addressing: buildMatcher(lines(addressing).map((phrase) => ({ phrase, value: true }))),
      media: buildMatcher(
        headed(media).map(({ heading, entry }) => ({ phrase: entry, value: heading })),
      ),
      places: new Set(places.split(/\s+/).filter(Boolean).map(foldWord)),
      bound: lines(addressing).filter((word) => word.length === 1),
    }
    compiled.set(pack, words)
  }
  return words
}

/** Reads the circumstances of one statement from its sentence, the content left out. */
export function circumstancesOf(draft: Draft, surroundings: Surroundings): Circumstances {
  const { reading, pack } = surroundings
  const words = wordsOf(pack)
  const zones = zonesOf(draft)
  const whole = { from: zones[0]?.from ?? 0, to: zones.at(-1)?.to ?? 0 }
  const phrases = startingIn(surroundings.phrases, whole).filter(
    (phrase) =>
      phrase !== draft.subject &&
      zones.some((zone) => phrase.from >= zone.from && phrase.to <= zone.to),
  )
  const { tokens } = reading
  const date = surroundings.dates.find((mention) => {
    if (mention.edtf === null || !mayStartIn(tokens, whole, mention.span[0])) return false
    const { from } = tokensOf(reading, mention.span)
    return zones.some((zone) => zone.from <= from && from < zone.to)
  })
  return {
    addressee: phrases.find((phrase) => isAddressed(phrase, { surroundings, words })) ?? null,
    place:
      phrases.find(
        (phrase) => phrase.kind === 'place' && words.places.has(tokens[phrase.from - 1]?.key ?? ''),
      ) ?? null,
    edtf: date?.edtf ?? null,
    medium: zones.flatMap((zone) => words.media.find(tokens, zone.from, zone.to))[0]?.value ?? null,
  }
}

/** Whether the first token from a unit of the page on may lie in a range of tokens; spares looking for it. */
function mayStartIn(tokens: readonly Token[], { from, to }: TokenRange, unit: number): boolean {
  return unit > (tokens[from - 1]?.start ?? -1) && unit <= (tokens[to - 1]?.start ?? -1)
}

/** The stretches of the cue's sentence that are neither content nor cue. */
function zonesOf({ paragraph, cue, content }: Draft): TokenRange[] {
  const at = cue[0]!.from
  const sentence = paragraph.sentences.find((part) => part.from <= at && at < part.to)
  if (!sentence) return []
  const holes = [...cue, content].sort((a, b) => a.from - b.from)
  const zones: TokenRange[] = []
  let from = sentence.from
  for (const hole of holes) {
    if (hole.from > from) zones.push({ from, to: Math.min(hole.from, sentence.to) })
    from = Math.max(from, hole.to)
  }
  return zones
}

function isAddressed(
  phrase: NounPhrase,
  { surroundings, words }: { surroundings: Surroundings; words: Words },
): boolean {
  if (phrase.kind === 'outlet' || phrase.kind === 'place' || phrase.kind === 'document')
    return false
  const { reading } = surroundings
  if (phrase.skip > 0) {
    const { start } = reading.tokens[phrase.from]!
    return words.bound.some((letter) => reading.text.startsWith(letter, start + phrase.skip - 1))
  }
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 6); at--) {
    if (words.addressing.at(reading.tokens, at, phrase.from)?.to === phrase.from) return true
  }
  return false
}
