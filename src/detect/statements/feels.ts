import type { CueMatch } from './markers.ts'
import type { Scene } from './scene.ts'

/** Whether the noun of a feeling soon follows the verb that shows it. */
export function feels(scene: Scene, cue: CueMatch, to: number): boolean {
  for (let at = cue.to; at < Math.min(to, cue.to + 8); at++) {
    if (scene.words.feelings.at(scene.tokens, at, to)) return true
  }
  return false
}
