/** One form of a verb, and what it says of its subject and time. */
export interface VerbForm {
  readonly phrase: string
  readonly gender: 'masculine' | 'feminine'
  readonly plural: boolean
  readonly past: boolean
}

/** One verb of reporting in the forms a report uses. */
export interface VerbForms {
  readonly finite: readonly VerbForm[]
  readonly participles: readonly string[]
}

/**
 * Inflects a verb from its past (third person masculine), its present and its active participle.
 * A past given in several words is taken as it is (weak verbs); so is a present.
 */
export function inflect(past: string, present: string, participle: string): VerbForms {
  const pasts = past.split(' ').filter(Boolean)
  const presents = present.split(' ').filter(Boolean)
  const first = pasts[0] ?? ''
  const bases = participle.split(' ').filter(Boolean)
  return {
    finite: [
      ...(pasts.length > 1 ? pasts : pasts.flatMap(pastForms)).map((phrase) => ({
        phrase,
        gender: isFemininePast(phrase, first) ? ('feminine' as const) : ('masculine' as const),
        plural: phrase.endsWith('وا') || (phrase.endsWith('ا') && phrase !== first),
        past: true,
      })),
      ...(presents.length > 1 ? presents : presents.flatMap(presentForms)).map((phrase) => ({
        phrase,
        gender: phrase.startsWith('ت') ? ('feminine' as const) : ('masculine' as const),
        plural: phrase.endsWith('ون') || phrase.endsWith('ان'),
        past: false,
      })),
    ],
    participles: bases.flatMap((base) =>
      base.endsWith('يا') || base.endsWith('ا')
        ? [base, `${base.slice(0, -1)}ة`, `${weak(base)}ين`]
        : [`${base}ا`, `${base}ة`, `${base}ين`, `${base}تين`],
    ),
  }
}

/** داعيا has lost its last letter in داعين; مصرا keeps all of its own in مصرين. */
function weak(base: string): string {
  return base.endsWith('يا') ? base.slice(0, -2) : base.slice(0, -1)
}

/** قالت, وصفته: the mark of the feminine stands behind the stem, before a pronoun at most. */
function isFemininePast(phrase: string, first: string): boolean {
  if (phrase === first) return false
  return ['ت', 'تا', 'ته', 'تها', 'تهم', 'تهما'].some(
    (ending) => phrase.endsWith(ending) && phrase.length > ending.length + 1,
  )
}

function pastForms(base: string): string[] {
  return [
    base,
    `${base}ت`,
    `${base}وا`,
    `${base}تا`,
    `${base}ن`,
    ...(base.length > 3 ? [`${base}ا`] : []),
  ]
}

function presentForms(base: string): string[] {
  const rest = base.slice(1)
  const plural = base.endsWith('ي') || base.endsWith('و') ? base.slice(0, -1) : base
  return [base, `ت${rest}`, `${plural}ون`, `${base}ان`, `ت${rest}ان`]
}
