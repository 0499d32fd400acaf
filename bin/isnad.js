#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  await start()
} else {
  handOver()
}

async function start() {
  const main = new URL('../dist/cli/main.js', import.meta.url)
  if (!existsSync(main)) {
    process.stderr.write('isnad: not built yet; run `npm run build` first\n')
    process.exitCode = 70
    return
  }
  module.enableCompileCache()
  const { run } = await import(main.href)
  process.exitCode = await run(process.argv.slice(2))
}

// A checkout brings a Node of its own, which runs where the machine's is too old.
function handOver() {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  if (!existsSync(own)) {
    process.stderr.write(`isnad: needs Node 22.18 or later, this is ${process.versions.node}\n`)
    process.exitCode = 70
    return
  }
  const self = fileURLToPath(import.meta.url)
  const { status, signal } = spawnSync(own, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (signal) process.kill(process.pid, signal)
  process.exitCode = status ?? 70
}
