import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'

const built = new WeakMap<ShippedKnowledge, Map<string, Matcher<string>>>()

/** Finds what offices are called in a language; the ids of the offices. */
export function officeNames(language: string, knowledge: ShippedKnowledge): Matcher<string> {
  let matchers = built.get(knowledge)
  if (!matchers) built.set(knowledge, (matchers = new Map<string, Matcher<string>>()))
  let matcher = matchers.get(language)
  if (!matcher) {
    const entries = knowledge.officeKinds.flatMap(({ id, names }) =>
      (names[language] ?? []).map((phrase) => ({ phrase, value: id })),
    )
    matchers.set(language, (matcher = buildMatcher(entries)))
  }
  return matcher
}
