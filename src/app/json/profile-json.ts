import type { ActorProfile, Statements } from '../library/actor-profile.ts'
import { tellingToJson } from './telling-json.ts'

/** A profile as JSON, the newest statements with their pages. */
export function profileToJson({ said, told, passed, ...rest }: ActorProfile): object {
  const withPages = <T extends Statements>(statements: T) => {
    const { days: _, ...part } = statements
    return { ...part, newest: statements.newest.map(tellingToJson) }
  }
  return { ...rest, said: withPages(said), told: withPages(told), passed: withPages(passed) }
}
