import { usualAgent } from '../app/fetch/fetch-plainly.ts'
import type { Network } from '../app/fetch/network.ts'
import type { Limits } from '../app/fetch/session.ts'
import { IsnadError } from '../model/error.ts'

/** What a test puts in the place of the machine's network and the usual limits. */
export interface Surroundings {
  readonly network: Network
  readonly limits: Limits
}

/** The number that an option asks for, `least` or more. */
export function numberOf(text: string, option: string, least: number): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= least && value <= 1e6 && (least === 0 || value % 1 === 0))
    return value
  throw new IsnadError('bad-argument', `--${option} "${text}": give a number from ${least}`)
}

/** How the program presents itself to servers. */
export function agentOf(text: string | undefined): string {
  if (text === undefined) return usualAgent()
  if (/^[\x20-\x7e]+$/.test(text) && text.trim() !== '') return text
  throw new IsnadError('bad-argument', '--agent takes letters, digits and signs of ASCII')
}
