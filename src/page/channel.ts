/** Hosts where many publish, each under the first part of the path. */
const PLATFORMS: ReadonlySet<string> = new Set([
  't.me',
  'telegram.me',
  'eitaa.com',
  'ble.ir',
  'rubika.ir',
  'gap.im',
  'sapp.ir',
  'twitter.com',
  'x.com',
  'facebook.com',
  'instagram.com',
  'youtube.com',
])

/** Endings of the hosts that a channel's name may stand for. */
const ENDINGS = ['ir', 'com', 'org', 'net']

/** Parts of a path that are no channel. */
const SERVICES: ReadonlySet<string> = new Set(['s', 'c', 'watch', 'p', 'share'])

/** The channel that an address on a platform names: `t.me/KavehOnline/12` is of KavehOnline. */
export function channelOf(url: string | null): string | undefined {
  const [host = '', ...parts] = (url ?? '')
    .slice(0, 300)
    .replace(/^[a-z]+:\/\//iu, '')
    .split(/[/?#]/u)
  if (!PLATFORMS.has(host.toLowerCase().replace(/^www\./u, ''))) return undefined
  const name = parts.find((part) => part !== '' && !SERVICES.has(part))?.replace(/^@/u, '')
  return name !== undefined && /^[a-z]\w{3,39}$/iu.test(name) ? name : undefined
}

/** A channel's name as words: `KavehOnline` is Kaveh Online. */
export function wordsOfChannel(channel: string): string {
  return channel
    .replace(/_+/gu, ' ')
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .trim()
}

/** What a channel's name may carry behind its outlet's own. */
const TAIL = /_?\d+$|_(?:ir|com|fa|ar|news|press|official|tv|plus|channel)$/u

/** Letters of an outlet's name before `na`, the news agency, at least. */
const BEFORE_AGENCY = 4

/** Hosts that a channel's name may stand for: `KavehOnline_ir` for kavehonline.ir, `kavena` for kavenews.ir. */
export function hostsOfChannel(channel: string): readonly string[] {
  const whole = channel.toLowerCase()
  const bare = whole.replace(TAIL, '')
  const names = new Set([whole, bare])
  const isAgency = bare.endsWith('na') && bare.length - 2 >= BEFORE_AGENCY
  if (isAgency) names.add(`${bare.slice(0, -2)}news`)
  return [...names].flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`))
}
