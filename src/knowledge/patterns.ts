import type { Match, Matcher, Proclitic } from '../text/matcher.ts'
import { buildMatcher, findWith } from '../text/matcher.ts'
import type { Token } from '../text/tokens.ts'
import { patterns } from './data/patterns.ts'
import { stateOfCountry } from './entities.ts'
import type { Known, KnownName } from './knowledge.ts'

/** A phrase around a slot that a state's name or adjective fills: "ministry of defence of {state}". */
interface Pattern {
  readonly id: string
  readonly name: string
  readonly slot: 'state' | 'adjective'
  /** The folded words behind the slot. */
  readonly tail: Matcher<true> | undefined
  readonly phrases: Readonly<Record<string, readonly string[]>>
}

/** States whose English name takes an article inside a phrase. */
const ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Czech|Dominican Republic|Democratic|Republic|Central|Soviet|European|Federated|Marshall|Solomon)/

const SLOT = /\{(state|adjective)\}/

/** Adds the bodies that every state has to the known names; a longer name wins, then the known one. */
export function withPatterns(
  names: Matcher<KnownName>,
  language: string,
  proclitics: readonly Proclitic[],
): Matcher<KnownName> {
  const heads = buildMatcher(headsOf(language), proclitics)
  const allAt = (tokens: readonly Token[], at: number, limit: number): Match<KnownName>[] => {
    const known = names.allAt(tokens, at, limit)
    const body = findBody(heads.allAt(tokens, at, limit), tokens, { names, limit })
    return body && body.to > (known[0]?.to ?? 0) ? [body] : known
  }
  const at = (tokens: readonly Token[], from: number, limit: number) =>
    allAt(tokens, from, limit)[0]
  return { at, allAt, find: findWith(at) }
}

/** The body of an id such as `foreign-ministry@RU`. */
export function bodyOfId(id: string): Known | undefined {
  const made = bodies.get(id)
  if (made) return made
  const [pattern, country] = id.split('@')
  const row = country === undefined ? undefined : rowsById().get(pattern!)
  const state = country === undefined ? undefined : stateOfCountry(country)
  return row && state ? toBody(row, state) : undefined
}

function findBody(
  heads: readonly Match<Pattern>[],
  tokens: readonly Token[],
  { names, limit }: { names: Matcher<KnownName>; limit: number },
): Match<KnownName> | undefined {
  for (const { from, to, skip, value: pattern } of heads) {
    const state = names
      .allAt(tokens, to, limit)
      .find((match) => match.skip === 0 && fills(match.value, pattern.slot))
    if (!state) continue
    const end = pattern.tail ? pattern.tail.at(tokens, state.to, limit)?.to : state.to
    if (end === undefined) continue
    const known = toBody(pattern, state.value.known)
    return { from, to: end, skip, value: { known, needsCompany: false, form: 'full' } }
  }
  return undefined
}

function fills({ known, form }: KnownName, slot: Pattern['slot']): boolean {
  if (known.kind !== 'state') return false
  return slot === 'adjective' ? form === 'adjective' : form === 'full' || form === 'short'
}

const bodies = new Map<string, Known>()

function toBody(pattern: Pick<Pattern, 'id' | 'name' | 'phrases'>, state: Known): Known {
  const id = `${pattern.id}@${state.country ?? state.id}`
  let body = bodies.get(id)
  if (!body) {
    const names = Object.fromEntries(
      Object.entries(pattern.phrases).map(([language, phrases]) => [
        language,
        phrases
          .filter((phrase) => phrase.includes('{state}'))
          .map((phrase) => phrase.replace(SLOT, state.names[language]?.[0] ?? state.name)),
      ]),
    )
    const name = pattern.name.replace(
      SLOT,
      ARTICLE.test(state.name) ? `the ${state.name}` : state.name,
    )
    body = { id, name, kind: 'organisation', country: state.country, names }
    bodies.set(id, body)
  }
  return body
}

type PatternRow = Pick<Pattern, 'id' | 'name' | 'phrases'>

let parsed: ReadonlyMap<string, PatternRow> | undefined

function rowsById(): ReadonlyMap<string, PatternRow> {
  parsed ??= new Map(
    patterns
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', name = '', fa = '', ar = ''] = line.split('\t')
        return [id, { id, name, phrases: { fa: fa.split('|'), ar: ar.split('|') } }]
      }),
  )
  return parsed
}

function* headsOf(language: string): Iterable<{ phrase: string; value: Pattern }> {
  for (const { id, name, phrases } of rowsById().values()) {
    for (const phrase of phrases[language] ?? []) {
      const [head = '', slot, tail = ''] = phrase.split(SLOT)
      if (slot !== 'state' && slot !== 'adjective') continue
      const behind = tail.trim()
      const after =
        behind === '' ? undefined : buildMatcher([{ phrase: behind, value: true as const }])
      yield { phrase: head.trim(), value: { id, name, slot, tail: after, phrases } }
    }
  }
}
