import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A statement as a person annotated it. */
export interface GoldStatement {
  readonly speaker: string
  readonly speakerSurface: string | null
  readonly named: boolean
  readonly cue: string
  readonly kind: string
  readonly stance: string
  readonly starts: string
  readonly ends: string
  readonly span?: readonly [number, number]
  readonly via?: readonly string[]
}

/** One annotated page. */
export interface GoldPage {
  readonly id: string
  readonly file?: string
  readonly url?: string | null
  readonly language: string
  readonly outlet: string | null
  readonly published: string | null
  /** Where the annotators stopped reading, in UTF-16 units of the page's text. */
  readonly cut?: number
  readonly furniture?: readonly string[]
  readonly statements: readonly GoldStatement[]
  readonly dates?: readonly { readonly surface: string; readonly value: string | null }[]
  readonly entities?: readonly {
    readonly name: string
    readonly kind: string
    readonly surfaces: readonly string[]
  }[]
}

/** A file of annotated pages and the folder of their texts. */
export interface GoldSet {
  readonly name: string
  readonly gold: string
  readonly texts: string
}

/** One annotated page and the file that holds its text. */
export interface GoldText {
  readonly page: GoldPage
  readonly file: string
}

const SHARED: string = fileURLToPath(new URL('../../shared/', import.meta.url))

/** The sets that lie beside the repository; empty where they are absent. */
export function sharedSets(): GoldSet[] {
  const gold = join(SHARED, 'gold')
  return [
    { name: 'seeds', gold: join(gold, 'seeds.jsonl'), texts: join(SHARED, 'seeds') },
    { name: 'fa', gold: join(gold, 'fa.jsonl'), texts: join(gold, 'fa') },
    { name: 'ar', gold: join(gold, 'ar.jsonl'), texts: join(gold, 'ar') },
  ].filter((set) => existsSync(set.gold))
}

/** A set from files that the user names. */
export function namedSet(gold: string, texts: string): GoldSet {
  return { name: basename(gold, '.jsonl'), gold, texts }
}

/** The annotated pages of a set whose texts are there. */
export function readSet(set: GoldSet): GoldText[] {
  return readFileSync(set.gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldPage)
    .map((page) => ({ page, file: join(set.texts, page.file ?? `${page.id}.txt`) }))
    .filter(({ file }) => existsSync(file))
}
