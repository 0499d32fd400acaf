import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ar } from '../../lang/ar/index.ts'
import { rows } from '../../text/lines.ts'
import { tokenise } from '../../text/tokens.ts'
import type { ShippedKnowledge } from '../shipped.ts'
import { shippedOutside } from './outside.ts'
import { buildIndex } from './user-index.ts'
import { userKnowledge } from './user-knowledge.ts'
import { withUser } from './with-user.ts'

const PROCLITICS = {
  ar: rows(ar.spelling.proclitics).map(([prefix = '', hidden = '']) => ({ prefix, hidden })),
}

function knowledgeOf(...lines: readonly string[]): ShippedKnowledge {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { index, problems } = buildIndex(bytes, { file: 'own.tsv', outside: shippedOutside })
  assert.deepEqual(problems, [])
  return withUser(userKnowledge(bytes, index!), PROCLITICS)
}

const own = knowledgeOf(
  'id\tkind\tcountry\ten\tfa\tfa_short\tar\tru\thosts\tsame_as',
  'mina-zarrin\tperson\tIR\tMina Zarrin\tمینا زرین‌فام\tزرین‌فام?\tمينا زرين فام\tМина Заринфам\t\t',
  'partow\tagency\tIR\tPartow News Agency\tخبرگزاری پرتو|پرتو?\t\t\t\tpartow.example|fa.isna.ir\t',
  'other-mehr\tagency\tIR\tNew Mehr Agency\tخبرگزاری مهر\t\t\t\t\t',
  'Q58217\t\t\tSergey Viktorovich Lavrov\tسرگئی ویکتوروویچ لاوروف\t\t\t\t\t',
  'the-tsar\tperson\t\tThe Tsar\tتزار کرملین\t\t\t\t\tQ7747',
  'atlantis\tstate\tXA\tAtlantis\tآتلانتیس\t\t\t\t\t',
  'nameless\tgroup\t\t\tگروه سپید\t\t\t\t\t',
  'person\toffice\tstate\tfrom\tto',
  'mina-zarrin\tpresident\tXA\t2020-01\t',
  'mina-zarrin\tpresident\tFR\t2024-03\t2024-04',
  'Q7747\tpresident\tRU\t2012-05-07\t2024-06-30',
)

function found(language: string, text: string): string[] {
  const tokens = tokenise(text)
  return own
    .names(language)
    .find(tokens, 0, tokens.length)
    .map(({ value }) => `${value.known.name} (${value.form}${value.needsCompany ? '?' : ''})`)
}

const texts: readonly (readonly [
  title: string,
  language: string,
  text: string,
  names: readonly string[],
])[] = [
  ['a name of the user', 'fa', 'دیروز مینا زرین‌فام گفت', ['Mina Zarrin (full)']],
  [
    'a name in all spellings of a half-space',
    'fa',
    'مینا زرین فام و مینا زرینفام',
    ['Mina Zarrin (full)', 'Mina Zarrin (full)'],
  ],
  ['a name behind a proclitic', 'ar', 'ومينا زرين فام', ['Mina Zarrin (full)']],
  ['a short name that needs company', 'fa', 'زرین‌فام گفت', ['Mina Zarrin (short?)']],
  [
    'the longest name',
    'fa',
    'خبرگزاری پرتو و پرتو',
    ['Partow News Agency (full)', 'Partow News Agency (short?)'],
  ],
  ['the user’s entity of two with one name', 'fa', 'خبرگزاری مهر', ['New Mehr Agency (full)']],
  [
    'a shipped name with the user’s label',
    'fa',
    'سرگئی لاوروف',
    ['Sergey Viktorovich Lavrov (full)'],
  ],
  [
    'a shipped entity by the user’s name',
    'fa',
    'سرگئی ویکتوروویچ لاوروف',
    ['Sergey Viktorovich Lavrov (full)'],
  ],
  ['the entity that another is the same as', 'fa', 'تزار کرملین', ['Vladimir Putin (full)']],
  [
    'bodies of the user’s states',
    'fa',
    'وزارت امور خارجه آتلانتیس',
    ['Ministry of Foreign Affairs of Atlantis (full)'],
  ],
  ['names in languages without a pack', 'ru', 'Мина Заринфам', ['Mina Zarrin (full)']],
]

for (const [title, language, text, names] of texts) {
  test(`finds ${title}`, () => assert.deepEqual(found(language, text), names))
}

test('does not find the beginning or the end of a name', () => {
  assert.deepEqual(found('fa', 'مینا گفت که فام'), [])
})

test('an entity without an English name is romanised', () => {
  assert.match(own.byId('nameless')!.name, /^[A-Z][a-z]+ /)
})

test('a corrected entity keeps what the user does not say', () => {
  const lavrov = own.byId('Q58217')!
  assert.deepEqual([lavrov.kind, lavrov.country], ['person', 'RU'])
  assert.equal(lavrov.names['fa']![0], 'سرگئی ویکتوروویچ لاوروف')
  assert.ok(lavrov.names['fa']!.includes('سرگئی لاوروف'))
  assert.equal(own.byId('Q7747')!.name, 'Vladimir Putin')
})

test('hosts of the user come first, the shipped ones stay', () => {
  assert.equal(own.outletOfHost('www.partow.example')?.id, 'partow')
  assert.equal(own.outletOfHost('fa.isna.ir')?.id, 'partow')
  assert.equal(own.outletOfHost('isna.ir')?.id, 'isna')
  assert.equal(own.outletOfHost('example'), undefined)
})

test('tenures of the user win at their dates', () => {
  const holder = (state: string, day: string) => own.holder('president', state, day)?.person.name
  assert.equal(holder('XA', '2024-06-01'), 'Mina Zarrin')
  assert.equal(holder('FR', '2024-03-15'), 'Mina Zarrin')
  assert.equal(holder('FR', '2024-06-15'), 'Emmanuel Macron')
  assert.equal(holder('RU', '2024-06-15'), 'Vladimir Putin')
  assert.equal(holder('RU', '2024-07-15'), undefined)
  assert.equal(own.officesOf('Q7747').find(({ state }) => state === 'RU')?.to, '2024-06-30')
})

test('the holder whom the user names stands alone on that day', () => {
  const holders = (country: string, day: string) =>
    own
      .holders({ gloss: 'president', country, body: null, standing: null }, day)
      .map(({ person }) => person.name)
  assert.deepEqual(holders('FR', '2024-03-15'), ['Mina Zarrin'])
  assert.deepEqual(holders('FR', '2024-06-15'), ['Emmanuel Macron'])
  assert.deepEqual(holders('XA', '2024-06-15'), ['Mina Zarrin'])
  assert.deepEqual(holders('RU', '2024-07-15'), [])
})

test('the user’s states and entities are listed', () => {
  assert.equal(own.stateOf('XA')?.name, 'Atlantis')
  assert.equal(own.stateOf('IR')?.name, 'Iran')
  const ids = own.all.map(({ id }) => id)
  assert.ok(ids.includes('partow') && ids.includes('isna'))
  assert.equal(new Set(ids).size, ids.length)
})

test('every name is given with its entity, as often as it is asked for', () => {
  const names = () =>
    [...own.user!.allNames()].map(({ id, language, name }) => [id, language, name].join(' '))
  assert.ok(names().includes('partow fa پرتو'))
  assert.ok(names().includes('mina-zarrin ru Мина Заринфам'))
  assert.deepEqual(names(), names())
})
