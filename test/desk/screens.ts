import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

/** A screen by its name and address; what is in braces is looked up in the samples' library. */
export interface Screen {
  readonly name: string
  readonly path: string
}

/** The screens of the desk over the samples, and the one of an empty library. */
export const SCREENS: readonly Screen[] = [
  { name: 'stories', path: '/stories' },
  { name: 'story', path: '{story}' },
  { name: 'reader', path: '{page}?fact=s2' },
  { name: 'reader-raw', path: '{page}?view=both&face=sans' },
  { name: 'search', path: '/search?q=Putin' },
  { name: 'timeline', path: '/timeline?actor=Putin&actor=Kim+Jong+Un' },
  { name: 'actor', path: '/actors/Q7747' },
  { name: 'actors', path: '/actors' },
  { name: 'search-nothing', path: '/search?q=Putin+xyzzy' },
  { name: 'search-compact', path: '/search?q=Putin&compact=1' },
  { name: 'review', path: '/review' },
  { name: 'inbox', path: '/inbox' },
  { name: 'keys', path: '/keys' },
  { name: 'searches', path: '/search' },
  { name: 'problem', path: '/search?q=nofield:x' },
  { name: 'start', path: '{empty}/stories' },
]

/** A desk over the samples and one over an empty library, whose screens are looked at. */
export interface Desks {
  /** The address of the desk over the samples. */
  readonly url: string
  /** Of a screen's path, in a look. */
  readonly addressOf: (path: string, look?: Readonly<Record<string, string>>) => string
  readonly close: () => Promise<void>
}

/** Opens both desks; into the inbox of the first one came the samples again, and two files that cannot be read. */
export async function openDesks(): Promise<Desks> {
  const [desk, empty] = await Promise.all([openDesk(), openDesk([])])
  const find = async (path: string, pattern: RegExp) =>
    pattern.exec(await (await fetch(desk.url + path)).text())![1]!
  const places = new Map([
    ['{story}', await find('/stories?by=biggest', /href="(\/stories\/[^"?]+)"/)],
    ['{page}', await find('/search?q=stance:asserts', /href="(\/pages\/[^"?]+)\?fact=/)],
    ['{empty}', empty.url],
  ])
  await fillInbox(desk)
  return {
    url: desk.url,
    addressOf: (path, look = {}) => {
      const named = path.replace(/\{\w+\}/, (name) => places.get(name)!)
      const url = new URL(named, desk.url)
      for (const [name, value] of Object.entries(look)) url.searchParams.set(name, value)
      return url.href
    },
    close: async () => void (await Promise.all([desk.close(), empty.close()])),
  }
}

async function fillInbox({ url }: OpenDesk): Promise<void> {
  await fetch(`${url}/inbox/samples`, { method: 'POST' })
  const form = new FormData()
  form.append('files', new File([' '], 'empty.html'))
  form.append('files', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'picture.png'))
  await fetch(`${url}/inbox`, { method: 'POST', body: form })
  for (let times = 0; times < 100; times++) {
    const text = await (await fetch(`${url}/inbox`)).text()
    if (!text.includes('/inbox/cancel')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the inbox did not come to an end')
}
