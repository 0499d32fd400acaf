import type { JSX } from 'preact'
import { nameIn } from '../app/name-in.ts'
import { Foreign } from './foreign.tsx'
import type { Words } from './words/words.ts'

/** Someone or something by name, in the language of the desk where that name is known. */
export function Named(props: {
  readonly entity: string | null
  /** English label. */
  readonly name: string
  readonly words: Words
  readonly class?: string
}): JSX.Element {
  const { entity, name: label, words, class: css } = props
  const { name, language } = nameIn(entity, words.code, label)
  return (
    <Foreign lang={language} {...(css === undefined ? {} : { class: css })}>
      {name}
    </Foreign>
  )
}

/** The address of an actor. */
export function actorAddress(entity: string): string {
  return `/actors/${encodeURIComponent(entity)}`
}
