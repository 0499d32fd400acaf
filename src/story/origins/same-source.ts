import { joinVoices } from '../bodies/join-voices.ts'
import type { Voice } from '../bodies/join-voices.ts'
import type { Account } from './account.ts'
import type { OriginKnowledge } from './context.ts'

/** Gives one source to accounts whose speakers are one under several names. */
export function joinSources(accounts: readonly Account[], knowledge: OriginKnowledge): Account[] {
  const heads = joinVoices(accounts.flatMap(voiceOf), knowledge)
  const sources = new Map(accounts.toReversed().map(({ source }) => [source.key, source]))
  return accounts.map((account) => {
    const head = heads.get(account.source.key)
    return head === undefined ? account : { ...account, source: sources.get(head)! }
  })
}

/** Whose names are compared: not those of the unnamed. */
function voiceOf({ source, page, record, told, statement }: Account): Voice[] {
  const { kind } = source
  if (kind === 'unnamed') return []
  const { entity, name, native, named } = told.speaker
  const sort = statement?.speaker.kind
  const isPerson = sort === 'person'
  const by = { entity, name: native ?? name, named, isPerson, isText: sort === 'document' }
  return [{ ...source, kind, page, language: record.page.language, by }]
}
