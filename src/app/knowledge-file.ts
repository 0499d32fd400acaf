import { existsSync } from 'node:fs'
import { IsnadError } from '../model/error.ts'

/** Where a user's knowledge lies when nothing else is said. */
export const KNOWLEDGE_FILE = 'isnad.knowledge'

/** The file that a user's knowledge is written to: as given, else as `ISNAD_KNOWLEDGE` says, else `./isnad.knowledge`. */
export function knowledgePath(given?: string): string {
  return given ?? (process.env['ISNAD_KNOWLEDGE'] || KNOWLEDGE_FILE)
}

/** The file that a user's knowledge is read from; none where nothing is said and there is no `./isnad.knowledge`. Throws `IsnadError`. */
export function findKnowledgeFile(given?: string): string | undefined {
  const path = knowledgePath(given)
  if (existsSync(path)) return path
  if (path === KNOWLEDGE_FILE && given === undefined) return undefined
  throw new IsnadError('missing-file', `${path}: no such knowledge file; check the name`)
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
