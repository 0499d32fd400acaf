import { existsSync } from 'node:fs'
import type { Library } from '../../library/library.ts'
import { sqliteLibrary } from '../../library/sqlite/sqlite-library.ts'
import { IsnadError } from '../../model/error.ts'

export type { Fault, Library, Stats } from '../../library/library.ts'

/** The library of the folder that one works in. */
export const LIBRARY_FILE = './isnad.library'

/** Opens the library in a file, `./isnad.library` where none is named; a new one only where pages are to be added. */
export async function openLibrary(
  file: string | undefined,
  options: { readonly create?: boolean } = {},
): Promise<Library> {
  const path = file ?? LIBRARY_FILE
  if (!options.create && !existsSync(path)) {
    const message = `there is no library ${path}: make one with isnad add PAGE…, or name another with --library FILE`
    throw new IsnadError('missing-file', message)
  }
  return sqliteLibrary(path, options)
}
