/**
 * The words that make, join and end the noun phrases of people and bodies. Lists hold one entry a
 * line; behind ` | ` stands the English word where one is given; headings part a list.
 */
export interface NameWords {
  /** The definite article that is written together with its noun, or nothing. */
  readonly article: string
  /** Endings that a possessed noun may take, one a line ("his"), for family and counterpart words. */
  readonly possessives: string
  /** Endings that a word may take without becoming another word, one a line; behind ` | ` what it ends in without. */
  readonly endings: string
  /** Endings of compounds that are never names, one a line ("-making", "-like"). */
  readonly compounds: string
  /** Endings of plural nouns of people, one a line. */
  readonly plurals: string
  /** Endings that make an adjective of a noun (of a place, of a thing), one a line. */
  readonly adjectival: string
  /** Nouns of people by office and trade, under `[one]`, `[two]` and `[many]`. */
  readonly roles: string
  /** Kin and counterparts, under `[kin]` and `[counterpart]`: nouns that lean on another person. */
  readonly relatives: string
  /** Words of respect before a name, under `[title]`; under `[clergy]` those that alone name no one, under `[late]` those of the dead. */
  readonly titles: string
  /** Nouns of bodies (behind a second ` | ` the country whose body it is), under `[body]`, `[outlet]` (press and agencies), `[government]` and `[place]` (provinces, towns). */
  readonly bodies: string
  /** Nouns of many who need not be named (officials, experts, sources), under `[many]` and `[one]`. */
  readonly groups: string
  /** Nouns of writings that speak for a body, under `[document]`. */
  readonly documents: string
  /** Complements that close a role or a body (affairs, fields), one a line. */
  readonly fields: string
  /** Adjectives that go on with a phrase, one a line; those under `[adjective]` take the forms of `adjectives`. */
  readonly modifiers: string
  /** The forms of an adjective, with `{}` for what is listed. */
  readonly adjectives: string
  /** Words before a noun: `[some]` unnamed, `[many]` unnamed and several, `[this]` pointing back. */
  readonly determiners: string
  /** Words behind a noun that leave it unnamed, one a line. */
  readonly unnamed: string
  /** Words inside or behind a noun that make it another one than the one before ("another source"), one a line. */
  readonly others: string
  /**
   * Words that stand for someone named before, under `[one]`, `[two]` and `[many]`; behind ` | ` what the two
   * are: `people`, `country`, `side` (people, states or bodies), or the English of an office.
   */
  readonly pronouns: string
  /** Words for the owner who stands before ("his own"), one a line. */
  readonly reflexives: string
  /** Words between a name and another name of the same person ("known as"), one a line. */
  readonly aliases: string
  /** Prepositions inside a phrase: `[place]` after heads that sit somewhere, `[body]` after any head. */
  readonly links: string
  /** Nouns of `bodies` that ordinary words alone make no name of ("team", "department"), one a line. */
  readonly commonBodies: string
  /** Heads that take a `[place]` link, one a line. */
  readonly seated: string
  /** Words and proclitics before a capital: under `[city]` it is the place, under `[toward]` too unless a verb of saying follows, under `[government]` its state's government; under `[local]` those that only the name of a place follows. */
  readonly capitals: string
  /** The word that joins two nouns, where it is a word of its own. */
  readonly joins: string
  /** Pieces of names: `[before]` a surname (son of, house of), `[prefix]` and `[ending]` of one word. */
  readonly pieces: string
  /** Given names, under `[sure]` and `[common]` (words of another meaning too). */
  readonly given: string
  /** What shows that a noun or given name is a woman's or feminine, where verbs show it: an ending, and given names without it. */
  readonly women: { readonly ending: string; readonly names: string }
  /** Given names and words of respect of men that have that ending, one a line. */
  readonly men: string
  /** Words that mean the country of the page's readers, one a line. */
  readonly home: string
  /** Nouns of bodies that alone mean one at home: `noun | id` under the country's ISO code as heading. */
  readonly homeBodies: string
  /** Where a phrase ends: prepositions, adverbs, light-verb nouns; `[verb]` verbs, `[say]` those of saying. */
  readonly stops: string
  /** Starts of words that are verbs, one a line; behind ` | ` the ending that must be there too, behind another the most letters. */
  readonly verbal: string
  /** The ending of a verb of saying whose subject is several, where that one word tells it. */
  readonly pluralVerb?: string
  /** Ordinary words, which are no names, one a line. */
  readonly ordinary: string
}
