import { createHash } from 'node:crypto'
import { toDay } from '../src/library/days.ts'
import type { Entry, EntityNames } from '../src/library/entry.ts'
import type { Mark, StatementTerms } from '../src/library/terms.ts'
import type { Mention } from '../src/model/mention.ts'
import type { Moment, Record } from '../src/model/record.ts'
import type { Span } from '../src/model/span.ts'
import type { Hop, Stance, Statement } from '../src/model/statement.ts'

const VOCABULARY = 200_000
const ENTITIES = 50_000
const OUTLETS = 300
const STATEMENTS = 10
const MENTIONS = 20
const STATEMENT_WORDS = 19
const FILLER_SENTENCES = 12
const FUNCTION_WORDS = 60
const FIRST_DAY = toDay('2019-01-01')
const DAYS = 5 * 365
const STANCES: readonly Stance[] = [
  'asserts',
  'claims',
  'denies',
  'warns',
  'asks',
  'proposes',
  'accuses',
  'hopes',
]
const LANGUAGES = ['fa', 'fa', 'fa', 'fa', 'ar', 'ar', 'en'] as const

/** Numbers in `[0, 1)`, always the same ones for a seed (mulberry32). */
export function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A rank in `[0, count)`, drawn so that the nth is about n times rarer than the first. */
function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1)) - 1))
}

/** The made-up word of a rank; frequent ones are short. */
export function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 20)) {
    word += 'dfgklmnprstz'[(rest + word.length) % 12]! + 'aeiou'[rest % 5]!
  }
  return word
}

/** The id of the entity of a rank. */
export function entityOf(rank: number): string {
  return `Q${rank + 1}`
}

/** The name of the outlet of a rank. */
export function outletOf(rank: number): string {
  return `outlet-${rank}`
}

/** Letters differ between a page and its repaired text here and there, as they do where letters are folded. */
function repair(text: string): string {
  return text.replaceAll('ka', 'ca').replaceAll('z', 's')
}

/** What the entity of a rank is called. */
export function nameOf(rank: number): EntityNames {
  const words = [wordOf(rank % 3000), wordOf(3000 + rank)]
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')
  return { id: entityOf(rank), name, native: words.join(' '), kind: 'person', words }
}

function outletNames(name: string): EntityNames {
  return { id: name, name, native: null, kind: 'outlet', words: name.split('-') }
}

function publishedAt(minute: number): Moment {
  const at = new Date(Date.UTC(1900, 0, 1) + minute * 60_000).toISOString()
  const [value, edtf] = [`${at.slice(0, 'YYYY-MM-DDTHH:MM'.length)}Z`, at.slice(0, 10)]
  return {
    value,
    edtf,
    calendar: 'gregory',
    surface: null,
    span: null,
    inferred: false,
    rule: 'url',
  }
}

function relayedBy(name: string): Hop {
  const where = { surface: null, span: null, inherited: true }
  return {
    name,
    native: null,
    entity: name,
    kind: 'outlet',
    relation: 'credited',
    ...where,
    rule: 'credit',
  }
}

/** Someone whom only one page names. */
function nameless(number: number): EntityNames {
  return { ...nameOf(ENTITIES + number), id: `local:${wordOf(number)}-${wordOf(number * 7)}` }
}

/** What happened, as the pages of one story tell it; a page by itself tells of no such thing. */
export interface Happening {
  /** When, in minutes since the start of 1900. */
  readonly minute: number
  readonly cast: readonly EntityNames[]
  /** What is said again and again: by whom, in words of these ranks. */
  readonly claims: readonly { readonly who: EntityNames; readonly words: readonly number[] }[]
}

/** How the page of a number tells what happened. */
export interface Telling {
  readonly happening: Happening
  /** The number of the page that it copies, with a sentence of its own at the end. */
  readonly copyOf?: number | undefined
  /** How many times as long it is as others. */
  readonly times?: number
}

/** What somebody like those of the news may be called, drawn as unequally. */
export function drawEntity(random: () => number): EntityNames {
  return nameOf(zipf(random, ENTITIES))
}

/** The rank of a word, drawn as unequally as in the news. */
export function drawWord(random: () => number): number {
  return zipf(random, random() < 0.3 ? FUNCTION_WORDS : VOCABULARY)
}

/**
 * The page of a number, ready to be kept: some 430 words in 2.5 kB, 10 statements of 24 words, 20 mentions, two people of no table;
 * published at random over five years, one in twenty without a date. Words and entities are as unequal as in the news (Zipf).
 */
export function toPage(number: number, telling?: Telling): Entry {
  const { happening, copyOf, times = 1 } = telling ?? {}
  const random = toRandom(copyOf ?? number)
  const own = toRandom(-1 - number)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const outlet = outletOf(zipf(happening ? own : random, OUTLETS))
  const via = random() < 0.4 ? outletOf(zipf(random, OUTLETS)) : null
  const language = pick(LANGUAGES)
  const isDated = random() >= 0.05
  const drawn = happening
    ? happening.minute - Math.floor(Math.log(1 - own()) * 0.8 * 1440)
    : FIRST_DAY * 1440 + Math.floor(random() * DAYS * 1440)
  const minute = isDated ? drawn : null
  const [local, other] = [nameless(2 * number), nameless(2 * number + 1)]
  const known = happening?.cast ?? Array.from({ length: 9 }, () => drawEntity(random))
  const cast = [...known, local, other]

  let text = ''
  const words: string[] = []
  const mentions: Mention[] = []
  const sentences: Span[] = []
  const say = (word: string): Span => {
    const start = text.length
    text += `${word} `
    words.push(...word.toLowerCase().split(' '))
    return [start, start + word.length]
  }
  const mention = (who: EntityNames): Span => {
    const span = say(who.name)
    const [surface, native] = [who.name, who.native!]
    const { id: entity, name, kind } = who
    const rule = 'known name'
    mentions.push({ entity, name, native, kind, surface, span, how: 'name', rule })
    return span
  }
  const run = (count: number): Span => {
    const start = text.length
    for (let at = 0; at < count; at++) say(wordOf(drawWord(random)))
    return [start, text.length - 1]
  }
  const repeat = (ranks: readonly number[]): Span => {
    const start = text.length
    for (const rank of ranks) say(wordOf(rank))
    return [start, text.length - 1]
  }
  const close = (start: number): void => {
    sentences.push([start, text.length - 1])
    text += '\n'
  }

  const terms: StatementTerms[] = []
  const statements: Statement[] = []
  for (let at = 0; at < STATEMENTS * times; at++) {
    const [start, from] = [text.length, words.length]
    const claim = happening && random() < 0.7 ? pick(happening.claims) : null
    const who = claim?.who ?? (at < 2 ? local : pick(cast))
    const span = mention(who)
    const cue = say(pick(['said', 'told', 'added', 'wrote']))
    const content = claim ? repeat(claim.words) : run(STATEMENT_WORDS)
    const other = random() < 0.3 ? pick(cast) : null
    if (other) mention(other)
    close(start)
    const stance = claim && random() < 0.8 ? 'asserts' : pick(STANCES)
    const kind = random() < 0.3 ? 'direct' : 'indirect'
    const said = minute === null || random() < 0.3 ? null : Math.floor(minute / 1440 - random() * 3)
    const { id: entity, name, native } = who
    statements.push({
      id: `s${at + 1}`,
      place: 'body',
      kind,
      stance,
      speaker: {
        name,
        native,
        entity,
        surface: name,
        span,
        named: true,
        kind: 'person',
        rule: 'subject',
      },
      addressee: null,
      cue: { text: text.slice(...cue), span: cue },
      content: { text: text.slice(...content), span: content, pieces: [content] },
      said: null,
      chain: [
        ...(happening && via ? [relayedBy(via)] : []),
        {
          name: outlet,
          native: null,
          entity: outlet,
          kind: 'outlet',
          surface: null,
          span: null,
          relation: 'published',
          inherited: true,
          rule: 'page outlet',
        },
      ],
      inside: null,
      rule: 'subject cue content',
    })
    terms.push({
      words: words.slice(from),
      marks: [
        `speaker:${entity}`,
        `entity:${entity}`,
        ...(happening && other && other.id !== entity ? [`entity:${other.id}` as Mark] : []),
        `stance:${stance}`,
        `kind:${kind}`,
        `outlet:${outlet}`,
        `language:${language}`,
        ...(via ? [`via:${via}` as Mark, `origin:${via}` as Mark] : []),
      ],
      said: said === null ? null : [said, said],
    })
  }
  for (let at = 0; at < FILLER_SENTENCES * times; at++) {
    const start = text.length
    if (mentions.length < MENTIONS * times) mention(pick(cast))
    run(15)
    close(start)
  }
  if (copyOf !== undefined) {
    const start = text.length
    for (let at = 0; at < 15; at++) say(wordOf(drawWord(own)))
    close(start)
  }
  const bytes = new TextEncoder().encode(text)
  const url = `https://www.${outlet}.example/news/${number}/${words.slice(2, 6).join('-')}`
  const record: Record = {
    isnad: 1,
    page: {
      id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      url,
      path: null,
      language,
      capturedAt: null,
      length: text.length,
      text,
    },
    article: {
      outlet: { name: outlet, entity: outlet, surface: null, span: null, rule: 'host of the URL' },
      headline: text.slice(...sentences[0]!),
      kicker: null,
      lead: text.slice(...sentences[1]!),
      section: null,
      code: null,
      byline: null,
      published: happening && minute !== null ? publishedAt(minute) : null,
      updated: null,
      shortUrl: null,
      keywords: [],
      captions: [],
      credit: null,
      text: repair(sentences.map((span) => text.slice(...span)).join('\n\n')),
      blocks: sentences.map((span, at) => ({
        role: at === 0 ? 'headline' : at === 1 ? 'lead' : 'body',
        span,
      })),
    },
    mentions,
    dates: [],
    statements,
    events: [],
    notes:
      happening && minute !== null
        ? []
        : [{ code: 'no-published-date', message: 'the page prints no date of publication' }],
  }
  const named = happening
    ? [...cast, outletNames(outlet), ...(via ? [outletNames(via)] : [])]
    : cast
  const entities = [...new Map(named.map((who) => [who.id, who])).values()]
  return {
    record,
    captured: null,
    given: { url, published: null, language: null, charset: null, stated: null },
    addresses: [url],
    content: createHash('sha256').update(`${outlet} ${text}`).digest('hex').slice(0, 32),
    reader: '1.0.0',
    terms: {
      minute,
      words,
      marks: [
        `outlet:${outlet}`,
        `language:${language}`,
        ...(via ? [`via:${via}` as Mark, `origin:${via}` as Mark] : []),
        ...cast.map(({ id }): Mark => `entity:${id}`),
        ...new Set(statements.map(({ speaker }): Mark => `speaker:${speaker.entity}`)),
        ...new Set(statements.map(({ stance }): Mark => `stance:${stance}`)),
      ],
      statements: terms,
    },
    entities,
  }
}
