import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import type { Reading } from '../../text/reading.ts'
import { covering } from '../../text/ranges.ts'
import type { ChainCompany, Said } from './said.ts'

/** An agency named in the text, and where. */
export interface Agency {
  /** Whether it is a speaker of the body, named there. */
  readonly speaks: boolean
  readonly at: number
  readonly entity: PageEntity
}

/** The agencies that openers, statements and their transmitters name, in reading order. */
export function agenciesOf(said: readonly Said[], company: ChainCompany): Agency[] {
  const { sources, entityOf } = company
  const agencies: Agency[] = []
  const add = (phrase: NounPhrase) => {
    if (phrase.rule !== 'text')
      agencies.push({ at: phrase.from, entity: entityOf(phrase), speaks: false })
  }
  for (const { kind, hops } of sources) {
    if ((kind.endsWith('opener') || kind === 'interview') && hops[0]) add(hops[0])
  }
  for (const { draft, speaker } of said) {
    const at = draft.cue[0]!.from
    const speaks = !draft.inside && draft.subject?.how === 'name' && isText(company.reading, at)
    if (speaker.kind === 'outlet') agencies.push({ at, entity: speaker, speaks })
    for (const phrase of draft.relays) if (phrase.kind === 'outlet') add(phrase)
  }
  return agencies.sort((a, b) => a.at - b.at)
}

function isText({ paragraphs }: Reading, at: number): boolean {
  const role = covering(paragraphs, at)?.block.role
  return role === 'body' || role === 'lead'
}

/** The agency named last before a token. */
export function agencyBefore(agencies: readonly Agency[], at: number): PageEntity | null {
  return agencies.findLast((agency) => agency.at < at)?.entity ?? null
}
