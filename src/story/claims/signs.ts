import type { LanguagePack } from '../../model/pack.ts'
import type { Stance } from '../../model/statement.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines, rows } from '../../text/lines.ts'
import type { Matcher, Proclitic } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'

/** The words of a language by which somebody takes a side. */
export interface Signs {
  /** Cues that deny. */
  readonly denials: Matcher<true>
  /** Cues that confirm where others told it before. */
  readonly affirmations: Matcher<true>
  /** Words of a judgement that deny or decline. */
  readonly tones: Matcher<Stance>
  /** Cues whose content is a judgement of what stands before it ("described X as …"). */
  readonly judges: Matcher<true>
  /** Words that begin such a judgement. */
  readonly judgements: ReadonlySet<string>
  /** Phrases that stand for what was told before. */
  readonly pointers: Matcher<true>
  /** Beginnings of a content that judges what others tell. */
  readonly talk: Matcher<true>
  /** Acts that hang on another cue and deny or confirm their object. */
  readonly acts: Matcher<Stance>
}

const SIGNS = new WeakMap<LanguagePack, Signs>()

/** Compiles the signs of a pack, once. */
export function signsOf(pack: LanguagePack): Signs {
  let signs = SIGNS.get(pack)
  if (!signs) SIGNS.set(pack, (signs = compile(pack)))
  return signs
}

function compile({ statements, spelling, concepts }: LanguagePack): Signs {
  const proclitics: Proclitic[] = rows(spelling.proclitics).map(([prefix = '', hidden = '']) => ({
    prefix,
    hidden,
  }))
  const flags = (phrases: readonly string[]) =>
    buildMatcher(phrases.map((phrase) => ({ phrase, value: true as const })))
  const cues = (stance: Stance) => statements.cues.filter((cue) => cue.stance === stance)
  return {
    denials: flags(cues('denies').map(({ phrase }) => phrase)),
    affirmations: flags(lines((statements.affirms ?? '').replace(/ /g, '\n'))),
    tones: buildMatcher(
      headed(`${statements.tones}\n${statements.moods}`)
        .filter(({ heading }) => heading === 'denies' || heading === 'declines')
        .map(({ heading, entry }) => ({ phrase: entry, value: heading as Stance })),
      proclitics,
    ),
    judges: flags(statements.cues.filter(({ judges }) => judges).map(({ phrase }) => phrase)),
    judgements: new Set(statements.fusedComplementisers.split(/\s+/).filter(Boolean).map(foldWord)),
    pointers: flags(lines(concepts.pointers)),
    talk: flags(lines(concepts.talk)),
    acts: buildMatcher(
      [...cues('denies'), ...cues('confirms')]
        .filter(({ form }) => form === 'participle')
        .map(({ phrase, stance }) => ({ phrase, value: stance })),
    ),
  }
}
