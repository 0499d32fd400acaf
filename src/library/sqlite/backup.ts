import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { IsnadError } from '../../model/error.ts'
import type { Database } from './database.ts'
import { guarded } from './database.ts'

/** Copies a library to a new file while it is in use; the copy is whole and packed tight, or there is none. */
export async function backup({ sql }: Database, target: string): Promise<void> {
  const part = `${target}.part`
  for (const file of [target, part])
    if (existsSync(file))
      throw new IsnadError('bad-argument', `${file} exists already: name a new file for the copy`)
  try {
    guarded(target, () => sql('VACUUM INTO ?').run(part))
    const copy = await open(part, 'r+')
    await copy.sync()
    await copy.close()
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
