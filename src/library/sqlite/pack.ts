import { promisify } from 'node:util'
import { deflate as deflateBytes, inflateSync } from 'node:zlib'
import type { Record } from '../../model/record.ts'
import type { Given } from '../entry.ts'
import { RECORD_DICTIONARY } from './record-dictionary.ts'
import type { Slim } from './slim.ts'
import { slim, unslim } from './slim.ts'

const LEVEL = 6
const LARGEST = 256_000_000
/** Bytes of the page's text that help to pack its record; deflate looks back no further than 32 kB. */
const TEXT_SHARE = 28_000

const deflate = promisify<Uint8Array, object, Uint8Array>(deflateBytes)

/** Packs bytes for keeping, with a sum to tell damage by; on another thread. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return deflate(bytes, { level: LEVEL })
}

/** Gives back what was packed. Throws where it is damaged. */
export function unpack(packed: Uint8Array): Uint8Array {
  return inflateSync(packed, { maxOutputLength: LARGEST })
}

/** Gives back a packed text. Throws where it is damaged. */
export function unpackText(packed: Uint8Array): string {
  return decode(unpack(packed))
}

/** Packs a record without the page's text, which serves as its dictionary. */
export function packRecord(record: Record): Promise<Uint8Array> {
  const { text, ...page } = record.page
  const json = JSON.stringify(slim({ ...record, page }, text))
  return deflate(Buffer.from(json), { level: LEVEL, dictionary: dictionaryFor(text) })
}

/** Gives back a record from its packed form and the page's text. Throws where it is damaged. */
export function unpackRecord(packed: Uint8Array, text: string): Record {
  const options = { dictionary: dictionaryFor(text), maxOutputLength: LARGEST }
  const value = JSON.parse(decode(inflateSync(packed, options))) as Slim
  const { page, ...rest } = unslim(value, text) as Record
  return { ...rest, isnad: 1, page: { ...page, text } }
}

const NOTHING_GIVEN: Given = {
  url: null,
  published: null,
  language: null,
  charset: null,
  stated: null,
}

/** What was known besides the bytes, as JSON without what was not known. */
export function packGiven(given: Given): string {
  return JSON.stringify(given, (_name, value: unknown) => value ?? undefined)
}

/** Gives back what was known besides the bytes. */
export function unpackGiven(packed: string): Given {
  return { ...NOTHING_GIVEN, ...(JSON.parse(packed) as Partial<Given>) }
}

function dictionaryFor(text: string): Uint8Array {
  const known = Buffer.from(text.slice(0, TEXT_SHARE)).subarray(0, TEXT_SHARE)
  return Buffer.concat([Buffer.from(RECORD_DICTIONARY), known])
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}
