import { parentPort, workerData } from 'node:worker_threads'
import { loadKnowledge } from '../knowledge-file.ts'
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
  readonly error: unknown
}

if (parentPort) await serve(parentPort, workerData as StoryThreadStart)

async function serve(
  port: NonNullable<typeof parentPort>,
  { file, knowledge }: StoryThreadStart,
): Promise<void> {
  await loadKnowledge(knowledge)
  const library = await openLibrary(file)
  const tell = async (story: string): Promise<void> => {
    const [listed] = await library.stories.listed([story])
    if (!listed) return
    const known = await recallStory(library, listed)
    if (!known?.isStill)
      await tellStory(library, listed, { shelf: openShelf(library), isWhole: true })
  }
  port.on('message', ({ number, story }: StoryJob) => {
    tell(story).then(
      () => port.postMessage({ number, error: null } satisfies StoryJobDone),
      (error: unknown) => port.postMessage({ number, error } satisfies StoryJobDone),
    )
  })
}
