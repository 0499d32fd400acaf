/** What a language takes off its words before they are searched; white space parts the entries. */
export interface SearchWords {
  /** Beginnings that are taken off, such as the article with what is written together before it. */
  readonly prefixes: string
  /** One-letter words that are written together with the next word; a search looks for the word behind them as well. */
  readonly proclitics: string
  /** Endings that are taken off, one after another, as long as `shortest` letters stay. */
  readonly suffixes: string
  /** Letters that stay of a word at least. */
  readonly shortest: number
}
