import { Fragment } from 'preact'
import type { JSX } from 'preact'
import type { Hop } from '../model/statement.ts'
import { Named } from './named.tsx'
import type { Words } from './words/words.ts'

/** Through whom a statement reached its page, in a line: nearest the speaker first. */
export function Chain(props: {
  readonly chain: readonly Hop[]
  readonly words: Words
}): JSX.Element {
  const { chain, words } = props
  const arrow = words.direction === 'rtl' ? '←' : '→'
  return (
    <span class="chain-line">
      {chain.map((hop, at) => (
        <Fragment key={at}>
          {at > 0 && ` ${arrow} `}
          <Named {...hop} words={words} />
        </Fragment>
      ))}
    </span>
  )
}
