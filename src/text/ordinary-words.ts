import type { LanguagePack } from '../model/pack.ts'
import { HALF_SPACE } from './characters.ts'
import { foldWord } from './fold.ts'

const made = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** A pack's words of ordinary text, folded, half-spaces left out; made once, for they are many. */
export function ordinaryWords(pack: LanguagePack): ReadonlySet<string> {
  let words = made.get(pack)
  if (!words) {
    const list = pack.names.ordinary.split(/\s+/)
    words = new Set(list.map((word) => foldWord(word.replaceAll(HALF_SPACE, ''))).filter(Boolean))
    made.set(pack, words)
  }
  return words
}
