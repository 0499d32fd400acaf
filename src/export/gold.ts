import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { castOf } from './entities.ts'
import type { ExportPage, Format } from './format.ts'
import { LINES } from './format.ts'
import type { Json } from './filled.ts'

/** Words that say which line, or where a content begins and ends. */
const WORDS = 4

/** Pages as annotators write them down, one a line: what the evaluation compares records with. */
export const gold: Format = {
  ...LINES,
  name: 'gold',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  drops: [
    'the text: it is looked for beside the lines, in the file that each names',
    'entity ids and names in their script; entities that the page never calls by a name',
    'addressees, members of joint speakers; when, where and how something was said',
    'relations, evidence and rules of hops; pieces of contents; the statement that one is told inside of',
    'all of the article but outlet and day of publication; events, notes, rules, candidates',
  ],
  page: (page) => `${JSON.stringify(toGold(page))}\n`,
}

function toGold({ record, reviewed = false }: ExportPage): Json {
  const { page, article } = record
  const file = page.path?.split('/').at(-1) ?? null
  const hash = page.id.slice(page.id.indexOf(':') + 1)
  const id = file?.replace(/\.[^.]*$/, '') || hash
  return {
    id,
    file: file ?? `${id}.txt`,
    url: page.url,
    sha256: hash,
    reviewed,
    language: page.language,
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
    furniture: furnitureOf(record),
    statements: record.statements.map(toStatement),
    dates: record.dates.map(({ surface, edtf }) => ({ surface, value: edtf })),
    entities: castOf(record)
      .entities.filter(({ surfaces }) => surfaces.size > 0)
      .map(({ name, kind, surfaces }) => ({ name, kind, surfaces: [...surfaces] })),
  }
}

/** The first words of each line that is no part of the article. */
function furnitureOf({ page, article }: Record): string[] {
  return article.blocks
    .filter(({ role }) => role === 'furniture')
    .map(({ span }) =>
      wordsOf(page.text.slice(...span))
        .slice(0, WORDS)
        .join(' '),
    )
    .filter((words) => words !== '')
}

function toStatement({ speaker, cue, kind, stance, content, chain }: Statement): Json {
  const words = wordsOf(content.text)
  return {
    speaker: speaker.name,
    speakerSurface: speaker.surface,
    named: speaker.named,
    cue: cue.text,
    kind,
    stance,
    starts: words.slice(0, WORDS).join(' '),
    ends: words.slice(-WORDS).join(' '),
    span: content.span,
    via: chain.map(({ name }) => name),
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
