import type { DecidedStatement } from '../app/library/decided-statements.ts'
import type { PageStory } from '../app/story/page-story.ts'
import type { Record } from '../model/record.ts'
import type { ReaderAsked } from './reader-address.ts'
import type { View } from './view.ts'

/** A statement of a page with what people decided, and its number on the screen. */
export interface Fact extends DecidedStatement {
  /** From 1. */
  readonly number: number
  /** The ink of its speaker on this page, from 0. */
  readonly ink: number
}

/** What the reader shows of a kept page. */
export interface ReaderPage {
  /** As people see it: with their decisions over what was read. */
  readonly record: Record
  readonly facts: readonly Fact[]
  /** Null where the page is not grouped, as of an earlier version. */
  readonly story: PageStory | null
  /** Whether the bytes of the page were kept as they were captured. */
  readonly hasCapture: boolean
}

/** What each part of the reader is given. */
export interface ReaderProps {
  readonly view: View
  readonly asked: ReaderAsked
  readonly page: ReaderPage
}

/** Statements numbered in the order of the page, each speaker with an ink of their own. */
export function toFacts(statements: readonly DecidedStatement[]): Fact[] {
  const speakers = statements.map(({ shown, read }) => (shown ?? read)!.speaker.entity)
  const distinct = [...new Set(speakers)]
  return statements.map((one, at) => ({
    ...one,
    number: at + 1,
    ink: distinct.indexOf(speakers[at]!),
  }))
}
