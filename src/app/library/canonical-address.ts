const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|igshid|mc_[ce]id|ref|ref_src|ref_url|share|amp|outputtype|ncid|cmpid|_ga|xtor)$/i
const SERVED_ALIKE = /^(?:www\d?|m|mobile|amp)\./

/**
 * One form for the addresses of one page: without scheme, `www.` and `m.`, default port, fragment, tracking parameters, AMP marks,
 * closing slash and needless escapes; parameters in order. What is no web address stays as it is.
 */
export function canonicalAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address
  const url = new URL(address)
  const host = url.hostname.replace(SERVED_ALIKE, '') + (url.port === '' ? '' : `:${url.port}`)
  const path = unescaped(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp\//, '/')
    .replace(/\/(?:amp|index\.(?:html?|php|aspx?))?\/?$/i, '')
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  const query = parameters
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .sort((one, other) => (one < other ? -1 : 1))
  return `${host}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

function unescaped(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
