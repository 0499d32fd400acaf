import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSamples } from '../../test/samples.ts'
import type { IsnadError } from '../model/error.ts'
import type { ExportPage, Format } from './format.ts'
import { FORMATS, loadFormat } from './formats.ts'
import { writePages } from './write-pages.ts'

const pages = readSamples()
const inBrackets: Format = {
  name: 'brackets',
  extension: 'txt',
  mediaType: 'text/plain',
  drops: [],
  head: '[',
  page: ({ record }) => record.page.language,
  between: ',',
  foot: ']',
}

async function textOf(format: Format, of: Iterable<ExportPage>): Promise<string> {
  let text = ''
  for await (const piece of writePages(format, of)) text += piece
  return text
}

test('pages stand between head and foot, parted where there are several', async () => {
  assert.equal(await textOf(inBrackets, []), '[]')
  assert.equal(await textOf(inBrackets, pages.slice(0, 1)), '[ar]')
  assert.equal(await textOf(inBrackets, [pages[0]!, pages.at(-1)!]), '[ar,fa]')
})

test('a page of which the format has nothing to say leaves no gap', async () => {
  const onlyPersian: Format = {
    ...inBrackets,
    page: ({ record }) => (record.page.language === 'fa' ? 'fa' : ''),
  }
  const [arabic, persian] = [pages[0]!, pages.at(-1)!]
  assert.equal(await textOf(onlyPersian, [arabic, persian, arabic, persian]), '[fa,fa]')
  assert.equal(await textOf(onlyPersian, [arabic]), '[]')
})

test('writing does not hold the pages back', async () => {
  let asked = 0
  function* endless() {
    for (;;) {
      asked++
      yield pages[0]!
    }
  }
  const pieces = writePages(inBrackets, endless())
  for (let count = 0; count < 100; count++) await pieces.next()
  assert.equal(asked, 100)
  await pieces.return()
})

test('every format is loaded by its own name and says what it drops', async () => {
  for (const name of Object.keys(FORMATS)) {
    const format = await loadFormat(name)
    assert.equal(format.name, name)
    assert.match(format.extension, /^[a-z]+(?:\.[a-z]+)?$/)
    assert.match(format.mediaType, /^[a-z]+\/[\w.+-]+(?:; |$)/)
    assert.equal(format.drops.length === 0, name === 'jsonl')
  }
})

test('a format that there is not is refused with the names of all', async () => {
  for (const name of ['xml', 'toString', '__proto__', '']) {
    await assert.rejects(loadFormat(name), (error: IsnadError) => {
      assert.equal(error.code, 'bad-argument')
      return error.message.includes('jsonl, csv')
    })
  }
})
