import type { JSX } from 'preact'
import { nameIn } from '../../app/name-in.ts'
import type { AlertView } from '../../app/story/story.ts'
import type { Side, StatementRef } from '../../model/claim.ts'
import type { ReprintKind } from '../../model/reprint.ts'
import { dayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { Named } from '../named.tsx'
import { percentIn } from '../numbers.ts'
import { pageAddress } from '../telling.tsx'
import { isolated } from '../turning.ts'
import type { AlertTold, Words } from '../words/words.ts'
import { ShowAll } from './show-all.tsx'
import type { StoryFacts } from './story-facts.ts'
import { fewOf } from './story-facts.ts'

/** Alerts that are shown at once. */
const MOST_ALERTS = 12
/** Places that a sentence leads to at most. */
const MOST_PLACES = 4

interface AlertsProps {
  readonly facts: StoryFacts
  readonly words: Words
}

/** What a reader should look at, a sentence each with the places that show it; nothing where there is nothing. */
export function Alerts({ facts, words }: AlertsProps): JSX.Element | null {
  const { alerts } = facts.story
  if (alerts.length === 0) return null
  const shown = fewOf(alerts, MOST_ALERTS, facts)
  return (
    <section id="alerts">
      <h2>{words.story.alertsTitle}</h2>
      <ul class="alerts">
        {shown.map((alert) => (
          <li>
            <OneAlert {...{ alert, facts, words }} />
          </li>
        ))}
      </ul>
      <ShowAll {...{ facts, words }} shown={shown.length} all={alerts.length} at="alerts" />
    </section>
  )
}

function OneAlert(props: AlertsProps & { readonly alert: AlertView }): JSX.Element {
  const { alert, facts, words } = props
  const claim = facts.story.claims.find(({ id }) => id === alert.claim)
  const places: readonly StatementRef[] = alert.statements
  const pages = [...new Set(alert.pages)].flatMap((page) => facts.refs.get(page) ?? [])
  return (
    <>
      <p>{words.story.alerts[alert.kind](toldOf(props))}</p>
      {claim && (
        <p class="alert-claim">
          <Foreign lang={claim.language}>{claim.text}</Foreign>
        </p>
      )}
      <p class="faint see">
        <span>{words.story.see}</span>
        {pages.slice(0, MOST_PLACES).map((page) => {
          const statement = places.find((one) => one.page === page.id)?.statement ?? null
          return (
            <a href={pageAddress(page.id, statement)}>
              {page.outlet ? <Named {...page.outlet} words={words} /> : words.unknown.outlet}
            </a>
          )
        })}
      </p>
    </>
  )
}

/** What the sentence of an alert needs, with names and days as the reader knows them. */
function toldOf(props: AlertsProps & { readonly alert: AlertView }): AlertTold {
  const { alert, facts, words } = props
  const { values } = alert
  const name = (key: string): string => {
    const label = String(values[key] ?? '')
    return isolated(nameIn(facts.entities.get(label) ?? null, words.code, label).name)
  }
  const text = (key: string): string => (values[key] ? isolated(String(values[key])) : '')
  const day = (key: string): string => (values[key] ? dayIn(String(values[key]), words) : '')
  const how = values['how'] as ReprintKind | undefined
  const outlets = alert.kind === 'circular' ? alert.pages.map((page) => outletOf(page, props)) : []
  return {
    outlet: name('outlet'),
    of: name('of'),
    copy: how ? words.story.copies[how](percentIn(Number(values['share']), words)) : '',
    from: text('from'),
    to: text('to'),
    speaker: name('speaker'),
    outlets: outlets.join(words.comma),
    body: name('body'),
    other: values['other'] === values['body'] ? null : name('other'),
    before: (values['before'] ?? 'asserts') as Side,
    after: (values['after'] ?? 'asserts') as Side,
    since: day('since'),
    until: day('until'),
    reports: Number(values['reports'] ?? 0),
    origin: name('origin'),
  }
}

function outletOf(page: string, { facts, words }: AlertsProps): string {
  const outlet = facts.refs.get(page)?.outlet
  return outlet
    ? isolated(nameIn(outlet.entity, words.code, outlet.name).name)
    : words.unknown.outlet
}
