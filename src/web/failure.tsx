import type { JSX } from 'preact'
import type { ErrorCode } from '../model/error.ts'
import { IsnadError } from '../model/error.ts'
import type { Failure, Words } from './words/words.ts'

/** What went wrong, as it is told in lists: its kind, and the English message with the details. */
export interface Failed {
  readonly code: ErrorCode
  readonly message: string
}

/** An error as the desk tells it in its own language; what was not thrown on purpose is a mistake of the program. */
export function failureWords(error: unknown, { failures }: Words): Failure {
  return failures[error instanceof IsnadError ? error.code : 'defect']
}

/** What is wrong, what to do about it, and the details as the program gives them. */
export function FailureNote(props: {
  readonly failed: Failed
  readonly words: Words
}): JSX.Element {
  const { failed, words } = props
  const { what, next } = words.failures[failed.code]
  return (
    <div class="failure">
      <p>
        {what} {next}
      </p>
      <p class="faint">
        <bdi lang="en" dir="ltr">
          {failed.message}
        </bdi>
      </p>
    </div>
  )
}
