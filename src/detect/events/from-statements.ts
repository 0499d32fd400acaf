import type { Statement } from '../../model/statement.ts'
import type { EventTrigger } from '../../model/words/events.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensOf } from '../../text/reading.ts'
import type { Range } from '../../text/sentences.ts'
import type { Draft, Scene } from './scene.ts'
import { ownedAt, withJoined } from './scene.ts'

const BLANK: Omit<EventTrigger, 'plover' | 'mode'> = {
  phrase: '',
  form: 'verb',
  markers: [],
  closers: [],
  company: [],
  mutual: false,
  free: false,
  visit: false,
  direct: false,
  person: false,
  body: false,
  bare: false,
  either: false,
  nominal: false,
  plural: false,
}

const DISAPPROVES: EventTrigger = { ...BLANK, plover: 'ACCUSE', mode: 'disapprove' }
const SUPPORTS: EventTrigger = { ...BLANK, plover: 'SUPPORT', mode: null }

/** What joins the pieces of a cue that stands around its content: خواستار … شد. */
const SPLIT = ' … '

/** Stances that are themselves an act towards the one whom the content names first. */
const ACTS: ReadonlyMap<string, EventTrigger> = new Map([
  ['condemns', DISAPPROVES],
  ['praises', SUPPORTS],
  ['supports', SUPPORTS],
  ['thanks', SUPPORTS],
  ['asks', { ...BLANK, plover: 'REQUEST', mode: null }],
])

/** Reads the acts that statements are: whom a speaker blames or backs in words that are no clause of their own. */
export function fromStatements(
  statements: readonly Statement[],
  {
    reading,
    sceneOf,
  }: { reading: Reading; sceneOf: (paragraph: number, sentence: Range) => Scene },
): Draft[] {
  const { paragraphs } = reading
  return statements.flatMap((statement) => {
    const trigger = ACTS.get(statement.stance)
    if (!trigger || statement.kind !== 'indirect') return []
    if (trigger.plover === 'REQUEST' && !statement.cue.text.includes(SPLIT)) return []
    const content = tokensOf(reading, statement.content.span)
    const cue = tokensOf(reading, statement.cue.span)
    const at = firstNot(paragraphs, ({ to }) => to <= content.from)
    const sentence = paragraphs[at]?.sentences.find(
      ({ from, to }) => from <= content.from && content.from < to,
    )
    if (!sentence || content.to === content.from) return []
    const scene = sceneOf(at, sentence)
    if (opensClause(scene, content.from) || (scene.isTitle && isOpen(scene))) return []
    const first = ownedAt(scene, content.from, content.to)
    if (!first) return []
    const recipients = withJoined(scene, first, content.to)
    return [
      {
        trigger,
        paragraph: scene.paragraph,
        sentence,
        deed: cue,
        range: {
          from: Math.min(cue.from, first.from),
          to: Math.max(cue.to, recipients.at(-1)!.to),
        },
        actors: [],
        recipients,
        bare: false,
        place: null,
      },
    ]
  })
}

/** Whether a title leaves it open or puts it off. */
function isOpen({ tokens, words, sentence }: Scene): boolean {
  return words.doubts.find(tokens, sentence.from, sentence.to).length > 0
}

/** Whether a content is a clause of its own or only tells circumstances: a complementiser or a mark announces it, or برئاسة opens it. */
function opensClause({ tokens, words, sentence }: Scene, at: number): boolean {
  if (at === sentence.from) return true
  const before = tokens[at - 1]!
  if (before.kind !== 'word') return true
  if (words.compounds.at(tokens, at, sentence.to)) return true
  return words.complementisers.at(tokens, at - 1, at) !== undefined
}
