import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { knowledge } from '../src/app/knowledge.ts'
import { readText } from '../src/app/read.ts'
import { packs } from '../src/lang/index.ts'
import type { Claim } from '../src/model/claim.ts'
import { findClaims } from '../src/story/claims/find-claims.ts'
import { toPrintedPage } from '../src/story/print/to-printed-page.ts'

/** Files of cases: `# title`, pages parted by `---`, each with a first line `day: …`, then `==>` and the claims that somebody else takes a side on. */
const FILES = ['fa.txt', 'ar.txt', 'both.txt']

interface ClaimCase {
  readonly title: string
  readonly pages: string
  readonly expected: string
}

function readCases(file: string): ClaimCase[] {
  return readFileSync(urlOf(file), 'utf8')
    .trim()
    .split(/\n+(?=# )/)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/\n==>\n?/)
      const end = head.indexOf('\n')
      return { title: head.slice(2, end), pages: head.slice(end + 1), expected: expected.trim() }
    })
}

function claimsOf(pages: string): readonly Claim[] {
  const printed = pages.split(/\n---\n/).map((page) => {
    const [, published = null, text = ''] = /^(?:day: (\S+)\n)?([^]*)$/.exec(page) ?? []
    const record = readText(text, { published })
    return toPrintedPage(
      record,
      packs.find(({ code }) => code === record.page.language)!,
    )
  })
  return findClaims(printed, { packs, knowledge: knowledge() })
}

/** The claims with more than one statement: each its contested mark and a line a position. */
function show(pages: string): string {
  return claimsOf(pages)
    .filter(({ statements }) => statements.length > 1)
    .map(({ contested, positions }) =>
      [
        contested ? 'contested' : 'claim',
        ...positions.map(
          ({ body, side, since, statements }) => `- ${body} ${side} ${since} ×${statements.length}`,
        ),
      ].join('\n'),
    )
    .join('\n')
}

function urlOf(file: string): URL {
  return new URL(`claims/${file}`, import.meta.url)
}

for (const file of FILES) {
  const cases = readCases(file)
  if (process.env['UPDATE']) {
    const parts = cases.map(({ title, pages }) =>
      `# ${title}\n${pages}\n==>\n${show(pages)}`.trimEnd(),
    )
    writeFileSync(urlOf(file), `${parts.join('\n\n')}\n`)
    continue
  }
  for (const { title, pages, expected } of cases) {
    test(`claims, ${file}: ${title}`, () => assert.equal(show(pages), expected))
  }
}
