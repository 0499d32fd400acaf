import type { PageEntity } from '../../model/phrase.ts'
import { startingIn } from '../../text/ranges.ts'
import type { Cast, Company } from './cast.ts'
import { NOBODY, REACH } from './cast.ts'
import type { Draft } from './draft.ts'
import type { Genders } from './genders.ts'
import { subjectsBefore } from './page-subjects.ts'

/** Someone the page spoke of, and where. */
interface Candidate {
  /** Token of the verb or of the name. */
  readonly at: number
  readonly entity: PageEntity
  readonly draft: Draft | null
}

/** Whom a verb means that names no subject: the last candidate that its number and gender fit. */
export function droppedSubject(draft: Draft, company: Company): PageEntity | null {
  const { genders } = company
  const at = draft.cue[0]!.from
  const before = candidatesFor(draft, company).filter((candidate) => candidate.at < at)
  const found = before.findLast(({ entity }) => agrees(draft, entity, genders))
  if (found || (draft.several && (draft.gender || draft.hangs))) return found?.entity ?? null
  return before.findLast(({ draft: earlier }) => earlier !== null)?.entity ?? null
}

/** The one with whom a verb agrees that cannot be said of the noun beside it. */
export function agreeingSubject(draft: Draft, company: Company): PageEntity | null {
  return severalBefore(draft, company.cast) ?? droppedSubject(draft, company)
}

/** Whom a verb without a subject may mean: the speakers so far, and the last subject of a sentence behind them. */
function candidatesFor(draft: Draft, { told, subjects, cast, genders }: Company): Candidate[] {
  const speakers = told
    .slice(-REACH)
    .filter(({ draft: earlier, speaker }) => !earlier.inside && speaker !== NOBODY)
    .map(({ draft: earlier, speaker }) => ({
      at: earlier.cue[0]!.from,
      entity: (earlier.teller && cast.namedOf(earlier.teller)) ?? speaker,
      draft: earlier,
    }))
  if (draft.resumes || !draft.gender) return speakers
  const last = told.findLast(
    ({ draft: { inside, cue } }) => !inside && cue[0]!.from < draft.cue[0]!.from,
  )
  const behind = subjectsBefore(subjects, draft.cue[0]!.from).filter(
    ({ from, entity }) =>
      (!last || from >= last.draft.content.to) &&
      (entity.kind === 'person' || genders.get(entity.id) === draft.gender),
  )
  return [...speakers, ...behind.map(({ from, entity }) => ({ at: from, entity, draft: null }))]
}

/** The last group or pair that the sentence of a plural participle names before it. */
function severalBefore({ several, cue, paragraph }: Draft, cast: Cast): PageEntity | null {
  const at = cue[0]!.from
  const sentence = several && paragraph.sentences.find(({ from, to }) => from <= at && at < to)
  if (!sentence) return null
  const phrase = startingIn(cast.phrases, { from: sentence.from, to: at })
    .reverse()
    .find(({ plural, how }) => plural && how !== 'pronoun')
  return phrase ? (cast.namedOf(phrase) ?? cast.localOf(phrase)) : null
}

/** Whether a verb cannot be said of an entity: another gender, or of a participle another number. */
export function disagrees(
  { hangs, several, gender }: Draft,
  entity: PageEntity,
  genders: Genders,
): boolean {
  if (genders.size === 0) return false
  const noun = genders.get(entity.id)
  if (!hangs) {
    if (gender === 'feminine') return noun === 'masculine' && entity.kind === 'organisation'
    return gender === 'masculine' && noun === 'feminine'
  }
  const one = entity.kind === 'person' && !entity.plural
  if (several) return one
  if (gender === 'feminine') return one && noun === 'masculine'
  return gender === 'masculine' && (noun === 'feminine' || (!noun && entity.kind === 'state'))
}

function agrees({ several, gender }: Draft, entity: PageEntity, genders: Genders): boolean {
  if (several) return entity.plural || !['person', 'outlet'].includes(entity.kind)
  if (!gender) return true
  const known = genders.get(entity.id)
  if (gender === 'masculine' && (entity.plural || (!known && entity.kind === 'state'))) return false
  return known === undefined || known === gender
}
