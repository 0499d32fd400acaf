import type { JSX } from 'preact'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import { FactDetails } from './reader-details.tsx'
import type { Fact, ReaderProps } from './reader-props.ts'
import { readerAddress } from './reader-address.ts'
import { StanceMark } from './stance-mark.tsx'
import { inkOf } from './story/story-facts.ts'

/** Statements that are listed at once. */
const LISTED = 60

/** The statements of a page as a list of links, of a long page those around the chosen one; the chosen one with all that was read of it and decided about it. */
export function ReaderFacts(props: ReaderProps): JSX.Element {
  const { view, page, asked } = props
  const { words } = view
  const { reader, counts } = words
  const { facts } = page
  const reviewed = facts.filter(({ decisions }) => decisions.length > 0).length
  const chosen = facts.findIndex(({ id }) => id === asked.fact)
  const from = Math.max(0, chosen - (chosen % LISTED))
  return (
    <aside class={chosen >= 0 ? 'facts open' : 'facts'} aria-labelledby="facts">
      <header>
        <h2 id="facts">{reader.facts}</h2>
        <span class="faint">
          {facts.length === 0
            ? counts.statements(0)
            : reader.reviewed(
                reviewed.toLocaleString(words.numbers),
                facts.length.toLocaleString(words.numbers),
              )}
        </span>
      </header>
      <Further {...props} from={from - LISTED} opens={from - 1} />
      <ol>
        {facts.slice(from, from + LISTED).map((fact) => (
          <li class={classOf(fact, asked.fact)} id={fact.id}>
            <FactEntry {...props} fact={fact} />
          </li>
        ))}
      </ol>
      <Further {...props} from={from + LISTED} opens={from + LISTED} />
      {facts.length > 0 && (
        <ul class="legend faint">
          {(['statement', 'name', 'date', 'cue'] as const).map((mark) => (
            <li class={`legend-${mark}`}>{reader.legend[mark]}</li>
          ))}
        </ul>
      )}
    </aside>
  )
}

/** The way to the statements before or behind those that are listed, by the one beside these; nothing where there are none. */
function Further(
  props: ReaderProps & { readonly from: number; readonly opens: number },
): JSX.Element | null {
  const { page, asked, view, from, opens } = props
  const { reader, numbers } = view.words
  const fact = page.facts[opens]
  if (!fact) return null
  const number = (value: number) => value.toLocaleString(numbers)
  const to = Math.min(from + LISTED, page.facts.length)
  return (
    <p class="further">
      <a href={`${readerAddress({ ...asked, fact: fact.id })}#${fact.id}`} data-fact={fact.id}>
        {reader.statements(number(from + 1), number(to))}
      </a>
    </p>
  )
}

function classOf({ id, shown }: Fact, chosen: string | null): string {
  return ['fact', ...(id === chosen ? ['chosen'] : []), ...(shown ? [] : ['rejected'])].join(' ')
}

function FactEntry(props: ReaderProps & { readonly fact: Fact }): JSX.Element {
  const { fact, page, asked, view } = props
  const { words } = view
  const { id, number, ink, decisions } = fact
  const { speaker, content, said, stance } = (fact.shown ?? fact.read)!
  const isChosen = id === asked.fact
  const last = decisions.at(-1)
  return (
    <>
      <p class={`who ${inkOf(ink).ink}`}>
        <span class="number">{number.toLocaleString(words.numbers)}</span>
        <span class="dot-mark" aria-hidden="true" />
        <Named {...speaker} words={words} class="speaker" />
        <StanceMark stance={stance} words={words} />
        {last && (
          <span class={`verdict ${last.verdict}`}>{words.review.verdicts[last.verdict]}</span>
        )}
        {said?.edtf && <span class="day">{dayIn(said.edtf, words)}</span>}
        {isChosen && (
          <a class="close" href={readerAddress({ ...asked, fact: null })}>
            <span aria-hidden="true">×</span>
            <span class="unseen">{words.reader.close}</span>
          </a>
        )}
      </p>
      <a
        class="told"
        href={`${readerAddress({ ...asked, fact: id })}#${isChosen ? `at-${id}` : id}`}
        data-fact={id}
        aria-current={isChosen ? 'true' : undefined}
      >
        <Foreign lang={page.record.page.language}>{content.text}</Foreign>
      </a>
      {isChosen && <FactDetails {...props} />}
    </>
  )
}
