/** How a language joins and marks its words. */
export interface SpellingWords {
  /** Prefixes that are written together with the next word, one a line: the prefix, and behind ` | ` the letters it hides. */
  readonly proclitics: string
  /** Letters that no other language of the same script writes, parted by spaces; they settle which language a page is in. */
  readonly letters?: string
  /** The commonest small words, parted by spaces; how many of them a text holds says which language it is in. */
  readonly functionWords?: string
  /** Letters of a neighbour's keyboard and the language's own letter for each, ` | ` between them, one a line. */
  readonly replacements?: string
  /** Words that the replacements would spell wrongly, in their right spelling, parted by spaces. */
  readonly exceptions?: string
  /** Whether words are joined by half-spaces, and by which rules; left out where the language has none. */
  readonly halfSpaces?: HalfSpaceWords
}

/** The words and endings by which lost half-spaces are restored; lists are parted by white space, all letters in their own form. */
export interface HalfSpaceWords {
  /** The word table as `tools/build-half-spaces.ts` writes it: sorted, each word without what it shares with the one before. */
  readonly table: string
  /** Further words that the table lacks, compounds with their half-space. */
  readonly words: string
  /** Words that stay as they are although they look like two. */
  readonly whole: string
  /** Letters that do not join the next one: no half-space stands behind them. */
  readonly nonJoining: string
  /** The letter that closes a stem without being sounded; what follows it is never joined. */
  readonly silent: string
  /** Endings in which that letter is sounded after all. */
  readonly sounded: string
  /** Stems on the silent letter that win over the plural of the word without it. */
  readonly silentFirst: string
  /** Words that never follow a noun with its linking vowel. */
  readonly closers: string
  /** Prefixes of the verb that a half-space parts from it. */
  readonly verbPrefixes: string
  /** Prefixes that may stand before those. */
  readonly preverbs: string
  /** Letters that open a verb form and are joined to it. */
  readonly verbMarks: string
  readonly presentStems: string
  readonly pastStems: string
  readonly presentEndings: string
  readonly pastEndings: string
  /** Pronouns that are joined to a verb form. */
  readonly objects: string
  /** Endings that part from the participle. */
  readonly perfectEndings: string
  /** Plural endings. */
  readonly plurals: string
  /** Endings of the comparative and the superlative. */
  readonly degrees: string
  /** Endings that a half-space parts from a stem on the silent letter. */
  readonly afterSilent: string
  /** Endings that a half-space parts from a stem on the long vowel. */
  readonly afterVowel: string
  /** The long vowel that those stand after. */
  readonly vowel: string
  /** Endings that are joined. */
  readonly joined: string
  /** Joined endings before which the silent letter gives way to another. */
  readonly silentGivesWay: string
  /** First parts that make compounds with any word. */
  readonly heads: string
  /** Second parts that make compounds with any word. */
  readonly tails: string
  /** Short words that link two others into one name. */
  readonly links: string
  /** The article that opens the second part of a borrowed phrase. */
  readonly article: string
  /** Endings that some write as a word of their own; they are drawn to the word before. */
  readonly strays: string
  /** Such endings that are only drawn to a stem on the silent letter. */
  readonly silentStrays: string
}
