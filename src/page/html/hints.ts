import type { Element } from './tree.ts'

/** What an element's name, role, class and id say of its use. */
export interface Hints {
  /** Which furniture it holds: a menu, related stories, comments, advertising …; undefined for none. */
  readonly beside: string | undefined
  /** Often furniture, sometimes text. */
  readonly doubtful: boolean
  /** The body of an article. */
  readonly body: boolean
  /** A part of an article that is told apart from its text. */
  readonly part: 'caption' | 'byline' | undefined
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** Words of class names and ids by the furniture that they stand for. */
const BESIDE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    menu: `nav navbar navigation menu submenu breadcrumb breadcrumbs toolbar tools masthead skip pagination pager paging`,
    footer: `footer copyright disclaimer`,
    related: `related relateds relatedposts relatednews relatedarticles similar yarpp othernews morenews nextstory recommended recommend recommendations recirc recirculation readmore morestories seealso
      mostread popular trending latest upnext nextprev aside sidebar outbrain taboola ticker carousel slider`,
    comments: `comment comments commentlist disqus replies respond discussion feedback`,
    share: `share sharing sharebar shares social socials addthis sharethis sharedaddy rating ratings vote votes poll print`,
    advert: `promo promos promotion advert adverts advertisement advertising ad ads adsense adsbygoogle adslot adbox dfp
      gpt sponsor sponsored`,
    form: `newsletter subscribe subscription signup signin login register registration paywall donate donation captcha survey`,
    notice: `cookie cookies consent gdpr popup modal overlay lightbox tooltip screen notification notifications push`,
    player: `audioplayer jwplayer vjs videojs pholder embedcode mmp`,
    keywords: `tags taglist tagcloud taxonomy`,
    author: `bio authorbio aboutauthor`,
    pictures: `slideshow thumbs thumbnails`,
  }).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
)
const DOUBTFUL: ReadonlySet<string> = new Set(
  words(`widget banner box teaser list links link meta info extra toc module rail secondary bottom after tag topics
    topic follow author profile`),
)
const BODY: ReadonlySet<string> = new Set(
  words(`article articlebody articletext articlecontent body content entry entrycontent post postcontent story storybody
    text newstext newsbody maintext main hentry blog page`),
)
const CAPTION: ReadonlySet<string> = new Set(
  words(`caption captions figcaption credit credits photocredit imagecaption legend slide swiper`),
)
const BYLINE: ReadonlySet<string> = new Set(
  words(
    `byline bylines author authors writer columnist reporter dateline timestamp date datetime time pubdate published posted`,
  ),
)
/** Starts of class names that tell of the page's subject or state, not of the element's use. */
const OF_THE_PAGE = /^(?:tag|category|type|status|format|has|menu-item|single|is|js)-/

const BESIDE_TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'menu'],
  ['aside', 'related'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['menu', 'menu'],
])
const BESIDE_ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'menu'],
  ['banner', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['toolbar', 'menu'],
  ['search', 'form'],
  ['contentinfo', 'footer'],
  ['complementary', 'related'],
  ['dialog', 'notice'],
])

/** Makes a function that reads the hints that an element gives of its use; it knows the names that it has met. */
export function hintReader(): (element: Element) => Hints {
  const met = new Map<string, Hints>()
  const namedAs = (classes: string, id: string): Hints => {
    if (classes === '' && id === '') return UNNAMED
    const key = `${classes} ${id}`
    let named = met.get(key)
    if (!named) met.set(key, (named = readNames(key)))
    return named
  }
  return ({ attributes, tag }) => {
    if (attributes.size === 0 && !TELLING_TAGS.has(tag)) return UNNAMED
    const named = namedAs(attributes.get('class') ?? '', attributes.get('id') ?? '')
    const role = attributes.get('role') ?? ''
    return {
      beside: BESIDE_TAGS.get(tag) ?? BESIDE_ROLES.get(role) ?? named.beside,
      doubtful: named.doubtful,
      body:
        named.body ||
        tag === 'article' ||
        tag === 'main' ||
        role === 'main' ||
        attributes.get('itemprop')?.includes('articleBody') === true,
      part: tag === 'figcaption' ? 'caption' : named.part,
    }
  }
}

/** Elements that tell of their use without any attribute. */
const TELLING_TAGS: ReadonlySet<string> = new Set([
  ...BESIDE_TAGS.keys(),
  'article',
  'main',
  'figcaption',
])

const UNNAMED: Hints = { beside: undefined, doubtful: false, body: false, part: undefined }

function readNames(names: string): Hints {
  const found = wordsOf(names)
  const has = (list: ReadonlySet<string>) => found.some((word) => list.has(word))
  const named = found.find((word) => BESIDE.has(word))
  return {
    beside: named ? BESIDE.get(named) : undefined,
    doubtful: has(DOUBTFUL),
    body: has(BODY),
    part: has(CAPTION) ? 'caption' : has(BYLINE) ? 'byline' : undefined,
  }
}

const LONGEST_NAMES = 1_000

/** The lower-case words of class names and ids; joined names are cut at capitals and marks. */
function wordsOf(names: string): readonly string[] {
  return names
    .slice(0, LONGEST_NAMES)
    .split(/\s+/)
    .filter((name) => !OF_THE_PAGE.test(name))
    .flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter(Boolean)
}
