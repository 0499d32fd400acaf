import { keysOf } from '../../text/tokens.ts'
import { LONGEST_NAME } from './check-row.ts'
import { kindOfClasses, POSITION_CLASSES } from './wikidata-kinds.ts'
import type { JsonObject, WikidataValue } from './wikidata-value.ts'
import { isObject, itemsOf, statementsOf } from './wikidata-value.ts'

/** What reading Wikidata's entities needs besides them. */
export interface WikidataOptions {
  /** BCP 47 codes of the languages whose names are kept. */
  readonly languages: readonly string[]
  /** The country code of the state of a Wikidata id. */
  readonly countryOf: (id: string) => string | undefined
  /** Whether a word of a language is a word of ordinary text. */
  readonly isOrdinary: (language: string, word: string) => boolean
}

/** An office as Wikidata has it: the label that says what it is, and the country that has it. */
export interface WikidataOffice {
  readonly label: string
  readonly country: string
}

/** What an entity of Wikidata says, in the cells of a user's file. */
export interface WikidataEntity {
  readonly id: string
  /** The cells of its line; none for what is no person, body, place or outlet. */
  readonly cells?: Readonly<Record<string, string>>
  /** Its tenures; `office` is the Wikidata id of a position. */
  readonly tenures: readonly Readonly<Record<string, string>>[]
  /** What office it is, where it is one. */
  readonly office?: WikidataOffice
  readonly problems: readonly string[]
}

const OUTLETS: ReadonlySet<string> = new Set(
  'outlet agency newspaper magazine broadcaster radio online'.split(' '),
)

/** Reads an entity of Wikidata's JSON: labels, aliases, P31, P17, P27, P297, P39 with its times, P856. */
export function readWikidata(entity: unknown, options: WikidataOptions): WikidataEntity | string {
  if (!isObject(entity)) return 'is no entity; write one JSON object a line'
  const { id } = entity
  if (typeof id !== 'string') return 'has no "id"; write entities as Wikidata exports them'
  const none = { id, tenures: [], problems: [] }
  if (/^[PL][1-9]\d*$/.test(id) || Object.hasOwn(entity, 'missing')) return none
  if (!/^Q[1-9]\d{0,11}$/.test(id)) return `"${id.slice(0, 40)}" is no id of Wikidata such as Q42`
  const kind = kindOfClasses(itemsOf(entity, 'P31'))
  const office = officeOf(entity, options)
  if (kind === undefined) return office ? { ...none, office } : none
  const names = namesOf(entity, kind === 'person', options)
  if (Object.keys(names).length === 0) return none
  const { tenures, problems } =
    kind === 'person' ? tenuresOf(entity, id, options) : { tenures: [], problems: [] }
  const hosts = OUTLETS.has(kind) ? hostsOf(entity) : []
  const cells = {
    id,
    kind,
    country: countryOf(entity, kind, options),
    ...names,
    hosts: hosts.join('|'),
  }
  return { id, cells, tenures, problems, ...(office ? { office } : {}) }
}

function countryOf(entity: JsonObject, kind: string, { countryOf: find }: WikidataOptions): string {
  if (kind === 'state') {
    const own = statementsOf(entity, 'P297').find(({ value }) => value.kind === 'text')?.value
    return own?.kind === 'text' && /^[A-Z]{2}$/.test(own.text) ? own.text : ''
  }
  const current = statementsOf(entity, kind === 'person' ? 'P27' : 'P17').filter(
    ({ qualifiers }) => qualifiers('P582').length === 0,
  )
  for (const { value } of current) {
    const country = value.kind === 'item' ? find(value.id) : undefined
    if (country !== undefined) return country
  }
  return ''
}

/** The label and the aliases in each language that is kept, without those that no text could be searched for. */
function namesOf(
  entity: JsonObject,
  isPerson: boolean,
  { languages, isOrdinary }: WikidataOptions,
): Record<string, string> {
  const names: Record<string, string> = {}
  for (const language of languages) {
    const label = labelIn(entity, language)
    const aliases = isObject(entity['aliases']) ? entity['aliases'][language] : undefined
    const written = [label, ...(Array.isArray(aliases) ? aliases.map(textOf) : [])].map(cleanName)
    const usable = [...new Set(written)].filter(isUsable).slice(0, MOST_NAMES)
    const marked = usable.map((name, at) => {
      const keys = keysOf(name)
      const isBare = keys.length === 1 && ((isPerson && at > 0) || isOrdinary(language, keys[0]!))
      return isBare ? `${name}?` : name
    })
    if (marked.length > 0) names[language] = marked.join('|')
  }
  return names
}

const MOST_NAMES = 50
/** Where labels in Latin letters may stand besides. */
const LATIN: readonly string[] = ['en', 'mul', 'en-gb', 'en-us', 'en-ca']

function labelIn(entity: JsonObject, language: string): string {
  const labels = isObject(entity['labels']) ? entity['labels'] : {}
  const codes = language === LATIN[0] ? LATIN : [language]
  return codes.map((code) => textOf(labels[code])).find((label) => label !== '') ?? ''
}

function textOf(term: unknown): string {
  const text = isObject(term) ? term['value'] : term
  return typeof text === 'string' ? text.toWellFormed() : ''
}

/** A name without invisible marks that no reader sees and no search needs; half-spaces stay. */
function cleanName(name: string): string {
  return name
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?\s]+$/, '')
}

function isUsable(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LONGEST_NAME.characters &&
    !/[|\u0000-\u001f\u007f-\u009f]/.test(name) &&
    /\p{L}/u.test(name) &&
    keysOf(name).length <= LONGEST_NAME.words
  )
}

/** The positions that a person held, those without any date left out. */
function tenuresOf(
  entity: JsonObject,
  person: string,
  options: WikidataOptions,
): { tenures: Record<string, string>[]; problems: string[] } {
  const tenures: Record<string, string>[] = []
  const problems: string[] = []
  const death = dateOf(statementsOf(entity, 'P570').map(({ value }) => value))
  for (const { value, qualifiers } of statementsOf(entity, 'P39')) {
    if (value.kind !== 'item') continue
    const from = dateOf(qualifiers('P580'))
    const to = dateOf(qualifiers('P582'))
    for (const { bad } of [from, to]) {
      if (bad !== undefined)
        problems.push(`P39 ${value.id}: "${bad.slice(0, 40)}" is no date; correct it`)
    }
    if (from.date === '' && to.date === '') continue
    const end = to.date || (to.isUnknown ? from.date : death.date)
    const state = ['P1001', 'P17', 'P642']
      .flatMap((property) => qualifiers(property))
      .flatMap((where) => (where.kind === 'item' ? (options.countryOf(where.id) ?? []) : []))[0]
    tenures.push({ person, office: value.id, state: state ?? '', from: from.date, to: end })
  }
  return { tenures, problems }
}

/** The first date among values; `isUnknown` where there is one that nobody knows. */
function dateOf(values: readonly WikidataValue[]): {
  date: string
  isUnknown: boolean
  bad?: string
} {
  const [value] = values
  if (value?.kind === 'bad-time') return { date: '', isUnknown: true, bad: value.text }
  if (value?.kind === 'time') return { date: value.date, isUnknown: false }
  return { date: '', isUnknown: value?.kind === 'some' }
}

/** Hosts of official web sites that are a site's own, not a page on one. */
function hostsOf(entity: JsonObject): string[] {
  const hosts = statementsOf(entity, 'P856').flatMap(({ value }) => {
    const text = value.kind === 'text' ? value.text : ''
    const [, host] = /^https?:\/\/(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i.exec(text) ?? []
    return host === undefined ? [] : [host.toLowerCase()]
  })
  return [...new Set(hosts)]
}

/** The office that an entity is: by its class, or because an office of a country is all that it says. */
function officeOf(entity: JsonObject, options: WikidataOptions): WikidataOffice | undefined {
  const classes = [...itemsOf(entity, 'P31'), ...itemsOf(entity, 'P279')]
  const label = labelIn(entity, LATIN[0]!)
  const owners = [...itemsOf(entity, 'P1001'), ...itemsOf(entity, 'P17')]
  const country = owners.map((id) => options.countryOf(id)).find((code) => code !== undefined)
  const isOffice =
    classes.some((id) => POSITION_CLASSES.has(id)) || itemsOf(entity, 'P1001').length > 0
  return isOffice && label !== '' ? { label, country: country ?? '' } : undefined
}
