/** A decision of which the answer is known. */
export interface Example {
  readonly values: Float64Array
  /** How likely the answer is yes. */
  readonly chance: number
}

/** What a weight may be: more speaks for it, against it, or either. */
export type Sign = 'for' | 'against' | 'either'

const ROUNDS = 30

/**
 * The weights of a logistic regression with a ridge, by Newton's method. A weight that would have the wrong
 * sign is left out.
 */
export function fitWeights(
  examples: readonly Example[],
  signs: readonly Sign[],
  ridge: number = 1,
): Float64Array {
  const out = new Set<number>()
  for (;;) {
    const weights = fit(examples, out, { size: signs.length, ridge })
    const wrong = [...weights.keys()].filter(
      (at) =>
        (signs[at] === 'for' && weights[at]! < 0) || (signs[at] === 'against' && weights[at]! > 0),
    )
    if (wrong.length === 0) return weights
    for (const at of wrong) out.add(at)
  }
}

function fit(
  examples: readonly Example[],
  out: ReadonlySet<number>,
  { size, ridge }: { size: number; ridge: number },
): Float64Array {
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -ridge * weight)
    const curve = Array.from({ length: size }, (_, i) =>
      Float64Array.from({ length: size }, (_, j) => (i === j ? ridge : 0)),
    )
    for (const example of examples) addExample(example, { weights, slope, curve })
    for (const at of out) {
      slope[at] = 0
      for (let i = 0; i < size; i++) curve[i]![at] = curve[at]![i] = i === at ? 1 : 0
    }
    const step = solve(curve, slope)
    for (let i = 0; i < size; i++) weights[i]! += step[i]!
  }
  return weights
}

function addExample(
  { values, chance: known }: Example,
  {
    weights,
    slope,
    curve,
  }: { weights: Float64Array; slope: Float64Array; curve: readonly Float64Array[] },
): void {
  let sum = 0
  for (const [i, value] of values.entries()) sum += weights[i]! * value
  const chance = 1 / (1 + Math.exp(-sum))
  const error = known - chance
  const bend = chance * (1 - chance)
  for (const [i, value] of values.entries()) {
    slope[i]! += error * value
    for (const [j, other] of values.entries()) curve[i]![j]! += bend * value * other
  }
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(i, 0, pivot)
    for (const [k, row] of rows.entries()) {
      if (k === i) continue
      const factor = row[i]! / pivot[i]!
      for (let j = i; j < row.length; j++) row[j]! -= factor * pivot[j]!
    }
  }
  return Float64Array.from(rows, (row, at) => row[rows.length]! / row[at]!)
}
