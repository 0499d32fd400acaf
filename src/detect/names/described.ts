import type { Match } from '../../text/matcher.ts'
import type { Complements } from './complements.ts'
import { complementsAt } from './complements.ts'
import type { Word, WordClass } from './lexicon.ts'
import type { PhraseOptions, TokenRange } from './make-phrase.ts'
import { countriesOf } from './make-phrase.ts'
import type { NameRun } from './name-run.ts'
import { speaks } from './bare-name.ts'
import { nameRunAt } from './name-run.ts'
import type { Scan } from './scan.ts'

const HEADS: readonly WordClass[] = [
  'role',
  'counterpart',
  'kin',
  'source',
  'group',
  'outlet',
  'body',
  'government',
  'document',
]

/** A head noun with its complements, and the name beside it. */
export interface Described extends TokenRange {
  readonly head: Match<Word>
  readonly rest: Complements
}

/** A head noun and its complements from a token on. */
export function describedAt(scan: Scan, at: number, options: PhraseOptions): Described | undefined {
  const head = longestHead(scan, at, options.limit)
  if (!head) return undefined
  const known = scan.known(at)
  if (
    known &&
    known.form !== 'adjective' &&
    (known.to > head.to || (known.to === head.to && !['group', 'role'].includes(head.value.class)))
  )
    return undefined
  const rest = complementsAt(scan, head.to, {
    limit: options.limit,
    head: head.value,
    nameEnd: (next) => nameEnd(scan, next, options),
  })
  return {
    from: at,
    to: rest.to,
    head,
    rest: { ...rest, country: rest.country ?? head.value.country },
  }
}

/** A noun behind "this", though with the next word it would be none. */
function pointedHead(scan: Scan, at: number, kind: WordClass): Match<Word> | undefined {
  if (at === 0 || scan.word(at - 1, 'this')?.to !== at) return undefined
  return scan.lexicon.words.allAt(scan.tokens, at, at + 1).find(({ value }) => value.class === kind)
}

/** Whether "this" stands right before a noun of a body: no verb's noun ("this company in …"). */
function isPointed(scan: Scan, at: number): boolean {
  return scan.lexicon.article === '' && at > 0 && scan.word(at - 1, 'this')?.to === at
}

function longestHead(scan: Scan, at: number, limit: number): Match<Word> | undefined {
  for (const kind of HEADS) {
    const head = scan.word(at, kind) ?? pointedHead(scan, at, kind)
    if (!head || head.to > limit) continue
    const stop = head.value.definite ? undefined : scan.word(at, 'stop')
    const pointed = stop !== undefined && stop.to > head.to && isPointed(scan, at)
    const doubtful =
      stop &&
      !pointed &&
      (stop.to > head.to ||
        (head.to - head.from === 1 && (scan.lexicon.article !== '' || scan.has(head.to, 'verb'))))
    return doubtful ? undefined : head
  }
  return undefined
}

/** Where the name ends that surely starts at a token; the token itself where none does. */
export function nameEnd(scan: Scan, at: number, options: PhraseOptions): number {
  if (scan.has(at, 'title', 'given', 'commonGiven')) {
    return nameRunAt(scan, at, { ...options, evidence: 'none' })?.to ?? at
  }
  const page = options.page?.at(scan.tokens, at, options.limit)
  return page && (page.whole || scan.unknown(at)) ? page.to : at
}

/** The name behind an office. */
export function nameAfter(
  scan: Scan,
  described: Described,
  options: PhraseOptions,
): NameRun | undefined {
  let at = described.to
  if (at >= options.limit) return undefined
  const comma = scan.tokens[at]!.key === ','
  if (comma && isPartner(scan, described)) return undefined
  if (comma) at++
  if (at >= options.limit || scan.joined(at) || scan.tokens[at]!.gap === 'line') return undefined
  const evidence = comma || !takesName(scan, described) ? 'none' : 'role'
  const sure = nameRunAt(scan, at, { ...options, evidence })
  const run = sure ?? (comma ? setApart(scan, at, { described, options }) : undefined)
  if (!run || (comma && run.short)) return undefined
  if (run.rule === 'unknown words beside an office' && scan.lexicon.article === '') {
    return run.nameTo - run.nameFrom > 1 || countriesOf(described.rest).length > 0 ? run : undefined
  }
  return run
}

/** The reporter of an outlet behind a preposition: whom a speaker talked to, and a comma before the speaker's own name. */
function isPartner(scan: Scan, { from, head, rest }: Described): boolean {
  if (!/reporter|journalist/.test(head.value.english) || rest.count === 0 || from === 0)
    return false
  return scan.lexicon.prepositions.has(scan.tokens[from - 1]!.key)
}

/** (قال) مدير الإغاثة، رائد أبو حليقة، (إن): the name that two commas set apart behind the subject of a verb of saying. */
function setApart(
  scan: Scan,
  at: number,
  { described, options }: { described: Described; options: PhraseOptions },
): NameRun | undefined {
  if (!speaks(scan, described.from) || !takesName(scan, described)) return undefined
  const run = nameRunAt(scan, at, { ...options, evidence: 'role' })
  if (!run || run.nameTo - run.nameFrom < 2 || run.to >= options.limit) return undefined
  return scan.tokens[run.to]!.key === ',' ? run : undefined
}

function takesName(scan: Scan, { head, rest }: Described): boolean {
  if (head.value.class === 'source' || head.value.class === 'group') return false
  return scan.lexicon.article === '' || rest.definite || rest.count > 0
}
