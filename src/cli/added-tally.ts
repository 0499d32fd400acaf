import type { Added } from '../app/library/add-pages.ts'
import type { IsnadError } from '../model/error.ts'
import { EXIT } from './exit.ts'

const WORDS = {
  new: 'new',
  version: 'changed since',
  same: 'with other furniture only',
  address: 'known under another address',
  known: 'there already',
} as const

/** Counts what became of pages that were added. */
export interface AddedTally {
  readonly count: (added: Added) => void
  /** The counts in words; what could not be read is told on standard error. */
  readonly text: () => string
  /** The exit status that the first failure asks for. */
  readonly status: () => number
}

/** Starts to count what becomes of pages. */
export function startTally(): AddedTally {
  const counts = new Map<keyof typeof WORDS, number>()
  const failures: { readonly name: string; readonly error: IsnadError }[] = []
  return {
    count: (added: Added) => {
      if ('error' in added) failures.push(added)
      else counts.set(added.outcome.kind, (counts.get(added.outcome.kind) ?? 0) + 1)
    },
    text: () => {
      const parts = Object.entries(WORDS).flatMap(([kind, words]) => {
        const count = counts.get(kind as keyof typeof WORDS)
        return count === undefined ? [] : [`${count} ${words}`]
      })
      for (const { name, error } of failures)
        process.stderr.write(`isnad: ${name}: ${error.message}\n`)
      return `${parts.join(', ') || 'nothing to add'}${failures.length > 0 ? `, ${failures.length} could not be read` : ''}\n`
    },
    status: () => (failures[0] ? EXIT[failures[0].error.code] : 0),
  }
}
