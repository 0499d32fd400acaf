import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../app/knowledge.ts'
import type { Voice } from './join-voices.ts'
import { joinVoices } from './join-voices.ts'

type Told = Pick<Voice, 'name' | 'native' | 'kind'> & { readonly text?: boolean }

/** A voice on a page of its own, of which no table knows. */
function voice({ name, native, kind, text = false }: Told, at: number): Voice {
  const id = `local:${native ?? name}`
  const by = { entity: id, name: native ?? name, named: true, isPerson: kind === 'speaker' }
  const place = { page: `sha256:${at}`, language: 'fa' }
  return { key: id, kind, id, name, native, ...place, by: { ...by, isText: text } }
}

const PERSON = { name: 'Farhad Delshadpour', native: 'فرهاد دلشادپور', kind: 'speaker' } as const

const CASES: readonly { says: string; told: readonly Told[]; joined: boolean }[] = [
  {
    says: 'one person as two languages spell him',
    told: [PERSON, { ...PERSON, native: 'فرهاد دلشادبور' }],
    joined: true,
  },
  {
    says: 'one body under two labels',
    told: [
      { name: 'Ministry of Oil of Kuwait', native: 'وزارت نفت', kind: 'body' },
      { name: 'Ministry of Petroleum of Kuwait', native: 'وزارة النفط', kind: 'body' },
    ],
    joined: true,
  },
  {
    says: 'a statement that the page ascribes to nobody and the one writing beside it',
    told: [
      { name: 'joint statement', native: 'بیانیه', kind: 'body', text: true },
      { name: 'statement of three states', native: 'البيان الثلاثي', kind: 'body', text: true },
    ],
    joined: true,
  },
  {
    says: 'does not join two persons',
    told: [PERSON, { name: 'Nader Shahandeh', native: 'نادر شاهنده', kind: 'speaker' }],
    joined: false,
  },
  {
    says: 'does not join a person and a body',
    told: [PERSON, { name: 'Farhad Delshadpour', native: 'دفتر', kind: 'body' }],
    joined: false,
  },
]

for (const { says, told, joined } of CASES) {
  test(`voices on one claim: ${says}`, () => {
    const heads = joinVoices(told.map(voice), knowledge())
    assert.equal(new Set(heads.values()).size === 1, joined)
  })
}
