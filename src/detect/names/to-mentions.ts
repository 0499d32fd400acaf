import type { Mention, NounPhrase, PageEntity } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import { spanOf } from '../../text/reading.ts'
import type { FoundPhrases } from './find-phrases.ts'

/** Lists the mentions of a page in reading order: every phrase and those it joins, the names inside them, and `more` in place of those that start there. */
export function toMentions(
  found: FoundPhrases,
  reading: Reading,
  {
    entityOf,
    more,
  }: {
    entityOf: (phrase: NounPhrase) => PageEntity | null
    more: readonly NounPhrase[]
  },
): Mention[] {
  const mentions: Mention[] = []
  const taken = new Set(more.map(({ from }) => from))
  const phrases = found.phrases.flatMap((phrase) => [phrase, ...phrase.members])
  for (const phrase of [
    ...[...phrases, ...found.inner].filter(({ from }) => !taken.has(from)),
    ...more,
  ]) {
    const entity = entityOf(phrase)
    if (!entity || (isCommonNoun(phrase) && !entity.named)) continue
    const span = spanOf(reading, phrase, phrase.skip)
    const surface = reading.text.slice(span[0], span[1])
    mentions.push({
      entity: entity.id,
      name: entity.name,
      native: entity.native ?? surface,
      kind: entity.kind,
      surface,
      span,
      how: phrase.how,
      ...(phrase.standing ? { standing: phrase.standing } : {}),
      ...(phrase.name === null && entity.candidates ? { candidates: entity.candidates } : {}),
      rule: phrase.rule,
    })
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** A body's noun alone ("the society"), which is a mention only where it means one that the page names. */
function isCommonNoun({ how, kind, rule }: NounPhrase): boolean {
  return how === 'description' && kind === 'organisation' && /^(body|government) noun$/.test(rule)
}
