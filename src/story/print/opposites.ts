/** Concepts of which one undoes or turns around the other; a text that tells one where another tells the other reverses it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['strengthen', 'weaken'],
  ['approve', 'reject'],
  ['agreement', 'reject'],
  ['support', 'oppose'],
  ['support', 'condemn'],
  ['praise', 'criticise'],
  ['confirm', 'deny'],
  ['win', 'lose'],
  ['win', 'defeat'],
  ['achieve', 'fail'],
  ['begin', 'end'],
  ['begin', 'stop'],
  ['resume', 'suspend'],
  ['continue', 'stop'],
  ['open', 'close'],
  ['arrive', 'depart'],
  ['join', 'withdrawal'],
  ['deploy', 'withdrawal'],
  ['impose', 'lift'],
  ['allow', 'ban'],
  ['arrest', 'release'],
  ['prison', 'release'],
  ['appoint', 'dismiss'],
  ['export', 'import'],
  ['sale', 'purchase'],
  ['attack', 'defend'],
  ['capture', 'liberate'],
  ['advance', 'withdrawal'],
  ['war', 'peace'],
  ['escalation', 'deescalation'],
  ['tension', 'calm'],
  ['stability', 'instability'],
  ['guarantee', 'violation'],
  ['real', 'false'],
  ['kill', 'rescue'],
  ['give', 'take'],
  ['send', 'receive'],
  ['create', 'dissolve'],
  ['construction', 'destroy'],
  ['legitimate', 'illegal'],
  ['friend', 'enemy'],
]

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const opposites = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => {
    const known = opposites.get(one) ?? new Set()
    opposites.set(one, known.add(other))
  }
  for (const [one, other] of PAIRS) {
    add(one, other)
    add(other, one)
  }
  return opposites
})()

/** Whether one concept undoes or turns around another: `rise` and `fall`. */
export function areOpposites(one: string, other: string): boolean {
  return OPPOSITES.get(one)?.has(other) ?? false
}
