import { parentPort, workerData } from 'node:worker_threads'
import { readPages } from './throughput.ts'

const pages = workerData as readonly Uint8Array[]

readPages(pages.slice(0, 100))
parentPort?.once('message', () => {
  readPages(pages)
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')
