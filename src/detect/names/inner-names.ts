import type { NounPhrase } from '../../model/mention.ts'
import { knownPhrase } from './known-phrase.ts'
import { phraseAt } from './phrase.ts'
import type { KnownAt, Scan } from './scan.ts'

/** The known names inside phrases, and the bodies and places that an office belongs to. */
export function innerNames(phrases: readonly NounPhrase[], scan: Scan): NounPhrase[] {
  return phrases
    .flatMap((phrase) => (phrase.members.length > 0 ? phrase.members : [phrase]))
    .flatMap((phrase) => [...knownInside(phrase, scan), ...bodiesInside(phrase, scan)])
}

function knownInside(phrase: NounPhrase, scan: Scan): NounPhrase[] {
  const inner: NounPhrase[] = []
  for (let at = phrase.from; at < phrase.to;) {
    const known = scan.known(at) ?? outletOf(phrase, at, scan)
    if (!known || known.to > phrase.to) {
      at++
      continue
    }
    const whole = known.from === phrase.from && known.to === phrase.to
    if (!whole && !isInName(phrase, at)) inner.push(knownPhrase(known))
    at = known.to
  }
  return inner
}

/** The outlet with an ordinary word's name that a reporter works for. */
function outletOf(phrase: NounPhrase, at: number, scan: Scan): KnownAt | undefined {
  const reports = phrase.roles.some(
    ({ from, to }) =>
      at < to && /reporter|journalist/.test(scan.word(from, 'role')?.value.english ?? ''),
  )
  const known = reports ? scan.knownBeside(at) : undefined
  return known?.known.kind === 'outlet' ? known : undefined
}

function isInName({ name }: NounPhrase, at: number): boolean {
  return name !== null && name.from <= at && at < name.to
}

/** The bodies and places that the offices of a phrase belong to ("head of the *municipality of …*"). */
function bodiesInside(phrase: NounPhrase, scan: Scan): NounPhrase[] {
  const inner: NounPhrase[] = []
  for (const role of phrase.roles) {
    for (let at = role.from + 1; at < role.to;) {
      const body = scan.has(at, 'body', 'place', 'outlet') ? bodyAt(scan, at, role.to) : undefined
      if (body) inner.push(body)
      at = body ? body.to : at + 1
    }
  }
  return inner
}

function bodyAt(scan: Scan, at: number, limit: number): NounPhrase | undefined {
  const phrase = phraseAt(scan, at, { limit, page: null })
  const fits =
    phrase &&
    phrase.named &&
    phrase.how === 'name' &&
    (phrase.kind === 'organisation' || phrase.kind === 'place' || phrase.kind === 'outlet')
  return fits && !scan.known(at) ? phrase : undefined
}
