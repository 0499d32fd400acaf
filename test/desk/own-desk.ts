import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'
import { HTML, TEXT } from './own-pages.ts'

/** A desk over two pages that were written for it. */
export interface OwnDesk extends OpenDesk {
  /** The address of the page of text. */
  readonly page: string
  /** The address of the page of HTML, which was kept as it came. */
  readonly html: string
  /** The page of text as it is seen. */
  readonly record: () => Promise<Seen>
  /** Sends a form. */
  readonly post: (path: string, fields: { readonly [name: string]: string }) => Promise<Response>
}

/** What of a record the tests look at. */
export interface Seen {
  readonly page: { readonly id: string; readonly text: string }
  readonly statements: readonly {
    readonly id: string
    readonly stance: string
    readonly speaker: { readonly entity: string; readonly name: string }
    readonly content: { readonly span: readonly [number, number]; readonly text: string }
    readonly chain: readonly { readonly name: string }[]
  }[]
}

/** Opens a desk over the two pages. */
export async function openOwnDesk(): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-own-'))
  const [text, html] = [join(folder, 'one.txt'), join(folder, 'two.html')]
  writeFileSync(text, TEXT)
  writeFileSync(html, HTML)
  const desk = await openDesk([text, html])
  rmSync(folder, { recursive: true })
  const find = async (language: string) => {
    const answer = await fetch(`${desk.url}/search?q=language:${language}`)
    return desk.url + /\/pages\/[0-9a-f]+/.exec(await answer.text())![0]
  }
  const page = await find('ar')
  const api = page.replace('/pages/', '/api/v1/pages/')
  return {
    ...desk,
    page,
    html: await find('fa'),
    record: async () => (await (await fetch(api)).json()) as Seen,
    post: (path, fields) => {
      const body = new URLSearchParams(fields)
      return fetch(desk.url + path, { method: 'POST', body, redirect: 'manual' })
    },
  }
}
