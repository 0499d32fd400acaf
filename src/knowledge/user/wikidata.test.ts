import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WikidataEntity } from './wikidata.ts'
import { readWikidata } from './wikidata.ts'
import { officeOfLabel } from './wikidata-office.ts'
import { stateOfCountry } from '../entities.ts'

type Json = Readonly<Record<string, unknown>>

const item = (id: string): Json => ({ type: 'wikibase-entityid', value: { id } })
const text = (value: string): Json => ({ type: 'string', value })
const time = (value: string, precision: number, calendar = 'Q1985727'): Json => ({
  type: 'time',
  value: { time: value, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
})
const snak = (datavalue: Json | 'somevalue' | 'novalue'): Json =>
  typeof datavalue === 'string' ? { snaktype: datavalue } : { snaktype: 'value', datavalue }
const claim = (value: Parameters<typeof snak>[0], rest: Json = {}): Json => ({
  mainsnak: snak(value),
  rank: 'normal',
  ...rest,
})
const labels = (names: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(
    Object.entries(names).map(([language, value]) => [language, { language, value }]),
  )

const OPTIONS = {
  languages: ['en', 'fa'],
  countryOf: (id: string) => ({ Q1: 'XA', Q2: 'XB' })[id],
  isOrdinary: (_: string, word: string) => word === 'امید',
}

function read(claims: Json, rest: Json = {}): WikidataEntity {
  const entity = { id: 'Q9', type: 'item', labels: labels({ en: 'Mina Zarrin' }), claims, ...rest }
  const found = readWikidata(entity, OPTIONS)
  assert.ok(typeof found !== 'string')
  return found
}

const PERSON = { P31: [claim(item('Q5'))] }

test('labels and aliases become names, the label first', () => {
  const { cells } = read(PERSON, {
    labels: labels({ en: 'Mina Zarrin', fa: 'مینا زرین‌فام', tr: 'Mina' }),
    aliases: {
      fa: [{ value: 'مینا زرین' }, { value: 'زرین‌فام' }, { value: 'مینا | زرین' }, { value: '؟' }],
    },
  })
  assert.deepEqual(cells, {
    id: 'Q9',
    kind: 'person',
    country: '',
    en: 'Mina Zarrin',
    fa: 'مینا زرین‌فام|مینا زرین|زرین‌فام?',
    hosts: '',
  })
})

test('a name that is an ordinary word needs company', () => {
  assert.equal(
    read({ P31: [claim(item('Q532'))] }, { labels: labels({ fa: 'امید' }) }).cells!['fa'],
    'امید?',
  )
})

test('the label for all languages stands for the English one', () => {
  assert.equal(read(PERSON, { labels: labels({ mul: 'Ann Lee' }) }).cells!['en'], 'Ann Lee')
})

const kinds: readonly (readonly [classes: readonly string[], kind: string | undefined])[] = [
  [['Q5'], 'person'],
  [['Q192283', 'Q4830453'], 'agency'],
  [['Q515'], 'place'],
  [['Q3624078'], 'state'],
  [['Q7278'], 'organisation'],
  [['Q16521'], undefined],
  [[], undefined],
]

for (const [classes, kind] of kinds) {
  test(`the classes ${classes.join(', ') || 'none'} make ${kind ?? 'no entity'}`, () => {
    assert.equal(read({ P31: classes.map((id) => claim(item(id))) }).cells?.['kind'], kind)
  })
}

const countries: readonly (readonly [title: string, claims: Json, country: string])[] = [
  ['of citizenship', { P27: [claim(item('Q1'))] }, 'XA'],
  [
    'that is preferred',
    { P27: [claim(item('Q1')), claim(item('Q2'), { rank: 'preferred' })] },
    'XB',
  ],
  [
    'that is not deprecated',
    { P27: [claim(item('Q1'), { rank: 'deprecated' }), claim(item('Q2'))] },
    'XB',
  ],
  [
    'that has not ended',
    { P27: [claim(item('Q1'), { qualifiers: { P582: [snak('somevalue')] } }), claim(item('Q2'))] },
    'XB',
  ],
  [
    'that is known',
    { P27: [claim('somevalue'), claim('novalue'), claim(item('Q3')), claim(item('Q2'))] },
    'XB',
  ],
  ['that nobody knows', { P27: [claim('somevalue')] }, ''],
]

for (const [title, claims, country] of countries) {
  test(`takes the country ${title}`, () => {
    assert.equal(read({ ...PERSON, ...claims }).cells!['country'], country)
  })
}

test('a state has its own code', () => {
  const { cells } = read({ P31: [claim(item('Q6256'))], P297: [claim(text('XC'))] })
  assert.equal(cells!['country'], 'XC')
})

test('an outlet has the hosts that are its own', () => {
  const sites = ['https://www.Partow.example/', 'https://host.example/partow', 'ftp://a.example']
  const { cells } = read({
    P31: [claim(item('Q11032'))],
    P856: sites.map((site) => claim(text(site))),
  })
  assert.equal(cells!['hosts'], 'partow.example')
})

const day = (value: string, precision = 11): Json => snak(time(value, precision))

const terms: readonly (readonly [
  title: string,
  qualifiers: Json,
  expected: string | undefined,
  rest?: Json,
])[] = [
  [
    'days',
    { P580: [day('+2024-05-31T00:00:00Z')], P582: [day('+2024-06-01T00:00:00Z')] },
    '2024-05-31 2024-06-01',
  ],
  [
    'months and years by precision',
    { P580: [day('+2024-05-00T00:00:00Z', 10)], P582: [day('+2025-01-01T00:00:00Z', 9)] },
    '2024-05 2025',
  ],
  ['zero months by themselves', { P580: [day('+2024-00-00T00:00:00Z')] }, '2024 '],
  [
    'an end that is none',
    { P580: [day('+2024-05-31T00:00:00Z')], P582: [snak('novalue')] },
    '2024-05-31 ',
  ],
  [
    'an end that nobody knows',
    { P580: [day('+2024-05-31T00:00:00Z')], P582: [snak('somevalue')] },
    '2024-05-31 2024-05-31',
  ],
  [
    'a death for an end',
    { P580: [day('+1900-00-00T00:00:00Z', 9)] },
    '1900 1910',
    { P570: [claim(time('+1910-00-00T00:00:00Z', 9))] },
  ],
  ['a Julian day', { P580: [snak(time('+1700-02-29T00:00:00Z', 11, 'Q1985786'))] }, '1700 '],
  ['no dates', {}, undefined],
  ['decades', { P580: [day('+1990-00-00T00:00:00Z', 8)] }, undefined],
]

for (const [title, qualifiers, expected, rest = {}] of terms) {
  test(`reads tenures with ${title}`, () => {
    const { tenures, problems } = read({
      ...PERSON,
      ...rest,
      P39: [claim(item('Q7'), { qualifiers })],
    })
    assert.deepEqual(problems, [])
    assert.equal(tenures.map(({ from, to }) => `${from} ${to}`)[0], expected)
  })
}

test('a month that is none is told', () => {
  const qualifiers = { P580: [day('+2024-13-00T00:00:00Z', 10)] }
  const { problems } = read({ ...PERSON, P39: [claim(item('Q7'), { qualifiers })] })
  assert.deepEqual(problems, ['P39 Q7: "+2024-13-00T00:00:00Z" is no date; correct it'])
})

test('deprecated tenures and those without a position are left out', () => {
  const qualifiers = { P580: [day('+2024-05-31T00:00:00Z')] }
  const { tenures } = read({
    ...PERSON,
    P39: [
      claim(item('Q7'), { qualifiers, rank: 'deprecated' }),
      claim('somevalue', { qualifiers }),
    ],
  })
  assert.deepEqual(tenures, [])
})

test('does not read properties, redirects to nowhere, and other things', () => {
  for (const entity of [
    { id: 'P31' },
    { id: 'L1' },
    { id: 'Q5', missing: '' },
    { id: 'Q5', claims: [] },
  ]) {
    const found = readWikidata(entity, OPTIONS)
    assert.ok(typeof found !== 'string' && found.cells === undefined)
  }
  for (const entity of [null, 1, 'Q5', [], {}, { id: 5 }, { id: 'q5' }, { id: '../Q5' }]) {
    assert.equal(typeof readWikidata(entity, OPTIONS), 'string')
  }
})

test('does not stumble over what stands in the wrong place', () => {
  const odd = [
    null,
    5,
    'x',
    [],
    {},
    [null],
    [[]],
    [{ mainsnak: null }],
    [{ mainsnak: { datavalue: 1 } }],
  ]
  for (const value of odd) {
    for (const property of ['P31', 'P27', 'P39', 'P570', 'P856', 'P1001'])
      read({ ...PERSON, [property]: value })
    read(PERSON, { aliases: value })
    read(PERSON, { labels: { en: value, fa: { value } } })
  }
})

const offices: readonly (readonly [label: string, country: string, office: string])[] = [
  ['President of France', 'FR', 'president'],
  ['Minister of Foreign Affairs of Iran', 'IR', 'foreign-minister'],
  ['Prime Minister of the United Kingdom', 'GB', 'prime-minister'],
  ['Minister of Roads of Iran', 'IR', 'roads-minister'],
  ['Keeper of the Light', '', 'keeper-of-the-light'],
]

for (const [label, country, office] of offices) {
  test(`the office of "${label}" is ${office}`, () => {
    assert.equal(officeOfLabel({ label, country }, stateOfCountry(country)), office)
  })
}
