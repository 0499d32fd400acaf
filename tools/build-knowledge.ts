import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toModules } from './knowledge-modules.ts'
import { readTables } from './knowledge-tables.ts'

const root = join(import.meta.dirname, '..')

/** Where the reviewed tables and the generated modules live. */
export const FOLDERS: { readonly tables: string; readonly modules: string } = {
  tables: join(root, 'data', 'knowledge'),
  modules: join(root, 'src', 'knowledge', 'data'),
}

function main(): void {
  const { tables, problems } = readTables(FOLDERS.tables)
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    console.error(`${problems.length} problems in data/knowledge; nothing was written`)
    process.exitCode = 1
    return
  }
  mkdirSync(FOLDERS.modules, { recursive: true })
  for (const [file, text] of toModules(tables)) writeFileSync(join(FOLDERS.modules, file), text)
  const counts = Object.entries(tables).map(([name, rows]) => `${rows.length} ${name}`)
  console.log(`wrote src/knowledge/data: ${counts.join(', ')}`)
}

if (import.meta.main) main()
