import type { JSX } from 'preact'

/** Data for a screen's module, as JSON that no markup can get out of. */
export function PageData(props: { readonly id: string; readonly value: unknown }): JSX.Element {
  const json = JSON.stringify(props.value).replaceAll('<', '\\u003c')
  return <script type="application/json" id={props.id} dangerouslySetInnerHTML={{ __html: json }} />
}
