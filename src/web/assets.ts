import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { FONT_FILES, fontFaces } from './font-faces.ts'

/** A file that the desk serves as it is. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same packed by gzip; null where that saves nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly type: string
  /** Of the bytes. */
  readonly hash: string
}

const FOLDER = new URL('../../assets/', import.meta.url)
const STYLES = 'tokens base shell telling'.split(' ')

let inUse: ReadonlyMap<string, Asset> | undefined
let build: string | undefined

/** All that the desk serves under `/assets/`, by name; nothing else of the disk can be asked for. */
export function assets(): ReadonlyMap<string, Asset> {
  inUse ??= new Map([...styles(), ...icons(), ...fonts(), ...islands()])
  return inUse
}

/** The address of a file, another one after each change of any of them, so that a browser asks for it once. */
export function assetAddress(name: string): string {
  if (build === undefined) {
    const all = createHash('sha256')
    for (const [file, { hash }] of assets()) all.update(`${file} ${hash} `)
    build = all.digest('base64url').slice(0, 10)
  }
  return `/assets/${build}/${name}`
}

function styles(): [string, Asset][] {
  const named = [...STYLES, ...screens()].map((name) => readFileSync(fileOf(`style/${name}.css`)))
  const all = Buffer.concat([Buffer.from(fontFaces()), ...named, Buffer.from(places())])
  return [['desk.css', toAsset(all, 'text/css; charset=utf-8')]]
}

/** Rows of a drawing at most. */
const MOST_ROWS = 600

/** Classes for places on a line and for rows of a drawing: no style stands in an element, as the content policy has it. */
function places(): string {
  const across = Array.from({ length: 101 }, (_, at) => `.x${at}{inset-inline-start:${at}%}`)
  const down = Array.from(
    { length: MOST_ROWS + 1 },
    (_, row) => `.y${row}{inset-block-start:${row * 27}px}.h${row}{block-size:${row * 27}px}`,
  )
  return [...across, ...down].join('')
}

/** The styles of single screens, in `style/screens/`. */
function screens(): string[] {
  const found = globSync('style/screens/*.css', { cwd: FOLDER }).sort()
  return found.map((path) => path.replaceAll('\\', '/').replace(/^style\/|\.css$/g, ''))
}

function icons(): [string, Asset][] {
  return [['icon.svg', toAsset(readFileSync(fileOf('icon.svg')), 'image/svg+xml')]]
}

function fonts(): [string, Asset][] {
  return FONT_FILES.map((path) => {
    const file = fileURLToPath(import.meta.resolve(`@fontsource-variable/${path}`))
    return [basename(file), toAsset(readFileSync(file), 'font/woff2')]
  })
}

/** The compiled modules of `islands/`; there are none where the sources run as they are. */
function islands(): [string, Asset][] {
  const folder = fileURLToPath(new URL('islands/', import.meta.url))
  if (!existsSync(folder)) return []
  return globSync('*.js', { cwd: folder })
    .sort()
    .map((name) => [name, toAsset(readFileSync(`${folder}${name}`), 'text/javascript')])
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(path, FOLDER))
}

function toAsset(bytes: Buffer, type: string): Asset {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  const packed = type.startsWith('font/') ? null : new Uint8Array(gzipSync(bytes))
  return { bytes: new Uint8Array(bytes), packed, type, hash }
}
