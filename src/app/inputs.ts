import { glob, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { IsnadError } from '../model/error.ts'

/** One page to read: a file, standard input (`-`), an address of the web, or a name that leads to no page. */
export interface Input {
  /** As the user would write it. */
  readonly path: string
  /** Why there is no page behind the name. */
  readonly error?: IsnadError
}

const STDIN = '-'
const PAGE_FILES =
  /\.(?:txt|html?|xhtml|mht|mhtml|rss|atom|xml|jsonl|ndjson|json|warc|wet|wacz|zip)(?:\.gz)?$/i

/**
 * The pages behind names: files as they are, folders through all their subfolders (files that may
 * hold pages, by name), glob patterns, addresses of the web, and `-` for standard input. A name with nothing behind it stays, with its error.
 */
export async function expandInputs(names: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const name of names) {
    for (const input of await expand(name)) {
      if (!inputs.has(input.path)) inputs.set(input.path, input)
    }
  }
  return [...inputs.values()]
}

/** Whether a name is an address of the web. */
export function isWebAddress(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

async function expand(name: string): Promise<Input[]> {
  if (name === STDIN || isWebAddress(name)) return [{ path: name }]
  try {
    const found = await stat(name)
    if (!found.isDirectory()) return [{ path: name }]
    return orNone(name, await pagesUnder(name), `no files with pages in ${name}`)
  } catch (cause) {
    if (!/[*?[{]/.test(name)) return [{ path: name, error: fileError(cause) }]
  }
  return orNone(name, await filesMatching(name), `no file matches ${name}`)
}

function orNone(name: string, paths: readonly string[], message: string): Input[] {
  if (paths.length > 0) return paths.map((path) => ({ path }))
  return [{ path: name, error: new IsnadError('missing-file', message) }]
}

async function pagesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && PAGE_FILES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function filesMatching(pattern: string): Promise<string[]> {
  const paths: string[] = []
  for await (const path of glob(pattern)) {
    if ((await stat(path)).isFile()) paths.push(path)
  }
  return paths.sort()
}

/** What the system says about a file that cannot be read, in our words. */
export function fileError(cause: unknown, path?: string): IsnadError {
  const { code } = cause as NodeJS.ErrnoException
  const before = path === undefined ? '' : `${path}: `
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new IsnadError('missing-file', `${before}no such file; check the name`, { cause })
  }
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'no permission to read it'
      : (code ?? 'the system gives no reason')
  return new IsnadError('unreadable-file', `${before}cannot be read: ${why}`, { cause })
}
