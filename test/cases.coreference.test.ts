import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention } from '../src/model/mention.ts'
import type { Record } from '../src/model/record.ts'
import { readCases, recordOf, updateCases } from './case-file.ts'

/**
 * Answers the expected lines of a case: `cue | speaker` for the next statement with that cue,
 * `words = entity` for the next mention in these words. Someone without a name is shown by the
 * first words that stand for him. A title that begins with `open:` says what the reading cannot do yet.
 */
function show({ mentions, statements }: Record, expected: string): string {
  const first = new Map<string, Mention>()
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention)
  const told = [...statements]
  const meant = [...mentions]
  return expected
    .split('\n')
    .map((line) => {
      const [cue = '', speaker] = line.split(' | ')
      if (speaker !== undefined) {
        const statement = takeFirst(told, (one) => one.cue.text === cue)
        if (!statement) return `${cue} | –`
        const { entity, native, named, surface } = statement.speaker
        const own = named ? native : null
        return `${cue} | ${own ?? first.get(entity ?? '')?.surface ?? surface ?? '?'}`
      }
      const [words = ''] = line.split(' = ')
      const mention = takeFirst(meant, ({ surface }) => surface === words)
      return `${words} = ${mention ? mention.native : '–'}`
    })
    .join('\n')
}

/** The first item that fits; those before it are passed over for good. */
function takeFirst<T>(items: T[], fits: (item: T) => boolean): T | undefined {
  const at = items.findIndex(fits)
  return at < 0 ? undefined : items.splice(0, at + 1).at(-1)
}

for (const code of ['fa', 'ar']) {
  if (process.env['UPDATE']) {
    updateCases({ code, stage: 'coreference' }, show)
    continue
  }
  for (const { title, text, expected } of readCases(code, 'coreference')) {
    test(`${code} coreference: ${title}`, { todo: title.startsWith('open: ') }, () => {
      assert.equal(show(recordOf(text, code), expected), expected)
    })
  }
}
