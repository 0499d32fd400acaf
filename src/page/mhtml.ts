/** A page that a browser saved as one file of mail parts. */
export interface SavedPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
  readonly url: string | null
  /** When it was saved, ISO 8601. */
  readonly savedAt: string | null
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

const MOST_PARTS = 5_000

/** The HTML page inside an MHTML file; undefined where none is in it. Bytes go through untouched. */
export function parseMhtml(bytes: Uint8Array): SavedPage | undefined {
  const whole = toPart(latin(bytes))
  const boundary = parameterOf(whole.headers.get('content-type'), 'boundary')
  const parts = boundary ? partsOf(whole.body, boundary) : [whole]
  const html = parts.find((part) => /^text\/html\b/i.test(part.headers.get('content-type') ?? ''))
  if (!html) return undefined
  const date = Date.parse(whole.headers.get('date') ?? '')
  return {
    bytes: decodeBody(html),
    charset: parameterOf(html.headers.get('content-type'), 'charset') ?? null,
    url:
      whole.headers.get('snapshot-content-location') ??
      html.headers.get('content-location') ??
      null,
    savedAt: Number.isNaN(date) ? null : new Date(date).toISOString(),
  }
}

const CHUNK = 8_192

/** A character for each byte, of its number; the platform's latin1 is windows-1252, which has others. */
function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}

function partsOf(body: string, boundary: string): Part[] {
  return body
    .split(`--${boundary}`, MOST_PARTS)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => toPart(part.replace(/^\r?\n/, '')))
}

function toPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function parameterOf(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '')
  return found?.[1] ?? found?.[2]
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return toBytes(fromBase64(body))
  if (encoding !== 'quoted-printable') return toBytes(body)
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  return toBytes(
    joined.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  )
}

/** What base64 holds, as far as it goes where it is cut off. */
function fromBase64(text: string): string {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '')
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
