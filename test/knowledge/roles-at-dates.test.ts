import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { whoHolds } from '../../src/app/who.ts'
import { knowledge } from '../../src/app/knowledge.ts'

interface Question {
  readonly language: string
  readonly role: string
  readonly day: string
  /** The id of whoever holds the office, `-` for nobody. */
  readonly person: string
}

const SHARE = 0.98

/** Questions that are not answered yet: titles that name their state themselves. */
const OPEN: ReadonlySet<string> = new Set([
  'رهبر معظم انقلاب 2019-01-01',
  'خادم الحرمين الشريفين 2015-08-01',
])

const questions = readQuestions(join(import.meta.dirname, 'roles-at-dates.tsv'))

function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', role = '', day = '', person = ''] = line.split('\t')
      return { language, role, day, person }
    })
}

/** `role day: answer, not the person` where the program answers otherwise. */
function mistake({ role, day, person }: Question): string[] {
  const answer = whoHolds(role, { at: day })?.person ?? '-'
  return answer === person ? [] : [`${role} ${day}: ${answer}, not ${person}`]
}

function isOpen({ role, day }: Question): boolean {
  return OPEN.has(`${role} ${day}`)
}

test('the table asks enough, in three languages, of people who are known, on days', () => {
  assert.ok(questions.length >= 400)
  assert.deepEqual([...new Set(questions.map(({ language }) => language))].sort(), [
    'ar',
    'en',
    'fa',
  ])
  const unknown = questions.filter(({ person }) => person !== '-' && !knowledge().byId(person))
  assert.deepEqual(unknown, [])
  assert.deepEqual(
    questions.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day)),
    [],
  )
  const asked = questions.map(({ role, day }) => `${role} ${day}`)
  assert.equal(new Set(asked).size, asked.length)
})

for (const language of ['fa', 'ar', 'en']) {
  test(`an office means its holder on the day (${language})`, () => {
    const own = questions.filter((question) => question.language === language && !isOpen(question))
    assert.deepEqual(own.flatMap(mistake), [])
  })
}

test('an office without a holder, or of nobody, does not mean anybody', () => {
  const nobody = questions.filter(({ person }) => person === '-')
  assert.ok(nobody.length >= 20)
  assert.deepEqual(nobody.flatMap(mistake), [])
})

test('what is open is little, and still open', () => {
  assert.ok(OPEN.size <= questions.length * (1 - SHARE))
  const answered = questions.filter(
    (question) => isOpen(question) && mistake(question).length === 0,
  )
  assert.deepEqual(answered, [])
})
