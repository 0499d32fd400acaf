import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import { foldWord } from '../../text/fold.ts'
import { headed, lines } from '../../text/lines.ts'
import type { Reading } from '../../text/reading.ts'
import type { Draft } from './draft.ts'

/** How a language's verbs agree with a person or a body. */
export type Gender = 'masculine' | 'feminine'

/** The gender in which a page speaks of an entity, by its id. */
export type Genders = Map<string, Gender>

interface GenderWords {
  readonly ending: string
  readonly article: string
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
}

const compiled = new WeakMap<LanguagePack, GenderWords>()

function wordsOf(pack: LanguagePack): GenderWords {
  let words = compiled.get(pack)
  if (!words) {
    const { women, men, given, article } = pack.names
    const female = new Set(lines(women.names).map(foldWord))
    const male = lines(men).map(foldWord)
    const others = headed(given).map(({ entry }) => foldWord(entry))
    words = {
      ending: women.ending,
      article: foldWord(article),
      women: female,
      men: new Set([...male, ...others.filter((name) => !female.has(name))]),
    }
    compiled.set(pack, words)
  }
  return words
}

/** The genders that nouns and given names show, where the language's verbs show them, too. */
export function gendersOf(
  phrases: readonly NounPhrase[],
  company: {
    reading: Reading
    pack: LanguagePack
    namedOf: (one: NounPhrase) => PageEntity | null
  },
): Genders {
  const genders: Genders = new Map()
  const words = wordsOf(company.pack)
  if (words.ending === '') return genders
  for (const phrase of phrases) {
    if (phrase.plural || (phrase.kind !== 'person' && phrase.kind !== 'organisation')) continue
    const gender = genderOf(phrase, company.reading, words)
    const id = gender && company.namedOf(phrase)?.id
    if (id && !genders.has(id)) genders.set(id, gender)
  }
  return genders
}

/** Keeps the gender that a verb shows of the speaker named behind it. */
export function learnGender(genders: Genders, draft: Draft, { id }: PageEntity): void {
  if (draft.gender && draft.subject && !draft.several) genders.set(id, draft.gender)
}

const FEMALE = /mother|wife|sister|daughter|aunt|widow/

/** What the first noun of a phrase shows, or else the given name. */
function genderOf(phrase: NounPhrase, reading: Reading, words: GenderWords): Gender | undefined {
  const { name, roles, from } = phrase
  if (phrase.leans) return FEMALE.test(phrase.gloss) ? 'feminine' : 'masculine'
  const noun = roles.some((role) => role.from === from) || phrase.rule === 'body noun'
  const titled = name !== null && name.from > from
  const first = noun || titled ? ofWord(from, phrase.skip, { reading, words }) : undefined
  if (first === 'feminine') return first
  const given = name && ofName(name.from, name.from === from ? phrase.skip : 0, { reading, words })
  if (noun && !first && given === 'feminine') return undefined
  return given ?? (noun ? (first ?? 'masculine') : undefined)
}

function ofWord(
  at: number,
  skip: number,
  { reading, words }: { reading: Reading; words: GenderWords },
): Gender | undefined {
  const { end } = reading.tokens[at]!
  const listed = ofName(at, skip, { reading, words })
  if (listed) return listed
  return reading.text.startsWith(words.ending, end - words.ending.length) ? 'feminine' : undefined
}

/** What the lists say of a given name: the ending of one that none holds tells nothing (بوجمعة). */
function ofName(
  at: number,
  skip: number,
  { reading, words }: { reading: Reading; words: GenderWords },
): Gender | undefined {
  const word = reading.tokens[at]!.key.slice(skip)
  const bare = word.startsWith(words.article) ? word.slice(words.article.length) : word
  const has = (names: ReadonlySet<string>): boolean => names.has(word) || names.has(bare)
  if (has(words.women)) return has(words.men) ? undefined : 'feminine'
  return has(words.men) ? 'masculine' : undefined
}
