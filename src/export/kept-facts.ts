import type { Record } from '../model/record.ts'
import type { Review } from '../model/review.ts'
import type { Shape } from './shape.ts'
import { fields, listOf, oneOf, optional, orNull, text } from './shape.ts'
import { span } from './record-shape.ts'

/** What a library knows of a page beside its record: the field `kept` of a line of `jsonl`. */
export interface KeptFacts {
  /** The version of the program that read it. */
  readonly reader: string
  /** What was known about the page besides its bytes when it was read. */
  readonly given: {
    readonly url: string | null
    readonly published: string | null
    readonly language: string | null
    readonly charset: string | null
    readonly stated: string | null
  }
  /** All its addresses in canonical form. */
  readonly addresses: readonly string[]
  /** What people decided, in that order; the record has it already. */
  readonly reviews: readonly Review[]
  /** The parts of the record that reviews changed, as they were read. */
  readonly read?: Partial<Record>
}

const maybe = orNull(text())
const anything: Shape = () => undefined

/** The shape of those facts. */
export const keptShape: Shape = fields({
  reader: text(/./s),
  given: fields({ url: maybe, published: maybe, language: maybe, charset: maybe, stated: maybe }),
  addresses: listOf(text(/./s)),
  reviews: listOf(
    fields({
      page: text(/^sha256:[0-9a-f]{64}$/),
      target: fields({
        of: oneOf('statement', 'mention', 'date', 'article', 'block'),
        span: orNull(span),
        field: maybe,
      }),
      verdict: oneOf('accept', 'correct', 'reject'),
      value: optional(anything),
      by: text(/./s),
      at: text(/^\d{4}-\d{2}-\d{2}T/),
      why: maybe,
    }),
  ),
  read: optional(fields({})),
})
