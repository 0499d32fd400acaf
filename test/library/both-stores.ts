import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import type { Library } from '../../src/library/library.ts'
import { memoryLibrary } from '../../src/library/memory/memory-library.ts'
import { sqliteLibrary } from '../../src/library/sqlite/sqlite-library.ts'

/** A test that runs once with each store. */
export function testBoth(
  name: string,
  work: (context: TestContext, make: () => Promise<Library>) => Promise<void>,
): void {
  void test(`${name} (in memory)`, (context) => work(context, async () => memoryLibrary()))
  void test(`${name} (in a file)`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-library-'))
    const opened: Library[] = []
    context.after(async () => {
      for (const library of opened) await library.close()
      rmSync(folder, { recursive: true })
    })
    return work(context, async () => {
      const library = await sqliteLibrary(join(folder, `${opened.length}.library`), {
        create: true,
      })
      opened.push(library)
      return library
    })
  })
}
