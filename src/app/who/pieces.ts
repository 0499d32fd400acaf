import type { Lexicon, Word } from '../../detect/names/lexicon.ts'
import { lexiconOf } from '../../detect/names/lexicon.ts'
import type { KnownName } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Match, Matcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { officeNames } from './office-names.ts'

/** A run of tokens `[from, to)`. */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

/** A noun of office, with the known names that start inside it and may end behind it. */
export interface RolePiece extends TokenRun {
  readonly kind: 'role'
  /** English of the noun; none where only the table of offices has it. */
  readonly glosses: readonly string[]
  /** Ids of the offices that are called so. */
  readonly offices: readonly string[]
  /** English of the shorter noun: before a name that goes on behind ("head" of "head of council X"), or as the language's list has it. */
  readonly short: readonly string[]
  readonly inner: readonly Match<KnownName>[]
  /** Where the noun itself ends. */
  readonly nounTo: number
}

/** A known name, and all that it may mean. */
export interface KnownPiece extends TokenRun {
  readonly kind: 'known'
  readonly matches: readonly Match<KnownName>[]
}

/** Another word of the lists. */
export interface WordPiece extends TokenRun {
  readonly kind: 'word'
  readonly english: string
  /** A word for "and". */
  readonly joins: boolean
}

/** Words that no list holds, or that are pieces of names. */
export interface RestPiece extends TokenRun {
  readonly kind: 'rest'
}

/** One piece of a query. */
export type Piece = RolePiece | KnownPiece | WordPiece | RestPiece

/** What a query is cut with. */
interface Lists {
  readonly tokens: readonly Token[]
  readonly words: Lexicon['words']
  readonly names: Matcher<KnownName>
  readonly offices: Matcher<string>
  /** Whether a name that is a common word too is taken for the name beside an office. */
  readonly common: boolean
}

const NAME_CLASSES: ReadonlySet<string> = new Set(['given', 'commonGiven', 'before'])
const OWNERS: ReadonlySet<string> = new Set(['organisation', 'state', 'outlet', 'group'])

/** Cuts a query into nouns of office, known names, other words of the lists, and the rest; longest first. */
export function piecesOf(
  tokens: readonly Token[],
  pack: LanguagePack,
  knowledge: ShippedKnowledge,
): Piece[] {
  const lists = {
    tokens,
    words: lexiconOf(pack).words,
    names: knowledge.names(pack.code),
    offices: officeNames(pack.code, knowledge),
  }
  const pieces = cut({ ...lists, common: false })
  const lacksOwner =
    pieces.some(({ kind }) => kind === 'role') &&
    !pieces.some(
      (piece) => piece.kind === 'known' || (piece.kind === 'role' && piece.inner.length > 0),
    )
  return lacksOwner ? cut({ ...lists, common: true }) : pieces
}

/** The offices whose name starts at a token where a run of other tokens stands inside it ("representative of X to the UN"). */
export function officesAcross(
  tokens: readonly Token[],
  names: Matcher<string>,
  { at, without }: { at: number; without: TokenRun },
): { offices: string[]; to: number } {
  const length = without.to - without.from
  const others = [...tokens.slice(0, without.from), ...tokens.slice(without.to)]
  const called = names.allAt(others, at, others.length).filter(({ to }) => to > without.from)
  return { offices: called.map(({ value }) => value), to: (called[0]?.to ?? 0) + length }
}

function cut(lists: Lists): Piece[] {
  const { tokens } = lists
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const piece = pieceAt(lists, at, pieces)
    const last = pieces.at(-1)
    const goesOn = last?.kind === 'rest' && (piece.kind === 'rest' || isHyphen(lists, piece))
    if (goesOn) pieces[pieces.length - 1] = { ...last, to: piece.to }
    else pieces.push(piece)
    at = piece.to
  }
  return pieces
}

/** A mark inside a name that is written in one. */
function isHyphen({ tokens }: Lists, { from, to }: Piece): boolean {
  const next = tokens[to]
  return tokens[from]!.kind === 'mark' && next?.gap === 'none' && next.kind === 'word'
}

function pieceAt(lists: Lists, at: number, before: readonly Piece[]): Piece {
  const { tokens, words, names } = lists
  const role = roleAt(lists, at)
  const found = words.allAt(tokens, at, tokens.length)
  const [word] = found
  const matches = names.allAt(tokens, at, tokens.length)
  const [known] = matches
  const listed = word && word.value.class !== 'role' && !isNamePiece(found)
  const common =
    !lists.common &&
    known?.value.needsCompany === true &&
    listed &&
    before.some(({ kind }) => kind === 'role')
  const called = known && !(role && isOffice(lists, role, known))
  if (called && known.to > (role?.to ?? at) && !common && known.to >= (listed ? word.to : at)) {
    return { kind: 'known', from: at, to: known.to, matches }
  }
  if (role) return role
  if (listed) {
    const { english } = found.find(({ value }) => value.english !== '')?.value ?? word.value
    return { kind: 'word', from: at, to: word.to, english, joins: word.value.class === 'join' }
  }
  const { kind } = tokens[at]!
  if (kind === 'word' || kind === 'number') return { kind: 'rest', from: at, to: at + 1 }
  return { kind: 'word', from: at, to: at + 1, english: '', joins: false }
}

/** A name of a person that is but the office of a state ("the Queen of England"). */
function isOffice({ tokens, names }: Lists, role: RolePiece, name: Match<KnownName>): boolean {
  if (name.value.known.kind !== 'person') return false
  return names.at(tokens, role.nounTo, tokens.length)?.value.known.kind === 'state'
}

/** A word that may be a piece of a name as well as what it is in the lists. */
function isNamePiece(found: readonly Match<Word>[]): boolean {
  return found.some(({ value }) => NAME_CLASSES.has(value.class))
}

/** Whether a known name that starts inside a noun of office, which ends at `to`, may say whose it is. */
function mayOwn(name: Match<KnownName>, to: number): boolean {
  const { known, needsCompany } = name.value
  if (known.kind === 'outlet') return name.to > to
  return OWNERS.has(known.kind) && !needsCompany
}

/** The longest noun of office at a token: of the language's list, of the table of offices, or of both. */
function roleAt(lists: Lists, at: number): RolePiece | undefined {
  const { tokens, words, offices } = lists
  const limit = tokens.length
  const nouns = rolesAt(words, tokens, { at, limit })
  const called = offices.allAt(tokens, at, limit)
  const to = Math.max(nouns[0]?.to ?? 0, called[0]?.to ?? 0)
  if (to === 0) return undefined
  const inner = namesInside(lists, at, to)
  const beyond = inner.find((match) => match.to > to)
  const short = beyond ? rolesAt(words, tokens, { at, limit: beyond.from }) : nouns
  return {
    kind: 'role',
    from: at,
    to: inner.reduce((end, match) => Math.max(end, match.to), to),
    nounTo: to,
    glosses: nouns[0]?.to === to ? nouns.map(({ value }) => value.english) : [],
    offices: called[0]?.to === to ? called.map(({ value }) => value) : [],
    short: short.map(({ value }) => value.english),
    inner,
  }
}

function rolesAt(
  words: Lists['words'],
  tokens: readonly Token[],
  { at, limit }: { at: number; limit: number },
): Match<Word>[] {
  return words.allAt(tokens, at, limit).filter(({ value }) => value.class === 'role')
}

/** The names of states and bodies that start inside a noun of office `[at, to)`. */
function namesInside({ tokens, names }: Lists, at: number, to: number): Match<KnownName>[] {
  const inner: Match<KnownName>[] = []
  for (let i = at; i < to; i++) {
    const known = names.at(tokens, i, tokens.length)
    if (!known || !mayOwn(known, to)) continue
    inner.push(known)
    i = known.to - 1
  }
  return inner
}
