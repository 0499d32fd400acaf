import { parentPort, workerData } from 'node:worker_threads'
import { loadKnowledge } from '../knowledge-file.ts'
import type { Library } from '../library/open-library.ts'
import { openLibrary } from '../library/open-library.ts'
import { openShelf } from './shelf.ts'
import { recallStory, tellStory } from './told-story.ts'

/** What the thread that tells stories is started with. */
export interface StoryThreadStart {
  readonly file: string
  readonly knowledge: string | undefined
}

/** A story to tell; the thread gives back the number when it is done, and what went wrong. */
export interface StoryJob {
  readonly number: number
  readonly story: string
}

/** That a job is done. */
export interface StoryJobDone {
  readonly number: number
  /** What the library is to remember: who started the thread writes it, so that no two threads wait for one file. */
  readonly notes: ReadonlyMap<string, string | null>
  readonly error: unknown
}

if (parentPort) await serve(parentPort, workerData as StoryThreadStart)

async function serve(
  port: NonNullable<typeof parentPort>,
  { file, knowledge }: StoryThreadStart,
): Promise<void> {
  await loadKnowledge(knowledge)
  const opened = await openLibrary(file)
  const notes = new Map<string, string | null>()
  const library: Library = {
    ...opened,
    recall: async (name) => notes.get(name) ?? (notes.has(name) ? null : opened.recall(name)),
    remember: async (name, value) => void notes.set(name, value),
  }
  const tell = async (story: string): Promise<void> => {
    const [listed] = await library.stories.listed([story])
    if (!listed) return
    const known = await recallStory(library, listed)
    if (!known?.isStill)
      await tellStory(library, listed, { shelf: openShelf(library), isWhole: true })
  }
  port.on('message', ({ number, story }: StoryJob) => {
    notes.clear()
    const answer = (error: unknown) =>
      port.postMessage({ number, notes, error } satisfies StoryJobDone)
    tell(story).then(() => answer(null), answer)
  })
}
