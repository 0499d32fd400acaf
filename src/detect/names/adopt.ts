import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf } from './draft.ts'

/** Sentences that an office waits for the name of its holder; from headline and lead it waits longer. */
const PATIENCE = 3
const OPENING_PATIENCE = 6

interface Waiting {
  readonly draft: Draft
  readonly until: number
}

/**
 * An office alone ("the governor of … said") that the next sentences follow with a new name without one
 * ("Hossein … added") is that person's; and a noun alone after a name without any office is its bearer's.
 */
export function adoptOffices(phrases: readonly NounPhrase[], context: Context): void {
  const { paragraphs } = context.reading
  const subjects = phrases.filter((phrase) => context.subjects.has(phrase))
  let sentence = 0
  let next = 0
  let waiting: Waiting[] = []
  let speaker: { draft: Draft; sentence: number } | undefined
  for (const { block, sentences } of paragraphs) {
    const opening = block.role !== 'body' && block.role !== 'caption'
    for (const { to } of sentences) {
      sentence++
      for (; next < subjects.length && subjects[next]!.from < to; next++) {
        const phrase = subjects[next]!
        const draft = context.draftOf.get(phrase)
        if (!draft || phrase.kind !== 'person' || phrase.how === 'pronoun' || phrase.plural)
          continue
        const root = rootOf(draft)
        if (isNameless(root, phrase)) {
          if (
            speaker &&
            sentence - speaker.sentence <= PATIENCE &&
            varies(root, phrase, speaker.draft)
          )
            merge(root, speaker.draft)
          else
            waiting.push({ draft: root, until: sentence + (opening ? OPENING_PATIENCE : PATIENCE) })
        } else if (root.named) {
          waiting = waiting.filter((one) => one.until >= sentence)
          if (phrase.roles.length === 0 && root.roles.length === 0) adopt(waiting, root)
          speaker = { draft: root, sentence }
          if (!opening) waiting = []
        }
      }
    }
  }
}

function isNameless(draft: Draft, phrase: NounPhrase): boolean {
  return (
    !draft.named &&
    draft.kind === 'person' &&
    !draft.plural &&
    draft.members.length === 0 &&
    !phrase.leans &&
    !/source|reporter|correspondent/.test(draft.gloss)
  )
}

function adopt(waiting: readonly Waiting[], heir: Draft): void {
  for (const { draft } of waiting) {
    if (
      rootOf(draft) !== draft ||
      (draft.country && heir.country && draft.country !== heir.country)
    )
      continue
    merge(draft, heir)
  }
}

/** A definite noun for a speaker of whom the page has given no office. */
function varies(draft: Draft, phrase: NounPhrase, speaker: Draft): boolean {
  if (draft.unnamed || phrase.rule === 'this with a noun' || rootOf(speaker) !== speaker)
    return false
  const abroad =
    draft.country !== null && speaker.country !== null && draft.country !== speaker.country
  return speaker.roles.length === 0 && !abroad && draft.roles.some(({ words }) => words.length > 1)
}
