import { createReadStream } from 'node:fs'
import { IsnadError } from '../../model/error.ts'
import { fileError } from '../inputs.ts'
import { linesOf } from '../sources/streams.ts'

/** Addresses to fetch, and names that lead to none. */
export interface Addresses {
  readonly addresses: readonly string[]
  readonly failures: readonly { readonly name: string; readonly error: IsnadError }[]
}

const LONGEST_LINE = 64_000

/** The addresses that names stand for: an address itself, or a file or standard input (`-`) with one a line; `#` starts a remark. */
export async function readAddresses(names: readonly string[]): Promise<Addresses> {
  const addresses: string[] = []
  const failures: { name: string; error: IsnadError }[] = []
  for (const name of names) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
      addresses.push(name)
      continue
    }
    try {
      const stream = name === '-' ? process.stdin : createReadStream(name)
      for await (const line of linesOf(stream, LONGEST_LINE)) {
        const address = line?.replace(/^\ufeff/, '').trim() ?? 'a line of more than 64 kB'
        if (address !== '' && !address.startsWith('#')) addresses.push(address)
      }
    } catch (cause) {
      failures.push({ name, error: noFile(cause) })
    }
  }
  return { addresses, failures }
}

function noFile(cause: unknown): IsnadError {
  const error = fileError(cause)
  if (error.code !== 'missing-file') return error
  const message = 'no such file, and no web address; write https://host/path'
  return new IsnadError('missing-file', message, { cause })
}
