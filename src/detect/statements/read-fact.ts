import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import { kindOf } from './content.ts'
import { opensText } from '../../text/reading.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { trim } from './scene.ts'

/**
 * `به گزارش A، fact`: A speaks, where the sentence reports nobody else. The page's first opener only
 * says where the page comes from, but where it names another outlet that is no agency.
 */
export function readOpenedFact(
  scene: Scene,
  sentence: TokenRange,
  sources: readonly Source[],
): Draft[] {
  const openers = sources.filter((source) => source.kind.endsWith('opener'))
  const opener = openers.find((source) => source.from >= sentence.from && source.to <= sentence.to)
  const speaker = opener?.hops[0]
  if (!opener || !speaker || speaker.rule === 'text') return []
  const isFirst = opener === openers[0]
  const isBody =
    opener.foreign === true || (opener.cites === true && speaker.kind === 'organisation')
  if (scene.paragraph.block.role === 'lead' && !isBody) return []
  if (isFirst && !isBody && opensText(scene.reading, opener.from)) return []
  const own = sources.filter(({ kind }) => kind === 'prefix' || kind === 'reporter')
  const firsts = isFirst ? own : [...own, openers[0]!]
  if (firsts.some(({ hops }) => hops.some((hop) => isSame(scene, hop, speaker)))) return []
  if (opener.from - sentence.from > 3) return []
  const content = trim(scene, opener.to, sentence.to)
  if (!content || content.to - content.from < 4) return []
  return [
    {
      paragraph: scene.paragraph,
      cue: [trim(scene, opener.from, speaker.from) ?? opener],
      cueSkip: 0,
      stance: 'asserts',
      subject: speaker,
      content,
      kind: kindOf(scene, content, 'indirect'),
      inside: null,
      relays: [],
      several: false,
      continues: false,
      rule: 'opener and fact',
    },
  ]
}

/** Whether two phrases name one outlet: known as one, or in the same words. */
function isSame({ tokens }: Scene, one: NounPhrase, other: NounPhrase): boolean {
  if (one.entity !== null || other.entity !== null) return one.entity === other.entity
  const words = ({ from, to }: NounPhrase) =>
    tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  return words(one) === words(other)
}
