import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url))

/** A source file by its path from the repository, with slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What one import names: another file of the repository, or a package. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly isFile: boolean
}

/** The files that a glob pattern finds in the repository, tests left out. */
export function sourceFiles(pattern: string): SourceFile[] {
  return globSync(pattern, { cwd: ROOT })
    .filter((path) => !path.includes('node_modules') && !path.endsWith('.test.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

/** The imports and re-exports of a file, types included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^'\n]+)'/g)
  return [...found].map(([, name]) => {
    const isFile = name!.startsWith('.')
    return { from: path, to: isFile ? posix.join(dirname(path), name!) : name!, isFile }
  })
}
