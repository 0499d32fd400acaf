import { IsnadError } from '../../model/error.ts'
import { findKind } from '../sources/find-kind.ts'
import { linesOf, peek } from '../sources/streams.ts'
import { gunzip } from '../sources/unpack.ts'

const LONGEST_LINE = 500_000_000

/** The lines of a file of records, gzipped or not; null for one that is too long. Throws `IsnadError`, made by `toError` of what the system says. */
export async function* recordLines(
  stream: AsyncIterable<Uint8Array>,
  toError: (cause: unknown) => IsnadError,
): AsyncIterable<string | null> {
  try {
    const { head, whole } = await peek(stream)
    yield* linesOf(findKind(head) === 'gzip' ? gunzip(whole) : whole, LONGEST_LINE)
  } catch (cause) {
    throw cause instanceof IsnadError ? cause : toError(cause)
  }
}
