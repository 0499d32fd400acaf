import type { Feature, Print } from '../../../model/print.ts'
import { packNumbers, unpackNumbers } from '../marks.ts'

/** What of a print is packed: the rest stands in columns. */
export type PrintBody = Pick<Print, 'language' | 'outlet' | 'runs' | 'features'>

/** Weights are kept to the hundredth. */
const STEPS = 100

/**
 * Packs a print; runs and features lose their order. `number` gives the number of a feature, of which the outlet and the language
 * are two more.
 */
export function packPrint(print: PrintBody, number: (text: string) => number): Uint8Array {
  const { language, outlet, runs, features } = print
  const weights = new Map<number, number[]>()
  for (const { key, weight } of features) {
    const steps = Math.round(weight * STEPS)
    const list = weights.get(steps)
    if (list) list.push(number(key))
    else weights.set(steps, [number(key)])
  }
  return packNumbers([
    number(language),
    outlet === null ? 0 : number(outlet),
    runs.length,
    ...toSteps(runs),
    ...[...weights].flatMap(([weight, numbers]) => [weight, numbers.length, ...toSteps(numbers)]),
  ])
}

/** Gives back a print. */
export function unpackPrint(packed: Uint8Array, textOf: (number: number) => string): PrintBody {
  const numbers = unpackNumbers(packed)
  const runs = toNumbers(numbers, 3, numbers[2]!)
  const features: Feature[] = []
  for (let at = 3 + runs.length; at < numbers.length; at += 2 + numbers[at + 1]!)
    for (const feature of toNumbers(numbers, at + 2, numbers[at + 1]!))
      features.push({ key: textOf(feature) as Feature['key'], weight: numbers[at]! / STEPS })
  const [language, outlet] = [textOf(numbers[0]!), numbers[1]!]
  return { language, outlet: outlet === 0 ? null : textOf(outlet), runs, features }
}

/** The runs and the numbers of the features of a packed print. */
export function termsOf(packed: Uint8Array): { runs: number[]; features: number[] } {
  const numbers = unpackNumbers(packed)
  const runs = toNumbers(numbers, 3, numbers[2]!)
  const features: number[] = []
  for (let at = 3 + runs.length; at < numbers.length; at += 2 + numbers[at + 1]!)
    features.push(...toNumbers(numbers, at + 2, numbers[at + 1]!))
  return { runs, features }
}

/** Sorted, each as the distance from the one before. */
function toSteps(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted.map((number, at) => number - (sorted[at - 1] ?? 0))
}

function toNumbers(steps: readonly number[], from: number, count: number): number[] {
  let last = 0
  return steps.slice(from, from + count).map((step) => (last += step))
}
