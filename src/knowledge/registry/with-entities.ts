import type { Record } from '../../model/record.ts'
import type { Hop, Speaker, Statement } from '../../model/statement.ts'

/** The record with the ids of its entities changed where the map has them; the record itself when it has none. */
export function withEntities(record: Record, ids: ReadonlyMap<string, string>): Record {
  if (ids.size === 0) return record
  const change = <Holder extends { readonly entity: string }>(of: Holder): Holder => {
    const entity = ids.get(of.entity)
    return entity === undefined ? of : { ...of, entity }
  }
  const idOf = (id: string) => ids.get(id) ?? id
  return {
    ...record,
    mentions: record.mentions.map(change),
    statements: record.statements.map((statement): Statement => ({
      ...statement,
      speaker: changeSpeaker(change(statement.speaker)),
      addressee: statement.addressee && change(statement.addressee),
      chain: statement.chain.map((hop): Hop => change(hop)),
    })),
    events: record.events.map((event) => ({
      ...event,
      actors: event.actors.map(idOf),
      recipients: event.recipients.map(idOf),
    })),
  }

  function changeSpeaker(speaker: Speaker): Speaker {
    return speaker.members ? { ...speaker, members: speaker.members.map(change) } : speaker
  }
}
