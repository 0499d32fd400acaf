/** What a source is, by its first bytes. */
export type SourceKind =
  'gzip' | 'zip' | 'warc' | 'feed' | 'sitemap' | 'mhtml' | 'json-feed' | 'json-lines' | 'page'

const LOOKED_AT = 4_096

/** Finds out by its first bytes what a source is; what is nothing else is a page. */
export function findKind(head: Uint8Array): SourceKind {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip'
  const start = new TextDecoder('utf-8').decode(head.subarray(0, LOOKED_AT)).trimStart()
  if (/^WARC\/[01]\.\d/.test(start)) return 'warc'
  if (start.startsWith('{') || start.startsWith('[')) return jsonKind(start)
  const element = /<(?![?!])(?:[a-z]+:)?([a-zA-Z]+)[\s>]/.exec(start)?.[1]?.toLowerCase()
  if (element === 'rss' || element === 'feed' || element === 'rdf') return 'feed'
  if (element === 'urlset' || element === 'sitemapindex' || element === 'opml') return 'sitemap'
  if (isMail(start)) return 'mhtml'
  return 'page'
}

function jsonKind(start: string): SourceKind {
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(start)) return 'json-feed'
  return /^[[\s]*\{\s*"/.test(start) ? 'json-lines' : 'page'
}

/** A page saved as a mail message: headers first, of several parts. */
function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1)
  return (
    /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location):/im.test(
      head.slice(0, 200),
    ) && /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head)
  )
}
