/** One verb of reporting in the forms a report uses. */
export interface VerbForms {
  readonly finite: readonly string[]
  readonly participles: readonly string[]
}

/**
 * Inflects a verb from its past (third person masculine), its present and its active participle.
 * A past given in several words is taken as it is (weak verbs); so is a present.
 */
export function inflect(past: string, present: string, participle: string): VerbForms {
  const pasts = past.split(' ').filter(Boolean)
  const presents = present.split(' ').filter(Boolean)
  const finite = [
    ...(pasts.length > 1 ? pasts : pasts.flatMap((base) => [base, `${base}ت`, `${base}وا`, `${base}تا`, `${base}ن`, ...(base.length > 3 ? [`${base}ا`] : [])])),
    ...(presents.length > 1 ? presents : presents.flatMap(presentForms)),
  ]
  const bases = participle.split(' ').filter(Boolean)
  return {
    finite,
    participles: bases.flatMap((base) =>
      base.endsWith('يا') || base.endsWith('ا')
        ? [base, `${base.slice(0, -1)}ة`, `${base.slice(0, -1)}ين`]
        : [`${base}ا`, `${base}ة`, `${base}ين`, `${base}تين`],
    ),
  }
}

function presentForms(base: string): string[] {
  const rest = base.slice(1)
  const plural = base.endsWith('ي') || base.endsWith('و') ? base.slice(0, -1) : base
  return [base, `ت${rest}`, `${plural}ون`, `${base}ان`, `ت${rest}ان`]
}
