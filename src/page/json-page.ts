/** The names of the fields of a page kept as JSON. */
export interface PageFields {
  readonly url: string
  readonly html: string
  readonly text: string
  readonly capturedAt: string
  readonly published: string
}

/** What is looked for in a page kept as JSON, each under the first of these names that it has. */
export const FIELD_NAMES: Readonly<Record<keyof PageFields, readonly string[]>> = {
  url: ['url', 'link', 'address', 'canonical_url', 'source_url', 'uri'],
  html: ['html', 'raw_html', 'content_html', 'source'],
  text: ['text', 'content', 'content_text', 'body', 'maintext', 'article'],
  capturedAt: [
    'capturedAt',
    'captured_at',
    'crawled_at',
    'fetched_at',
    'timestamp',
    'date_download',
  ],
  published: [
    'published',
    'publishedAt',
    'published_at',
    'date_published',
    'date_publish',
    'pubDate',
    'date',
  ],
}

/** A page kept as JSON. */
export interface JsonPage {
  /** HTML, or else plain text. */
  readonly content: string
  readonly url: string | null
  readonly capturedAt: string | null
  readonly published: string | null
}

/** Reads a page kept as JSON; `fields` say which of its fields hold what. Undefined where it holds no content. */
export function parseJsonPage(
  value: unknown,
  fields: Partial<PageFields> = {},
): JsonPage | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const row = value as { readonly [name: string]: unknown }
  const find = (field: keyof PageFields): string | null => {
    const names = fields[field] === undefined ? FIELD_NAMES[field] : [fields[field]]
    for (const name of names) {
      const found = row[name]
      if (typeof found === 'string' && found.trim() !== '') return found
    }
    return null
  }
  const content = find('html') ?? withTitle(row, find('text'))
  if (content === null) return undefined
  return {
    content,
    url: find('url'),
    capturedAt: find('capturedAt'),
    published: find('published'),
  }
}

/** A text with its title above it, where the title is a field of its own. */
function withTitle(row: { readonly [name: string]: unknown }, text: string | null): string | null {
  const { title } = row
  if (text === null || typeof title !== 'string' || text.trimStart().startsWith(title.trim()))
    return text
  return `${title}\n\n${text}`
}
