import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { packs } from '../src/lang/index.ts'
import type { LanguagePack } from '../src/model/pack.ts'
import { findBlocks } from '../src/page/blocks.ts'

const SHOWN = 48

interface Case {
  readonly title: string
  readonly text: string
  readonly expected: string
}

/** Cases stand apart by an empty line and a `# title`; a text may hold empty lines of its own. */
function parseCases(file: string): Case[] {
  return file.split(/\n+(?=# )/).map((part) => {
    const [head = '', expected = ''] = part.split(/\n==>\n?/)
    const end = head.indexOf('\n')
    return { title: head.slice(2, end), text: head.slice(end + 1), expected: expected.trim() }
  })
}

/** One line a block: its role, its kind, its first words. */
function show(text: string, pack: LanguagePack): string {
  return findBlocks(text, pack)
    .map(({ role, kind, span }) => {
      const said = text.slice(...span)
      const name = kind ? `${role} ${kind}` : role
      return `${name} | ${said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said}`
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  const pack = packs.find((candidate) => candidate.code === code)!
  const url = new URL(`cases/${code}/blocks.txt`, import.meta.url)
  const cases = parseCases(readFileSync(url, 'utf8').trim())
  if (process.env.UPDATE) {
    const updated = cases.map(
      ({ title, text }) => `# ${title}\n${text}\n==>\n${show(text, pack)}\n`,
    )
    writeFileSync(url, updated.join('\n'))
  } else {
    for (const { title, text, expected } of cases) {
      test(`${code} blocks: ${title}`, () => {
        assert.equal(show(text, pack), expected)
      })
    }
  }
}
