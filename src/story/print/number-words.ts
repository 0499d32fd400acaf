import type { LanguagePack } from '../../model/pack.ts'
import type { NumberWords } from '../../model/words/numbers.ts'
import type { Entry, Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { headed, lines, rows } from '../../text/lines.ts'
import { keysOf } from '../../text/tokens.ts'

/** What a small word does beside a number; the names are those of the pack's headings. */
export type SignRole =
  | 'and'
  | 'to'
  | 'between'
  | 'about'
  | 'more'
  | 'less'
  | 'behind about'
  | 'behind more'
  | 'behind less'
  | 'code'
  | 'ordinal'
  | 'skipped'
  | 'person'
  | 'load'

/** A word of numbers: a cardinal, what multiplies, a part of one, or a small word around them. */
export type NumberSign =
  | { readonly kind: 'cardinal' | 'fraction'; readonly value: number; readonly bare: boolean }
  | {
      readonly kind: 'scale'
      readonly value: number
      readonly bare: boolean
    }
  | { readonly kind: SignRole }

/** The number words of a pack, compiled. */
export interface NumberLexicon {
  readonly signs: Matcher<NumberSign>
  /** What stands for "and" as the first letters of a word. */
  readonly joined: readonly string[]
  readonly decimalMarks: ReadonlySet<string>
}

const LEXICONS = new WeakMap<NumberWords, NumberLexicon>()

/** Compiles the number words of a pack, once. */
export function numberLexicon(pack: LanguagePack): NumberLexicon {
  let lexicon = LEXICONS.get(pack.numbers)
  if (!lexicon) LEXICONS.set(pack.numbers, (lexicon = compile(pack)))
  return lexicon
}

function compile({ numbers, dates, spelling }: LanguagePack): NumberLexicon {
  const bare = new Set(lines(numbers.bare))
  const scales = valued(numbers.scales)
  const scaled = new Set(scales.map(([, word]) => word))
  const own = [...valued(dates.numbers), ...valued(numbers.cardinals)]
  const cardinals = own.filter(([, word]) => !scaled.has(word))
  const toSign =
    (kind: 'cardinal' | 'fraction' | 'scale') =>
    ([value, phrase]: Valued): Entry<NumberSign> => ({
      phrase,
      value: { kind, value, bare: bare.has(phrase) },
    })
  const signs = headed(numbers.signs).map(({ heading, entry }): Entry<NumberSign> => ({
    phrase: entry,
    value: { kind: heading as SignRole },
  }))
  const entries = [
    ...scales.map(toSign('scale')),
    ...[...cardinals, ...compounds(cardinals, dates)].map(toSign('cardinal')),
    ...valued(numbers.fractions).map(toSign('fraction')),
    ...signs,
  ]
  const proclitics = rows(spelling.proclitics).map(([prefix = '', hidden = '']) => ({
    prefix,
    hidden,
  }))
  const and = signs
    .filter(({ value }) => value.kind === 'and')
    .flatMap(({ phrase }) => keysOf(phrase))
  const prefixes = new Set(proclitics.flatMap(({ prefix }) => keysOf(prefix)))
  return {
    signs: buildMatcher(entries, proclitics),
    joined: and.filter((key) => prefixes.has(key)),
    decimalMarks: new Set(numbers.decimalMarks.split(/\s+/).filter(Boolean)),
  }
}

type Valued = readonly [value: number, word: string]

function valued(list: string): Valued[] {
  return rows(list).map(([value, word = '']) => [Number(value), word])
}

/** Tens and units in one: "twenty-five". */
function compounds(
  cardinals: readonly Valued[],
  { numberJoin, tensFirst }: LanguagePack['dates'],
): Valued[] {
  const tens = cardinals.filter(([value]) => value >= 20 && value < 100)
  const units = cardinals.filter(([value]) => value > 0 && value < 10)
  return tens.flatMap(([ten, tenWord]) =>
    units.map(([unit, unitWord]): Valued => {
      const words = tensFirst ? [tenWord, unitWord] : [unitWord, tenWord]
      return [ten + unit, words.join(numberJoin)]
    }),
  )
}
