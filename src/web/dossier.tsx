import { createHash } from 'node:crypto'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { shortId } from '../app/short-id.ts'
import { version } from '../app/version.ts'
import type { Record } from '../model/record.ts'
import { assets } from './assets.ts'
import { dayIn } from './days.ts'
import { documentTitle } from './turning.ts'
import { directionOf, Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import { StanceMark } from './stance-mark.tsx'
import type { Words } from './words/words.ts'

/** What a dossier is made of. */
export interface DossierOptions {
  readonly title: string
  readonly body: JSX.Element
  /** The pages that it rests on. */
  readonly records: readonly Record[]
  readonly words: Words
}

/** One HTML file that opens without a server: what a screen shows, and each page with its hash, its day and every quotation at its characters. */
export function dossier(options: DossierOptions): string {
  const { title, body, records, words } = options
  const style = styleWithFonts()
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`
  const html = (
    <html lang={words.code} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`Isnad ${version()}`} />
        <title>{documentTitle(title)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          {body}
          <Pages records={records} words={words} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${withinFile(renderToString(html))}`
}

/** The answer that hands a dossier to be kept. */
export function dossierResponse(options: DossierOptions): Response {
  return new Response(dossier(options), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="isnad-dossier.html"',
      'cache-control': 'no-store',
    },
  })
}

/** Links to pages lead to where the file holds them; others lead nowhere in a file. */
function withinFile(html: string): string {
  return html
    .replace(/ href="\/pages\/([0-9a-f]+)\?fact=(s\d+)#s\d+"/g, ' href="#p$1-$2"')
    .replace(/ href="\/pages\/([0-9a-f]+)"/g, ' href="#p$1"')
    .replace(/ href="\/[^"]*"/g, '')
}

/** The desk's styles with its fonts inside, so that the file asks for nothing. */
function styleWithFonts(): string {
  const css = Buffer.from(assets().get('desk.css')!.bytes).toString()
  return css.replace(/url\('\/assets\/([\w.-]+)'\)/g, (_, name: string) => {
    const { bytes, type } = assets().get(name)!
    return `url('data:${type};base64,${Buffer.from(bytes).toString('base64')}')`
  })
}

function Pages(props: { readonly records: readonly Record[]; readonly words: Words }): JSX.Element {
  const { records, words } = props
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

function Kept({ record, words }: { readonly record: Record; readonly words: Words }): JSX.Element {
  const { page, article, statements } = record
  const number = (value: number) => value.toLocaleString(words.numbers, { useGrouping: false })
  return (
    <article>
      <h3>
        <Foreign lang={page.language}>{article.headline ?? words.unknown.title}</Foreign>
      </h3>
      <p class="faint">
        {article.outlet ? <Named {...article.outlet} words={words} /> : words.unknown.outlet}
        {' · '}
        {article.published ? dayIn(article.published.value, words) : words.unknown.day}
        {page.capturedAt !== null &&
          ` · ${words.reader.capturedOn} ${dayIn(page.capturedAt, words)}`}
        {page.url !== null && (
          <>
            {' · '}
            <bdi dir="ltr">{page.url}</bdi>
          </>
        )}
      </p>
      <p class="faint">
        <bdi dir="ltr">{page.id}</bdi>
      </p>
      <ol>
        {statements.map(({ id, speaker, stance, content }) => (
          <li id={`p${shortId(record.page.id)}-${id}`}>
            <Named {...speaker} words={words} class="name" />{' '}
            <StanceMark stance={stance} words={words} />
            <blockquote lang={page.language} dir={directionOf(page.language)}>
              {content.pieces.map((piece) => page.text.slice(...piece)).join(' … ')}
            </blockquote>
            <p class="faint">
              {words.reader.characters(number(content.span[0]), number(content.span[1]))}
            </p>
          </li>
        ))}
      </ol>
    </article>
  )
}
