/** How a language writes numbers; the cardinals below a hundred are those of its dates. Columns are parted by ` | `. */
export interface NumberWords {
  /** Cardinals that its dates lack, `value | word`; where they are written in one word, compounds too. */
  readonly cardinals: string
  /** Hundred, thousand and what is above, `value | word`: what stands before one is multiplied by it. */
  readonly scales: string
  /** Parts of one, `value | word`; they count before a scale ("half a million") and behind one ("a million and a half"). */
  readonly fractions: string
  /** Words that are numbers only beside a scale, one a line: articles, and what has another meaning too. */
  readonly bare: string
  /** Marks that part the whole from its decimals besides the full stop, parted by spaces. */
  readonly decimalMarks: string
  /**
   * `[and]` joins the parts of a number, `[to]` those of a range, `[between]` opens a range that `[and]` may join;
   * `[about] [more] [less]` stand before a number, `[behind about] [behind more] [behind less]` behind it;
   * `[code]` makes the number after it a name ("article 5"), `[ordinal]` the one before it a rank;
   * `[skipped]` stands between a number and what it counts ("of the", articles, counters such as "head"),
   * `[person]` counts people of no trade, whom the words around may tell to be dead or wounded; what is also in `[load]`
   * counts tons where they are thousands.
   */
  readonly signs: string
}
