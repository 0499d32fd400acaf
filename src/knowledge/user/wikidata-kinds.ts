/** Wikidata's classes (values of P31) by what an entity of them is in a user's file; where several fit, the first counts. */
const CLASSES = {
  person: 'Q5',
  state: 'Q6256 Q3624078 Q7275',
  agency: 'Q192283',
  newspaper: 'Q11032 Q1110794 Q1153191',
  magazine: 'Q41298',
  broadcaster: 'Q1616075 Q15265344 Q2001305',
  radio: 'Q14350',
  online: 'Q17232649',
  outlet: 'Q11033 Q1193236',
  organisation:
    'Q43229 Q484652 Q245065 Q79913 Q163740 Q7278 Q327333 Q192350 Q35749 Q11204 Q4830453 Q783794 ' +
    'Q891723 Q6881511 Q161726 Q3918 Q176799 Q37726 Q47913 Q35535 Q22687 Q66344 Q7188 Q640506 Q41487',
  group: 'Q41710 Q17149090',
  place:
    'Q515 Q5119 Q1549591 Q1637706 Q486972 Q3957 Q532 Q1093829 Q23442 Q4022 Q8502 Q10864048 Q34876 ' +
    'Q82794 Q165 Q23397 Q1248784 Q44782',
} as const

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([kind, ids]) => ids.split(' ').map((id) => [id, kind] as const)),
)

/** What an entity of these classes is: `person`, `agency`, `place` …; undefined where no class is known. */
export function kindOfClasses(classes: readonly string[]): string | undefined {
  const kinds = new Set(classes.map((id) => KINDS.get(id)))
  return Object.keys(CLASSES).find((kind) => kinds.has(kind))
}

/** The classes of offices: position, public office. */
export const POSITION_CLASSES: ReadonlySet<string> = new Set(['Q4164871', 'Q294414'])
