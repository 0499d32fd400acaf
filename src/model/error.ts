/** What went wrong at an edge; the command line and the server map each code to a status in one table. */
export type ErrorCode =
  | 'missing-file'
  | 'unreadable-file'
  | 'empty-page'
  | 'binary-page'
  | 'undecodable-page'
  | 'unknown-language'
  | 'bad-argument'
  | 'bad-knowledge'
  | 'bad-query'
  | 'bad-library'
  | 'busy-library'
  | 'missing-page'
  | 'unreachable-page'
  | 'refused-page'
  | 'private-address'
  | 'bad-record'
  | 'costly-page'
  | 'defect'

/** The one error that Isnad throws; the message says what to do next. */
export class IsnadError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'IsnadError'
    this.code = code
  }
}
