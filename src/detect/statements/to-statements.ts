import type { Hop, Statement, StatementPlace } from '../../model/statement.ts'
import type { Span } from '../../model/span.ts'
import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Reading } from '../../text/reading.ts'
import { spanOf } from '../../text/reading.ts'
import type { Surroundings } from './circumstances.ts'
import { circumstancesOf } from './circumstances.ts'
import type { Draft } from './draft.ts'
import type { Told } from './resolve-speakers.ts'

/** What a statement needs besides its draft, its speaker and its chain. */
export interface StatementCompany extends Surroundings {
  readonly entityOf: (phrase: NounPhrase) => PageEntity
}

/** Turns drafts, their speakers and their chains into the statements of a record. */
export function toStatements(
  told: readonly Told[],
  chains: readonly (readonly Hop[])[],
  company: StatementCompany,
): Statement[] {
  const { reading } = company
  const ids = new Map<Draft, string>(told.map(({ draft }, at) => [draft, `s${at + 1}`]))
  return told.map(({ draft, speaker, rule }, at) => {
    const { subject } = draft
    const subjectSpan = subject ? spanOf(reading, subject, subject.skip) : null
    const contentSpan = spanOf(reading, draft.content)
    const cueSpans = draft.cue.map((piece, nth) =>
      spanOf(reading, piece, nth === 0 ? draft.cueSkip : 0),
    )
    return {
      id: ids.get(draft)!,
      place: placeOf(draft),
      kind: draft.kind,
      stance: draft.stance,
      speaker: {
        name: speaker.name,
        native: speaker.native,
        entity: speaker.id,
        surface: subjectSpan ? textOf(reading, subjectSpan) : null,
        span: subjectSpan,
        ...(speaker.members ? { members: speaker.members.map(memberOf) } : {}),
        named: speaker.named,
        kind: speaker.kind,
        rule,
      },
      ...circumstances(draft, company),
      cue: {
        text: cueSpans.map((span) => textOf(reading, span)).join(' … '),
        span: cueSpans[0]!,
      },
      content: {
        text: textOf(reading, contentSpan),
        span: contentSpan,
        pieces: piecesOf(draft, reading),
      },
      chain: chains[at]!,
      inside: draft.inside ? (ids.get(draft.inside) ?? null) : null,
      rule: draft.rule,
    }
  })
}

function memberOf({ id, name }: PageEntity): { name: string; entity: string } {
  return { name, entity: id }
}

/** The addressee and the occasion of a statement, as a record shows them. */
function circumstances(
  draft: Draft,
  company: StatementCompany,
): Pick<Statement, 'addressee' | 'said'> {
  const { addressee, place, edtf, medium } = circumstancesOf(draft, company)
  const { reading, entityOf } = company
  const span = addressee && spanOf(reading, addressee, addressee.skip)
  const entity = addressee && entityOf(addressee)
  const isKnown = edtf !== null || place !== null || medium !== null
  return {
    addressee:
      entity && span
        ? {
            name: entity.name,
            native: entity.native,
            entity: entity.id,
            kind: entity.kind,
            surface: textOf(reading, span),
            span,
          }
        : null,
    said: isKnown ? { edtf, place: place && entityOf(place).name, medium } : null,
  }
}

function placeOf(draft: Draft): StatementPlace {
  const { role } = draft.paragraph.block
  switch (role) {
    case 'headline':
    case 'kicker':
    case 'lead':
    case 'subheading':
    case 'caption':
      return role
    default:
      return 'body'
  }
}

/** The content without the cue and the speaker, where these stand inside it. */
function piecesOf(draft: Draft, reading: Reading): Span[] {
  const holes: TokenRange[] = [...draft.cue, ...(draft.subject ? [draft.subject] : [])]
    .filter((hole) => hole.from > draft.content.from && hole.to < draft.content.to)
    .sort((a, b) => a.from - b.from)
  const pieces: Span[] = []
  let from = draft.content.from
  for (const hole of holes) {
    if (hole.from > from) pieces.push(spanOf(reading, { from, to: hole.from }))
    from = Math.max(from, hole.to)
  }
  if (from < draft.content.to) pieces.push(spanOf(reading, { from, to: draft.content.to }))
  return pieces
}

function textOf(reading: Reading, [start, end]: Span): string {
  return reading.text.slice(start, end)
}
