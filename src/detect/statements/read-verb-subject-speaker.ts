import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import { complementAt } from './content.ts'
import { findFirst } from './find-first.ts'
import type { CueMatch } from './markers.ts'
import { findComplement } from './read-verb-subject-complement.ts'
import { marked } from './read-verb-subject-end.ts'
import type { State } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, isTitle, phraseAt, phrasesIn, skipAdverbs } from './scene.ts'
import { frontedSubject } from './read-verb-subject-fronted.ts'
import { endsAdverb, isBound, isGoverned, isOwned, unknownSubject } from './subject.ts'
import { sentenceSubject } from './sentence-subject.ts'

/** How many unknown words before a verb may be its speaker. */
const WORDS_LEFT = 7

/** How far into a paragraph its author's name may begin, in tokens. */
const BYLINE = 5

/** How far behind an unknown noun the name of its bearer may stand, in tokens. */
const REACH = 16

/** How many tokens may stand between an office and the name in apposition to it. */
const APPOSED = 9

/** The speaker behind a verb, or else before it; null where the verb alone carries it. */
export function subjectOf(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  const first = isTitle(scene) ? subjectLeft(state, match) : openingPerson(scene, match)
  if (first) return first
  const fronted =
    frontedSubject(state, match) ?? leadingSubject(state, match) ?? severalLeft(scene, match)
  if (fronted) return fronted
  if (match.skip === 0 && scene.words.resumers.has(scene.tokens[match.from - 1]?.key ?? ''))
    return resumed(state, match)
  const at = subjectStart(state, match)
  if (at >= range.to) return subjectLeft(state, match)
  const that = scene.words.complementisers.at(scene.tokens, at, range.to)
  const describes = scene.cues.some(
    (cue) => cue.from === at && cue.skip === 0 && cue.value.form === 'participle',
  )
  const phrase = that || describes ? undefined : phraseAt(scene, at)
  const isName = phrase && phrase.skip === 0 && phrase.to <= range.to
  const bound =
    phrase && phrase.to - phrase.from === 1 && phrase.entity === null && isOwned(scene, at)
  if (isName && !bound) return apposed(scene, phrase) ?? phrase
  if (complementAt(scene, at, range.to)?.sign !== 'bare') return subjectLeft(state, match)
  const left = subjectLeft(state, match)
  if (left) return left
  const { plural, markers } = match.value
  const { key } = scene.tokens[at]!
  if (
    plural ||
    scene.words.acts.at(scene.tokens, at, range.to) !== undefined ||
    isBound(scene, at) ||
    isOwned(scene, at) ||
    markers.some((marker) => marker.length === 1 && key.startsWith(marker))
  )
    return null
  const unknown = unknownSubject(scene, at, boundAfter(scene, match, Math.min(range.to, at + 9)))
  if (!unknown) return null
  const reports =
    match.value.feels ||
    marked(scene, { ...match, to: unknown.to }, range.to) ||
    findComplement(scene, match, { from: unknown.to, to: range.to }) !== undefined
  if (reports) return nameIn(scene, unknown) ?? namedFar(scene, match, unknown) ?? unknown
  const opens = match.skip > 0 || match.from === range.from
  return opens && !state.outer && match.value.past && !isTitle(scene)
    ? strangerAt(scene, unknown)
    : null
}

/** الحموي دعا الزوار: a named person who opens the sentence right before its verb. */
function openingPerson(scene: Scene, { from, skip }: CueMatch): NounPhrase | null {
  if (skip > 0) return null
  const phrase = scene.phrases.find(({ to }) => to === from)
  if (!phrase?.name || phrase.kind !== 'person' || phrase.plural || phrase.skip > 0) return null
  if (signsAt(scene, from)) return null
  const before = scene.tokens[phrase.from - 1]
  return phrase.from === scene.paragraph.from || before?.kind === 'mark' ? phrase : null
}

/** أن الوزير حذر النواب: a noun that opens the clause right before its verb is the subject, the one behind the object. */
function leadingSubject({ scene, range }: State, { from, skip }: CueMatch): NounPhrase | null {
  if (skip > 0) return null
  const sentence = scene.paragraph.sentences.find((part) => part.from <= from && from < part.to)
  const opens = Math.max(range.from, sentence?.from ?? range.from)
  const start = skipAdverbs(scene, opens, from)
  const phrase = scene.phrases.find((one) => one.from === start && one.skip === 0)
  if (!phrase || phrase.to > from || phrase.kind === 'place' || phrase.how === 'pronoun')
    return null
  if (skipAdverbs(scene, phrase.to, from) !== from || signsAt(scene, phrase.to)) return null
  return phrase
}

/** (غضب) محتجين طالبوا: several without the article right before a verb of several, which tells of them. */
function severalLeft(scene: Scene, { from, skip, value }: CueMatch): NounPhrase | null {
  if (skip > 0 || !value.plural) return null
  const phrase = scene.phrases.find(({ to }) => to === from)
  return phrase?.kind === 'group' && phrase.plural && !phrase.definite ? phrase : null
}

/** الرياض - سامر الهاشمي أعلن: whether the name of the author, behind a place and a dash, ends right before a verb. */
function signsAt({ tokens, paragraph, phrases }: Scene, at: number): boolean {
  const author = phrases.find(({ to }) => to === at)
  if (!author || author.from - paragraph.from > BYLINE || author.from < paragraph.from + 2)
    return false
  return author.kind === 'person' && tokens[author.from - 1]!.key === '-'
}

/** أكد لـ«الوطن» S: past the outlet in quotation marks that heard the words. */
function pastHearer({ tokens, words, paragraph }: Scene, at: number, end: number): number {
  const first = tokens[at]?.key ?? ''
  if (!words.boundPrepositions.includes(first)) return at
  const quote = paragraph.quotes.find(({ open }) => open === at + 1)
  const short = quote && quote.close - quote.open < 5 && quote.close + 1 < end
  return short ? quote.close + 1 : at
}

/** أهاب الدفاع المدني بالناس: where the verb's own preposition, written together with a word, ends the speaker. */
function boundAfter(scene: Scene, { to: from, value }: CueMatch, to: number): number {
  const bound = value.markers.filter((marker) => marker.length === 1 && marker !== '+')
  if (bound.length === 0) return to
  const at = findFirst(
    from + 1,
    to,
    (next) =>
      isBound(scene, next) && bound.some((marker) => scene.tokens[next]!.key.startsWith(marker)),
  )
  return at ?? to
}

/** Past what may stand between a verb and its subject: adverbs, a preposition with a pronoun (ردّ عليه S), نفس. */
function subjectStart({ scene, range }: State, match: CueMatch): number {
  const { tokens, words } = scene
  let at = pastHearer(scene, skipAdverbs(scene, match.to, range.to), range.to)
  if (at < range.to && words.pronominals.has(tokens[at]!.key))
    at = skipAdverbs(scene, at + 1, range.to)
  return at < range.to && words.determiners.has(tokens[at]!.key) && phraseAt(scene, at + 1)
    ? at + 1
    : at
}

/** The name that closes the words of an unknown speaker. */
function nameIn(scene: Scene, { from, to }: NounPhrase): NounPhrase | undefined {
  return scene.phrases.find(
    (phrase) => phrase.from > from && phrase.to === to && phrase.name && phrase.kind === 'person',
  )
}

/** (قال) المتعامل في الشركة المحلية سامر الهاشمي إن: the name that ends right before the clause, behind what an unknown noun is of. */
function namedFar(scene: Scene, match: CueMatch, { to: from }: NounPhrase): NounPhrase | undefined {
  const { tokens, words, paragraph } = scene
  if (tokens[from]?.kind !== 'word') return undefined
  const end = Math.min(paragraph.to, from + REACH)
  const name = scene.phrases.find(
    (phrase) =>
      phrase.from > from &&
      phrase.to < end &&
      phrase.kind === 'person' &&
      phrase.name?.from === phrase.from &&
      phrase.name.to - phrase.from > 1 &&
      phrase.skip === 0 &&
      (words.complementisers.at(tokens, phrase.to, end) !== undefined ||
        phraseAt(scene, phrase.to)?.skip === 1),
  )
  if (!name || isGoverned(scene, name.from)) return undefined
  for (let at = from; at < name.from; at++) {
    if (tokens[at]!.kind === 'mark' || words.topics.has(tokens[at]!.key)) return undefined
    if (scene.cues.some((cue) => cue !== match && cue.from === at && cue.value.form === 'finite'))
      return undefined
  }
  return name
}

/** أعلنت شيفرون خفض الإنتاج: the words before the object that stand in no list of ordinary words, or in the nominative. */
function strangerAt({ tokens, words }: Scene, { from, to }: NounPhrase): NounPhrase | null {
  if (words.counters.has(tokens[from]!.key) && to - from > 1) return stranger(from, from + 2)
  let end = words.ordinary.has(tokens[from]!.key) ? from : from + 1
  while (end < to && isNominative(tokens[end]!.key, words.nominatives)) end++
  const { key } = tokens[from]!
  const isPlural = isNominative(tokens[end - 1]?.key ?? '', words.nominatives)
  if (end === from || (end === to && !isPlural) || key.length < 4) return null
  if (words.owners.some((owner) => key.endsWith(owner))) return null
  return stranger(
    from,
    isNominative(tokens[end - 1]!.key, words.constructs) && end < to ? end + 1 : end,
  )
}

function stranger(from: number, to: number): NounPhrase {
  const traits = {
    how: 'description',
    kind: 'person',
    named: true,
    rule: 'unknown phrase',
  } as const
  return placedPhrase({ from, to }, traits)
}

function isNominative(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.length > ending.length + 3 && key.endsWith(ending))
}

/** القنصل في مشهد، عبدالله الحمراني: the name in apposition behind an office and its adjunct. */
function apposed(scene: Scene, { name, kind, plural, to }: NounPhrase): NounPhrase | undefined {
  if (name || plural || kind !== 'person') return undefined
  const { tokens } = scene
  const end = Math.min(scene.paragraph.to, to + APPOSED)
  const adjunct = scene.words.prepositions.at(tokens, to, end) !== undefined || isBound(scene, to)
  for (let at = to; at < end; at++) {
    if (tokens[at]!.key === ',') {
      const named = phraseAt(scene, at + 1)
      return named?.name && named.kind === 'person' && named.skip === 0 ? named : undefined
    }
    if (!adjunct || tokens[at]!.kind !== 'word') return undefined
    if (scene.words.complementisers.at(tokens, at, end)) return undefined
    if (scene.cues.some((cue) => cue.from === at && cue.value.form !== 'noun')) return undefined
  }
  return undefined
}

/** Whether a verb without a speaker stands where a clause begins. */
export function startsClause({ scene, range }: State, match: CueMatch): boolean {
  if (match.skip > 0 || match.from === range.from || signsAt(scene, match.from)) return true
  const before = scene.tokens[match.from - 1]!
  if (before.kind !== 'word' && before.kind !== 'number') return true
  if (scene.words.relatives.has(before.key) || isFronted(scene, range, match)) return true
  return endsAdverb(scene, match.from) || skipAdverbs(scene, range.from, match.from) === match.from
}

/** وعن الوضع قال: a topic stands before the sentence's first verb. */
function isFronted(scene: Scene, range: TokenRange, match: CueMatch): boolean {
  const start = skipAdverbs(scene, range.from, match.from)
  const { key } = scene.tokens[start]!
  const leads = [
    key,
    ...scene.words.conjunctions
      .filter((and) => key.startsWith(and))
      .map((and) => key.slice(and.length)),
  ]
  if (!leads.some((word) => scene.words.topics.has(word))) return false
  return !scene.cues.some(
    (cue) => cue.from >= start && cue.from < match.from && cue.value.form === 'finite',
  )
}

function subjectLeft(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  if (match.skip > 0 && (scene.tokens[match.from - 1]?.key !== ',' || isSecond(state, match)))
    return null
  for (const phrase of phrasesIn(scene, range.from, match.from).reverse()) {
    if (phrase.to > match.from || inSource(scene, phrase.from)) continue
    if (phrase.to === match.from && signsAt(scene, match.from)) break
    const between = skipAdverbs(scene, phrase.to, match.from)
    const closes =
      between < match.from && isQuoteMark(scene.tokens[between]!) ? between + 1 : between
    const last = skipAdverbs(scene, closes, match.from)
    if (last !== match.from && scene.tokens[last]?.key !== '-' && scene.tokens[last]?.key !== ',')
      break
    if (isFree(scene, phrase) && !isGoverned(scene, phrase.from)) return phrase
    break
  }
  return resumed(state, match) ?? wordsLeft(state, match)
}

/** نفى S التقارير، ووصفها: what stands before a verb joined to another is the other's object. */
function isSecond({ scene, range }: State, match: CueMatch): boolean {
  return scene.cues.some(
    ({ from, value }) => from >= range.from && from < match.from && value.form === 'finite',
  )
}

/** Whether nothing but a conjunction is written together with a phrase. */
function isFree({ tokens, words }: Scene, { from, skip }: NounPhrase): boolean {
  return skip === 0 || words.conjunctions.includes(tokens[from]!.key.slice(0, skip))
}

/** ورغم أن S لم يذكر، فإنه قال: a pronoun that takes up the subject of its own sentence. */
function resumed(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  const takesUp =
    match.from > range.from && scene.words.resumers.has(scene.tokens[match.from - 1]!.key)
  return takesUp && state.subject === undefined ? sentenceSubject(state, match) : null
}

/** لكن شخصا آخر قال إن: unknown words that open the sentence before a verb that announces its clause. */
function wordsLeft({ scene, range }: State, match: CueMatch): NounPhrase | null {
  const start = skipAdverbs(scene, range.from, match.from)
  if (match.skip > 0 || start === match.from || match.from - start > WORDS_LEFT) return null
  const next = complementAt(scene, match.to, range.to)
  if (!next || next.sign === 'bare' || next.sign === 'comma') return null
  const { tokens } = scene
  if (tokens.slice(start, match.from).some(({ kind }) => kind !== 'word')) return null
  if (scene.cues.some(({ from }) => from >= start && from < match.from)) return null
  if (isBound(scene, start) || scene.words.prepositions.at(tokens, start, match.from)) return null
  const inside = phrasesIn(scene, start, match.from)
  if (inside.some(({ from }) => !isGoverned(scene, from))) return null
  return unknownSubject(scene, start, match.from) ?? null
}
