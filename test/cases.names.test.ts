import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { findPhrases } from '../src/detect/names/find-phrases.ts'
import { resolvePhrases } from '../src/detect/names/resolve.ts'
import { romaniser } from '../src/knowledge/romaniser.ts'
import { shippedKnowledge } from '../src/knowledge/shipped.ts'
import { packs } from '../src/lang/index.ts'
import type { LanguagePack } from '../src/model/pack.ts'
import { rows } from '../src/text/lines.ts'
import { toReading } from '../src/text/reading.ts'

const knowledge = shippedKnowledge(
  Object.fromEntries(
    packs.map(({ code, spelling }) => [
      code,
      rows(spelling.proclitics).map(([prefix = '', hidden = '']) => ({ prefix, hidden })),
    ]),
  ),
)

/** One line a phrase: how it stands, its words, and whom it means. States and known places are left out. */
function show(text: string, pack: LanguagePack): string {
  let at = 0
  const blocks = text.split('\n').map((line, i) => {
    const start = at
    at += line.length + 1
    return { role: i === 0 ? 'lead' : 'body', span: [start, start + line.length] } as const
  })
  const reading = toReading(text, blocks)
  const found = findPhrases(reading, pack, knowledge)
  const names = resolvePhrases(found, reading, {
    pack,
    knowledge,
    romanise: romaniser(pack.code, knowledge),
    homeCountry: pack.code === 'fa' ? 'IR' : null,
  })
  return found.phrases
    .filter(({ kind, rule }) => kind !== 'state' && (kind !== 'place' || !rule.startsWith('known')))
    .map((phrase) => {
      const { start } = reading.tokens[phrase.from]!
      const surface = text.slice(start + phrase.skip, reading.tokens[phrase.to - 1]!.end)
      const entity = names.entityOf(phrase)
      const who = entity ? (entity.native ?? entity.name) : '?'
      return `${phrase.how} | ${surface} | ${who}${entity?.named === false ? ' (unnamed)' : ''}`
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  const pack = packs.find((candidate) => candidate.code === code)!
  const url = new URL(`cases/${code}/names.txt`, import.meta.url)
  const cases = readFileSync(url, 'utf8')
    .trim()
    .split(/\n+(?=# )/)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/\n==>\n?/)
      const end = head.indexOf('\n')
      return { title: head.slice(2, end), text: head.slice(end + 1), expected: expected.trim() }
    })
  if (process.env['UPDATE']) {
    const updated = cases.map(
      ({ title, text }) => `# ${title}\n${text}\n==>\n${show(text, pack)}\n`,
    )
    writeFileSync(url, updated.join('\n'))
  } else {
    for (const { title, text, expected } of cases) {
      test(`${code} names: ${title}`, () => {
        assert.equal(show(text, pack), expected)
      })
    }
  }
}
