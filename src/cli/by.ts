import { userInfo } from 'node:os'
import { IsnadError } from '../model/error.ts'

/** Who decides: the name that `--by` gives, else the user's. Throws `IsnadError`. */
export function byOf(by: string | undefined): string {
  const name = by?.trim()
  if (name !== undefined) {
    if (name !== '') return name
    throw new IsnadError('bad-argument', 'say who decides: --by NAME')
  }
  try {
    return userInfo().username
  } catch (cause) {
    const message = 'the system tells no user name: say who decides with --by NAME'
    throw new IsnadError('bad-argument', message, { cause })
  }
}
