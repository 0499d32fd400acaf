import type { JSX } from 'preact'
import type { Stance } from '../model/statement.ts'
import type { Words } from './words/words.ts'

/** Shapes of stance: says so, says not, leaves it open. */
type Shape = 'filled' | 'struck' | 'half'

const SHAPES: { readonly [stance in Stance]?: Shape } = { denies: 'struck', declines: 'half' }

/** How a speaker stands to what is told, as a shape with its word; never by colour. */
export function StanceMark(props: { readonly stance: Stance; readonly words: Words }): JSX.Element {
  const { stance, words } = props
  return (
    <span class="stance">
      <StanceShape stance={stance} /> {words.stances[stance]}
    </span>
  )
}

/** The shape of a stance. */
export function stanceShape(stance: Stance): Shape {
  return SHAPES[stance] ?? 'filled'
}

/** The shape alone, where a word stands beside it or in its label. */
export function StanceShape({ stance }: { readonly stance: Stance }): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" class={`shape ${stanceShape(stance)}`}>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4 A4.6 4.6 0 0 1 6 10.6 Z" />
      <path d="M2.8 9.2 L9.2 2.8" />
    </svg>
  )
}
