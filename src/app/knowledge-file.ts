import { existsSync } from 'node:fs'
import { IsnadError } from '../model/error.ts'

/** Where a user's knowledge lies when nothing else is said. */
export const KNOWLEDGE_FILE = 'isnad.knowledge'

/** The file of the user's knowledge: as given, else as `ISNAD_KNOWLEDGE` says, else `./isnad.knowledge` where there is one. */
export function findKnowledgeFile(given?: string): string | undefined {
  const named = given ?? (process.env['ISNAD_KNOWLEDGE'] || undefined)
  if (named !== undefined && !existsSync(named)) {
    throw new IsnadError('missing-file', `${named}: no such knowledge file; check the name`)
  }
  return named ?? (existsSync(KNOWLEDGE_FILE) ? KNOWLEDGE_FILE : undefined)
}

/** Reads with the user's knowledge from now on, where there is a file of it. Throws `IsnadError`. */
export async function loadKnowledge(given?: string): Promise<void> {
  const path = findKnowledgeFile(given)
  if (path === undefined) return
  const { openKnowledge } = await import('./open-knowledge.ts')
  const [{ withUser }, { proclitics, useKnowledge }] = await Promise.all([
    import('../knowledge/user/with-user.ts'),
    import('./knowledge.ts'),
  ])
  useKnowledge(withUser(openKnowledge(path), proclitics()))
}
