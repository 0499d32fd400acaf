import { createHash } from 'node:crypto'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { version } from '../app/version.ts'
import { momentIn } from './days.ts'
import { DossierPages } from './dossier-pages.tsx'
import { dossierStyle } from './dossier-style.ts'
import type { Taken } from './exported.ts'
import { documentTitle } from './turning.ts'
import type { Words } from './words/words.ts'

/** What a dossier is made of. */
export interface DossierOptions extends Taken {
  readonly title: string
  readonly body: JSX.Element
  readonly words: Words
}

/**
 * One HTML file that opens without a server: what a screen shows, each page that it rests on with its hash, its days and every quotation at
 * its characters, and what the file is.
 */
export function dossier(options: DossierOptions): string {
  const { title, body, records, words } = options
  const content = renderToString(
    <main>
      {body}
      <DossierPages records={records} words={words} />
      <About {...options} />
    </main>,
  )
  const style = dossierStyle(`<main class="dossier">${content}`, words.direction)
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
      <body class="dossier" dangerouslySetInnerHTML={{ __html: withinFile(content) }} />
    </html>
  )
  return `<!doctype html>${renderToString(html)}`
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
  const ids = new Set([...html.matchAll(/ id="(p[0-9a-f]+(?:-s\d+)?)"/g)].map(([, id]) => id))
  return html
    .replace(
      / href="\/pages\/([0-9a-f]+)(?:\?[^"#]*?fact=(s\d+)[^"#]*)?(?:#[^"]*)?"/g,
      (whole: string, page: string, fact: string | undefined) => {
        const id = [`p${page}-${fact}`, `p${page}`].find((one) => ids.has(one))
        return id === undefined ? whole : ` href="#${id}"`
      },
    )
    .replace(/ href="\/[^"]*"(?: aria-[a-z]+="[^"]*")*/g, '')
}

/** What the file is: who made it when, how to check a page, and what is not in it. */
function About({ records, leftOut, words }: DossierOptions): JSX.Element {
  const { dossier: own } = words
  const statements = records.reduce((sum, record) => sum + record.statements.length, 0)
  const now = momentIn(new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length), words)
  return (
    <section class="dossier-about">
      <h2>{own.about}</h2>
      <p>{own.made(`Isnad ${version()}`, `${now} UTC`)}</p>
      <p>{own.holds(records.length, statements)}</p>
      <p>
        {own.check} <code dir="ltr">sha256sum FILE</code>
      </p>
      <h3>{own.leftOut}</h3>
      <ul>
        {[...leftOut, own.texts].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
