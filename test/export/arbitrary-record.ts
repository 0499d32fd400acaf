import fc from 'fast-check'
import type { EntityKind } from '../../src/model/mention.ts'
import type { Record } from '../../src/model/record.ts'
import type { Span } from '../../src/model/span.ts'
import type { Hop, Statement } from '../../src/model/statement.ts'

/** Pieces of text that mean something to one format or another. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '<javascript:alert(1)>',
  '```',
  '=HYPERLINK("http://evil.example")',
  '-->',
  ']]>',
  '&lt;',
  '\\',
  '"""',
  "'",
  ',',
  '"',
  '\r\n',
  '\n\n# ',
  '\n- ',
  '\t',
  '\0',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2067',
  '\u200c',
  '\u0085',
  '😀',
  'می\u200cشود',
  'قال',
  '1. ',
  '| ',
  ' > ',
]

const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''))

const name = words.map((text) => text || 'X')
const maybe = fc.option(words)
const kind = fc.constantFrom<EntityKind>(
  ...(['person', 'organisation', 'state', 'place', 'outlet', 'group', 'document'] as const),
)
const entity = fc.oneof(
  fc.constantFrom('Q7747', 'kcna', 'local:@12'),
  words.map((text) => `local:${text}`),
)

/** A span of a text that cuts no surrogate pair. */
function spanIn(text: string): fc.Arbitrary<Span> {
  const characters = Array.from(text)
  const starts = [0]
  for (const character of characters) starts.push(starts.at(-1)! + character.length)
  const at = fc.nat({ max: characters.length })
  return fc.tuple(at, at).map(([a, b]): Span => [starts[Math.min(a, b)]!, starts[Math.max(a, b)]!])
}

function hopIn(text: string): fc.Arbitrary<Hop> {
  return fc
    .record({
      name,
      native: maybe,
      entity,
      kind,
      span: fc.option(spanIn(text)),
      relation: fc.constantFrom('quoted', 'interviewed', 'relayed', 'credited', 'monitored'),
      inherited: fc.boolean(),
      rule: name,
    })
    .map((hop) => ({ ...hop, surface: hop.span && text.slice(...hop.span) }))
}

function statementIn(text: string): fc.Arbitrary<Omit<Statement, 'id'>> {
  const span = spanIn(text)
  const edtf = fc.option(
    fc.constantFrom('2024-06-19', '2024-06', '2024', '2024-06/2024-11', '2024-06-19?', '201X'),
  )
  const told = { name, native: maybe, entity, kind }
  return fc.record({
    place: fc.constantFrom('headline', 'kicker', 'lead', 'body', 'subheading', 'caption'),
    kind: fc.constantFrom('direct', 'indirect', 'mixed'),
    stance: fc.constantFrom('asserts', 'denies', 'pledges', 'asks'),
    speaker: fc
      .record({ ...told, span: fc.option(span), named: fc.boolean(), rule: name })
      .map((one) => ({ ...one, surface: one.span && text.slice(...one.span) })),
    addressee: fc.option(
      fc.record({ ...told, span }).map((one) => ({ ...one, surface: text.slice(...one.span) })),
    ),
    cue: span.map((cue) => ({ text: text.slice(...cue), span: cue })),
    content: fc.tuple(span, span).map(([a, b]) => {
      const whole: Span = [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
      const pieces = a[1] < b[0] ? [a, b] : [whole]
      return { text: pieces.map((one) => text.slice(...one)).join(' '), span: whole, pieces }
    }),
    said: fc.option(fc.record({ edtf, place: maybe, medium: maybe })),
    chain: fc.array(hopIn(text), { maxLength: 4 }),
    inside: fc.constant(null),
    rule: name,
  })
}

/** Records of a valid shape, filled with texts that break what is not escaped. */
export const arbitraryRecord: fc.Arbitrary<Record> = words.chain((text) =>
  fc
    .record({
      headline: maybe,
      lead: maybe,
      byline: maybe,
      outlet: fc.option(name),
      url: fc.option(
        fc.constantFrom('https://news.example/1', 'javascript:alert(1)', 'http://a b/<">', 'x'),
      ),
      statements: fc.array(statementIn(text), { maxLength: 3 }),
      mentions: fc.array(
        fc
          .record({
            entity,
            name,
            native: name,
            kind,
            span: spanIn(text),
            how: fc.constantFrom('name', 'surname', 'role', 'pronoun', 'unnamed'),
            rule: name,
          })
          .map((one) => ({ ...one, surface: text.slice(...one.span) })),
        { maxLength: 3 },
      ),
      path: fc.option(fc.constantFrom('body > p:nth-of-type(1)', 'a"b')),
    })
    .map(({ headline, lead, byline, outlet, url, statements, mentions, path }): Record => ({
      isnad: 1,
      page: {
        id: `sha256:${'0123456789abcdef'.repeat(4)}`,
        url,
        path: null,
        language: 'fa',
        capturedAt: null,
        length: text.length,
        text,
      },
      article: {
        outlet: outlet === null ? null : outletNamed(outlet),
        headline,
        kicker: null,
        lead,
        section: null,
        code: null,
        byline,
        published: null,
        updated: null,
        shortUrl: null,
        keywords: headline === null ? [] : [headline],
        captions: [],
        credit: null,
        text,
        blocks: [{ role: 'body', ...(path === null ? {} : { path }), span: [0, text.length] }],
      },
      mentions,
      dates: [],
      statements: statements.map((statement, at) => ({ id: `s${at + 1}`, ...statement })),
      events: [],
      notes: [],
    }))
    .map((record) => JSON.parse(JSON.stringify(record)) as Record),
)

function outletNamed(outlet: string): Record['article']['outlet'] {
  return { name: outlet, entity: 'kcna', surface: null, span: null, rule: 'host' }
}
