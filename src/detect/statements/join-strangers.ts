import type { PageEntity } from '../../model/phrase.ts'
import type { Told } from './cast.ts'

/** The most words of a stranger's name that a fuller name is looked for. */
const LONGEST = 4

/**
 * Speakers whom no finder of names knows, read from their place alone: one whose words end the name of one
 * other speaker of the page is that speaker ("Salari added" after "Bahman Salari said").
 */
export function joinStrangers(told: readonly Told[]): Told[] {
  const named = new Map<string, PageEntity>()
  const strangers = new Map<string, PageEntity>()
  for (const { draft, speaker } of told) {
    if (speaker.kind !== 'person' || speaker.plural || !speaker.named || !speaker.native) continue
    named.set(speaker.id, speaker)
    if (draft.subject?.rule === 'unknown phrase') strangers.set(speaker.id, speaker)
  }
  if (strangers.size === 0) return [...told]
  const endings = new Map<string, PageEntity | null>()
  for (const speaker of named.values()) {
    const words = speaker.native!.split(' ')
    for (let from = Math.max(1, words.length - LONGEST); from < words.length; from++) {
      const ending = words.slice(from).join(' ')
      endings.set(ending, endings.has(ending) ? null : speaker)
    }
  }
  return told.map((one) => {
    const stranger = strangers.get(one.speaker.id)
    const fuller = stranger && endings.get(stranger.native!)
    return fuller ? { ...one, speaker: fuller } : one
  })
}
