import type { NounPhrase } from '../../model/mention.ts'
import type { Paragraph } from '../../text/reading.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf } from './draft.ts'

/**
 * A headline or lead that names only an office ("the governor of … said") and a body that opens with a
 * name without one mean one person: the office is adopted by the first such name.
 */
export function adoptLeads(phrases: readonly NounPhrase[], context: Context): void {
  const { paragraphs } = context.reading
  const opening = paragraphs.findIndex(({ block }) => block.role === 'body')
  const nameless = openOffices(phrases, context, opening < 0 ? 2 : opening + 1)
  if (nameless.length === 0) return
  const heir = firstBareName(phrases, context, paragraphs.slice(0, (opening < 0 ? 2 : opening) + 3))
  if (!heir) return
  for (const draft of nameless) {
    if (draft.first.from > heir.first.from || (draft.country && heir.country && draft.country !== heir.country)) continue
    merge(draft, heir)
  }
}

/** Single offices without a name that open a block before the body. */
function openOffices(phrases: readonly NounPhrase[], context: Context, blocks: number): Draft[] {
  const offices = new Set<Draft>()
  for (const paragraph of context.reading.paragraphs.slice(0, Math.max(1, blocks))) {
    const subject = inParagraph(phrases, paragraph).find(({ kind, how }) => kind === 'person' && how !== 'pronoun')
    const draft = subject && context.draftOf.get(subject)
    if (draft && rootOf(draft) === draft && !draft.named && !draft.plural && draft.members.length === 0) offices.add(draft)
  }
  return [...offices]
}

function firstBareName(phrases: readonly NounPhrase[], context: Context, paragraphs: readonly Paragraph[]): Draft | undefined {
  for (const paragraph of paragraphs) {
    const subject = inParagraph(phrases, paragraph).find(({ kind }) => kind === 'person')
    const draft = subject && context.draftOf.get(subject)
    if (!draft || !subject.name || subject.roles.length > 0 || !draft.named) continue
    if (draft.roles.length === 0 && draft.entity === null && draft.first === subject) return draft
  }
  return undefined
}

function inParagraph(phrases: readonly NounPhrase[], { from, to }: Paragraph): NounPhrase[] {
  return phrases.filter((phrase) => phrase.from >= from && phrase.to <= to)
}
