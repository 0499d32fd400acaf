import { toPage } from '../../bench/library-pages.ts'
import { sqliteLibrary } from '../../src/library/sqlite/sqlite-library.ts'

/** Adds generated pages to a library, batch by batch, and says which batch is kept as soon as it is. */
const [file, first, batches, size] = process.argv.slice(2)
const library = await sqliteLibrary(file!, { create: true })
for (let batch = 0; batch < Number(batches); batch++) {
  const from = Number(first) + batch * Number(size)
  await library.add(Array.from({ length: Number(size) }, (_, at) => toPage(from + at)))
  process.stdout.write(`${from}\n`)
}
await library.close()
