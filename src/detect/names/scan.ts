import type { LanguagePack } from '../../model/pack.ts'
import type { Match } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { isCity } from './capital.ts'
import type { KnownEntity, KnownNames, KnownSpelling } from './known-names.ts'
import type { Lexicon, Word, WordClass } from './lexicon.ts'
import { BIT, kept, lexiconOf } from './lexicon.ts'

/** A known name at tokens `[from, to)`. */
export interface KnownAt {
  readonly from: number
  readonly to: number
  readonly skip: number
  readonly known: KnownEntity
  readonly form: KnownSpelling['form']
  readonly needsCompany: boolean
}

/** What stands at each token of a page, looked up once. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** The word of a class that starts at a token. */
  word(at: number, ...classes: readonly WordClass[]): Match<Word> | undefined
  has(at: number, ...classes: readonly WordClass[]): boolean
  /** Whether a phrase may start at a word at all. */
  mayOpen(at: number): boolean
  known(at: number): KnownAt | undefined
  /** Also a known name that is a common word, for where a fitting word stands beside it. */
  knownBeside(at: number): KnownAt | undefined
  /** A word that no list holds, a piece of a name for all that is known. */
  unknown(at: number): boolean
  /** A given name: of the lists, or made of a piece that only names have. */
  given(at: number): boolean
  /** A word of the ordinary list as it stands, nothing taken off. */
  plain(at: number): boolean
  /** Written together with "and", for all that its letters tell. */
  maybeJoined(at: number): boolean
  /** A word of ordinary text. */
  ordinary(at: number): boolean
  /** Written with the article. */
  definite(at: number): boolean
  /** Written together with the particle that also hides the article ("to the"). */
  dative(at: number): boolean
  /** Joined to the word before by "and", written together. */
  joined(at: number): boolean
  isWord(at: number): boolean
  /** The first token of a sentence. */
  opens(at: number): boolean
}

/** Classes that open a phrase. */
const OPENERS =
  BIT.role |
  BIT.kin |
  BIT.counterpart |
  BIT.title |
  BIT.body |
  BIT.outlet |
  BIT.government |
  BIT.place |
  BIT.group |
  BIT.source |
  BIT.document |
  BIT.some |
  BIT.many |
  BIT.this |
  BIT.pronoun |
  BIT.before |
  BIT.given |
  BIT.commonGiven

/** Prepares the look-ups over a page's tokens; a phrase never runs past `limit(at)`. */
export function scanTokens(
  tokens: readonly Token[],
  pack: LanguagePack,
  options: {
    knowledge: KnownNames
    limit: (at: number) => number
    starts: ReadonlySet<number>
    text: string
  },
): Scan {
  const lexicon = lexiconOf(pack)
  const names = options.knowledge.names(pack.code)
  const found: (readonly Match<Word>[] | undefined)[] = new Array(tokens.length)
  const knowns: (KnownAt | null | undefined)[] = new Array(tokens.length)
  const plain: (boolean | undefined)[] = new Array(tokens.length)
  const wordsAt = (at: number) => (found[at] ??= lexicon.words.allAt(tokens, at, options.limit(at)))
  const masks = new Int32Array(tokens.length).fill(-1)
  const maskAt = (at: number): number => {
    let mask = masks[at]!
    if (mask >= 0) return mask
    mask = 0
    for (const { value } of wordsAt(at)) mask |= BIT[value.class]
    if ((mask & BIT.stop) !== 0 && (mask & (BIT.given | BIT.commonGiven)) !== 0)
      mask &= asWritten(at)
    return (masks[at] = mask)
  }
  const has = (at: number, ...classes: readonly WordClass[]): boolean => {
    if (at >= tokens.length || at < 0) return false
    const mask = maskAt(at)
    if (mask === 0) return false
    for (const one of classes) if ((mask & BIT[one]) !== 0) return true
    return false
  }
  /** Leaves of a given name and a stop that fold to one the one that is written. */
  const asWritten = (at: number): number => {
    const { start, end } = tokens[at]!
    const isWritten = (forms: ReadonlySet<string>, mask: number) =>
      wordsAt(at).some(
        ({ value, skip }) =>
          (BIT[value.class] & mask) !== 0 && forms.has(options.text.slice(start + skip, end)),
      )
    const given = isWritten(lexicon.written.given, BIT.given | BIT.commonGiven)
    const stop = isWritten(lexicon.written.stops, BIT.stop)
    if (given === stop) return ~0
    return given ? ~(BIT.stop | BIT.placeLink | BIT.verb) : ~(BIT.given | BIT.commonGiven)
  }
  const word = (at: number, ...classes: readonly WordClass[]) => {
    return has(at, ...classes)
      ? wordsAt(at).find((match) => classes.includes(match.value.class))
      : undefined
  }
  const isWord = (at: number) => at < tokens.length && tokens[at]!.kind === 'word'
  const opens = (at: number) => options.starts.has(at)
  const knownAt = ({ from, to, skip, value }: Match<KnownSpelling>): KnownAt => {
    const range = { from, to, skip }
    if (value.form !== 'capital' || !value.place) return { ...range, ...value }
    return isCity({ tokens, lexicon, has, opens }, range)
      ? { ...range, ...value, known: value.place, form: 'full' }
      : { ...range, ...value }
  }
  const knownBeside = (at: number): KnownAt | undefined => {
    if (at >= tokens.length) return undefined
    if (knowns[at] === undefined) {
      const match = names.at(tokens, at, options.limit(at))
      knowns[at] = match ? knownAt(match) : null
    }
    return knowns[at] ?? undefined
  }
  const known = (at: number) => {
    const beside = knownBeside(at)
    if (!beside || (beside.needsCompany && !isLocal(beside)) || isForeign(beside)) return undefined
    return isCommonWord(beside, tokens, lexicon) ? undefined : beside
  }
  /** A body of one state ("Ministry of Sport") before the name of another one: that one's body. */
  const isForeign = ({ from, to, known }: KnownAt): boolean => {
    if (known.kind !== 'organisation' || known.country === null || !has(from, 'body')) return false
    const owner = knownBeside(to)
    return owner?.known.kind === 'state' && owner.known.country !== known.country
  }
  /** A place whose name is a common word, behind a word that only places follow. */
  const isLocal = ({ from, skip, known }: KnownAt): boolean => {
    if (known.kind !== 'place' || skip > 0 || from === 0 || tokens[from]!.gap === 'line')
      return false
    const { key } = tokens[from - 1]!
    if (lexicon.capitals.local.has(key) || has(from - 1, 'place')) return true
    return lexicon.capitals.city.has(key) && !lexicon.ordinary.has(tokens[from]!.key)
  }
  /** إلسا, ألبرت: the letters of the article, but written with a sign that the article never has. */
  const isHamzated = (at: number) =>
    tokens[at]!.key.startsWith(lexicon.article) &&
    !pack.names.article.startsWith(options.text[tokens[at]!.start] ?? '')
  const ordinary = (at: number) => (plain[at] ??= ordinaryOf(lexicon)(tokens[at]!.key))
  const given = (at: number) =>
    word(at, 'given') !== undefined || (isWord(at) && madeOfName(tokens[at]!.key, lexicon))
  return {
    given,
    plain: (at) => lexicon.ordinary.has(tokens[at]!.key),
    maybeJoined: (at) =>
      lexicon.article !== '' &&
      lexicon.joins.has(tokens[at]!.key.slice(0, 1)) &&
      tokens[at]!.key.length > 4 &&
      !word(at, 'given', 'commonGiven'),
    tokens,
    lexicon,
    word,
    has,
    mayOpen: (at) => {
      const mask = maskAt(at)
      return (
        (mask & OPENERS) !== 0 ||
        knownBeside(at) !== undefined ||
        (mask === 0 && !ordinary(at)) ||
        given(at)
      )
    },
    known,
    knownBeside,
    dative: (at) =>
      lexicon.fused.some(
        (prefix) => prefix.startsWith(tokens[at]!.key.slice(0, 1)) && prefix.length === 2,
      ),
    isWord,
    opens,
    ordinary,
    definite: (at) =>
      lexicon.article !== '' && startsDefinite(tokens[at]!.key, lexicon) && !isHamzated(at),
    joined: (at) => joinedBy(wordsAt(at)[0] ?? known(at), tokens[at]!.key, lexicon),
    unknown: (at) =>
      isWord(at) &&
      tokens[at]!.key.length > 1 &&
      wordsAt(at).every(({ value }) => value.class === 'before') &&
      !known(at) &&
      !ordinary(at),
  }
}

/** A one-word name of an outlet or a body that is an ordinary word as it stands. */
function isCommonWord(
  { from, to, skip, known }: KnownAt,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (to - from > 1 || (known.kind !== 'outlet' && known.kind !== 'organisation')) return false
  const { key } = tokens[from]!
  if (lexicon.ordinary.has(key) && key.length < 4) return true
  return skip > 0 && (key.length - skip < 4 || lexicon.ordinary.has(key))
}

function joinedBy(match: { skip: number } | undefined, key: string, lexicon: Lexicon): boolean {
  return match !== undefined && match.skip > 0 && lexicon.joins.has(key.slice(0, 1))
}

function startsDefinite(key: string, lexicon: Lexicon): boolean {
  if (key.startsWith(lexicon.article)) return key.length > lexicon.article.length + 1
  if (lexicon.fused.some((prefix) => key.startsWith(prefix) && key.length > prefix.length + 2))
    return true
  return lexicon.proclitics.some(
    (prefix) =>
      key.startsWith(prefix + lexicon.article) &&
      key.length > prefix.length + lexicon.article.length + 2,
  )
}

/** A word with a first piece that only names have ("servant of …"). */
function madeOfName(key: string, { namePrefixes }: Lexicon): boolean {
  return namePrefixes.some(
    (prefix) => prefix.length > 3 && key.length > prefix.length + 2 && key.startsWith(prefix),
  )
}

/** A word that starts and ends as verbs do; `loosely` also short ones that may be names. */
export function isVerbal(key: string, { verbal }: Lexicon, loosely = false): boolean {
  return verbal.some(
    ({ start, end, longest }) =>
      (loosely || longest === Infinity) &&
      key.length > start.length + end.length + 1 &&
      key.length <= longest &&
      key.startsWith(start) &&
      key.endsWith(end),
  )
}

const asked = new WeakMap<Lexicon, (key: string) => boolean>()

function ordinaryOf(lexicon: Lexicon): (key: string) => boolean {
  let ask = asked.get(lexicon)
  if (!ask) asked.set(lexicon, (ask = kept((key) => isOrdinary(key, lexicon))))
  return ask
}

/** Whether a word, or what is left of it without particle, article and ending, is an ordinary word. */
export function isOrdinary(key: string, lexicon: Lexicon): boolean {
  const { ordinary, article } = lexicon
  if (ordinary.has(key) || isVerbal(key, lexicon) || isCompound(key, lexicon)) return true
  const starts = [key]
  if (article !== '' && key.startsWith(article)) starts.push(key.slice(article.length))
  for (const prefix of lexicon.proclitics) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 3) continue
    const rest = key.slice(prefix.length)
    starts.push(rest)
    if (article !== '' && rest.startsWith(article)) starts.push(rest.slice(article.length))
  }
  for (const prefix of lexicon.fused)
    if (key.startsWith(prefix) && key.length > prefix.length + 2)
      starts.push(key.slice(prefix.length))
  return starts.some((start) => inflectedIn(start, lexicon))
}

function isCompound(key: string, { compounds }: Lexicon): boolean {
  return compounds.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
}

function inflectedIn(word: string, { ordinary, article, endings }: Lexicon): boolean {
  const held = (form: string) =>
    form.length > 2 && (ordinary.has(form) || (article !== '' && ordinary.has(article + form)))
  if (word.length > 2 && held(word)) return true
  return endings.some(
    ({ ending, instead }) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      held(word.slice(0, -ending.length) + instead),
  )
}
