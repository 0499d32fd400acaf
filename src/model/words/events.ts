/** One way of telling an event: its words, its code, and where those stand who take part. */
export interface EventTrigger {
  readonly phrase: string
  /** PLOVER's type. */
  readonly plover: string
  readonly mode: string | null
  /**
   * `verb`: a finite verb of the past; `title`: one of the present, which tells an event in titles alone;
   * `passive`: whom it is done to is its subject; `noun`: a noun of the deed, the doer behind it;
   * `undergone`: a noun of the deed, whom it is done to behind it.
   */
  readonly form: 'verb' | 'title' | 'passive' | 'noun' | 'undergone'
  /** Words before the recipient; `+` for the object. */
  readonly markers: readonly string[]
  /** Words of which one stands behind the subject and completes the verb: شن … غارات; in a language that ends in its verb, the verb: وارد … شد. */
  readonly closers: readonly string[]
  /** Words of which one must stand in the clause: اخراج کرد with سفیر. */
  readonly company: readonly string[]
  /** Whether all who take part are actors. */
  readonly mutual: boolean
  /** Whether it tells an event also where nobody is named to whom it is done. */
  readonly free: boolean
  /** Whether what its marker names is where someone comes to. */
  readonly visit: boolean
  /** Whether the recipient stands right behind its marker, no noun between: دیدار با X. */
  readonly direct: boolean
  /** Whether the recipient is a person: استقبال از X. */
  readonly person: boolean
  /** Whether bodies and states do it, and of a person it means words: هاجم. */
  readonly body: boolean
  /** Whether it tells an event also where those to whom it is done have no name: قتلت … عشرين شخصا. */
  readonly bare: boolean
  /** Whether without an object its subject is the one to whom it is done, the verb being passive: قتل X. */
  readonly either: boolean
  /** Whether its letters are those of a noun as well: قصف. */
  readonly nominal: boolean
  /** Whether its form says that several act. */
  readonly plural: boolean
}

/** The words that tell events, and what keeps their words from telling one. */
export interface EventWords {
  readonly triggers: readonly EventTrigger[]
  /** Nouns whose owner acts through them: `نیروهای`, `قوات`. */
  readonly agencies: string
  /** Words that leave it open whether a deed told by a noun happens: `احتمال`, `قرار است`; none may stand in its sentence. */
  readonly doubts: string
  /** Words right before a verb that deny or postpone it: `لم`, `لن`. */
  readonly denials: string
  /** Words before a noun of a deed behind which it has happened: `در`, `طی`, `خلال`. */
  readonly occasions: string
  /** Nouns of a deed whose owner suffers it: who condemns `حرق X` does not blame X. */
  readonly victims: string
  /** Phrases that begin like a marker and are none: `از جمله`. */
  readonly compounds: string
  /** Words before the subject of a sentence whose verb follows it: `كان`, `إن`. */
  readonly fronts: string
  /** Prepositions that tie an owner to a noun: `ل` in مواقع لتنظيم. */
  readonly belonging: string
  /** Words before all who take part: مباحثات بين A وB. */
  readonly between: string
}
