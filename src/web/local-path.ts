/** A path of this server as it is given, else the start: `//host` and its like would lead away. */
export function localPath(given: string): string {
  return /^\/(?![/\\])[^\r\n]*$/.test(given) ? given : '/'
}
