import { createReadStream } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { WARCParser } from 'warcio'

/**
 * One pass over an archive in a process of its own, its cost printed as JSON: `plain PATH` unpacks each record with warcio and
 * does nothing with it, `read PATH OUTPUT THREADS` is `isnad read`, built, with the records written to a file.
 */
const [task, path = '', output = '', threads = ''] = process.argv.slice(2)

const started = performance.now()
if (task === 'plain') await plain()
else await read()
const seconds = (performance.now() - started) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cores = (userCPUTime + systemCPUTime) / 1e6 / seconds
process.stdout.write(JSON.stringify({ seconds, cores, peakMegabytes: maxRSS / 1024 }))

async function plain(): Promise<void> {
  for await (const record of new WARCParser(createReadStream(path))) await record.readFully(true)
}

async function read(): Promise<void> {
  enableCompileCache()
  const { run } = await import(new URL('../dist/cli/main.js', import.meta.url).href)
  const status = await run(['read', path, '--output', output, '--threads', threads])
  if (status !== 0) throw new Error(`isnad read ended with ${status}`)
}
