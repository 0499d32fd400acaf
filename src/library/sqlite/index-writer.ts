import { dayNames } from '../days.ts'
import type { Mark, PageTerms } from '../terms.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { packNumbers } from './marks.ts'
import { dayToken, EVERYWHERE, indexedWords, markToken } from './match.ts'
import { firstStatement } from './search.ts'

/** What a change does to the indexes, by the keys of pages; all of it is done at the end, in the order of keys. */
export interface IndexWriter {
  /** Takes out what a page was found by. */
  readonly erase: (key: number) => void
  /** Lets a page be found, after what was erased. */
  readonly write: (key: number, terms: PageTerms) => void
  /** Brings the indexes up to date; the last step of every change. */
  readonly finish: () => void
  /** Takes all pages out. */
  readonly clear: () => void
  /** Forgets a change that was taken back. */
  readonly forget: () => void
}

/** Statements of a page that are found; no page has more but one made to. */
export const MOST_STATEMENTS: number = firstStatement(1)

/** Opens the indexes for writing. */
export function openIndexWriter({ sql }: Database, marks: Marks): IndexWriter {
  const erased = new Set<number>()
  const pending = new Map<number, PageTerms>()

  const writeTerms = (key: number, terms: PageTerms) => {
    const day = terms.minute === null ? null : Math.floor(terms.minute / 1440)
    const published = day === null ? [] : tokensOf('published', [day, day])
    const index = (
      list: { readonly words: readonly string[]; readonly marks: readonly Mark[] },
      days: readonly string[],
    ) =>
      [
        EVERYWHERE,
        ...days,
        ...list.marks.map((mark) => markToken(marks.number(mark))),
        indexedWords(list.words),
      ].join(' ')
    sql('INSERT INTO page_words (rowid, words) VALUES (?, ?)').run(key, index(terms, published))
    const first = firstStatement(key)
    terms.statements.slice(0, MOST_STATEMENTS).forEach((statement, at) => {
      const days = statement.said ? tokensOf('said', statement.said) : []
      sql('INSERT INTO statement VALUES (?, ?)').run(
        first + at,
        packNumbers(statement.marks.map(marks.number)),
      )
      sql('INSERT INTO statement_words (rowid, words) VALUES (?, ?)').run(
        first + at,
        index(statement, [...published, ...days]),
      )
    })
  }

  /** Takes a page out of the indexes. */
  const eraseTerms = (key: number) => {
    const range = [firstStatement(key), firstStatement(key + 1)] as const
    sql('DELETE FROM page_words WHERE rowid = ?').run(key)
    const indexed = sql('SELECT id FROM statement_words_docsize WHERE id >= ? AND id < ?')
    for (const { id } of indexed.all(...range))
      sql('DELETE FROM statement_words WHERE rowid = ?').run(Number(id))
    sql('DELETE FROM statement WHERE id >= ? AND id < ?').run(...range)
  }

  return {
    write: (key, terms) => {
      pending.set(key, terms)
    },
    erase: (key) => {
      erased.add(key)
      pending.delete(key)
    },
    clear: () => {
      for (const table of ['page_words', 'statement_words'])
        sql(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
      sql('DELETE FROM statement').run()
    },
    finish: () => {
      const keys = new Set([...erased, ...pending.keys()])
      for (const key of [...keys].sort((one, other) => one - other)) {
        if (erased.has(key)) eraseTerms(key)
        const terms = pending.get(key)
        if (terms) writeTerms(key, terms)
      }
      erased.clear()
      pending.clear()
    },
    forget: () => {
      erased.clear()
      pending.clear()
    },
  }
}

function tokensOf(of: 'published' | 'said', [from, to]: readonly [number, number]): string[] {
  return dayNames(from, to).map((name) => dayToken(of, name))
}
