import { HALF_SPACE, isMark } from './characters.ts'
import { foldWord } from './fold.ts'
import type { RomaniseRules, RomanLetter } from './romanise-rules.ts'

/** What romanising needs: the rules of the language, and the tables of names it may ask first. */
export interface RomaniseOptions {
  readonly rules: RomaniseRules
  /** The usual spelling of one word of a name, where a table holds it. */
  readonly names?: (word: string) => string | undefined
}

/**
 * A label in Latin letters for a name that no table holds: word by word, names tables first, then the
 * rules. Never empty for a name with a letter or a digit.
 */
export function romanise(name: string, options: RomaniseOptions): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const labels: string[] = []
  for (let at = 0; at < words.length; at++) {
    const joined = at + 1 < words.length ? joinedWord(words, at, options) : undefined
    if (joined !== undefined) at++
    const first = at === 0 && words.length > 1 ? options.names?.(words[at]!) : undefined
    labels.push(joined ?? first ?? romaniseWord(words[at]!, options))
  }
  const label = labels.filter((part) => part !== '').join(' ')
  return label === '' ? name.trim() : capitalise(label)
}

/** Two words that are one name: the tables hold them joined, or the rules read one with the other. */
function joinedWord(
  words: readonly string[],
  at: number,
  options: RomaniseOptions,
): string | undefined {
  const pair = words[at]! + words[at + 1]!
  const known = options.names?.(pair)
  if (known !== undefined) return known
  const { joins, suffixes } = options.rules
  const next = foldWord(words[at + 1]!)
  const joined =
    joins.has(foldWord(words[at]!)) ||
    suffixes.some(({ letters }) => letters.length >= SHORTEST_JOINED && letters === next)
  return joined ? romaniseWord(pair, options) : undefined
}

function romaniseWord(word: string, options: RomaniseOptions): string {
  const particle = options.rules.words.get(foldWord(word))
  const known = particle ?? options.names?.(word)
  if (known !== undefined) return known
  const pieces = word.split(HALF_SPACE).filter((piece) => piece !== '')
  if (pieces.length < 2) return capitalise(romanisePiece(bare(word), options))
  return capitalise(
    pieces
      .map((piece) => options.names?.(piece) ?? romanisePiece(bare(piece), options))
      .map((text, at) => (at === 0 ? text : text.toLowerCase()))
      .join(''),
  )
}

/** One unbroken word: prefix + known name, known name + suffix, two known names, or letter by letter. */
function romanisePiece(piece: string, { rules, names }: RomaniseOptions): string {
  const folded = foldWord(piece)
  for (const { letters, text } of rules.suffixes) {
    if (folded === letters) return text
    const head = folded.endsWith(letters) ? folded.slice(0, -letters.length) : ''
    if (head.length < 2) continue
    return (names?.(head) ?? spell(piece.slice(0, -letters.length), rules)) + text
  }
  for (const { letters, written, text } of rules.prefixes) {
    const tail = folded.startsWith(letters) ? folded.slice(letters.length) : ''
    if (tail.length < 2 || !startsAlike(piece, written)) continue
    const label =
      names?.(tail) ??
      withEnding(tail, { rules, ...(names ? { names } : {}) }) ??
      shaped(folded, rules) ??
      spell(piece.slice(letters.length), rules)
    return text.endsWith('-') ? text + capitalise(label) : text + label.toLowerCase()
  }
  return (
    withEnding(folded, { rules, ...(names ? { names } : {}) }) ??
    splitKnown(folded, names) ??
    spell(piece, rules)
  )
}

/** A name of the tables with an ending of its own: Omar and Omari. */
function withEnding(folded: string, { rules, names }: RomaniseOptions): string | undefined {
  for (const { letters, text } of rules.endings) {
    const head = folded.endsWith(letters) ? folded.slice(0, -letters.length) : ''
    const label = head.length >= SHORTEST_NAME ? names?.(head) : undefined
    if (label !== undefined && !label.includes(' ')) return label.replace(/[aeiou]$/, '') + text
  }
  return undefined
}

/** A word of a shape that the rules know, its consonants put into the spelling of the shape. */
function shaped(folded: string, { patterns, letters }: RomaniseRules): string | undefined {
  for (const { shape, text } of patterns) {
    if (shape.length !== folded.length) continue
    let spelled = text
    for (let at = 0; at < shape.length && spelled !== ''; at++) {
      const letter = letters.get(folded.charAt(at))
      if (!/\d/.test(shape.charAt(at))) {
        if (shape.charAt(at) !== folded.charAt(at)) spelled = ''
      } else if (letter?.kind === 'consonant' && letter.text !== '')
        spelled = spelled.replace(shape.charAt(at), letter.text)
      else spelled = ''
    }
    if (spelled !== '') return spelled
  }
  return undefined
}

/** A prefix without hamza is not read in a word that has one: it is the article, and the word no noun with it. */
function startsAlike(piece: string, prefix: string): boolean {
  const first = prefix.charAt(0)
  return piece.startsWith(first) || foldWord(first) !== first
}

/** Endings of four letters are no words of their own: they are written apart by mistake. */
const SHORTEST_JOINED = 4
const SHORTEST_NAME = 3
const LONGEST_SPLIT = 24

function splitKnown(folded: string, names: RomaniseOptions['names']): string | undefined {
  if (!names || folded.length > LONGEST_SPLIT) return undefined
  for (let at = folded.length - SHORTEST_NAME; at >= SHORTEST_NAME; at--) {
    const head = names(folded.slice(0, at))
    const tail = head === undefined ? undefined : names(folded.slice(at))
    if (tail !== undefined) return `${head}${tail.toLowerCase()}`
  }
  return undefined
}

/**
 * Letter by letter. The script leaves short vowels out; a consonant that opens a syllable and has no
 * vowel behind it gets the language's own: C·C → CaC, but VC·CV stays.
 */
function spell(piece: string, rules: RomaniseRules): string {
  const sounds = toSounds(piece, rules)
  let text = ''
  let behindVowel = false
  for (const [at, { role, latin }] of sounds.entries()) {
    const next = sounds[at + 1]
    const mute = next?.role === 'consonant' && next.latin === '' && sounds[at + 2] !== undefined
    const opens: boolean =
      role === 'consonant' && (mute || !behindVowel) && next?.role === 'consonant'
    const parts: boolean = !opens && isParticiple(sounds, at)
    text += latin + (opens ? rules.short : parts ? rules.participle : '')
    behindVowel = role === 'vowel' || opens || (parts && rules.participle !== '')
  }
  return text
}

/** The middle of CaCC and CaCCi, which is a participle in names: `nazer`, `vahedi`. */
function isParticiple(sounds: readonly Sound[], at: number): boolean {
  const [first, second, , fourth, fifth] = sounds
  if (at !== 2 || sounds.length > 5 || sounds[at]!.role !== 'consonant') return false
  if (first!.role !== 'consonant' || second!.latin !== 'a' || fourth?.role !== 'consonant')
    return false
  return !fifth || (fifth.role === 'vowel' && fifth.latin === 'i')
}

interface Sound {
  readonly role: 'consonant' | 'vowel' | 'other'
  readonly latin: string
}

/** The sounds of a word; whether a glide is a vowel is settled from the end, by what follows it. */
function toSounds(piece: string, { letters, longest }: RomaniseRules): Sound[] {
  const runs: (RomanLetter | string)[] = []
  for (let at = 0; at < piece.length;) {
    let size = Math.min(longest, piece.length - at)
    while (size > 1 && !letters.has(piece.slice(at, at + size))) size--
    const run = piece.slice(at, at + size)
    const letter = letters.get(run) ?? letters.get(foldWord(run))
    if (letter) runs.push(letter)
    else if (/[\p{L}\p{N}'-]/u.test(run)) runs.push(run)
    at += size
  }
  const sounds: Sound[] = []
  for (let at = runs.length - 1; at >= 0; at--) {
    sounds.push(toSound(runs, at, sounds.at(-1)))
  }
  return sounds.reverse()
}

function toSound(
  runs: readonly (RomanLetter | string)[],
  at: number,
  next: Sound | undefined,
): Sound {
  const run = runs[at]!
  if (typeof run === 'string') return { role: 'other', latin: run }
  const before = runs[at - 1]
  const last = at === runs.length - 1
  if (run.kind === 'consonant') {
    const silent = last && at > 1 && typeof before === 'object' && before.kind === 'consonant'
    return silent && run.end !== run.text
      ? { role: 'vowel', latin: run.end }
      : { role: 'consonant', latin: run.text }
  }
  const asConsonant = run.kind === 'glide' && (at === 0 || next?.role === 'vowel')
  if (asConsonant) return { role: 'consonant', latin: run.text }
  return { role: 'vowel', latin: at === 0 ? run.text : last ? run.end : run.middle }
}

/** A word without vowel signs and tatweel. */
function bare(word: string): string {
  let text = ''
  for (let at = 0; at < word.length; at++) if (!isMark(word.charCodeAt(at))) text += word.charAt(at)
  return text
}

function capitalise(label: string): string {
  return label.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}
