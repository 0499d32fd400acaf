import type { Element } from './tree.ts'

/** What the names that an element's author gave it say of its use. */
export interface Hints {
  /** Surely something beside the article: navigation, sharing, comments, related stories, advertising. */
  readonly beside: boolean
  /** Likely so. */
  readonly doubtful: boolean
  /** The body of an article. */
  readonly body: boolean
  /** A part of the article that is told apart from its text. */
  readonly part: 'caption' | 'byline' | 'keywords' | 'comments' | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words in classes and ids that say that an element is no article, wherever they stand. */
const BESIDE = words(`
  nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar aside
  comment comments commentlist disqus replies respond discussion
  related relateds recommended recommend recommendations recirc recirculation readmore morestories seealso
  share sharing sharebar shares social socials addthis sharethis sharedaddy
  promo promos promotion advert adverts advertisement advertising ad ads adsense adsbygoogle adslot adbox dfp gpt sponsor sponsored outbrain taboola
  newsletter subscribe subscription signup signin login register registration paywall donate donation
  cookie cookies consent gdpr popup modal overlay lightbox tooltip
  pagination pager paging
  tags taglist tagcloud taxonomy
  rating ratings vote votes poll captcha print
  mostread popular trending latest upnext nextprev
  toolbar tools copyright disclaimer skip screen
  bio authorbio aboutauthor masthead ticker carousel slider
  slideshow thumbs thumbnails feedback survey
`)
const DOUBTFUL = words(`widget banner box teaser list links link meta info extra toc module rail secondary bottom after tag topics topic follow author profile`)
const BODY = words(`article articlebody articletext articlecontent body content entry entrycontent post postcontent story storybody text newstext newsbody maintext main hentry blog page`)
const CAPTION = words(`caption captions figcaption wp credit credits photocredit imagecaption legend`)
const BYLINE = words(`byline bylines author authors writer reporter dateline timestamp date datetime time pubdate published posted`)

/** Reads the hints of an element's class, id and role. */
export function hintsOf({ attributes, tag }: Element): Hints {
  const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  const found = named.trim() === '' ? [] : wordsOf(named)
  const has = (list: ReadonlySet<string>) => found.some((word) => list.has(word))
  const role = attributes.get('role') ?? ''
  const prop = attributes.get('itemprop') ?? ''
  return {
    beside:
      has(BESIDE) ||
      /^(navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|toolbar)$/.test(role) ||
      tag === 'nav' || tag === 'aside' || tag === 'footer',
    doubtful: has(DOUBTFUL),
    body: has(BODY) || prop.includes('articleBody') || tag === 'article' || tag === 'main' || role === 'main',
    part: has(CAPTION) || tag === 'figcaption' ? 'caption' : has(BYLINE) ? 'byline' : null,
  }
}

const known = new Map<string, readonly string[]>()

/** The lower-case words of class names and ids, joined names cut at capitals and marks. */
function wordsOf(named: string): readonly string[] {
  let found = known.get(named)
  if (!found) {
    found = named
      .split(/\s+/)
      .filter((name) => !/^(tag|category|post|type|status|format|has|menu-item|page|single|is|js)-/.test(name))
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    if (known.size > 20_000) known.clear()
    known.set(named, found)
  }
  return found
}
