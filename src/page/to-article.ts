import type { Block, BlockRole } from '../model/block.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import { repair } from '../text/repair.ts'
import type { Metadata } from './metadata.ts'

const READ: ReadonlySet<BlockRole> = new Set(['lead', 'body', 'subheading'])

/** The clean reading of a page: its metadata, and its lead and body repaired and joined by blank lines. */
export function toArticle(
  page: Page,
  blocks: readonly Block[],
  { metadata, pack }: { metadata: Metadata; pack: LanguagePack },
): Article {
  const repaired = new Map<Block, string>()
  const textOf = (block: Block): string => {
    const known = repaired.get(block)
    const text = known ?? repair(page.text.slice(...block.span), pack.spelling)
    repaired.set(block, text)
    return text
  }
  const first = (role: BlockRole) => {
    const block = blocks.find((candidate) => candidate.role === role)
    return block ? textOf(block) : null
  }
  return {
    outlet: metadata.outlet,
    headline: first('headline') ?? metadata.headline ?? null,
    kicker: first('kicker'),
    lead: first('lead'),
    section: metadata.section?.value ?? null,
    code: metadata.code?.value ?? null,
    byline: metadata.byline?.value ?? null,
    published: metadata.published,
    updated: metadata.updated,
    shortUrl: metadata.shortUrl?.value ?? null,
    keywords: metadata.keywords,
    captions: metadata.captions,
    credit: metadata.credit?.value ?? null,
    text: blocks
      .filter(({ role }) => READ.has(role))
      .map(textOf)
      .join('\n\n'),
    blocks,
  }
}
