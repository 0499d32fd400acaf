import { complementAt, isQuoted } from './content.ts'
import { feels } from './feels.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { findComplement } from './read-verb-subject-complement.ts'
import type { Scene } from './scene.ts'
import { isTitle, phraseAt, skipAdverbs } from './scene.ts'

/** Where a participle, another verb of reporting or a source behind it ends a content, or `to`. */
export function clauseEnd(scene: Scene, from: number, to: number): number {
  return Math.min(
    breakAt(scene, from, to),
    cueEnd(scene, from, to),
    narratorAt(scene, from, to),
    selfSourceAt(scene, from, to),
  )
}

/** Where a word of contrast breaks off what is told, a verb of reporting soon behind it, or `to`. */
function breakAt(scene: Scene, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    if (turnsTo(scene, at, to) && !isQuoted(scene, at, { from, to })) return at
    const found = scene.words.breaks.at(scene.tokens, at, to)
    if (!found || isQuoted(scene, at, { from, to })) continue
    const cue = scene.cues.find((next) => next.from >= found.to && next.from <= found.to + 6)
    if (cue?.value.form !== 'finite') continue
    const behind = phraseAt(scene, cue.to)?.to ?? cue.to
    if (findComplement(scene, cue, { from: behind, to: Math.min(to, behind + 4) })) return at
    const begins = cue.from <= found.to + 1 && cue.value.past
    if (begins && (cue.value.stance !== 'asserts' || marked(scene, cue, to))) return at
    if (begins && cue.value.feels && feels(scene, cue, to)) return at
  }
  return to
}

/** وبخصوص الوضع أشار S إلى أن: a topic and a verb of reporting soon behind it begin the next statement. */
function turnsTo(scene: Scene, at: number, to: number): boolean {
  const { conjunctions, topics } = scene.words
  const { key } = scene.tokens[at]!
  if (!conjunctions.some((and) => key.startsWith(and) && topics.has(key.slice(and.length))))
    return false
  const cue = scene.cues.find((next) => next.from > at)
  if (cue?.value.form !== 'finite' || !cue.value.past || cue.from > at + 8) return false
  return findComplement(scene, cue, { from: cue.to, to: Math.min(to, cue.to + 8) }) !== undefined
}

function cueEnd(scene: Scene, from: number, to: number): number {
  for (const cue of scene.cues) {
    const near = cue.value.judges && owns(scene, cue) ? from : from + 1
    if (cue.from <= near || cue.to > to || isQuoted(scene, cue.from, { from, to })) continue
    const before = scene.tokens[cue.from - 1]!
    if (cue.value.form === 'participle' && hangs(scene, cue, to)) return cue.from
    if (cue.value.form === 'source' && to - cue.to <= 12 && phraseAt(scene, cue.to)) return cue.from
    if (cue.value.form !== 'finite' || cue.skip === 0) continue
    if (before.kind !== 'word') {
      const subject = phraseAt(scene, cue.to)
      if (findComplement(scene, cue, { from: subject?.to ?? cue.to, to })) return cue.from
      if (cue.value.feels && feels(scene, cue, to)) return cue.from
      if (!cue.value.past || cue.value.markers.length === 0) continue
      if (cue.value.stance !== 'asserts' || marked(scene, cue, to)) return cue.from
    } else if (cue.value.past && startsAnew(scene, cue, to)) return cue.from
  }
  return to
}

/** وقالت إن, وعبرت عن القلق: a verb that goes on with the narrator's sentence though no mark parts it. */
function startsAnew(scene: Scene, cue: CueMatch, to: number): boolean {
  if (cue.value.feels) return feels(scene, cue, to)
  if (cue.value.judges && owns(scene, cue)) return true
  if (cue.value.signed) return false
  const next = complementAt(scene, cue.to, to)
  return next !== undefined && next.sign !== 'bare' && next.sign !== 'comma'
}

/** ووصفته بكذا: a verb of judgement with its object as a pronoun at its end. */
function owns({ tokens, words }: Scene, { to }: CueMatch): boolean {
  return words.owners.some((owner) => tokens[to - 1]!.key.endsWith(owner))
}

/** Where a mark and a word of background (وكان, يذكر أن) give the floor back to the narrator, or `to`. */
function narratorAt(scene: Scene, from: number, to: number): number {
  const title = isTitle(scene)
  for (let at = from + 1; at < to; at++) {
    if (title && isEllipsis(scene, at)) return at
    if (scene.tokens[at - 1]!.kind === 'word') continue
    const found = scene.words.backgrounds.at(scene.tokens, at, to)
    if (found && !isQuoted(scene, at, { from, to })) return at
  }
  return to
}

/** The two dots that part the clauses of a headline. */
function isEllipsis({ tokens }: Scene, at: number): boolean {
  const { key } = tokens[at]!
  return key === '…' || (key === '.' && tokens[at + 1]?.key === '.')
}

/** Where على حد قوله closes a content, or `to`. */
function selfSourceAt(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const found = scene.words.selfSources.at(scene.tokens, at, to)
    if (found && scene.tokens[found.to]?.kind !== 'word') return at
  }
  return to
}

/** Whether a participle goes on to report: a complement or its marker follows. */
export function hangs(scene: Scene, cue: CueMatch, to: number): boolean {
  if (cue.value.light) return acts(scene, cue, to)
  if (cue.value.feels) return true
  const before = scene.tokens[cue.from - 1]
  const reach = before?.kind === 'word' ? 1 : 3
  const start = before?.kind === 'word' ? skipAdverbs(scene, cue.to, to) : cue.to
  for (let at = start; at < Math.min(to, start + reach); at++) {
    const next = complementAt(scene, at, to)
    if (next && next.sign !== 'bare' && next.sign !== 'comma') return true
  }
  if (before?.kind === 'word') return cue.value.gender !== 'feminine' && marked(scene, cue, to)
  return (
    (before?.key === ',' || before?.key === ';' || before?.key === '.') &&
    cue.value.markers.length > 0
  )
}

/** Whether the noun that makes a light verb a cue soon follows. */
function acts({ tokens, words }: Scene, { to: from }: CueMatch, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (words.acts.at(tokens, at, to)) return true
  }
  return false
}

/** Whether one of a cue's prepositions follows right behind it. */
export function marked(scene: Scene, match: CueMatch, to: number): boolean {
  const at = skipAdverbs(scene, match.to, to)
  if (markersOf(match.value).at(scene.tokens, at, to)) return true
  const bound = match.value.markers.filter((marker) => marker.length === 1 && marker !== '+')
  return at < to && bound.some((prefix) => scene.tokens[at]!.key.startsWith(prefix))
}

/** Where a comma and a word behind `and` begin another clause, or `to`. */
export function beforeNextClause(scene: Scene, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    const { key } = scene.tokens[at + 1]!
    if (
      scene.tokens[at]!.key === ',' &&
      scene.words.conjunctions.some((and) => key.startsWith(and))
    )
      return at
  }
  return to
}
