import type { JSX } from 'preact'
import type { Words } from './words/words.ts'

/** The code of a language as a chip, with its name for those who ask. */
export function LanguageTag(props: {
  readonly language: string
  readonly words: Words
}): JSX.Element {
  const { language, words } = props
  return (
    <abbr class="tag" lang="en" dir="ltr" title={words.languages[language]}>
      {language}
    </abbr>
  )
}
