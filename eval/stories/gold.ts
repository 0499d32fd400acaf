import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Alert } from '../../src/model/alert.ts'
import type { Side } from '../../src/model/claim.ts'
import type { ReprintKind } from '../../src/model/reprint.ts'

/** A page of a set: `file` lies beside `gold.json`. */
export interface GoldStoryPage {
  readonly id: string
  readonly file: string
  readonly language: string
}

/** Pages about one happening. */
export interface GoldStory {
  readonly id: string
  readonly title: string
  readonly pages: readonly string[]
}

/** What a page was made of. */
export interface GoldReprint {
  readonly page: string
  readonly of: string
  readonly kind: ReprintKind
  readonly credit: 'kept' | 'lost'
}

/** A statement that takes a side, found on its page by words that stand there. */
export interface GoldClaimStatement {
  readonly page: string
  /** The first words of what is said, or the words of the denial. */
  readonly anchor: string
  /** English label of who speaks. */
  readonly speaker: string
  readonly side: Side
  readonly distanced: boolean
}

/** A proposition, who stands how to it, and on what it rests. */
export interface GoldClaim {
  readonly id: string
  readonly text: string
  readonly statements: readonly GoldClaimStatement[]
  /** In time order; `since` is an ISO day, or null. */
  readonly positions: readonly {
    readonly speaker: string
    readonly side: Side
    readonly since: string | null
  }[]
  readonly reports: number
  readonly independent: number
  readonly origins: readonly { readonly name: string; readonly pages: readonly string[] }[]
  readonly why: string
}

/** Something that a reader should look at; an optional one is neither asked for nor wrong. */
export interface GoldAlert {
  readonly kind: Alert['kind']
  /** The id of the claim that it is about. */
  readonly claim?: string
  /** The one to look at first stands first. */
  readonly pages: readonly string[]
  readonly optional?: boolean
}

/** What is true of a set of pages. */
export interface StoryGold {
  readonly pages: readonly GoldStoryPage[]
  readonly stories: readonly GoldStory[]
  readonly reprints: readonly GoldReprint[]
  /** Pages that are copies of one text; each two of them are a reprint pair. */
  readonly groups: readonly (readonly string[])[]
  readonly circular: readonly (readonly string[])[]
  readonly claims: readonly GoldClaim[]
  readonly alerts: readonly GoldAlert[]
  /** Words for speakers whose English label is not settled: one of them stands in what was found. */
  readonly speakers?: { readonly [speaker: string]: readonly string[] }
}

/** A set and its texts by page id. */
export interface StorySet {
  readonly name: string
  readonly gold: StoryGold
  readonly texts: ReadonlyMap<string, string>
}

const SETS: string = fileURLToPath(new URL('../../test/stories/', import.meta.url))

/** The folders of the sets that the repository holds. */
export function storySets(): string[] {
  return readdirSync(SETS)
    .filter((name) => existsSync(join(SETS, name, 'gold.json')))
    .sort()
    .map((name) => join(SETS, name))
}

/** Reads a set from its folder; throws where a file of it is missing. */
export function readStorySet(folder: string): StorySet {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as StoryGold
  const texts = gold.pages.map(
    ({ id, file }) => [id, readFileSync(join(folder, file), 'utf8')] as const,
  )
  return { name: folder.split('/').at(-1) ?? folder, gold, texts: new Map(texts) }
}
