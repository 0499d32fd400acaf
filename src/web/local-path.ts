/** A path of this server as it is given, else the start: `//host` and its like would lead away. */
export function localPath(address: string): string {
  const url = URL.parse(address, 'http://desk')
  const path = url?.origin === 'http://desk' ? url.pathname + url.search + url.hash : '/'
  return path.startsWith('//') ? '/' : path
}
