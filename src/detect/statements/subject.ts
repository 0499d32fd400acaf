import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phrasesIn, quoteAround, skipAdverbs } from './scene.ts'

/** The longest unknown phrase that is taken for a speaker, in tokens. */
const LONGEST = 12

/** Whether a preposition ends right before token `at`. */
export function isGoverned(scene: Scene, at: number): boolean {
  const { tokens, words } = scene
  for (let start = at - 1; start >= Math.max(scene.paragraph.from, at - 3); start--) {
    const match = words.prepositions.at(tokens, start, at)
    if (match?.to === at) return true
  }
  return false
}

/** Whether a preposition is written together with the word at token `at`: ordinary words are left without it. */
export function isBound(scene: Pick<Scene, 'tokens' | 'words'>, at: number): boolean {
  const { boundPrepositions, ordinary } = scene.words
  const key = scene.tokens[at]?.key ?? ''
  if (key === '') return false
  return boundPrepositions.some((prefix) => {
    if (!key.startsWith(prefix)) return false
    const rest = key.slice(prefix.length)
    if (rest === '') return true
    return ordinary.has(rest) || scene.words.articles.some((article) => rest.startsWith(article))
  })
}

/** ووصف الوزير بعبارات شديدة: whether a phrase alone stands between a verb of judging and its preposition, as who is judged. */
export function isJudged(
  scene: Pick<Scene, 'tokens' | 'words'>,
  { from, to }: TokenRange,
): boolean {
  const { tokens, words } = scene
  const verb = from > 0 ? words.cues.at(tokens, from - 1, from) : undefined
  if (!verb?.value.judges || !isBound(scene, to)) return false
  return !words.complementisers.at(tokens, to, tokens.length)
}

/** Whether a bound preposition opens the word at token `at` and a pronoun closes it: لوالديها. */
export function isOwned({ tokens, words }: Scene, at: number): boolean {
  const key = tokens[at]?.key ?? ''
  const owned = words.owners.some((owner) => owner.length > 1 && key.endsWith(owner))
  if (key.length < 6 || !owned) return false
  return words.boundPrepositions.some((prefix) => key.startsWith(prefix))
}

/** Whether a word can end a clause as its verb. */
export function isVerb(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  return (
    scene.words.verbs.has(token.key) ||
    scene.words.verbPrefixes.some(
      (prefix) => token.key.length > prefix.length + 2 && token.key.startsWith(prefix),
    )
  )
}

/**
 * The speaker before a cue: of the noun phrases between `from` and `to`, the one that stands where a
 * subject stands. Where the sentence's subject is known already, another one must stand clearly.
 */
export function subjectBefore(
  scene: Scene,
  range: TokenRange,
  { known = false, plural }: { known?: boolean; plural?: boolean | undefined } = {},
): NounPhrase | undefined {
  const start = skipAdverbs(scene, pastMarks(scene, range), range.to)
  let best: NounPhrase | undefined
  let bestScore = known ? 0 : -2
  for (const phrase of phrasesIn(scene, range.from, range.to)) {
    if (phrase.to > range.to || inSource(scene, phrase.from)) continue
    if (quoteAround(scene, phrase.from, range)) continue
    const score =
      standing(scene, phrase, start) -
      (closesBefore(scene, phrase.to, range.to) ? 5 : 0) -
      (agrees(phrase, plural) ? 0 : 2)
    if (score > bestScore) {
      best = phrase
      bestScore = score
    }
  }
  if (best || known) return best
  const unknown = unknownSubject(scene, start, range.to)
  return unknown && plural && !scene.words.verbSubject ? severalOf(unknown) : unknown
}

/** Unknown words before a verb of several: a plural noun, no name. */
function severalOf(unknown: NounPhrase): NounPhrase {
  return { ...unknown, kind: 'group', plural: true, named: false, name: null }
}

/** Past the closing marks that a range begins with. */
function pastMarks({ tokens }: Scene, { from, to }: TokenRange): number {
  let at = from
  while (
    at < to &&
    (tokens[at]!.kind === 'close' || (tokens[at]!.kind === 'quote' && tokens[at]!.gap === 'none'))
  )
    at++
  return at
}

/** How much a phrase's place and kind speak for a subject. */
function standing(scene: Scene, phrase: NounPhrase, start: number): number {
  const { tokens } = scene
  const first =
    phrase.from > scene.paragraph.from && isQuoteMark(tokens[phrase.from - 1]!)
      ? phrase.from - 1
      : phrase.from
  const before = tokens[first - 1]
  const after = tokens[phrase.to]
  let score = 0
  if (first === start || (first < start && !isGoverned(scene, first))) score += 4
  else if (isGoverned(scene, first)) score -= 10
  else if (before?.key === ',') score += 2
  else if (before && scene.words.relatives.has(before.key)) score += 2
  else if (before?.key === scene.words.and) score -= 1
  else if (before?.kind === 'word' && !isVerb(scene, first - 1) && !endsAdverb(scene, first))
    score -= 2
  if (after && scene.words.objectMarkers.has(after.key)) score -= 10
  if (phrase.how === 'pronoun') score += 2
  if (phrase.kind === 'person' || phrase.roles.length > 0) score += 1
  if (phrase.kind === 'place') score -= phrase.rule === 'known capital' ? 1 : 3
  return score
}

/** The longest clause whose end is looked for, in tokens. */
const CLAUSE = 60

const CLOSERS: ReadonlySet<string> = new Set([',', ';'])

/** Whether the clause of a phrase ends before `to`: a verb and a comma or semicolon follow, and no relative clause between. */
function closesBefore(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + CLAUSE); at++) {
    if (scene.words.relatives.has(scene.tokens[at]!.key)) return false
    if (isVerb(scene, at) && CLOSERS.has(scene.tokens[at + 1]!.key)) return true
  }
  return false
}

/** Whether a phrase can be the subject of a verb of this number; where the verb does not say, it can. */
function agrees(phrase: NounPhrase, plural: boolean | undefined): boolean {
  if (plural === undefined || phrase.how === 'pronoun') return true
  if (plural) return phrase.plural || phrase.kind !== 'person'
  return !phrase.plural || (phrase.kind !== 'person' && phrase.kind !== 'group')
}

/** Whether an adverb or a date ends right before token `at`. */
export function endsAdverb(scene: Scene, at: number): boolean {
  for (let start = at - 1; start >= Math.max(scene.paragraph.from, at - 5); start--) {
    if (scene.words.adverbs.at(scene.tokens, start, at)?.to === at) return true
  }
  return scene.dates.some((date) => date.to === at)
}

/** An unknown phrase at the start of a clause, up to the first word that cannot be part of it. */
export function unknownSubject(scene: Scene, from: number, to: number): NounPhrase | undefined {
  const { tokens, words } = scene
  let end = from
  while (end < to && end - from <= LONGEST && !isBoundary(scene, end)) {
    if (end > from && words.pointers.has(tokens[end]!.key)) break
    if (end > from && words.verbSubject && isName(scene, from, end) && isOffice(scene, end)) break
    end++
  }
  if (end <= from || end - from > LONGEST) return undefined
  if (words.objectMarkers.has(tokens[end]?.key ?? '')) return undefined
  return placedPhrase(
    { from, to: end },
    {
      how: 'description',
      kind: 'person',
      named: end - from <= 4 && mayName(scene, from, end),
      rule: 'unknown phrase',
    },
  )
}

/** Whether unknown words may be a name: no ordinary one where a verb stands before it, none at their start elsewhere. */
function mayName(scene: Scene, from: number, to: number): boolean {
  const { tokens, words } = scene
  if (words.verbSubject) return isName(scene, from, to)
  return isName(scene, from, from + 1) && !words.somes.at(tokens, from, to)
}

/** Whether no word of `[from, to)` is one of ordinary text. */
function isName({ tokens, words }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ key }) => !words.ordinary.has(key))
}

function isOffice(scene: Scene, at: number): boolean {
  return scene.phrases.some(({ from, roles, name }) => from === at && roles.length > 0 && !name)
}

function isBoundary(scene: Scene, at: number): boolean {
  const { tokens, words } = scene
  const token = tokens[at]!
  if (token.kind !== 'word') return true
  if (words.prepositions.at(tokens, at, tokens.length)) return true
  if (words.adverbs.at(tokens, at, tokens.length)) return true
  if (words.complementisers.at(tokens, at, tokens.length)) return true
  if (words.objectMarkers.has(token.key) || words.relatives.has(token.key)) return true
  if (scene.dates.some((date) => date.from <= at && at < date.to)) return true
  if (scene.cues.some((cue) => cue.from === at && cue.value.form !== 'noun')) return true
  return isVerb(scene, at) || inSource(scene, at)
}
