import { analyse } from '../analyse.ts'
import { packs } from '../lang/index.ts'
import { IsnadError } from '../model/error.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Page } from '../model/page.ts'
import type { Note, Record } from '../model/record.ts'
import { decode } from '../page/decode.ts'
import { isHtml } from '../page/html/is-html.ts'
import { readHtml } from '../page/html/read-html.ts'
import { identifyLanguage } from '../page/language.ts'
import { checkDay } from './day.ts'
import { knowledge } from './knowledge.ts'
import { checkText } from './page-bounds.ts'
import { sha256 } from './sha256.ts'

/** What the caller knows about a page besides its bytes; all of it optional. */
export interface ReadOptions {
  /** Where the page was published. */
  readonly url?: string | null
  /** The Gregorian day of publication as ISO 8601, such as `2024-06-19`; outweighs what the page prints. */
  readonly published?: string | null
  /** BCP 47 code of the page's language; detected where it is not given. */
  readonly language?: string | null
  /** When the page was captured, ISO 8601; never taken for a publication date. */
  readonly capturedAt?: string | null
  /** The encoding that a server or an archive declares. */
  readonly charset?: string | null
  /** The day of publication that a feed or a table states beside the page, as it is written there. */
  readonly stated?: string | null
  /** Where the page lies, for the record only. */
  readonly path?: string | null
}

/** Reads a page as captured: decodes it and says who said what through whom. Throws `IsnadError`. */
export function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Record {
  const { text, note } = decode(bytes, options.charset ? { charset: options.charset } : {})
  const record = readDecoded(text, `sha256:${sha256(bytes)}`, options)
  return withNotes(record, note)
}

/** Reads a page whose text is decoded already; its id is the hash of the text in UTF-8. Throws `IsnadError`. */
export function readText(text: string, options: ReadOptions = {}): Record {
  if (text.trim() === '') {
    throw new IsnadError('empty-page', 'the page holds no text: give another one')
  }
  return readDecoded(text, `sha256:${sha256(new TextEncoder().encode(text))}`, options)
}

type Content = Pick<Page, 'text' | 'lines' | 'declared'>

/** What a page's source shows: HTML as its visible text with its layout, any other text as it is. */
function contentOf(source: string, url: string | null): Content {
  if (!isHtml(source)) {
    checkText(source)
    return { text: source }
  }
  const content = readHtml(source, url)
  checkText(content.text)
  if (content.text !== '') return content
  throw new IsnadError(
    'empty-page',
    'the page shows no text; where scripts write it, save it from a browser and read that',
  )
}

/** What a feed or a table states beside the page stands first among what the page tells machines. */
function withStated(content: Content, { stated }: ReadOptions): Content {
  if (!stated) return content
  const told = { field: 'published', value: stated, by: 'stated beside the page' } as const
  return { ...content, declared: [told, ...(content.declared ?? [])] }
}

function readDecoded(source: string, id: string, options: ReadOptions): Record {
  const { path = null, capturedAt = null } = options
  const published = publishedDay(options)
  const content = withStated(contentOf(source, options.url ?? null), options)
  const url = options.url ?? ownAddress(content)
  const page: Page = { id, ...content, url, path, capturedAt }
  const { pack, note } = languageOf(page.text, options.language)
  return withNotes(analyse(page, { pack, knowledge: knowledge(), published }), note)
}

/** The address that a page gives as its own (`<link rel=canonical>`, `og:url`), where that is a whole one with a path. */
function ownAddress({ declared = [] }: Content): string | null {
  for (const { field, value } of declared) {
    const address = value.trim()
    if (field !== 'address' || !/^https?:/i.test(address) || !URL.canParse(address)) continue
    if (new URL(address).pathname !== '/') return address
  }
  return null
}

/** The pack of the language that the user names, else of the one that the text is in. */
function languageOf(
  text: string,
  code: string | null | undefined,
): { pack: LanguagePack; note?: Note } {
  const known = packs.map((pack) => pack.code).join(', ')
  if (code) {
    const base = code.toLowerCase().split('-')[0]
    const pack = packs.find((candidate) => candidate.code === base)
    if (pack) return { pack }
    throw new IsnadError('unknown-language', `no language pack "${code}"; there are ${known}`)
  }
  const { pack, note } = identifyLanguage(text, packs)
  if (pack) return note ? { pack, note } : { pack }
  const what = note?.message ?? 'the page is in a language that no language pack reads'
  throw new IsnadError('unknown-language', `${what}; name one of ${known} if that is wrong`)
}

/** The record with what was noted before the analysis, first. */
function withNotes(record: Record, note: Note | undefined): Record {
  return note ? { ...record, notes: [note, ...record.notes] } : record
}

/** The day of publication that the user gives. */
function publishedDay({ published }: ReadOptions): string | null {
  return published === null || published === undefined
    ? null
    : checkDay(published, 'publication day')
}
