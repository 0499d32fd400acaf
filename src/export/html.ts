import type { Block } from '../model/block.ts'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { directionOf, labelLanguage, languageOf } from './direction.ts'
import type { Told } from './entities.ts'
import type { Format } from './format.ts'
import { webAddress } from './iri.ts'
import { withoutTurns } from './plain-line.ts'

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
article + article { margin-top: 3rem; border-top: 1px solid; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1rem; }
.meta, .chain { color: #555; font-size: 0.875rem; }
ol { padding: 0; list-style: none; }
li { margin-bottom: 1.25rem; }
blockquote { margin: 0.25rem 0; padding-inline: 0.75rem; border-inline-start: 3px solid #888; }
.stance { font-style: italic; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1b1b; color: #ddd; }
  a { color: #8bf; }
  .meta, .chain { color: #aaa; }
}
`

/** SHA-256 of the style, without which no browser would apply it under the policy. */
const STYLE_HASH = 'YfVwPlWoQIP3VVn/yUtZcs6kT5Sdkwe4vBIUNCNhr+4='

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** One HTML file without scripts or anything from elsewhere: each page's statements with their chains, and its text. */
export const html: Format = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  drops: [
    'furniture, captions, keywords and code of the page; its repaired text (the text is shown as it stands)',
    'mentions, dates, events and notes',
    'ids of entities, spans, rules, cues',
    'members of joint speakers',
    'characters that turn the direction of writing',
  ],
  head: `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Isnad</title>
<style>${STYLE}</style>
</head>
<body>
`,
  page: ({ record }) => toSection(record),
  between: '',
  foot: '</body>\n</html>\n',
}

function toSection(record: Record): string {
  const { article, page } = record
  const title = article.headline ?? page.path ?? page.id
  const items = record.statements.map((statement) => toItem(statement, record))
  const found =
    items.length === 0 ? '<p>no statements found</p>\n' : `<ol>\n${items.join('')}</ol>\n`
  const text = article.blocks.filter(isRead).map((block) => paragraph(block, record))
  return `<article>
<h1${marked(title, record)}>${escaped(title)}</h1>
<p class="meta">${metaOf(record)}</p>
<h2>Who said what</h2>
${found}<details>
<summary>Text of the page</summary>
${text.join('')}</details>
</article>
`
}

function metaOf(record: Record): string {
  const { page, article } = record
  const { outlet, published, byline } = article
  const url = webAddress(page.url)
  const moment = published?.value.replace('T', ' ')
  const facts = [
    escaped(outlet?.name ?? 'outlet unknown'),
    published
      ? `<time datetime="${escaped(published.value)}">${escaped(moment!)}</time>${published.inferred ? ' (inferred)' : ''}`
      : 'undated',
    ...(byline === null ? [] : [inScript(byline, record)]),
    ...(url === null ? [] : [`<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`]),
  ]
  return facts.join(' · ')
}

function toItem(statement: Statement, record: Record): string {
  const { speaker, stance, kind, addressee, said, content, chain } = statement
  const occasion = [said?.edtf, said?.place, said?.medium].filter((one) => one)
  const unnamed = speaker.named ? '' : ' [unnamed]'
  const facts = [
    `${nameOf(speaker, record)}${unnamed} <span class="stance">${stance}</span>`,
    ...(addressee ? [`to ${nameOf(addressee, record)}`] : []),
    ...occasion.map((one) => `<bdi>${escaped(one!)}</bdi>`),
    kind,
  ]
  const hops = chain.map(({ name, relation }) => `<bdi>${escaped(name)}</bdi> (${relation})`)
  const way = [`<bdi>${escaped(speaker.name || '?')}</bdi>`, ...hops].join(' → ')
  return `<li id="${escaped(`${record.page.id.slice(-12)}-${statement.id}`)}">
${facts.join(', ')}
<blockquote${marked(content.text, record)}>${escaped(content.text)}</blockquote>
<div class="chain">${way}</div>
</li>
`
}

/** The label of a party and its name on the page; of one whom the page does not name, the words for it. */
function nameOf(told: Told & { readonly surface: string | null }, record: Record): string {
  const { name, native, surface } = told
  const label = `<strong lang="${labelLanguage(told, record)}">${escaped(name || '?')}</strong>`
  const words = native ?? surface
  return words === null || words === name ? label : `${label} (${inScript(words, record)})`
}

/** A text of the page inside a line of ours, kept apart from it. */
function inScript(text: string, record: Record): string {
  return `<bdi${marked(text, record)}>${escaped(text)}</bdi>`
}

function paragraph({ role, span }: Block, record: Record): string {
  const text = record.page.text.slice(...span)
  const element = role === 'subheading' ? 'h3' : 'p'
  return `<${element}${marked(text, record)}>${escaped(text)}</${element}>\n`
}

function isRead({ role }: Block): boolean {
  return role === 'kicker' || role === 'lead' || role === 'body' || role === 'subheading'
}

/** The attributes that say in which language a text is and which way it runs. */
function marked(text: string, record: Record): string {
  return ` lang="${languageOf(text, record)}" dir="${directionOf(text)}"`
}

function escaped(text: string): string {
  return withoutTurns(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
