import type { Moment, Record } from '../model/record.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import type { Format } from './format.ts'
import { webAddress } from './iri.ts'
import { plainLine } from './plain-line.ts'

/** Keeps a name in its own script apart from what stands around it, from numbers above all. */
const ISOLATE = '\u2068'
const ISOLATE_END = '\u2069'

/** Markdown (CommonMark): headline, outlet and day, and each statement with its chain; for reading and for notes. */
export const markdown: Format = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  drops: [
    'the text, the blocks and all of the article but headline, outlet, day of publication and byline',
    'mentions, dates, events and notes',
    'ids of entities, spans, rules, cues',
    'members of joint speakers',
    'characters that turn the direction of writing, and line ends inside a text',
  ],
  head: '',
  page: ({ record }) => [heading(record), ...record.statements.map(toItem)].join('\n'),
  between: '\n',
  foot: '',
}

function heading({ page, article, statements }: Record): string {
  const title = article.headline ?? page.path ?? page.id
  const url = webAddress(page.url)
  const facts = [
    escaped(article.outlet?.name ?? 'outlet unknown'),
    escaped(whenOf(article.published)),
    ...(article.byline === null ? [] : [escaped(article.byline)]),
    ...(url === null ? [] : [`<${url}>`]),
  ]
  const none = statements.length === 0 ? '\nno statements found\n' : ''
  return `# ${escaped(title)}\n\n${facts.join(' · ')}\n${none}`
}

function whenOf(published: Moment | null): string {
  if (published === null) return 'undated'
  const moment = published.value.replace('T', ' ')
  return published.inferred ? `${moment} (inferred)` : moment
}

/** A list item: who, how, to whom; the words as a quotation of their own; the way they came. */
function toItem(statement: Statement): string {
  const { speaker, stance, kind, addressee, said, content, chain } = statement
  const occasion = [said?.edtf, said?.place, said?.medium].filter((one) => one)
  const facts = [
    `${nameOf(speaker)}${speaker.named ? '' : ' \\[unnamed\\]'} — *${stance}*`,
    ...(addressee ? [`to ${nameOf(addressee)}`] : []),
    ...occasion.map((one) => escaped(one!)),
    kind,
  ]
  const hops = chain.map(({ name, relation }) => `${escaped(name)} (${relation})`)
  const way = [escaped(speaker.name || '?'), ...hops].join(' → ')
  const words = escaped(content.text) || '…'
  return `- ${facts.join(', ')}\n\n  > ${words}\n\n  ${way}\n`
}

/** The label of a party and its name on the page; of one whom the page does not name, the words for it. */
function nameOf({ name, native, surface }: Pick<Speaker, 'name' | 'native' | 'surface'>): string {
  const label = `**${escaped(name) || '?'}**`
  const words = native ?? surface
  if (words === null || words === name) return label
  return `${label} (${ISOLATE}${escaped(words)}${ISOLATE_END})`
}

/**
 * The text as Markdown shows it, on one line: nothing in it is taken for markup, HTML, a link or a mention. What means
 * something anywhere is escaped, and what does at the beginning of a line, there.
 */
function escaped(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
    .replace(/^[-+=:]|:(?=\/\/)/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/\b(www)\./gi, '$1\\.')
}
