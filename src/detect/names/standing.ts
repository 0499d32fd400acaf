import type { Standing } from '../../model/mention.ts'
import type { TokenRange } from './make-phrase.ts'
import type { Scan } from './scan.ts'

/** The English of the packs' modifiers that say how someone stands to an office; null for the usual holder. */
export const STANDINGS: ReadonlyMap<string, Standing | null> = new Map([
  ['former', 'former'],
  ['deposed', 'former'],
  ['then', 'then'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'designate'],
  ['designate', 'designate'],
  ['current', null],
  ['new', null],
])

/** How the words of offices say that their holder stands to them ("the former president", "acting head of …"). */
export function standingIn(scan: Scan, roles: readonly TokenRange[]): Standing | null {
  for (const { from, to } of roles) {
    for (let at = from; at < to; at++) {
      const english = scan.word(at, 'modifier')?.value.english ?? ''
      const standing =
        STANDINGS.get(english) ?? (at === from ? standingOfNoun(scan, at) : undefined)
      if (standing) return standing
    }
  }
  return null
}

/** Whether a word of an office says nothing else but how its holder stands to it. */
export function isStanding(scan: Scan, at: number): boolean {
  const modifier = scan.word(at, 'modifier')
  return modifier !== undefined && STANDINGS.has(modifier.value.english)
}

/** A noun of office that says so itself. */
function standingOfNoun(scan: Scan, at: number): Standing | null | undefined {
  const [first = ''] = (scan.word(at, 'role')?.value.english ?? '').split(' ')
  return STANDINGS.get(first)
}
