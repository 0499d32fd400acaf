import type { Context } from 'hono'
import { words } from './words/index.ts'
import type { Words } from './words/words.ts'

/** Light, dark, or as the system is. */
export type Theme = 'light' | 'dark' | 'auto'

/** How somebody looks at the desk. */
export interface View {
  readonly words: Words
  readonly theme: Theme
  /** The path and query that are looked at. */
  readonly at: string
  /** Whether they may decide, give pages and save searches, or only read. */
  readonly mayChange: boolean
}

const COOKIE = 'isnad-view'
const THEMES: readonly Theme[] = ['light', 'dark', 'auto']

/** How a request asks to see the desk: by `?lang=` and `?theme=`, else as it was chosen before, else by the browser's languages; and what they may do. */
export function viewOf(context: Context): View {
  const request = context.req.raw
  const url = new URL(request.url)
  const kept = keptIn(request.headers.get('cookie') ?? '')
  const accepted = (request.headers.get('accept-language') ?? '').slice(0, 200).split(',')
  const asked = [url.searchParams.get('lang'), kept?.language, ...accepted]
  const language = asked.find((code) => code && wordsOf(code))
  const themes = [url.searchParams.get('theme'), kept?.theme]
  return {
    words: wordsOf(language ?? '') ?? words[0]!,
    theme: THEMES.find((theme) => themes.find(isTheme) === theme) ?? 'auto',
    at: url.pathname + url.search,
    mayChange: context.get('role') !== 'reader',
  }
}

/** The cookie that keeps a choice for a year. */
export function viewCookie({ words: { code }, theme }: Pick<View, 'words' | 'theme'>): string {
  return `${COOKIE}=${code}.${theme}; Path=/; Max-Age=31536000; SameSite=Strict`
}

/** The words of a language code such as `fa` or `fa-IR`. */
export function wordsOf(code: string): Words | undefined {
  const [language] = code.trim().toLowerCase().split(/[-;]/)
  return words.find((one) => one.code === language)
}

function keptIn(cookies: string): { language: string; theme: string } | null {
  const found = /(?:^|; *)isnad-view=([a-z]{2,3})\.([a-z]+)/.exec(cookies)
  return found ? { language: found[1]!, theme: found[2]! } : null
}

function isTheme(theme: string | null | undefined): boolean {
  return THEMES.includes(theme as Theme)
}
