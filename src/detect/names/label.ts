import type { Match } from '../../text/matcher.ts'
import type { Context, Draft } from './draft.ts'
import type { Word } from './lexicon.ts'
import { lexiconOf } from './lexicon.ts'

/** What an entity without a known label is called in English: its name romanised, or a description. */
export function labelOf(draft: Draft, context: Context): string {
  const { romanise } = context.options
  if (draft.kind === 'person' && draft.native !== null && draft.keys.length > 0)
    return romanise(draft.native)
  if (draft.kind === 'place' && draft.first.name) return placeName(draft, context)
  return (
    (draft.kind === 'outlet' && ownName(draft, context)) ||
    `${shareOf(draft, context)}${describe(draft, context)}`
  )
}

/** The number of a share of people, and what it counts (81 percent of); empty for any other phrase. */
function shareOf({ first }: Draft, { reading, pack }: Context): string {
  const number = reading.tokens[first.from]
  if (first.how !== 'unnamed' || number?.kind !== 'number') return ''
  const counted = lexiconOf(pack)
    .words.allAt(reading.tokens, first.from + 1, first.to)
    .find(({ value }) => value.class === 'many' && value.english !== '')
  return counted ? `${number.key} ${counted.value.english} ` : ''
}

/** A place's name, with the noun where it is part of it ("Kars Province"). */
function placeName({ first, gloss }: Draft, { reading, pack, options }: Context): string {
  const { tokens, text } = reading
  const { to } = first.name!
  let { from } = first.name!
  const noun = lexiconOf(pack).words.allAt(tokens, from, to).find(isPlaceNoun)
  if (noun && noun.to < to) from = noun.to
  const known = options.knowledge.names(pack.code).at(tokens, from, to)
  const name =
    known?.to === to
      ? (known.value.place ?? known.value.known).name
      : options.romanise(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return /^[A-Z]/.test(gloss) ? withoutOf(`${name} ${gloss}`) : name
}

/** A body of a city: محكمة القاهرة; an office is of the state that the capital stands for. */
function isBody({ kind }: Draft): boolean {
  return kind === 'organisation'
}

function isPlaceNoun({ value }: Match<Word>): boolean {
  return value.class === 'place'
}

/** An unknown outlet's name without the words for newspaper, agency or site before it; empty where none is left. */
function ownName(draft: Draft, { reading, pack, options }: Context): string {
  const { first } = draft
  if (!first.named) return ''
  const { tokens } = reading
  const lexicon = lexiconOf(pack)
  let from = first.name?.from ?? first.from
  for (;;) {
    const kinds = from < first.to ? lexicon.words.allAt(tokens, from, first.to) : []
    const kind = kinds.find(({ value }) => value.class === 'outlet')
    if (!kind) break
    from = kind.to
  }
  const words = tokens.slice(from, first.to).filter((token) => token.kind === 'word')
  if (words.length === 0 || isOfState({ reading, pack, options }, from, first.to)) return ''
  return options.romanise(words.map((word) => reading.text.slice(word.start, word.end)).join(' '))
}

/** التلفزيون السعودي الرسمي: nothing but a state and adjectives, so the noun is called after the state. */
function isOfState(
  { reading, pack, options }: Pick<Context, 'reading' | 'pack' | 'options'>,
  start: number,
  to: number,
): boolean {
  const { tokens } = reading
  const names = options.knowledge.names(pack.code)
  const lexicon = lexiconOf(pack)
  let stated = false
  for (let at = start; at < to;) {
    const state = names.at(tokens, at, to)
    const modifier = lexicon.words
      .allAt(tokens, at, to)
      .find(({ value }) => value.class === 'modifier')
    if (state?.value.known.kind !== 'state' && !modifier) return false
    stated ||= state?.value.known.kind === 'state'
    at = state?.value.known.kind === 'state' ? state.to : modifier!.to
  }
  return stated
}

const FUNCTIONS: ReadonlySet<string> = new Set(
  'join stop this some many own before bodyLink placeLink'.split(' '),
)

function isFunctionWord({ reading, pack }: Context, at: number): boolean {
  const found = lexiconOf(pack).words.allAt(reading.tokens, at, at + 1)
  return found.some(({ value }) => FUNCTIONS.has(value.class))
}

function describe(draft: Draft, context: Context): string {
  const { reading, pack, options } = context
  const lexicon = lexiconOf(pack)
  const { tokens } = reading
  const names = options.knowledge.names(pack.code)
  const range = draft.first.roles[0] ?? draft.first
  if (options.homeCountry && isHome(lexicon.words.allAt(tokens, range.from, range.to), range.to))
    return homeOf(context)
  const before: string[] = []
  const after: string[] = []
  /** Whom a body is called after: `جامعة الملك سعود`. */
  const namesake: string[] = []
  let head = draft.gloss
  for (let at = range.from; at < range.to;) {
    const known = names.at(tokens, at, range.to)
    if (known && !known.value.needsCompany && known.value.known.kind !== 'person') {
      after.push((isBody(draft) && known.value.place ? known.value.place : known.value.known).name)
      at = known.to
      continue
    }
    const found = wordAt(lexicon.words.allAt(tokens, at, range.to), at === range.from)
    const called = namesake.length > 0 && after.length === 0 && found?.value.class === 'role'
    const word = called ? undefined : found
    const english = word?.value.english.replace('{} ', '') ?? ''
    if (word && at === range.from) head ||= word.value.english
    else if (word?.value.class === 'title' && after.length === 0) namesake.push(english)
    else if (word?.value.class === 'modifier') before.unshift(english)
    else if (english === 'country') head ||= 'country'
    else if (word?.value.class === 'home') after.push(homeOf(context))
    else if (english !== '') after.push(english)
    else if (tokens[at]!.kind === 'word' && !word && !isFunctionWord(context, at)) {
      const pieces = namesake.length > 0 && after.length === 0 ? namesake : after
      pieces.push(options.romanise(reading.text.slice(tokens[at]!.start, tokens[at]!.end)))
    }
    at = word ? Math.max(word.to, at + 1) : at + 1
  }
  const leads = /^[A-Z{]/.test(head) ? before.map(capital) : before
  return composed([...leads, head || 'someone'].join(' '), {
    namesake: namesake.join(' '),
    tail: after.filter((piece, i) => after.indexOf(piece) === i).join(' '),
  })
}

/** The English of a head noun with what stands before and behind it; `{}` marks where a name goes before the noun. */
function composed(start: string, { namesake, tail }: { namesake: string; tail: string }): string {
  const noun = withoutOf(start.replace('{} ', ''))
  const named = namesake === '' ? noun : `${namesake} ${noun}`
  if (tail === '') return named
  if (start.includes('{}') && namesake === '') return `${tail} ${noun}`
  return withoutOf(`${named} of ${tail}`)
}

/** What a word of a description means: of a head noun the first sense, behind it what narrows a head down. */
function wordAt(found: readonly Match<Word>[], isHead: boolean): Match<Word> | undefined {
  const senses = found.filter(
    ({ value }) => value.english !== '' || value.class === 'placeLink' || value.class === 'home',
  )
  const [longest] = senses
  if (isHead || !longest) return longest
  const narrows = ({ to, value }: Match<Word>): boolean =>
    to === longest.to &&
    (value.class === 'title' ||
      (longest.value.class === 'body' && (value.class === 'field' || value.class === 'modifier')))
  return senses.find(narrows) ?? longest
}

function isHome(found: readonly Match<Word>[], end: number): boolean {
  return found.some(({ to, value }) => to === end && value.class === 'home')
}

/** The state that the page's readers call theirs, or a description of it. */
function homeOf({ options }: Context): string {
  const { homeCountry, knowledge } = options
  const home = homeCountry ? knowledge.stateOf?.(homeCountry) : undefined
  return home?.name ?? 'the home country'
}

function withoutOf(label: string): string {
  return label.endsWith(' of') ? label.slice(0, -' of'.length) : label
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
