import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { IsnadError } from '../../model/error.ts'
import type { ErrorCode } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { EntryParts } from '../library/to-entry.ts'
import type { ReadOptions } from '../read.ts'

/** What a reading thread is started with. */
export interface ThreadStart {
  readonly knowledge: string | undefined
  /** Where Node keeps compiled code, where it does. */
  readonly cache: string | undefined
}

/** A page to read. */
export interface PageMessage {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly prepare: boolean
}

/** What a reading thread tells: first that it is ready, then a record or an error for each page. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'record'; readonly record: Record; readonly parts: EntryParts | undefined }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string }

if (parentPort) await serve(parentPort, workerData as ThreadStart)

async function serve(
  port: NonNullable<typeof parentPort>,
  { knowledge, cache }: ThreadStart,
): Promise<void> {
  const tell = (message: ThreadMessage) => port.postMessage(message)
  if (cache !== undefined) enableCompileCache(cache)
  try {
    const { loadKnowledge } = await import('../knowledge-file.ts')
    await loadKnowledge(knowledge)
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error
    tell({ kind: 'error', code: error.code, message: error.message })
    return
  }
  const { readOne } = await import('./read-one.ts')
  port.on('message', ({ bytes, options, prepare }: PageMessage) => {
    const outcome = readOne(bytes, options, prepare)
    if ('record' in outcome) tell({ kind: 'record', record: outcome.record, parts: outcome.parts })
    else tell({ kind: 'error', code: outcome.error.code, message: outcome.error.message })
  })
  tell({ kind: 'ready' })
}
