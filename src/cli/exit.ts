import type { ErrorCode } from '../model/error.ts'

/** The exit status of each kind of failure; 0 is success, and of several failures the first one counts. */
export const EXIT: Readonly<Record<ErrorCode, number>> = {
  'bad-argument': 2,
  'missing-file': 3,
  'unreadable-file': 4,
  'empty-page': 5,
  'binary-page': 6,
  'undecodable-page': 7,
  'unknown-language': 8,
  'bad-knowledge': 9,
  'unreachable-page': 10,
  'refused-page': 11,
  'private-address': 12,
  'bad-record': 13,
  'bad-query': 14,
  'bad-library': 15,
  'busy-library': 16,
  'missing-page': 17,
  'costly-page': 18,
  defect: 70,
}

/** The exit status where nothing was found, as of grep: no failure, but a script can tell. */
export const NOTHING_FOUND = 1
