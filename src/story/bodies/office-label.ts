/** English of those who hold an office, of whom there is one, or one of each of the states and bodies that are named. */
const OFFICE =
  /\b(?:ministers?|presidents?|premiers?|chancellors?|kings?|emirs?|ambassadors?|representatives?|delegates?|envoys?|leaders|governors?|mayors?|commanders?|chiefs?|secretar(?:y|ies)|prosecutors?|chair(?:man|person)?|speakers?|heads?|directors?)\b.*\bof\b/i
/** Of whom there are many. */
const MANY =
  /\b(?:former|officials?|sources?|members?|experts?|analysts?|some|several|many|two|three|other|one|a|an)\b/i

/** Whether the label of one whom a page leaves without a name still says who it is: "foreign ministers of France and Germany". */
export function isOfficeLabel(label: string): boolean {
  return OFFICE.test(label) && !MANY.test(label)
}
