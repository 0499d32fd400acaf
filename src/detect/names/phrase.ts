import type { NounPhrase } from '../../model/mention.ts'
import { determined, headPhrase, titledOffice } from './head-phrase.ts'
import { isListed } from './listed-name.ts'
import { knownPhrase } from './known-phrase.ts'
import type { PhraseOptions } from './make-phrase.ts'
import { makePhrase } from './make-phrase.ts'
import { namePhrase } from './name-phrase.ts'
import { placePhrase } from './place-phrase.ts'
import type { Scan } from './scan.ts'

/** The noun phrase that starts at token `at`, if one does. */
export function phraseAt(scan: Scan, at: number, options: PhraseOptions): NounPhrase | undefined {
  const single = onePhrase(scan, at, options)
  return single && joinPhrases(scan, single, options)
}

function onePhrase(scan: Scan, at: number, options: PhraseOptions): NounPhrase | undefined {
  const { kind } = scan.tokens[at]!
  if (kind === 'open' || kind === 'quote') return namePhrase(scan, at, options)
  if (kind !== 'word') return undefined
  const phrase =
    pronounPhrase(scan, at, options) ??
    determined(scan, at, options) ??
    namePhrase(scan, at, options) ??
    placePhrase(scan, at, options) ??
    headPhrase(scan, at, options) ??
    titledOffice(scan, at, options) ??
    knownAt(scan, at, options)
  return phrase?.kind === 'document' ? { ...phrase, owner: ownerOf(scan, phrase, options) } : phrase
}

/** The body or person whom a writing belongs to: what stands behind its noun. */
function ownerOf(scan: Scan, { from, to }: NounPhrase, options: PhraseOptions): NounPhrase | null {
  const head = scan.word(from, 'document')
  if (!head || head.to >= to) return null
  const link = scan.word(head.to, 'bodyLink')
  const owner = onePhrase(scan, link && link.to < to ? link.to : head.to, { ...options, limit: to })
  return owner && owner.to === to && owner.kind !== 'document' ? owner : null
}

function pronounPhrase(scan: Scan, at: number, { limit }: PhraseOptions): NounPhrase | undefined {
  const pronoun = scan.word(at, 'pronoun')
  if (!pronoun || pronoun.to > limit) return undefined
  const longer = scan.word(at, 'some', 'many', 'this')
  if (longer && longer.to > pronoun.to) return undefined
  return makePhrase({
    from: at,
    to: pronoun.to,
    how: 'pronoun',
    kind: 'person',
    skip: pronoun.skip,
    plural: pronoun.value.number !== 'one',
    definite: true,
    gloss: pronoun.value.english,
    rule: 'pronoun',
  })
}

function knownAt(scan: Scan, at: number, { limit }: PhraseOptions): NounPhrase | undefined {
  const known = scan.known(at)
  const names = known && known.to <= limit && known.form !== 'adjective' && !known.needsCompany
  if (!names) return undefined
  const noun = scan.word(at, 'body', 'outlet', 'government')
  return { ...knownPhrase(known), ...(noun ? { gloss: noun.value.english } : {}) }
}

/** "X and Y": two people who speak together. */
function joinPhrases(scan: Scan, first: NounPhrase, options: PhraseOptions): NounPhrase {
  if (!joins(first)) return first
  const own = first.to < options.limit && scan.has(first.to, 'join') && !scan.joined(first.to)
  const next = own ? first.to + 1 : first.to
  if (next >= options.limit || (!own && !scan.joined(next))) return first
  const listed = isListed(scan, next, first)
  const second = onePhrase(scan, next, { ...options, listed })
  if (!second || second.kind !== first.kind || !joins(second)) return first
  if (!own && second.skip === 0) return first
  return makePhrase({
    from: first.from,
    to: second.to,
    how: first.how,
    kind: 'group',
    named: first.named && second.named,
    plural: true,
    skip: first.skip,
    definite: true,
    rule: 'joint',
    members: [first, second],
  })
}

function joins({ kind, plural, how }: NounPhrase): boolean {
  if (kind === 'group') return how === 'unnamed'
  return (
    kind === 'person' && !plural && how !== 'pronoun' && how !== 'unnamed' && how !== 'description'
  )
}
