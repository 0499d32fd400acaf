import type { NounPhrase } from '../../model/mention.ts'
import { makePhrase } from './make-phrase.ts'
import type { KnownAt } from './scan.ts'

/** A known name as a phrase. */
export function knownPhrase(known: KnownAt): NounPhrase {
  const { kind, id, name, country } = known.known
  return makePhrase({
    from: known.from,
    to: known.to,
    how: known.form !== 'full' && kind === 'person' ? 'surname' : 'name',
    kind,
    named: true,
    name: { from: known.from, to: known.to },
    entity: id,
    skip: known.skip,
    rule: `known ${known.form}`,
    gloss: name,
    country,
    definite: true,
  })
}
