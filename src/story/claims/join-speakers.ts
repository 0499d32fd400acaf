import type { Voice, VoiceKnowledge } from '../bodies/join-voices.ts'
import { joinVoices } from '../bodies/join-voices.ts'
import { isOfficeLabel } from '../bodies/office-label.ts'
import type { Member } from './member.ts'
import type { Told } from './told.ts'

/** Gives one body to the statements of a claim whose speakers are one under several names, as origins are counted. */
export function joinSpeakers(
  members: readonly Member[],
  knowledge: VoiceKnowledge,
): readonly Member[] {
  const [first] = members
  if (members.every(({ told }) => told.body.entity === first?.told.body.entity)) return members
  const voices = new Map(members.map(({ told }) => [told, voiceOf(told, knowledge)]))
  const heads = joinVoices(
    [...voices.values()].filter((voice) => voice !== null),
    knowledge,
  )
  const bodies = new Map(members.toReversed().map(({ told }) => [told.body.entity, told.body]))
  return members.map((member) => {
    const { told } = member
    const body = bodies.get(heads.get(told.body.entity) ?? '')
    const isOne = !body || body.entity === told.body.entity || !voices.get(told)
    return isOne ? member : { ...member, told: { ...told, body } }
  })
}

/** Whose names are compared: not those of the unnamed, but for one who is told by an office. */
function voiceOf({ page, statement, body }: Told, knowledge: VoiceKnowledge): Voice | null {
  const { entity, name, native, named, kind } = statement.speaker
  const isOwn = body.entity === entity
  if (!named && isOwn && !isOfficeLabel(name)) return null
  const known = knowledge.byId(body.entity)
  const sort = isOwn ? (known?.kind ?? kind) : 'organisation'
  return {
    key: body.entity,
    kind: sort === 'person' && named ? 'speaker' : sort === 'outlet' ? 'outlet' : 'body',
    id: body.entity,
    name: known?.name ?? (isOwn ? name : body.name),
    native: isOwn ? native : null,
    page: page.print.page,
    language: page.print.language,
    by: {
      entity,
      name: native ?? name,
      named,
      isPerson: kind === 'person',
      isText: kind === 'document',
    },
  }
}
