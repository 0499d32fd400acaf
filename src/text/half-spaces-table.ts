/** Sorts words and leaves out of each what it shares with the one before: a letter `a`–`z` counts the shared units. */
export function frontCode(words: Iterable<string>): string {
  let before = ''
  let coded = ''
  for (const word of [...new Set(words)].sort()) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    coded += String.fromCharCode(0x61 + shared) + word.slice(shared)
    before = word
  }
  return coded
}

/** The words of a table that `frontCode` wrote, in its order. */
export function* unfrontCode(coded: string): Generator<string> {
  let word = ''
  let from = 0
  while (from < coded.length) {
    let to = from + 1
    while (to < coded.length && !isCount(coded.charCodeAt(to))) to++
    word = word.slice(0, coded.charCodeAt(from) - 0x61) + coded.slice(from + 1, to)
    yield word
    from = to
  }
}

function isCount(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
