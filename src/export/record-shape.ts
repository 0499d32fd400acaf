import type { Shape } from './shape.ts'
import {
  count,
  fields,
  listOf,
  oneOf,
  optional,
  orNull,
  share,
  text,
  truth,
  wordOf,
} from './shape.ts'

const maybe = orNull(text())
const rule = text(/./s)
const edtf = text(/^.{4}/s)

/** Two whole numbers, the first no greater. */
export const span: Shape = (value, at) => {
  const wrong = listOf(count)(value, at)
  if (wrong !== undefined) return wrong
  const [start, end, more] = value as number[]
  if (end === undefined || more !== undefined) return `${at} is no [start, end)`
  return start! <= end ? undefined : `${at} ends before it begins`
}

const entityKind = wordOf('person organisation state place outlet group document')
const calendar = wordOf('gregory persian islamic')

const moment = fields({
  value: text(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?$/),
  edtf,
  calendar,
  surface: maybe,
  span: orNull(span),
  inferred: truth,
  rule,
})

const article = fields({
  outlet: orNull(fields({ name: text(), entity: maybe, surface: maybe, span: orNull(span), rule })),
  headline: maybe,
  kicker: maybe,
  lead: maybe,
  section: maybe,
  code: maybe,
  byline: maybe,
  published: orNull(moment),
  updated: orNull(moment),
  shortUrl: maybe,
  keywords: listOf(text()),
  captions: listOf(text()),
  credit: maybe,
  text: text(),
  blocks: listOf(
    fields({
      role: wordOf(
        'headline kicker lead body subheading caption byline dateline credit keywords furniture',
      ),
      kind: optional(text()),
      path: optional(text()),
      span,
    }),
  ),
})

const mention = fields({
  entity: text(),
  name: text(),
  native: text(),
  kind: entityKind,
  surface: text(),
  span,
  how: wordOf('name surname role pronoun description unnamed'),
  standing: optional(wordOf('former then acting designate')),
  candidates: optional(
    listOf(fields({ entity: text(), name: text(), score: share, reasons: listOf(text(), 1) }), 1),
  ),
  rule,
})

const speaker = fields({
  name: text(),
  native: maybe,
  entity: text(),
  surface: maybe,
  span: orNull(span),
  members: optional(listOf(fields({ name: text(), entity: text() }), 2)),
  named: truth,
  kind: entityKind,
  rule,
})

const addressee = fields({
  name: text(),
  native: maybe,
  entity: text(),
  kind: entityKind,
  surface: text(),
  span,
})

const hop = fields({
  name: text(),
  native: maybe,
  entity: text(),
  kind: entityKind,
  surface: maybe,
  span: orNull(span),
  relation: wordOf('quoted interviewed relayed credited monitored published'),
  inherited: truth,
  rule,
})

const statement = fields({
  id: text(/^s\d+$/),
  place: wordOf('headline kicker lead body subheading caption'),
  kind: wordOf('direct indirect mixed'),
  stance: wordOf(
    'asserts denies claims pledges thanks accuses hopes warns condemns proposes asks agrees praises supports declines confirms',
  ),
  speaker,
  addressee: orNull(addressee),
  cue: fields({ text: text(), span }),
  content: fields({ text: text(), span, pieces: listOf(span) }),
  said: orNull(fields({ edtf: orNull(edtf), place: maybe, medium: maybe })),
  chain: listOf(hop),
  inside: maybe,
  rule,
})

const event = fields({
  plover: text(),
  mode: maybe,
  actors: listOf(text()),
  recipients: listOf(text()),
  place: maybe,
  edtf: orNull(edtf),
  status: wordOf('reported claimed denied'),
  by: maybe,
  span,
})

/** The shape of a record, as `record.schema.json` has it; a record may have fields that are not yet known. */
export const recordShape: Shape = fields({
  isnad: oneOf(1),
  page: fields({
    id: text(/^sha256:[0-9a-f]{64}$/),
    url: maybe,
    path: maybe,
    language: text(/^[a-z]{2,3}$/),
    capturedAt: maybe,
    length: count,
    text: text(),
  }),
  article,
  mentions: listOf(mention),
  dates: listOf(fields({ surface: text(), span, edtf: orNull(edtf), calendar, rule })),
  statements: listOf(statement),
  events: listOf(event),
  notes: listOf(fields({ code: text(/^[a-z]+(-[a-z]+)*$/), message: rule })),
})
