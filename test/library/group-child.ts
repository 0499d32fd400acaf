import { groupNew } from '../../src/app/story/group-new.ts'
import { sqliteLibrary } from '../../src/library/sqlite/sqlite-library.ts'

/** Groups the pages of a library, a few at a time, and says how many are done after each step. */
const [file, step] = process.argv.slice(2)
const library = await sqliteLibrary(file!)
await groupNew(library, {
  step: Number(step),
  onProgress: (done) => process.stdout.write(`${done}\n`),
})
await library.close()
