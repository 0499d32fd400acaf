const LONGEST = 4_096

/** An address of the web, without what is not sent to servers or must not be; nothing where it is none, or too long for one. */
export function parseWebAddress(text: string, base?: string): URL | undefined {
  if (text.length > LONGEST || !URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? undefined : url
}
