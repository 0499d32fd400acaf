import { mainText, plainText } from '../eval/main-text.ts'
import { readBytes } from '../src/app/read.ts'
import { IsnadError } from '../src/model/error.ts'

/** A way to get the text of an article out of a page. */
export interface HtmlTool {
  /** What is timed: from the bytes of a page, all of them UTF-8, to what the tool gives; null for a page that it declines. */
  readonly extract: (bytes: Uint8Array, url: string | null) => Extracted | Promise<Extracted>
  /** The text of what it gave, outside of the time. */
  readonly toText: (extracted: string) => string
}

type Extracted = string | null

/** Names of the tools, and how to load each; loading fails where its packages are not installed. */
export const HTML_TOOLS: { readonly [name: string]: () => Promise<HtmlTool> } = {
  'Isnad, main text': async () => ({ extract: (bytes) => mainText(decode(bytes)), toText: same }),
  'Isnad, whole reading': async () => ({ extract: articleText, toText: same }),
  Readability: loadReadability,
  defuddle: loadDefuddle,
}

async function loadReadability(): Promise<HtmlTool> {
  const { Readability } = await import('@mozilla/readability')
  const { parseHTML } = await import('linkedom')
  const extract = (bytes: Uint8Array) =>
    new Readability(parseHTML(decode(bytes)).document).parse()?.content ?? ''
  return { extract, toText: plainText }
}

async function loadDefuddle(): Promise<HtmlTool> {
  const { Defuddle } = await import('defuddle/node')
  const { parseHTML } = await import('linkedom')
  const extract = async (bytes: Uint8Array, url: string | null) => {
    const { document } = parseHTML(decode(bytes))
    return (await Defuddle(document, url ?? undefined, { useAsync: false })).content
  }
  return { extract, toText: plainText }
}

/** The article's text in the record of a page; null where the page is in a language that Isnad does not read. */
function articleText(bytes: Uint8Array, url: string | null): string | null {
  try {
    return readBytes(bytes, { url }).article.text
  } catch (error) {
    if (error instanceof IsnadError) return null
    throw error
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function same(text: string): string {
  return text
}
