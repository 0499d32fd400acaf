import { foldWord } from './fold.ts'

/** What a letter, or a run of letters, stands for. */
export interface RomanLetter {
  readonly kind: 'consonant' | 'vowel' | 'glide'
  /** At the start of a word, and wherever a glide is a consonant. */
  readonly text: string
  /** Inside a word, where a glide is a vowel. */
  readonly middle: string
  /** At the end of a word: of a glide and a vowel always, of a consonant behind a consonant. */
  readonly end: string
}

/** How a language's names are written in Latin letters where no table holds them. */
export interface RomaniseRules {
  readonly letters: ReadonlyMap<string, RomanLetter>
  /** UTF-16 units of the longest entry of `letters`. */
  readonly longest: number
  /** Whole words with their own spelling: `bin`, `von`. Folded. */
  readonly words: ReadonlyMap<string, string>
  /** Words that are read with the next one. Folded. */
  readonly joins: ReadonlySet<string>
  /** Folded beginnings and endings of words, the longest first. */
  readonly prefixes: readonly Affix[]
  readonly suffixes: readonly Affix[]
  /** Shapes of whole words: a digit is any consonant, in the letters and in the spelling. */
  readonly patterns: readonly Pattern[]
  /** Endings that a name of the tables takes and is still read as one. Folded. */
  readonly endings: readonly Affix[]
  /** The vowel that the script leaves out. */
  readonly short: string
  /** The vowel in the middle of CaCC, where it has the shape of a participle. */
  readonly participle: string
}

/** A folded beginning or ending of a word and its spelling. */
export interface Affix {
  readonly letters: string
  /** As the rules write it, hamza and all. */
  readonly written: string
  readonly text: string
}

/** The shape of a word, folded, and its spelling. */
export interface Pattern {
  readonly shape: string
  readonly text: string
}

/** Parses rules: one a line, `letters TAB kind TAB text TAB middle TAB end`; `-` is nothing, an empty cell is as `text`. */
export function parseRomaniseRules(lines: readonly string[]): RomaniseRules {
  const letters = new Map<string, RomanLetter>()
  const words = new Map<string, string>()
  const joins = new Set<string>()
  const prefixes: Affix[] = []
  const suffixes: Affix[] = []
  const patterns: Pattern[] = []
  const endings: Affix[] = []
  let short = ''
  let participle = ''
  for (const line of lines) {
    const [from = '', kind = '', text = '', middle = '', end = ''] = line.split('\t')
    const key = foldWord(from)
    if (kind === 'short') short = text
    else if (kind === 'participle') participle = text
    else if (kind === 'word') words.set(key, text)
    else if (kind === 'join') joins.add(key)
    else if (kind === 'prefix') prefixes.push({ letters: key, written: from, text })
    else if (kind === 'suffix') suffixes.push({ letters: key, written: from, text })
    else if (kind === 'ending') endings.push({ letters: key, written: from, text })
    else if (kind === 'pattern') patterns.push({ shape: key, text })
    else {
      const cell = (value: string) => (value === '' ? spoken(text) : spoken(value))
      const letter = { text: spoken(text), middle: cell(middle), end: cell(end) }
      letters.set(from, { kind: kind as RomanLetter['kind'], ...letter })
    }
  }
  const written = Array.from(letters)
  for (const [from, letter] of written) {
    const key = foldWord(from)
    if (key !== '' && !letters.has(key)) letters.set(key, letter)
  }
  const longest = Math.max(1, ...[...letters.keys()].map((key) => key.length))
  const byLength = (a: Affix, b: Affix) => b.letters.length - a.letters.length
  prefixes.sort(byLength)
  suffixes.sort(byLength)
  const affixes = { prefixes, suffixes, patterns, endings }
  return { letters, longest, words, joins, ...affixes, short, participle }
}

function spoken(cell: string): string {
  return cell === '-' ? '' : cell
}
