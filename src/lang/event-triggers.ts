import type { EventTrigger } from '../model/words/events.ts'
import { headed } from '../text/lines.ts'

/** A form of a trigger: its words, and how they tell the event. */
export interface TriggerForm {
  readonly phrase: string
  readonly form: EventTrigger['form']
  readonly plural?: boolean
  readonly nominal?: boolean
}

/**
 * Triggers of a list under headings `[TYPE mode]`, a line each: the words, in the forms that `inflect` gives, then, parted by `|`,
 * the markers of the recipient, the closers, the words of its company, and flags.
 */
export function toTriggers(
  list: string,
  inflect: (words: string) => readonly TriggerForm[],
): EventTrigger[] {
  return headed(list).flatMap(({ heading, entry }) => {
    const [plover = '', mode = null] = heading.split(' ')
    const [words = '', markers = '', closers = '', company = '', flags = ''] = entry
      .split('|')
      .map((cell) => cell.trim())
    const has = new Set(flags.split(' '))
    return inflect(words).map(({ phrase, form, plural = false, nominal = false }) => ({
      phrase,
      plover,
      mode,
      form,
      markers: markers.split(' ').filter(Boolean),
      closers: closers
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
      company: company
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
      mutual: has.has('mutual'),
      free: has.has('free'),
      visit: has.has('visit'),
      direct: has.has('direct') || has.has('mutual'),
      body: has.has('body'),
      person: has.has('person'),
      bare: has.has('bare'),
      either: has.has('either'),
      plural,
      nominal,
    }))
  })
}
