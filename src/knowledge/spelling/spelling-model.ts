import { nameWeights } from '../data/name-weights.ts'
import { soundGains } from '../data/sound-gains.ts'
import { FEATURES } from './features.ts'
import type { SoundGains } from './sound-gains.ts'
import { LOSS, toGains } from './sound-gains.ts'
import { soundLetters } from './sound-letters.ts'

/** What matching names has learned: the gains of letters, and the weights of `FEATURES` in their order. */
export interface SpellingModel {
  readonly gains: SoundGains
  readonly weights: Float64Array
}

let shipped: SpellingModel | undefined

/** The model of the reviewed tables, parsed when first asked for. */
export function spellingModel(): SpellingModel {
  return (shipped ??= { gains: parseGains(soundGains), weights: parseWeights(nameWeights) })
}

/** Parses lines of `script TAB letter TAB other script TAB letter=gain …`; `-` is no letter. */
function parseGains(text: string): SoundGains {
  const { letters, scripts } = soundLetters()
  const ids = new Map(letters.map(({ id, name, script }) => [`${script} ${name}`, id]))
  const size = letters.length
  const meet = new Float32Array(size * size).fill(LOSS)
  const drop = new Float32Array(scripts.length * size).fill(LOSS)
  for (const line of text.trim().split('\n')) {
    const [script = '', name = '', to = '', cells = ''] = line.split('\t')
    const one = ids.get(`${scripts.indexOf(script)} ${name}`)
    const other = scripts.indexOf(to)
    if (one === undefined || other < 0) continue
    for (const cell of cells.split(' ')) {
      const sign = cell.lastIndexOf('=')
      const gain = Number(cell.slice(sign + 1))
      const id = ids.get(`${other} ${cell.slice(0, sign)}`)
      if (cell.startsWith('-=')) drop[other * size + one] = gain
      else if (id !== undefined) meet[one * size + id] = meet[id * size + one] = gain
    }
  }
  return toGains(meet, drop)
}

/** Parses lines of `feature TAB weight TAB reason`. */
function parseWeights(text: string): Float64Array {
  const weights = new Float64Array(FEATURES.length)
  for (const line of text.trim().split('\n')) {
    const [feature = '', weight = ''] = line.split('\t')
    const at = (FEATURES as readonly string[]).indexOf(feature)
    if (at >= 0) weights[at] = Number(weight)
  }
  return weights
}
