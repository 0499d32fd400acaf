import { createHash } from 'node:crypto'
import { toDay } from '../src/library/days.ts'
import type { Entry, EntityNames } from '../src/library/entry.ts'
import type { Mark, StatementTerms } from '../src/library/terms.ts'
import type { Mention } from '../src/model/mention.ts'
import type { Record } from '../src/model/record.ts'
import type { Span } from '../src/model/span.ts'
import type { Stance, Statement } from '../src/model/statement.ts'

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

function nameOf(rank: number): EntityNames {
  const words = [wordOf(rank % 3000), wordOf(3000 + rank)]
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')
  return { id: entityOf(rank), name, native: words.join(' '), kind: 'person', words }
}

/** Someone whom only one page names. */
function nameless(number: number): EntityNames {
  return { ...nameOf(ENTITIES + number), id: `local:${wordOf(number)}-${wordOf(number * 7)}` }
}

/**
 * The page of a number, ready to be kept: some 430 words in 2.5 kB, 10 statements of 24 words, 20 mentions, two people of no table;
 * published at random over five years, one in twenty without a date. Words and entities are as unequal as in the news (Zipf).
 */
export function toPage(number: number): Entry {
  const random = toRandom(number)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const outlet = outletOf(zipf(random, OUTLETS))
  const via = random() < 0.4 ? outletOf(zipf(random, OUTLETS)) : null
  const language = pick(LANGUAGES)
  const minute = random() < 0.05 ? null : FIRST_DAY * 1440 + Math.floor(random() * DAYS * 1440)
  const [local, other] = [nameless(2 * number), nameless(2 * number + 1)]
  const known = Array.from({ length: 9 }, () => nameOf(zipf(random, ENTITIES)))
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
    for (let at = 0; at < count; at++)
      say(wordOf(zipf(random, random() < 0.3 ? FUNCTION_WORDS : VOCABULARY)))
    return [start, text.length - 1]
  }
  const close = (start: number): void => {
    sentences.push([start, text.length - 1])
    text += '\n'
  }

  const terms: StatementTerms[] = []
  const statements: Statement[] = []
  for (let at = 0; at < STATEMENTS; at++) {
    const [start, from] = [text.length, words.length]
    const who = at < 2 ? local : pick(cast)
    const span = mention(who)
    const cue = say(pick(['said', 'told', 'added', 'wrote']))
    const content = run(STATEMENT_WORDS)
    if (random() < 0.3) mention(pick(cast))
    close(start)
    const stance = pick(STANCES)
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
        `stance:${stance}`,
        `kind:${kind}`,
        `outlet:${outlet}`,
        `language:${language}`,
        ...(via ? [`via:${via}` as Mark, `origin:${via}` as Mark] : []),
      ],
      said: said === null ? null : [said, said],
    })
  }
  for (let at = 0; at < FILLER_SENTENCES; at++) {
    const start = text.length
    if (mentions.length < MENTIONS) mention(pick(cast))
    run(15)
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
      published: null,
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
    notes: [{ code: 'no-published-date', message: 'the page prints no date of publication' }],
  }
  const entities = [...new Map(cast.map((who) => [who.id, who])).values()]
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
        ...entities.map(({ id }): Mark => `entity:${id}`),
        ...new Set(statements.map(({ speaker }): Mark => `speaker:${speaker.entity}`)),
        ...new Set(statements.map(({ stance }): Mark => `stance:${stance}`)),
      ],
      statements: terms,
    },
    entities,
  }
}
