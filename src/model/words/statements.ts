import type { Stance } from '../statement.ts'

/**
 * How a cue is built into its sentence: a `finite` verb; a `participle` that hangs on another verb
 * (با بیان اینکه, مضيفا); a `source` preposition (به گفته, بحسب); a `noun` (ادعای … مبنی بر);
 * a `document` that speaks (آمده است, جاء في); a `relay` that carries another's words (نقل … عن);
 * a `carrier` names who passes the words on (على لسان); a `stem` is the noun of a two-word cue that shares its
 * verb with the next;
 * `none` for words that only look like a cue.
 */
export type CueForm =
  'finite' | 'participle' | 'source' | 'noun' | 'document' | 'relay' | 'carrier' | 'stem' | 'none'

/** One cue in one of its forms. */
export interface CueEntry {
  readonly phrase: string
  readonly form: CueForm
  readonly stance: Stance
  /** Whether it takes a clause (که …, أن …, a quotation). */
  readonly clause: boolean
  /** Words that mark its nominal content: prepositions, or `+` for a bare object. */
  readonly markers: readonly string[]
  /** Whether its object is judged by a predicate (X را Y خواند, وصف X بأنه Y). */
  readonly judges: boolean
  /** Whether its clause needs a sign: که, a colon or a quotation. */
  readonly signed?: boolean
  /** Whether its clause may follow with nothing that announces it (the plainest verb of saying). */
  readonly bare?: boolean
  /** Whether it may open a headline with less than a full marker. */
  readonly titles?: boolean
  /** Whether it asks someone named by one of its markers (از او خواست): the clause needs no sign then. */
  readonly addressed?: boolean
  /** Whether it stands before its content and the verb after it (خواستار … شد). */
  readonly opens?: boolean
  /** Whether its nominal content counts only where the speaker is named beside it. */
  readonly named?: boolean
  /** Whether it shows a feeling whose noun settles the stance (أعرب عن أمله). */
  readonly feels?: boolean
  /** Whether it only points back, behind its content: before a clause of its own it is a word like `also`. */
  readonly trails?: boolean
  /** Whether it is a verb that only its noun makes a cue (وجه انتقادات). */
  readonly light?: boolean
  /** Whether a pronoun at its end stands for its speaker (رفضه). */
  readonly owned?: boolean
  /** Whether the one it names is the speaker, and the verb's subject passes the words on (نقلا عن). */
  readonly yields?: boolean
  /** Whether its form says that several speak. */
  readonly plural?: boolean
  /** The gender of its subject, where its form shows it. */
  readonly gender?: 'masculine' | 'feminine'
  /** Whether its form tells of the past. */
  readonly past?: boolean
  /** Whether its speaker stands behind a word for the doer: از سوی S اعلام شد. */
  readonly passive?: boolean
  /** Whether it goes on with what the same speaker said before (افزود, وأضاف). */
  readonly continues?: boolean
}

/** The reporting words of a language, and the small words that part speaker, cue and content. */
export interface StatementWords {
  /** Whether the speaker stands before the verb or after it. */
  readonly order: 'subject-verb' | 'verb-subject'
  readonly cues: readonly CueEntry[]
  /** Prefixes that a cue may be written behind: `و ف`. */
  readonly conjunctions: string
  /** Words after which a reported clause begins: `که`, `أن`; left out of the content. */
  readonly complementisers: string
  /** Words before what is asked of someone: `تا`. */
  readonly purposes: string
  /** Complementisers with their subject fused: `أنه`; kept in the content. */
  readonly fusedComplementisers: string
  /** Prepositions: a noun phrase behind one is no subject. */
  readonly prepositions: string
  /** Prepositions that put a topic before the sentence's verb: `عن`. */
  readonly topics: string
  /** Words that begin an adjunct between speaker and cue, up to a comma: `با اشاره به`, `خلال`. */
  readonly adjuncts: string
  /** Conjunctions and adverbs that may stand before a subject or a cue. */
  readonly adverbs: string
  /** Words that begin a clause of time or condition: what follows its comma is no content. */
  readonly subordinators: string
  /** Markers of a direct object: `را`. */
  readonly objectMarkers: string
  /** Words that end a clause as its verb: `است`, `شد`; a comma behind one ends a clause. */
  readonly verbs: string
  /** Beginnings that make any word a verb: `می`, `نمی`. */
  readonly verbPrefixes: string
  /** Words before a verb that deny it: such a verb reports nothing. */
  readonly negations: string
  /** Words that begin a relative clause. */
  readonly relatives: string
  /** `and`, where it is a word of its own. */
  readonly and: string
  /** Prepositions that are written together with the next word: `ب ل`. */
  readonly boundPrepositions: string
  /** Prepositions behind which the letters of a verb are those of its noun: `حول وصف`. */
  readonly governors?: string
  /** Pronouns written at the end of a noun or a verb: `ها`. */
  readonly owners?: string
  /** Relative words that stand for what a verb judges: `ما وصفه`. */
  readonly objects?: string
  /** Words behind a verb that point back to the text it is said in: `بيانا قالت فيه`. */
  readonly containers?: string
  /** Prepositions with a pronoun that may stand between a verb and its subject: `عليه`. */
  readonly pronominals?: string
  /** Words that stand before a definite noun and change nothing of whom it means: `نفس`. */
  readonly determiners?: string
  /** Words that put a subject before everything else of its sentence: `أما`. */
  readonly fronts?: string
  /** Words of number and amount before a noun: `سبعة`, `عدد`. */
  readonly counters?: string
  /** Endings of a plural subject whose owner follows: `مسؤولو الوزارة`. */
  readonly constructs?: string
  /** Indefinite nouns that are what a verb tells, never who tells it: `ضرورة`. */
  readonly abstracts?: string
  /** Nouns of speech that a light verb makes a cue, under headings `[stance]`: `وجه انتقادات`. */
  readonly acts?: string
  /** Endings that only a subject has: `ون`. */
  readonly nominatives?: string
  /** Words whose own clause a complementiser behind them begins: `بعد أن`, `يجب أن`. */
  readonly blockers?: string
  /** Particles with a pronoun that take up the subject of the sentence: `فإنه`. */
  readonly resumers?: string
  /** Words that give back to the speaker what is told already: `على حد قوله`. */
  readonly selfSources?: string
  /** Verbs that without a subject are passive: `يعتقد أن`. */
  readonly impersonals?: string
  /** The article, whole and as it is written behind a bound preposition: `ال ل`. */
  readonly articles?: string
  /** Words that break off what is told, where a verb of reporting follows soon: `إلا أنه`, `لكن`. */
  readonly breaks: string
  /** Words behind a mark that give the floor back to the narrator: `وكان`, `يذكر أن`. */
  readonly backgrounds?: string
  /** Words at the start of a sentence that carry on the sentence before: `زیرا`. */
  readonly carriers: string
  /** Words of a judgement that settle its stance, under headings `[stance]`: `ساختگی`. */
  readonly tones: string
  /** Words in any content of a plain verb of saying that settle its stance, under headings `[stance]`: `باید`. */
  readonly moods: string
  /** Harm that a content warns of where one of `futures` stands beside it: `فاجعه`. */
  readonly harms?: string
  /** Words of condition and of the future: `اگر`, `خواهد`. */
  readonly futures?: string
  /** Nouns of a feeling with its owner, under headings `[stance]`: `أمله`, `قلقه`. */
  readonly feelings: string
  /** Descriptions of a text that stand for its author: `این گزارش`, `البيان`. */
  readonly texts: string
  /** Words that begin a clause of contrast before the main one: what is told in it ends with it. */
  readonly concessions?: string
  /** Words that begin a noun phrase of their own, so that the subject ends before them: `این`. */
  readonly pointers?: string
  /** Before the doer of a passive: `از سوی`. */
  readonly agents?: string
  /** Words behind a speaker that set it beside another one: `نیز`. */
  readonly also?: string
  /** Descriptions of a text that stand for whoever spoke last: `این بیانیه`. */
  readonly letters?: string
  /** Nouns that a content begins with which says what must be: `لزوم`. */
  readonly demands?: string
  /** Nouns of a refusal (comment, reaction) that stand for its content where it names none. */
  readonly refusals?: string
  /** Words of what a speaker cannot do: before one of `settling` the speaker declines to tell: `نمی‌تواند`. */
  readonly inabilities?: string
  /** Words for settling whether something is so: `تأیید کند`. */
  readonly settling?: string
  /** Words that deny the clause they stand in: `ليس`, `نیست`. */
  readonly denials?: string
  /** Beginnings that make a verb or an adjective its own denial: `نمی`. */
  readonly denialPrefixes?: string
  /** Words before a condition: what is denied there is no denial. */
  readonly conditions?: string
  /** Cues that confirm what others told before, and tell it where nobody did: `أكد`. */
  readonly affirms?: string
  /** Before what someone is charged with, which the speaker only tells: `به اتهام`. */
  readonly charges?: string
  /** Nouns of such writings, which alone before a verb of saying stand for them too. */
  readonly writings?: string
}
