import { STANDINGS } from '../../detect/names/standing.ts'
import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Standing } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Matcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import type { KnownPiece, Piece, RolePiece, TokenRun } from './pieces.ts'
import { officesAcross, piecesOf } from './pieces.ts'
import { officeNames } from './office-names.ts'

/** An office that a query names, in one language. */
export interface RoleWords extends TokenRun {
  /** The noun of office, and those it leans on ("spokesman of the president"). */
  readonly nouns: readonly RolePiece[]
  /** Bodies whose office it may be. */
  readonly bodies: readonly Known[]
  /** Bodies whose names are a part of the noun ("representative to the United Nations"). */
  readonly inside: readonly Known[]
  /** ISO code of the state that the words name; the id of one that has no code. */
  readonly state: string | null
  readonly standing: Standing | null
}

/** A query read in one language. */
export interface QueryWords {
  readonly language: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: readonly RoleWords[]
  readonly names: readonly KnownPiece[]
  /** The names among them that only say whose office is meant. */
  readonly owners: ReadonlySet<KnownPiece>
  /** Runs of words that neither the lists nor the names hold. */
  readonly rest: readonly TokenRun[]
  /** How many of the tokens the language has words for. */
  readonly understood: number
  /** How many pieces the query was cut into: the fewer, the better it is understood. */
  readonly pieces: number
}

/** Offices that are held for someone else. */
const LEANING =
  /spokesperson|press secretary|adviser|aide|deputy|vice|representative|envoy|assistant/

/** Reads a query in one language: the offices that it names, the names, and what is left. */
export function readQuery(
  { text, tokens }: { text: string; tokens: readonly Token[] },
  pack: LanguagePack,
  knowledge: ShippedKnowledge,
): QueryWords {
  const pieces = piecesOf(tokens, pack, knowledge)
  const names = pieces.flatMap((piece) => (piece.kind === 'known' ? [piece] : []))
  const groups = groupsOf(pieces)
  const owners = new Set<KnownPiece>()
  const titles = officeNames(pack.code, knowledge)
  const roles = groups.map((group, at) => {
    const around = {
      after: groups[at - 1]?.at(-1)!.to ?? 0,
      before: groups[at + 1]?.[0]!.from ?? tokens.length,
    }
    return toRole(group, { ...around, pieces, owners, tokens, titles })
  })
  return {
    language: pack.code,
    text,
    tokens,
    roles,
    names,
    owners,
    rest: pieces.filter(({ kind }) => kind === 'rest'),
    understood: pieces.reduce(
      (sum, { kind, from, to }) => sum + (kind === 'rest' ? 0 : to - from),
      0,
    ),
    pieces: pieces.length,
  }
}

/** Role nouns that make one office together ("spokesman of the president"), in the order of the words. */
function groupsOf(pieces: readonly Piece[]): RolePiece[][] {
  const groups: RolePiece[][] = []
  let open: RolePiece[] | undefined
  for (const piece of pieces) {
    if (piece.kind === 'role') {
      const nested = open && (leans(piece) || open.some(leans) || open.every(isStandIn))
      if (open && nested) open.push(piece)
      else groups.push((open = [piece]))
    } else if (piece.kind === 'word' ? piece.joins : piece.kind === 'rest') open = undefined
  }
  return groups
}

function leans({ glosses }: RolePiece): boolean {
  return glosses.some((gloss) => LEANING.test(gloss))
}

/** What stands around a noun of office. */
interface Around {
  readonly pieces: readonly Piece[]
  readonly tokens: readonly Token[]
  /** What offices are called. */
  readonly titles: Matcher<string>
  /** Where the office before ends, and where the next one starts. */
  readonly after: number
  readonly before: number
  readonly owners: Set<KnownPiece>
}

/** A noun that only says how someone stands to the office behind it ("caretaker of the presidency"). */
function isStandIn({ glosses }: RolePiece): boolean {
  return glosses.length > 0 && glosses.every((gloss) => STANDINGS.has(gloss.split(' ')[0]!))
}

function toRole(group: readonly RolePiece[], around: Around): RoleWords {
  const { pieces, after, before, owners } = around
  const { from } = group[0]!
  const { to } = group.at(-1)!
  const near = pieces.filter((piece) => piece.from >= after && piece.to <= before)
  const order = [...near.filter((piece) => piece.from >= from), ...near]
  const [body, state] = [firstOf(BODIES, order), firstOf(STATES, order)]
  for (const owner of [body, state]) if (owner) owners.add(owner.piece)
  const inner = group.flatMap((piece) =>
    piece.inner.map(({ value: { known }, to: end }) => ({ known, isPart: end <= piece.nounTo })),
  )
  const across =
    state && group.length === 1 && state.piece.from >= to
      ? officesAcross(around.tokens, around.titles, { at: from, without: state.piece })
      : undefined
  const found = [
    ...inner,
    ...(body ? [{ known: body.known, isPart: body.piece.from < (across?.to ?? 0) }] : []),
  ]
  const bodies = found.filter(({ known }) => isBody(known.kind))
  const heads = [...group].sort((one, other) => Number(leans(other)) - Number(leans(one)))
  const offices = heads.filter((noun) => !isStandIn(noun))
  const nouns = offices.length > 0 ? offices : heads.map(withoutStanding)
  return {
    from,
    to,
    nouns: across
      ? nouns.map((noun) => ({ ...noun, offices: [...across.offices, ...noun.offices] }))
      : nouns,
    bodies: bodies.filter(({ isPart }) => !isPart).map(({ known }) => known),
    inside: bodies.filter(({ isPart }) => isPart).map(({ known }) => known),
    state: stateIn([...found.map(({ known }) => known), ...(state ? [state.known] : [])]),
    standing: standingIn(near, group),
  }
}

function isBody(kind: Known['kind']): boolean {
  return kind !== 'state' && kind !== 'place'
}

/** The state among known names, else the one that the first body belongs to. */
function stateIn(known: readonly Known[]): string | null {
  const state = known.find(({ kind }) => kind === 'state')
  if (state) return state.country ?? state.id
  return known.find(({ country }) => country !== null)?.country ?? null
}

/** A state or body among pieces, and what its name stands for here. */
interface Owner {
  readonly piece: KnownPiece
  readonly known: Known
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'outlet', 'group'])
const STATES: ReadonlySet<string> = new Set(['state'])

function firstOf(kinds: ReadonlySet<string>, pieces: readonly Piece[]): Owner | undefined {
  for (const piece of pieces) {
    const matches = piece.kind === 'known' ? piece.matches : []
    const match = matches.find(({ value }) => kinds.has(value.known.kind))
    if (piece.kind === 'known' && match) return { piece, known: match.value.known }
  }
  return undefined
}

/** "Acting head" is a head, too. */
function withoutStanding(noun: RolePiece): RolePiece {
  const plain = noun.glosses.flatMap((gloss) => {
    const [first, ...others] = gloss.split(' ')
    return STANDINGS.has(first!) && others.length > 0 ? [others.join(' ')] : []
  })
  return plain.length === 0 ? noun : { ...noun, glosses: [...noun.glosses, ...plain] }
}

function standingIn(near: readonly Piece[], group: readonly RolePiece[]): Standing | null {
  const words = near.flatMap((piece) => (piece.kind === 'word' ? [piece.english] : []))
  const heads = group.flatMap(({ glosses }) => glosses.map((gloss) => gloss.split(' ')[0]!))
  return (
    [...words, ...heads].map((word) => STANDINGS.get(word)).find((standing) => standing) ?? null
  )
}
