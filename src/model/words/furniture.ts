/**
 * The words by which a page's furniture, its data lines and the roles of its lines are known.
 * Lists are one entry a line; those "under headings" have `[kind]` lines between their entries.
 */
export interface FurnitureWords {
  /** Lines that say this and nothing else (counts and marks aside), under their furniture kind. */
  readonly whole: string
  /** Beginnings of furniture lines, under their kind. */
  readonly starts: string
  /** Words that make a line furniture wherever they stand in it, under their kind. */
  readonly anywhere: string
  /**
   * Labels of the page's own data, under the field they name: `[code] [section] [published]
   * [updated] [today] [link] [reporter] [views] [date]`. A label written with a colon needs it.
   */
  readonly labels: string
  /** Names of sections that stand on a line of their own. */
  readonly sections: string
  /** Labels of the page's list of keywords. */
  readonly keywords: string
  /** Labels of the source that the whole page is credited to; a label written with a colon needs it. */
  readonly credits: string
  /** Lines that end the article. */
  readonly ends: string
  /** Headings of links to other stories: `[insert]` may stand inside the article, `[next]` heads what follows it. */
  readonly related: string
  /** Furniture that is glued to the last line of the body, under its kind. */
  readonly tails: string
  /** First words of a byline. */
  readonly bylines: string
  /** Sources as bylines and credits shorten them. */
  readonly agencies: string
  /** Words of which the names of outlets are made `| in English`, where a label says them; a longer word may end in one. */
  readonly media: string
  /** Sources as a credit lumps them together, naming none (وكالات). */
  readonly lumped: string
  /** Words of the page's foot after which the outlet's own name stands. */
  readonly signs: string
  /** First words of a caption. */
  readonly captions: string
  /** First words of an opener: the paragraph with it is no standfirst. */
  readonly openers: string
  /** Words of date lines beside the numbers: months, weekdays, times of day, labels. */
  readonly calendar: string
  /** Words for the day of publication; a full date beside one in the first lines is that day. */
  readonly today: string
  /** First words of a paragraph that goes on with the article after something was inserted. */
  readonly continuing: string
  /** Words that sentences have and lists of names have not. */
  readonly grammar: string
  /** Words that follow the outlet's own name in its rules for comments. */
  readonly policy: string
}
