/** A list in which each `verb+` gives way to the forms of a regular verb. */
export function withVerbForms(list: string): string {
  return list
    .split('\n')
    .map((line) => (line.includes('+') ? line.split(' ').map(expanded).join(' ') : line))
    .join('\n')
}

function expanded(word: string): string {
  if (!word.endsWith('+')) return word
  const verb = word.slice(0, -1)
  if (verb.endsWith('e'))
    return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`].join(' | ')
  if (verb.endsWith('y') && !'aeiou'.includes(verb.at(-2) ?? '')) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`].join(' | ')
  }
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`].join(' | ')
}
