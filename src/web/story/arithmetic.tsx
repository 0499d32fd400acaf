import type { JSX } from 'preact'
import { nameIn } from '../../app/name-in.ts'
import type { OriginCount, OriginMerge } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import { Foreign } from '../foreign.tsx'
import { percentIn } from '../numbers.ts'
import { pageAddress } from '../telling.tsx'
import { isolated } from '../turning.ts'
import type { Words } from '../words/words.ts'

/** How a count of origins came about: the sum, and a sentence for each step with the words that prove it. */
export function Arithmetic(props: {
  readonly count: OriginCount
  readonly records: ReadonlyMap<string, Record>
  /** Entities by the English labels that merges name them by. */
  readonly entities: ReadonlyMap<string, string>
  readonly words: Words
}): JSX.Element {
  const { count, records, entities, words } = props
  const named = (label: string): string =>
    isolated(nameIn(entities.get(label) ?? null, words.code, label).name)
  return (
    <details class="arithmetic">
      <summary>{words.story.sum(count)}</summary>
      <ol>
        {count.merges.map((merge) => (
          <li class={merge.dependence}>
            {words.story.merges[merge.because](named(merge.names[0]), named(merge.names[1]))}
            {merge.share !== null && ` ${percentIn(merge.share, words)}`}
            {merge.inferred && ` (${words.story.inferred})`}
            <Evidence merge={merge} records={records} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Evidence(props: {
  readonly merge: OriginMerge
  readonly records: ReadonlyMap<string, Record>
}): JSX.Element | null {
  const { evidence } = props.merge
  const record = evidence && props.records.get(evidence.page)
  if (!record) return null
  const text = record.page.text.slice(...evidence.span)
  return (
    <a href={pageAddress(record.page.id)} class="evidence">
      <Foreign lang={record.page.language}>{`«${text}»`}</Foreign>
    </a>
  )
}
