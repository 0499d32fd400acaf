const LOOKED_AT = 4_000
const DECLARED = /^<(?:!doctype html|html|head|body)\b/i
const TAG = /<\/?(?:html|head|body|div|p|span|a|meta|table|article|section|h[1-6])\b[^>]{0,400}>/gi
const MANY = 5

/** Whether a text is the source of an HTML page, or of a part of one. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, LOOKED_AT)
  return DECLARED.test(pastPrologue(text)) || (start.match(TAG)?.length ?? 0) >= MANY
}

/** A source without its XML declaration and the comments before its first element. */
function pastPrologue(source: string): string {
  let rest = source.replace(/^\s*<\?xml[^>]*>/, '').trimStart()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end < 0) break
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}
