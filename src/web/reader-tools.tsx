import type { JSX } from 'preact'
import type { ReaderAsked } from './reader-address.ts'
import { readerAddress } from './reader-address.ts'
import type { ReaderProps } from './reader-props.ts'

const LARGEST = 4
const SMALLEST = -2

/** How the page is shown: which text, in which face and size; each choice is an address. */
export function ReaderTools({ asked, page, view }: ReaderProps): JSX.Element {
  const { reader } = view.words
  const modes: readonly ReaderAsked['mode'][] = page.hasCapture
    ? ['clean', 'raw', 'both', 'captured']
    : ['clean', 'raw', 'both']
  const hasRaw = asked.mode === 'raw' || asked.mode === 'both'
  return (
    <div class="tools" role="group" aria-label={reader.tools}>
      <ul class="switch">
        {modes.map((mode) => (
          <Switch name={reader[mode]} isOn={mode === asked.mode} to={{ ...asked, mode }} />
        ))}
      </ul>
      <ul class="switch">
        {(['naskh', 'sans'] as const).map((face) => (
          <Switch name={reader[face]} isOn={face === asked.face} to={{ ...asked, face }} />
        ))}
      </ul>
      <ul class="switch">
        <Switch
          name="A−"
          label={reader.smaller}
          to={{ ...asked, size: Math.max(SMALLEST, asked.size - 1) }}
        />
        <Switch
          name="A+"
          label={reader.larger}
          to={{ ...asked, size: Math.min(LARGEST, asked.size + 1) }}
        />
      </ul>
      {hasRaw && (
        <ul class="switch">
          <Switch
            name={reader.invisible}
            isOn={asked.marks}
            to={{ ...asked, marks: !asked.marks }}
          />
        </ul>
      )}
      <button class="print" hidden>
        {reader.print}
      </button>
    </div>
  )
}

function Switch(props: {
  readonly name: string
  readonly label?: string
  readonly isOn?: boolean
  readonly to: ReaderAsked
}): JSX.Element {
  const { name, label, isOn = false, to } = props
  return (
    <li>
      <a href={readerAddress(to)} aria-current={isOn ? 'true' : undefined}>
        <span
          aria-hidden={label !== undefined}
          {...(label === undefined ? {} : { lang: 'en', dir: 'ltr' })}
        >
          {name}
        </span>
        {label !== undefined && <span class="unseen">{label}</span>}
      </a>
    </li>
  )
}
