import type { ComponentChildren, JSX } from 'preact'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('ar fa he ur ps ckb'.split(' '))

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}

/** Text in another language than the desk's: language, direction and isolation always go together. */
export function Foreign(props: {
  readonly lang: string
  readonly class?: string
  readonly children: ComponentChildren
}): JSX.Element {
  const { lang, children, class: name } = props
  return (
    <bdi lang={lang} dir={directionOf(lang)} class={name}>
      {children}
    </bdi>
  )
}
