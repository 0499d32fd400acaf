import type { EntityKind, MentionHow, NounPhrase } from './mention.ts'

export type { NounPhrase, PageEntity } from './mention.ts'

/** A run of tokens `[from, to)` of a reading. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A noun phrase that no finder of names knows, read from its place: behind a cue, before a colon, after an opener. */
export function placedPhrase(
  range: TokenRange,
  traits: {
    how: MentionHow
    kind: EntityKind
    named: boolean
    rule: string
    entity?: string
    skip?: number
  },
): NounPhrase {
  const { from, to } = range
  return {
    from,
    to,
    name: traits.named && traits.kind !== 'document' ? { from, to } : null,
    roles: [],
    entity: null,
    plural: false,
    skip: 0,
    ...traits,
    gloss: '',
    country: null,
    definite: false,
    leans: false,
    pointed: false,
    countries: [],
    body: null,
    standing: null,
    exact: false,
    owner: null,
    members: [],
  }
}
