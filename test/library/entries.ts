import { createHash } from 'node:crypto'
import { readBytes } from '../../src/app/read.ts'
import { toMinute } from '../../src/library/days.ts'
import type { Entry } from '../../src/library/entry.ts'
import type { Mark, StatementTerms } from '../../src/library/terms.ts'

/** What a test says of a page; the rest is made up. */
export interface Sketch {
  readonly text: string
  readonly url?: string
  readonly capturedAt?: string
  /** Publication, ISO 8601. */
  readonly published?: string
  readonly marks?: readonly Mark[]
  readonly statements?: readonly Partial<StatementTerms>[]
  readonly html?: boolean
  /** What makes captures one article; the text where it is left out. */
  readonly article?: string
  readonly outlet?: string
}

/** A page that is ready to be kept, read from a text of a few words. */
export function toEntry(sketch: Sketch): Entry {
  const { text, url, capturedAt, published, marks = [], statements = [], article = text } = sketch
  const source = sketch.html ? `<html><body><p>${text}</p></body></html>` : text
  const bytes = new TextEncoder().encode(source)
  const record = readBytes(bytes, {
    language: 'en',
    url: url ?? null,
    capturedAt: capturedAt ?? null,
  })
  return {
    record,
    captured: sketch.html ? bytes : null,
    given: { url: url ?? null, published: null, language: 'en', charset: null, stated: null },
    addresses: url ? [url] : [],
    content: createHash('sha256')
      .update(`${sketch.outlet ?? ''} ${article}`)
      .digest('hex')
      .slice(0, 32),
    reader: '1.0.0',
    terms: {
      minute: published ? toMinute(published) : null,
      words: wordsOf(text),
      marks,
      statements: statements.map(({ words = [], marks: list = [], said = null }) => ({
        words,
        marks: list,
        said,
      })),
    },
    entities: marks
      .filter((mark) => mark.startsWith('entity:'))
      .map((mark) => {
        const id = mark.slice('entity:'.length)
        return { id, name: id, native: null, kind: 'person', words: id.split('-') }
      }),
  }
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
