import type { Block } from '../model/block.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { toCodePoints } from './code-points.ts'
import { directionOf, labelLanguage, languageOf } from './direction.ts'
import type { Told } from './entities.ts'
import { castOf } from './entities.ts'
import type { Json } from './filled.ts'
import { filled } from './filled.ts'
import type { Format } from './format.ts'
import { entityIri, pageIri, SOFTWARE, webAddress } from './iri.ts'
import { toInstant } from './times.ts'
import { embeddableJson } from './embeddable-json.ts'

/** UTF-16 units of the text that a quote selector gives on either side. */
const CONTEXT = 32

const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld'

/** W3C Web Annotation: one JSON array of annotations, a line each: mentions, dates, contents of statements, hops. */
export const annotation: Format = {
  name: 'annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  drops: [
    'all of the article: headline, outlet, day of publication, blocks, repaired text',
    'the text itself: an annotation points at it',
    'cues, addressees, when and where something was said',
    'the order of the hops of a chain, and hops that no words of the page name',
    'candidates, events, notes and rules',
  ],
  head: '[\n',
  page: ({ record }) =>
    annotationsOf(record)
      .map((one) => embeddableJson(one))
      .join(',\n'),
  between: ',\n',
  foot: '\n]\n',
}

/** Every annotation of a page, in the order of the record. */
export function annotationsOf(record: Record): Json[] {
  const targetOf = targeter(record)
  const { speakersOf } = castOf(record)
  const make = (
    parts: readonly (string | number)[],
    about: Json,
    spans: readonly Span[],
  ): Json => ({
    '@context': CONTEXT_IRI,
    id: pageIri(record, 'annotation', ...parts),
    type: 'Annotation',
    ...about,
    generator: { id: SOFTWARE, type: 'Software', name: 'Isnad' },
    target: spans.length === 1 ? targetOf(spans[0]!) : spans.map(targetOf),
  })
  const mentions = record.mentions.map((mention, index) =>
    make(['mention', index], identifying(mention, record), [mention.span]),
  )
  const dates = record.dates.flatMap(({ edtf, span }, index) =>
    edtf === null ? [] : [make(['date', index], tagging(edtf), [span])],
  )
  const statements = record.statements.flatMap(({ id, stance, kind, speaker, content, chain }) => [
    make(
      [id],
      classifying({ stance, kind, speakers: speakersOf(speaker) }, record),
      content.pieces,
    ),
    ...chain.flatMap((hop, index) =>
      hop.span === null
        ? []
        : [make([id, `hop${index + 1}`], linking(hop, pageIri(record, id)), [hop.span])],
    ),
  ])
  return [...mentions, ...dates, ...statements]
}

function identifying(party: Told, record: Record): Json {
  const { entity, name, native } = party
  return {
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: entityIri(entity), purpose: 'identifying' },
      { ...textual(name, labelLanguage(party, record)), purpose: 'tagging' },
      ...(native === null
        ? []
        : [{ ...textual(native, languageOf(native, record)), purpose: 'tagging' }]),
    ],
  }
}

function tagging(edtf: string): Json {
  return {
    motivation: 'tagging',
    body: { type: 'TextualBody', value: edtf, format: 'text/plain', purpose: 'tagging' },
  }
}

function classifying(
  { stance, kind, speakers }: { stance: string; kind: string; speakers: readonly Told[] },
  record: Record,
): Json {
  return {
    motivation: 'classifying',
    body: [
      { ...textual(stance, 'en'), purpose: 'classifying' },
      { ...textual(kind, 'en'), purpose: 'classifying' },
      ...speakers.flatMap((speaker) => [
        { type: 'SpecificResource', source: entityIri(speaker.entity), purpose: 'linking' },
        { ...textual(speaker.name, labelLanguage(speaker, record)), purpose: 'describing' },
      ]),
    ],
  }
}

function linking(hop: Told & { readonly relation: string }, statement: string): Json {
  return {
    motivation: 'linking',
    body: [
      { type: 'SpecificResource', source: statement, purpose: 'linking' },
      { type: 'SpecificResource', source: entityIri(hop.entity), purpose: 'identifying' },
      { ...textual(hop.relation, 'en'), purpose: 'classifying' },
    ],
  }
}

function textual(value: string, language: string): Json {
  const textDirection = directionOf(value)
  return { type: 'TextualBody', value, format: 'text/plain', language, textDirection }
}

/** Makes the target of a span: the page, and where in it, in ways that stand for each other. */
function targeter(record: Record): (span: Span) => Json {
  const { page, article } = record
  const codePoint = toCodePoints(page.text)
  const source = webAddress(page.url) ?? pageIri(record)
  const captured = page.capturedAt && toInstant(page.capturedAt)
  const state = captured && { type: 'TimeState', sourceDate: captured }
  const elementOf = elementFinder(article.blocks)
  return (span) => {
    const position = {
      type: 'TextPositionSelector',
      start: codePoint(span[0]),
      end: codePoint(span[1]),
    }
    const element = elementOf(span)
    const selector = [
      position,
      toQuote(page.text, span, [0, page.text.length]),
      ...(element ? [inElement(page.text, span, element)] : []),
    ]
    return filled({ type: 'SpecificResource', source, selector, state })
  }
}

function inElement(text: string, span: Span, { path, span: within }: Block): Json {
  return { type: 'CssSelector', value: path, refinedBy: toQuote(text, span, within) }
}

/** The words of a span and what stands around them, just as they stand in the page, half-spaces too. */
function toQuote(text: string, [start, end]: Span, [from, to]: Span): Json {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: withoutHalves(text.slice(Math.max(from, start - CONTEXT), start)),
    suffix: withoutHalves(text.slice(end, Math.min(to, end + CONTEXT))),
  }
}

/** The text without half a surrogate pair at either end. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** Finds the block of an HTML page whose element holds a span. */
function elementFinder(blocks: readonly Block[]): (span: Span) => Block | null {
  const inOrder = blocks
    .filter(({ path }) => path !== undefined)
    .toSorted((one, other) => one.span[0] - other.span[0])
  return ([start, end]) => {
    let [low, high] = [0, inOrder.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder[middle]!.span[0] <= start) low = middle + 1
      else high = middle
    }
    const block = inOrder[low - 1]
    return block && end <= block.span[1] ? block : null
  }
}
