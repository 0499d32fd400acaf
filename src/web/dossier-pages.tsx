import type { JSX } from 'preact'
import { shortId } from '../app/short-id.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { momentIn } from './days.ts'
import { directionOf, Foreign } from './foreign.tsx'
import { LanguageTag } from './language-tag.tsx'
import { Marked } from './marked.tsx'
import { Named } from './named.tsx'
import { StanceMark } from './stance-mark.tsx'
import type { Words } from './words/words.ts'

interface PagesProps {
  readonly records: readonly Record[]
  readonly words: Words
}

/** The pages of a dossier, each with its hash, its days, its address, and every quotation in its passage. */
export function DossierPages({ records, words }: PagesProps): JSX.Element {
  return (
    <section class="dossier-pages">
      <h2>{words.dossier.pages}</h2>
      <ol>
        {records.map((record) => (
          <li id={`p${shortId(record.page.id)}`}>
            <Kept record={record} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface KeptProps {
  readonly record: Record
  readonly words: Words
}

function Kept({ record, words }: KeptProps): JSX.Element {
  const { page, article, statements } = record
  const captured = page.capturedAt
  return (
    <article>
      <h3>
        <Foreign lang={page.language}>{article.headline ?? words.unknown.title}</Foreign>{' '}
        <LanguageTag language={page.language} words={words} />
      </h3>
      <p class="faint">
        {article.outlet ? <Named {...article.outlet} words={words} /> : words.unknown.outlet}
        {' · '}
        {article.published ? momentIn(article.published.value, words) : words.unknown.day}
        {captured !== null && ` · ${words.reader.capturedOn} ${momentIn(captured, words)}`}
      </p>
      <p class="faint source">
        {page.url !== null && <bdi dir="ltr">{page.url}</bdi>}
        {page.url === null && page.path !== null && <bdi dir="ltr">{page.path}</bdi>}
        <bdi dir="ltr">{page.id}</bdi>
      </p>
      <ol>
        {statements.map((statement) => (
          <li id={`p${shortId(page.id)}-${statement.id}`}>
            <Quotation {...{ record, statement, words }} />
          </li>
        ))}
      </ol>
    </article>
  )
}

function Quotation(props: KeptProps & { readonly statement: Statement }): JSX.Element {
  const { record, statement, words } = props
  const { text, language } = record.page
  const { speaker, stance, content } = statement
  const number = (value: number) => value.toLocaleString(words.numbers, { useGrouping: false })
  const span = passageOf(record, content.span)
  const matched = content.pieces.map((piece) => wholeWords(text, piece))
  return (
    <>
      <Named {...speaker} words={words} class="name" /> <StanceMark stance={stance} words={words} />
      <blockquote lang={language} dir={directionOf(language)}>
        <Marked text={text} span={span} matched={matched} />
      </blockquote>
      <p class="faint">
        {words.reader.characters(number(content.span[0]), number(content.span[1]))}
      </p>
    </>
  )
}

/** Characters of a passage before and behind a quotation at most. */
const AROUND = 160

/** The block that a quotation stands in, a long one cut between words. */
function passageOf({ page, article }: Record, [from, to]: Span): Span {
  const block = article.blocks.find(({ span }) => span[0] <= from && to <= span[1])
  const [start, end] = block?.span ?? [from, to]
  const { text } = page
  const first = from - start <= AROUND ? start : text.indexOf(' ', from - AROUND) + 1
  const last = end - to <= AROUND ? end : text.lastIndexOf(' ', to + AROUND)
  return [Math.min(first > 0 ? first : start, from), Math.max(last, to)]
}

const LETTER = /[\p{L}\p{M}\p{N}\p{Join_Control}]/u
/** Letters of a word at most: longer runs are none. */
const LONGEST_WORD = 40

/** A span with the rest of the words that it begins and ends in, so that no mark parts letters that are joined. */
export function wholeWords(text: string, [from, to]: Span): Span {
  const isInside = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '')
  let [start, end] = [from, to]
  while (start > Math.max(0, from - LONGEST_WORD) && isInside(start)) start--
  while (end < Math.min(text.length, to + LONGEST_WORD) && isInside(end)) end++
  return [start, end]
}
