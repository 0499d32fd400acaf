import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Statement } from '../src/model/statement.ts'
import type { GoldStatement } from './gold.ts'
import { namedSet, sharedSets } from './gold.ts'
import { scoreSet } from './read-set.ts'
import type { Scored } from './read-set.ts'

const HELP = `usage: node eval/show.ts PAGEID [--gold FILE --texts DIR] [--text] [--blocks]

Prints a page's annotated and found statements side by side, then its other differences.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    texts: { type: 'string' },
    text: { type: 'boolean' },
    blocks: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})

const [id] = positionals
const sets = values.gold ? [namedSet(values.gold, values.texts ?? '.')] : sharedSets()
const page = id === undefined ? undefined : sets.flatMap((set) => scoreSet(set, id))[0]
if (values.help || id === undefined) console.log(HELP)
else if (page) show(page)
else {
  console.error(`no annotated page "${id}"`)
  process.exitCode = 1
}

function show(scored: Scored): void {
  const { text, record, score } = scored
  const raw = readFileSync(text.file, 'utf8')
  if (values.text) console.log(`${raw}\n`)
  if (record) {
    const { outlet, headline, kicker, lead, published, credit } = record.article
    console.log(`${text.page.id} · ${record.page.language} · ${text.file}`)
    console.log(
      `headline  ${headline}\nkicker    ${kicker}\nlead      ${lead}\ncredit    ${credit}`,
    )
    console.log(`outlet    ${outlet?.name} (${outlet?.rule})`)
    console.log(`published ${published?.value} (${published?.rule})\n`)
    if (values.blocks) {
      for (const { role, kind, span } of record.article.blocks) {
        console.log(`${role}${kind ? `:${kind}` : ''}`.padEnd(24) + short(raw.slice(...span), 90))
      }
      console.log()
    }
  }
  const taken = new Set<Statement>()
  for (const { gold, found } of score.pairs) {
    showPair(gold, found, raw)
    if (found) taken.add(found)
  }
  for (const statement of record?.statements ?? []) {
    if (!taken.has(statement)) showPair(null, statement, raw)
  }
  console.log('DATES')
  for (const { surface, edtf, rule } of record?.dates ?? []) {
    console.log(`  ${surface} = ${edtf} (${rule})`)
  }
  console.log('DIFFERENCES')
  for (const { kind, detail } of score.misses) console.log(`  ${kind} · ${detail}`)
}

function showPair(gold: GoldStatement | null, found: Statement | null, raw: string): void {
  if (gold) {
    const { speaker, speakerSurface, cue, kind, stance, starts, ends, via = [] } = gold
    console.log(
      `${found ? '=' : '✗'} gold  ${speaker} [${speakerSurface}] | ${cue} | ${kind} ${stance}`,
    )
    console.log(`         ${starts} … ${ends}\n         → ${via.join(' → ')}`)
  }
  if (found) {
    const { speaker, cue, kind, stance, content, chain, rule } = found
    const hops = chain.map((hop) => `${hop.name} (${hop.rule})`)
    console.log(
      `${gold ? ' ' : '+'} found ${speaker.name} [${speaker.surface}] (${speaker.rule}) | ${cue.text} | ${kind} ${stance} (${rule})`,
    )
    console.log(`         ${ends(raw.slice(...content.span))}\n         → ${hops.join(' → ')}`)
  }
  console.log()
}

function ends(content: string): string {
  const words = content.split(/\s+/)
  return words.length <= 12
    ? words.join(' ')
    : [...words.slice(0, 6), '…', ...words.slice(-5)].join(' ')
}

function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length)}…` : line
}
