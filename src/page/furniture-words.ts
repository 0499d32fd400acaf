import type { LanguagePack } from '../model/pack.ts'
import { headed, lines, rows } from '../text/lines.ts'
import type { Matcher } from '../text/matcher.ts'
import { buildMatcher } from '../text/matcher.ts'
import { tokenise } from '../text/tokens.ts'

/** The furniture words of a pack, ready to be looked for in tokens. Each matcher gives the heading of the entry. */
export interface FurnitureMatchers {
  readonly direction: LanguagePack['direction']
  readonly whole: Matcher<string>
  readonly starts: Matcher<string>
  readonly anywhere: Matcher<string>
  readonly labels: Matcher<string>
  readonly sections: Matcher<string>
  readonly keywords: Matcher<string>
  readonly credits: Matcher<string>
  readonly ends: Matcher<string>
  readonly related: Matcher<string>
  readonly tails: Matcher<string>
  readonly bylines: Matcher<string>
  readonly agencies: Matcher<string>
  /** The agencies' names without their spaces. */
  readonly agencyKeys: ReadonlySet<string>
  readonly media: Matcher<string>
  /** The longer words of which outlets' names are made: another word may end in one (آرانیوز). */
  readonly mediaEnds: readonly { readonly key: string; readonly english: string }[]
  readonly lumped: Matcher<string>
  readonly signs: Matcher<string>
  readonly captions: Matcher<string>
  readonly openers: Matcher<string>
  readonly calendar: Matcher<string>
  readonly today: Matcher<string>
  readonly continuing: Matcher<string>
  readonly grammar: Matcher<string>
  readonly policy: Matcher<string>
}

const compiled = new WeakMap<LanguagePack, FurnitureMatchers>()

/** The furniture words of a pack as matchers, compiled once. */
export function furnitureOf(pack: LanguagePack): FurnitureMatchers {
  const known = compiled.get(pack)
  if (known) return known
  const words = pack.furniture
  const matchers: FurnitureMatchers = {
    direction: pack.direction,
    whole: underHeadings(words.whole),
    starts: underHeadings(words.starts),
    anywhere: underHeadings(words.anywhere),
    labels: underHeadings(words.labels),
    sections: plain(words.sections),
    keywords: plain(words.keywords),
    credits: plain(words.credits),
    ends: plain(words.ends),
    related: underHeadings(words.related),
    tails: underHeadings(words.tails),
    bylines: plain(words.bylines),
    agencies: plain(words.agencies),
    agencyKeys: new Set(lines(words.agencies).map(keyOf)),
    media: buildMatcher(rows(words.media).map(([phrase = '', value = '']) => ({ phrase, value }))),
    mediaEnds: rows(words.media)
      .map(([phrase = '', english = '']) => ({ key: keyOf(phrase), english }))
      .filter(({ key, english }) => key.length >= 3 && english !== ''),
    lumped: plain(words.lumped),
    signs: plain(words.signs),
    captions: plain(words.captions),
    openers: plain(words.openers),
    calendar: plain(words.calendar),
    today: plain(words.today),
    continuing: plain(words.continuing),
    grammar: plain(words.grammar),
    policy: plain(words.policy),
  }
  compiled.set(pack, matchers)
  return matchers
}

function underHeadings(list: string): Matcher<string> {
  return buildMatcher(headed(list).map(({ heading, entry }) => ({ phrase: entry, value: heading })))
}

function plain(list: string): Matcher<string> {
  return buildMatcher(lines(list).map((phrase) => ({ phrase, value: phrase })))
}

function keyOf(phrase: string): string {
  return tokenise(phrase)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
    .join('')
}
