/** The words of a language that name through whom a text came. */
export interface ChainWords {
  /** Before the outlet a page or a sentence rests on: `به گزارش`. */
  readonly openers: string
  /** Before the outlet that one sentence rests on: `به نقل از`, `به نوشته`. */
  readonly sentenceOpeners: string
  /** Those of `openers` that cite a report, which no page says of itself: `طبق گزارش`. */
  readonly citing?: string
  /** Between two outlets, the outer one first: `به نقل از`. */
  readonly quoting: string
  /** Between an opener and the outlet's name: `خبرنگار`, `گروه`. */
  readonly fillers: string
  /** Before the outlet whose reporter was spoken to, the page's own: `خبرنگار`. */
  readonly reporters: string
  /** Begins the place a report was sent from: `از`. */
  readonly datelines: string
  /** Nouns of what is said or written for someone: `گفت‌وگو`, `مقابلة`. */
  readonly interviews: string
  /** Prepositions between such a noun and the partner: `با`, `مع`. */
  readonly partners: string
  /** Before one that is spoken to: `به`, `لـ`. */
  readonly addressing: string
  /** Takes up the source named before: `بنا بر این گزارش`. */
  readonly anaphors: string
  /** Labels of a credit: `منبع`. */
  readonly credits: string
  /** Before `به` it only names: `موسوم`. */
  readonly naming: string
  /** ISO codes of the countries whose outlets publish in this language. */
  readonly homeCountries: string
  /** Whether an interview holds for all that the speaker goes on to say, or for the run of statements it stands in. */
  readonly interviewHolds: 'speaker' | 'run'
  /** Whether an agency that speaks in the text holds for what others say behind it, as an opener does. */
  readonly agencyHolds?: boolean
}
