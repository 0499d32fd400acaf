import type { NounPhrase } from '../../model/mention.ts'
import { foldWord } from '../../text/fold.ts'
import { headed } from '../../text/lines.ts'
import type { Context, Draft } from './draft.ts'
import { newDraft, rootOf, roots } from './draft.ts'

/**
 * Names a body's noun alone by the body of that kind at home ("parliament"), where no body called so was named
 * before it and the page speaks of no foreign one.
 */
export function nameHomeBodies(phrases: readonly NounPhrase[], context: Context): void {
  const { homeCountry } = context.options
  const bodies = homeCountry ? homeBodies(context, homeCountry) : undefined
  if (!bodies || bodies.size === 0) return
  for (const phrase of phrases) {
    const noun = nounAlone(phrase, context)
    const id = noun === '' ? undefined : bodies.get(noun)
    const draft = id === undefined ? undefined : context.draftOf.get(phrase)
    if (!draft || isNamedSo(rootOf(draft), noun, context) || isAbroad(phrase, context)) continue
    context.draftOf.set(phrase, bodyOf(id!, phrase, context))
  }
}

/** Folded nouns and the ids of the bodies that they mean in a country. */
function homeBodies({ pack }: Context, country: string): Map<string, string> {
  return new Map(
    headed(pack.names.homeBodies)
      .filter(({ heading }) => heading === country)
      .map(({ entry }) => entry.split('|').map((cell) => cell.trim()))
      .map(([noun = '', id = '']) => [foldWord(noun), id]),
  )
}

function nounAlone({ from, to, how, rule }: NounPhrase, { reading }: Context): string {
  const alone = how === 'description' && rule === 'body noun' && to - from === 1
  return alone ? reading.tokens[from]!.key : ''
}

function isNamedSo({ first, named }: Draft, noun: string, { reading }: Context): boolean {
  return named && reading.tokens[first.from]!.key === noun
}

function isAbroad({ gloss }: NounPhrase, context: Context): boolean {
  const { homeCountry } = context.options
  return roots(context).some(
    (draft) =>
      draft.kind === 'organisation' &&
      draft.country !== null &&
      draft.country !== homeCountry &&
      draft.gloss === gloss,
  )
}

function bodyOf(entity: string, phrase: NounPhrase, context: Context): Draft {
  const same = roots(context).find((draft) => draft.entity === entity)
  if (same) return same
  const draft = newDraft({ ...phrase, entity, named: true }, context)
  context.drafts.push(draft)
  return draft
}
