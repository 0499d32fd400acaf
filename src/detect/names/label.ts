import type { Context, Draft } from './draft.ts'
import { lexiconOf } from './lexicon.ts'

/** What an entity without a known label is called in English: its name romanised, or a description. */
export function labelOf(draft: Draft, context: Context): string {
  const { romanise } = context.options
  if (draft.kind === 'person' && draft.native !== null && draft.keys.length > 0)
    return romanise(draft.native)
  return describe(draft, context)
}

function describe(draft: Draft, context: Context): string {
  const { reading, pack, options } = context
  const lexicon = lexiconOf(pack)
  const { tokens } = reading
  const names = options.knowledge.names(pack.code)
  const range = draft.first.roles[0] ?? draft.first
  const before: string[] = []
  const after: string[] = []
  let head = draft.gloss
  for (let at = range.from; at < range.to;) {
    const known = names.at(tokens, at, range.to)
    if (known && !known.value.needsCompany) {
      after.push(known.value.known.name)
      at = known.to
      continue
    }
    const word = lexicon.words
      .allAt(tokens, at, range.to)
      .find(({ value }) => value.english !== '' || value.class === 'placeLink')
    if (word && at === range.from) head ||= word.value.english
    else if (word?.value.class === 'modifier') before.push(word.value.english)
    else if (word && word.value.english !== '') after.push(word.value.english)
    else if (tokens[at]!.kind === 'word' && !word)
      after.push(options.romanise(reading.text.slice(tokens[at]!.start, tokens[at]!.end)))
    at = word ? Math.max(word.to, at + 1) : at + 1
  }
  const tail = after.filter((piece, i) => after.indexOf(piece) === i).join(' ')
  const start = [...before, head || 'someone'].join(' ')
  if (tail === '') return start.replace(/ of$/, '')
  const label = / of$/.test(start) ? `${start} ${tail}` : `${start} of ${tail}`
  return label.replace(/ of$/, '')
}
