import type { BlockRole } from '../../model/block.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Record } from '../../model/record.ts'
import type { Reading } from '../../text/reading.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { dateTokens, sentenceFacts } from './sentence-facts.ts'
import { nameTokens } from './name-tokens.ts'

/** A sentence of an article as tokens `[from, to)`, and what is read from it. */
export interface PageSentence {
  readonly from: number
  readonly to: number
  readonly role: BlockRole
  /** What its place makes of what it tells. */
  readonly weight: number
  readonly facts: SentenceFacts
}

/** What the place of a telling makes of it; other roles are no text of the article. */
const ROLE_WEIGHTS: Partial<{ readonly [role in BlockRole]: number }> = {
  headline: 3,
  kicker: 2,
  lead: 2,
  subheading: 1.5,
  body: 1,
}
/** The opening paragraph of a body tells what the page is about. */
const OPENING_WEIGHT = 1.5

/** Whether a block of this role is text of the article. */
export function isArticleText(role: BlockRole): boolean {
  return ROLE_WEIGHTS[role] !== undefined
}

/** The sentences of an article in order. */
export function pageSentences(
  record: Record,
  { reading, pack }: { readonly reading: Reading; readonly pack: LanguagePack },
): PageSentence[] {
  const { text, tokens, paragraphs } = reading
  const opening = paragraphs.find(({ block }) => block.role === 'body')
  const place = {
    text,
    tokens,
    pack,
    isDate: dateTokens(reading, record.dates),
    isName: nameTokens(reading, record.mentions),
  }
  return paragraphs.flatMap((paragraph) => {
    const { role } = paragraph.block
    const weight = paragraph === opening ? OPENING_WEIGHT : (ROLE_WEIGHTS[role] ?? 0)
    return paragraph.sentences.map((range) => ({
      ...range,
      role,
      weight,
      facts: sentenceFacts(range, place),
    }))
  })
}
