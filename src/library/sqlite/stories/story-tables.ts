import type { Print } from '../../../model/print.ts'
import type { StoryChange, StoryDecision } from '../../../model/story.ts'
import type { ListedStory, StorySlice } from '../../../model/story-store.ts'
import type { Database } from '../database.ts'
import { hashBytes } from '../lookups.ts'
import { openReprints } from './reprint-table.ts'

/** The tables of placed pages, their stories, and what was decided on them; what changes them runs inside a change. */
export interface StoryTables extends ReturnType<typeof openReprints> {
  readonly keyOf: (page: string) => number | null
  readonly storyOf: (key: number) => string | null
  readonly pagesOf: (story: string) => number[]
  readonly list: (slice: StorySlice) => ListedStory[]
  readonly count: (least: number) => number
  readonly listed: (stories: readonly string[]) => ListedStory[]
  readonly decisions: (pages: readonly string[]) => StoryDecision[]
  readonly changes: (story: string | null) => StoryChange[]
  readonly keep: (page: PlacedPrint) => void
  /** Takes a page out, of its story too. */
  readonly leave: (key: number) => void
  readonly apply: (change: StoryChange) => void
  readonly decide: (decision: StoryDecision) => void
  /** Forgets all but what was decided and what became of stories. */
  readonly clear: () => void
}

/** A print with its place. */
export interface PlacedPrint {
  readonly key: number
  readonly print: Print
  readonly packed: Uint8Array
  readonly story: string
}

/** Opens the tables of stories. */
export function openStoryTables(database: Database): StoryTables {
  const { sql } = database
  const keyOf = (page: string): number | null => {
    const row = sql('SELECT key FROM print WHERE hash = ? AND page = ?').get(
      shortHash(page),
      hashBytes(page),
    )
    return row ? Number(row['key']) : null
  }
  const reprints = openReprints(database, keyOf)

  /** The number of a story that goes on, or null. */
  const find = (name: string): number | null => {
    let row = sql('SELECT id, into_story FROM story WHERE name = ?').get(name)
    while (row && row['into_story'] !== null)
      row = sql('SELECT id, into_story FROM story WHERE id = ?').get(Number(row['into_story']))
    return row ? Number(row['id']) : null
  }
  const make = (name: string): number =>
    find(name) ??
    Number(
      sql('INSERT INTO story (name, pages, version) VALUES (?, 0, 0)').run(name).lastInsertRowid,
    )
  /** Brings what a story is listed by up to date. */
  const tally = (story: number) =>
    sql(
      `UPDATE story SET version = version + 1,
         (pages, latest) = (SELECT count(*), max(key) FROM print WHERE story = ?) WHERE id = ?`,
    ).run(story, story)
  const move = (from: number, to: number) => {
    sql('UPDATE print SET story = ? WHERE story = ?').run(to, from)
    sql('UPDATE story SET into_story = ? WHERE id = ?').run(to, from)
    tally(from)
    tally(to)
  }
  const part = (name: string, pages: readonly string[]) => {
    sql('UPDATE story SET into_story = NULL WHERE name = ?').run(name)
    const story = make(name)
    for (const page of pages) {
      const key = keyOf(page)
      if (key === null) continue
      const before = Number(sql('SELECT story FROM print WHERE key = ?').get(key)!['story'])
      sql('UPDATE print SET story = ? WHERE key = ?').run(story, key)
      tally(before)
    }
    tally(story)
  }

  return {
    ...reprints,
    keyOf,
    storyOf: (key) => {
      const row = sql(
        'SELECT name FROM print JOIN story ON story.id = print.story WHERE key = ?',
      ).get(key)
      return row ? String(row['name']) : null
    },
    pagesOf: (name) => {
      const story = find(name)
      if (story === null) return []
      return sql('SELECT key FROM print WHERE story = ? ORDER BY minute IS NULL, minute, key')
        .all(story)
        .map(({ key }) => Number(key))
    },
    list: ({ order, least, limit, skip }) =>
      sql(
        `SELECT name, pages, latest, version FROM story WHERE pages > 0 AND pages >= ?
         ORDER BY ${order === 'biggest' ? 'pages DESC, latest DESC' : 'latest DESC'} LIMIT ? OFFSET ?`,
      )
        .all(least, limit, skip)
        .map(toListed),
    count: (least) =>
      Number(
        sql('SELECT count(*) AS all_of_it FROM story WHERE pages > 0 AND pages >= ?').get(least)![
          'all_of_it'
        ],
      ),
    listed: (names) => {
      const one = sql('SELECT name, pages, latest, version FROM story WHERE name = ? AND pages > 0')
      return names.flatMap((name) => {
        const row = one.get(name)
        return row ? [toListed(row)] : []
      })
    },
    decisions: (pages) => {
      const found = sql('SELECT id, decision FROM story_decision WHERE one = ?1 OR other = ?1')
      const rows = pages.flatMap((page) => found.all(hashBytes(page)))
      const texts = new Map(rows.map(({ id, decision }) => [Number(id), String(decision)]))
      return [...texts]
        .sort(([one], [other]) => one - other)
        .map(([, text]) => JSON.parse(text) as StoryDecision)
    },
    changes: (name) => {
      const rows =
        name === null
          ? sql('SELECT change FROM story_change ORDER BY id').all()
          : sql('SELECT change FROM story_change WHERE story = ?1 OR other = ?1 ORDER BY id').all(
              name,
            )
      return rows.map(({ change }) => JSON.parse(String(change)) as StoryChange)
    },
    keep: ({ key, print, packed, story: name }) => {
      const { page, minute, headline } = print
      const story = make(name)
      sql('INSERT INTO print VALUES (?, ?, ?, ?, ?, ?, ?)').run(
        key,
        shortHash(page),
        hashBytes(page),
        story,
        minute,
        headline,
        packed,
      )
      sql(
        'UPDATE story SET pages = pages + 1, version = version + 1, latest = max(coalesce(latest, 0), ?) WHERE id = ?',
      ).run(key, story)
    },
    leave: (key) => {
      const row = sql('SELECT story FROM print WHERE key = ?').get(key)
      sql('DELETE FROM print WHERE key = ?').run(key)
      if (row) tally(Number(row['story']))
    },
    apply: (change) => {
      const { kind, story, other, pages } = change
      sql('INSERT INTO story_change (story, other, change) VALUES (?, ?, ?)').run(
        story,
        other,
        JSON.stringify(change),
      )
      if (kind === 'split') return part(other, pages)
      const [into, from] = [make(story), find(other)]
      if (from !== null && from !== into) move(from, into)
      else if (from === null)
        sql(
          'INSERT OR IGNORE INTO story (name, pages, version, into_story) VALUES (?, 0, 0, ?)',
        ).run(other, into)
    },
    decide: (decision) => {
      const [one, other] = decision.pages.toSorted().map(hashBytes)
      sql('DELETE FROM story_decision WHERE one = ? AND other = ?').run(one!, other!)
      sql('INSERT INTO story_decision (one, other, decision) VALUES (?, ?, ?)').run(
        one!,
        other!,
        JSON.stringify(decision),
      )
    },
    clear: () => {
      for (const table of ['print', 'reprint', 'feature']) sql(`DELETE FROM ${table}`).run()
      sql('UPDATE story SET pages = 0, latest = NULL, version = version + 1').run()
      sql('INSERT OR IGNORE INTO ungrouped SELECT key FROM page WHERE current = 1').run()
    },
  }
}

/** 48 bits of a page id, by which an index finds it. */
function shortHash(page: string): number {
  return Number.parseInt(page.slice('sha256:'.length, 'sha256:'.length + 12), 16)
}

function toListed({
  name,
  pages,
  latest,
  version,
}: {
  readonly [column: string]: unknown
}): ListedStory {
  return {
    id: String(name),
    pages: Number(pages),
    latest: Number(latest),
    version: Number(version),
  }
}
