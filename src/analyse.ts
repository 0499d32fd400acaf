import { markForeign } from './analyse/foreign-opener.ts'
import { countryOf, givenMoment, metadataOf } from './analyse/metadata.ts'
import { outletInside, outletPhrases, outletsByPlace } from './analyse/outlets.ts'
import { danglingWords } from './analyse/dangling-words.ts'
import { buildChains } from './detect/chains/build-chains.ts'
import { findSources } from './detect/chains/find-sources.ts'
import { findDates } from './detect/dates/find-dates.ts'
import { findEvents } from './detect/events/find-events.ts'
import { findPhrases } from './detect/names/find-phrases.ts'
import { localEntities } from './detect/names/local-entities.ts'
import { resolvePhrases } from './detect/names/resolve.ts'
import { toMentions } from './detect/names/to-mentions.ts'
import { findStatements } from './detect/statements/find-statements.ts'
import { resolveSpeakers, speakingPronouns } from './detect/statements/resolve-speakers.ts'
import { toStatements } from './detect/statements/to-statements.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import { outletFinder } from './knowledge/outlet-finder.ts'
import { romaniser } from './knowledge/romaniser.ts'
import type { LanguagePack } from './model/pack.ts'
import type { Page } from './model/page.ts'
import type { NounPhrase, PageEntity } from './model/phrase.ts'
import type { Article, Note, Record } from './model/record.ts'
import { findBlocks } from './page/blocks.ts'
import { hostOf } from './page/metadata.ts'
import { toArticle } from './page/to-article.ts'
import { toReading } from './text/reading.ts'

/** What the reading of a page needs besides the page. */
export interface AnalyseOptions {
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO day given by the user; outweighs what the page prints. */
  readonly published?: string | null
}

/** Reads a page: the ordered stages, page in, record out. Touches no disk and no network, and never throws on text. */
export function analyse(page: Page, options: AnalyseOptions): Record {
  const { pack, knowledge } = options

  const blocks = findBlocks(page.text, pack, page)
  const reading = toReading(page.text, blocks, danglingWords(pack))
  const found = findPhrases(reading, pack, knowledge)

  const findOutlet = outletFinder(knowledge, { language: pack.code, host: hostOf(page.url) })
  const outletAt = outletPhrases(reading, findOutlet)
  const named = findSources(reading, pack, { phrases: found.phrases, outletAt })
  const metadata = metadataOf({
    page,
    blocks,
    reading,
    sources: named,
    findOutlet,
    pack,
    knowledge,
  })
  const sources = markForeign(named, { outlet: metadata.outlet, reading, knowledge })
  const published = givenMoment(options.published) ?? metadata.published
  const at = published?.edtf ?? null
  const dates = findDates(reading, pack, { anchor: at })

  const romanise = romaniser(pack.code, knowledge)
  const homeCountry = countryOf(metadata, knowledge)
  const outletIn = (phrase: NounPhrase) =>
    outletInside(phrase, outletAt, reading.tokens)?.entity ?? null
  const naming = { pack, knowledge, romanise, homeCountry, outletIn, at, page: page.id }
  const names = resolvePhrases(found, reading, naming)
  const localOf = localEntities(reading, naming)
  const namedOf = (phrase: NounPhrase): PageEntity | null => {
    const outlet = outletInside(phrase, outletAt, reading.tokens)
    return outlet ? localOf(outlet) : names.entityOf(phrase)
  }
  const entityOf = (phrase: NounPhrase): PageEntity => namedOf(phrase) ?? localOf(phrase)

  const company = { reading, pack, phrases: found.phrases, sources, dates, entityOf }
  const drafts = findStatements(company)
  const told = resolveSpeakers(drafts, { ...company, namedOf, localOf })
  const chains = buildChains(told, { ...company, outlet: metadata.outlet })
  const pronouns = speakingPronouns(told)
  const mentionOf = (phrase: NounPhrase): PageEntity | null =>
    namedOf(phrase) ?? pronouns.get(phrase) ?? (phrase.named ? localOf(phrase) : null)
  const { phrases } = found
  const outlets = outletsByPlace(reading, outletAt, { own: metadata.outlet, phrases, sources })
  const statements = toStatements(told, chains, company)
  const events = findEvents({ ...company, inner: found.inner, entityOf: mentionOf, statements })

  return {
    isnad: 1,
    page: {
      id: page.id,
      url: page.url,
      path: page.path,
      language: pack.code,
      capturedAt: page.capturedAt,
      length: page.text.length,
      text: page.text,
    },
    article: toArticle(page, blocks, { metadata: { ...metadata, published }, pack }),
    mentions: toMentions(found, reading, { entityOf: mentionOf, more: outlets }),
    dates,
    statements,
    events,
    notes: [...notesOf(metadata.outlet, published), ...(metadata.notes ?? [])],
  }
}

function notesOf(outlet: Article['outlet'], published: Article['published']): Note[] {
  const notes: Note[] = []
  if (!outlet) notes.push({ code: 'no-outlet', message: 'the page names no publisher' })
  if (!published) notes.push({ code: 'no-date', message: 'the page prints no publication date' })
  return notes
}
