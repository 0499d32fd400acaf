/** The words by which a language tells of the things of the news, and how it turns them around. */
export interface ConceptWords {
  /**
   * Concepts and the words and phrases that stand for them, `signature: word | phrase`, one concept a line; a concept may have
   * several lines. Ids are the same in all languages; the id `-` tells words that are none. Words are found behind `beginnings`
   * and before `endings` too, where the list does not hold the whole.
   */
  readonly concepts: string
  /** What may be written together before a word of these lists, parted by spaces. */
  readonly beginnings: string
  /** What may be written together behind one, an ending a line; ` | ` and the letters that it stands for. */
  readonly endings: string
  /** Words and phrases that deny what stands around them ("did not", "without", "none"), one a line. */
  readonly negations: string
  /** Phrases that look like those and deny nothing ("not only"), one a line. */
  readonly falseNegations: string
  /** Phrases that stand for something told before ("this report", "such claims"), one a line. */
  readonly pointers: string
  /** Beginnings of a content that judges what others tell ("the talk of", "claims that"), one a line. */
  readonly talk: string
  /** Words that say nothing themselves beside such a phrase ("is false", "completely", "baseless"), parted by white space. */
  readonly fillers: string
  /** Cues by which a reporter keeps a distance ("claimed"), one a line. */
  readonly distancing: string
}
