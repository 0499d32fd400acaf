import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

const FORMATS = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['jsonld', 'JSON-LD'],
  ['markdown', 'Markdown'],
] as const

const EXTENSIONS: Readonly<{ [format: string]: string }> = { markdown: 'md' }

/** Ways to take along what a screen shows: one file to read, and data. */
export function ExportLinks(props: {
  /** The address of the dossier. */
  readonly dossier: string
  /** The address of a format, such as `csv` or `manifest`. */
  readonly data: (format: string) => string
  readonly words: Words
}): JSX.Element {
  const { dossier, data, words } = props
  return (
    <p class="take-along">
      <a href={dossier} download="isnad-dossier.html">
        {words.dossier.take}
      </a>
      {FORMATS.map(([format, name]) => (
        <a
          href={data(format)}
          download={`isnad.${EXTENSIONS[format] ?? format}`}
          lang="en"
          dir="ltr"
        >
          {name}
        </a>
      ))}
      <a href={data('manifest')} download="isnad-manifest.json">
        {words.dossier.manifest}
      </a>
    </p>
  )
}
