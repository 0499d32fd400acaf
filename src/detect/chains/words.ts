import type { LanguagePack } from '../../model/pack.ts'
import { foldWord } from '../../text/fold.ts'
import { lines } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'

/** A pack's words of sourcing, ready to be found in tokens. */
export interface Words {
  /** True for an opener that holds for what follows, false for one of its own sentence. */
  readonly openers: Matcher<boolean>
  readonly citing: Matcher<true>
  readonly quoting: Matcher<true>
  readonly fillers: Matcher<true>
  readonly reporters: ReadonlySet<string>
  readonly datelines: ReadonlySet<string>
  readonly homeCountries: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly interviews: Matcher<true>
  readonly partners: ReadonlySet<string>
  readonly addressing: ReadonlySet<string>
  readonly anaphors: Matcher<true>
  readonly credits: Matcher<true>
  /** Verbs of reporting: no outlet's name. */
  readonly says: Matcher<true>
}

const compiled = new WeakMap<LanguagePack, Words>()

/** Compiles the words of sourcing of a pack, once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = compiled.get(pack)
  if (!words) compiled.set(pack, (words = compile(pack)))
  return words
}

function compile({ chains, statements }: LanguagePack): Words {
  const matcher = (list: string) =>
    buildMatcher(lines(list).map((phrase) => ({ phrase, value: true as const })))
  const keyed = (list: string) => list.split(/\s+/).filter(Boolean).map(foldWord)
  const keys = (list: string) => new Set(keyed(list))
  return {
    openers: buildMatcher([
      ...lines(chains.openers).map((phrase) => ({ phrase, value: true })),
      ...lines(chains.sentenceOpeners).map((phrase) => ({ phrase, value: false })),
    ]),
    naming: keys(chains.naming),
    citing: matcher(chains.citing ?? ''),
    quoting: matcher(chains.quoting),
    fillers: matcher(chains.fillers),
    reporters: keys(chains.reporters),
    datelines: keys(chains.datelines),
    homeCountries: new Set(chains.homeCountries.split(' ')),
    interviews: matcher(chains.interviews),
    partners: keys(chains.partners),
    addressing: keys(chains.addressing),
    anaphors: matcher(chains.anaphors),
    credits: matcher(chains.credits),
    says: buildMatcher(
      statements.cues.map(({ phrase }) => ({ phrase, value: true as const })),
      keyed(statements.conjunctions).map((prefix) => ({ prefix, hidden: '' })),
    ),
  }
}
