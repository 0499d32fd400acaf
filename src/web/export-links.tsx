import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

/** Ways to take along what a screen shows: one file to read, and data. */
export function ExportLinks(props: {
  /** The address of the dossier. */
  readonly dossier: string
  /** Addresses of data by the name of their format. */
  readonly data: Readonly<{ [format: string]: string }>
  readonly words: Words
}): JSX.Element {
  const { dossier, data, words } = props
  return (
    <p class="take-along">
      <a href={dossier} download="isnad-dossier.html">
        {words.dossier.take}
      </a>
      {Object.entries(data).map(([format, address]) => (
        <a href={address} download={`isnad.${format}`}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
