import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { isnad } from '../library/isnad.ts'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OwnDesk } from './own-desk.ts'
import { openOwnDesk } from './own-desk.ts'
import { inTab, pressCode } from './tabs.ts'

const skip = WITHOUT_BROWSER
let desk: OwnDesk
let browser: Browser
before(async () => {
  desk = await openOwnDesk()
  if (!skip) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk?.close()
})

/** The address at which a statement of the page of text is asked about. */
async function asking(statement: string, lang = 'en'): Promise<string> {
  const { page } = await desk.record()
  return `${desk.url}/review?again=${page.id}.${statement}&lang=${lang}`
}

const spanOf = async (statement: string) =>
  (await desk.record()).statements.find(({ id }) => id === statement)!.content.span

/** The span that the form would send. */
const spanIn = async (tab: Page) =>
  (await tab.locator('[name=content]').inputValue()).split('-').map(Number)

const handle = (tab: Page, end: 'Beginning' | 'End'): Locator =>
  tab.getByRole('slider', { name: `${end} of the statement` })

/** Takes the last decision back, from the screen. */
const undo = (tab: Page) => tab.locator('[data-key=Backspace]').click()

/** Where a character of the text stands in the window: its middle. */
const placeOf = (tab: Page, at: number) =>
  tab.evaluate((offset) => {
    for (const element of document.querySelectorAll<HTMLElement>('.passage [data-o]')) {
      const from = Number(element.dataset['o'])
      const node = element.firstChild as Text | null
      if (!node || offset < from || offset >= from + node.length) continue
      const range = new Range()
      range.setStart(node, offset - from)
      range.setEnd(node, offset - from + 1)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { left: x, right: x + width, y: y + height / 2 }
    }
    throw new Error('this character is not shown')
  }, at)

test(
  'an end is dragged by the mouse, saved, survives a new reading, and is gold',
  { skip },
  async () => {
    const [start, end] = await spanOf('s2')
    const address = await asking('s2')
    await inTab(browser, { address }, async (tab) => {
      const grip = (await handle(tab, 'End').boundingBox())!
      const to = await placeOf(tab, end - 10)
      await tab.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
      await tab.mouse.down()
      await tab.mouse.move(to.left, to.y, { steps: 6 })
      await tab.mouse.up()
      assert.deepEqual(await spanIn(tab), [start, end - 9])
      const length = await tab.evaluate(
        () => [...(CSS.highlights.get('span') as unknown as Set<Range>)].join('').length,
      )
      assert.equal(length, end - 9 - start, 'what would be put is shown')
      await tab.getByRole('button', { name: 'Save corrections' }).click()
      await tab.locator('.decisions .change').first().waitFor()
    })
    assert.deepEqual(await spanOf('s2'), [start, end - 9])
    const again = await isnad(['reread', '--all', '--library', desk.library])
    assert.equal(again.status, 0, again.stderr)
    assert.deepEqual(await spanOf('s2'), [start, end - 9], 'read anew')
    const lines = await (await fetch(`${desk.url}/review/gold.jsonl`)).text()
    const folder = mkdtempSync(join(tmpdir(), 'isnad-gold-'))
    writeFileSync(join(folder, 'gold.jsonl'), lines)
    const { page, statements } = await desk.record()
    const gold = JSON.parse(lines) as {
      file: string
      reviewed: boolean
      statements: { span: number[]; starts: string; ends: string }[]
    }
    assert.equal(gold.reviewed, true)
    assert.deepEqual(gold.statements[1]!.span, [start, end - 9])
    writeFileSync(join(folder, gold.file), page.text)
    const { namedSet } = await import('../../eval/gold.ts')
    const { scoreSet } = await import('../../eval/read-set.ts')
    const scored = scoreSet(namedSet(join(folder, 'gold.jsonl'), folder))
    assert.equal(scored.length, 1)
    for (const [at, { starts, ends }] of gold.statements.entries()) {
      const content = statements[at]!.content.text.replace(/\s+/g, ' ')
      assert.ok(content.startsWith(starts) && content.endsWith(ends), content)
    }
    rmSync(folder, { recursive: true })
    await inTab(browser, { address: `${desk.url}/review` }, undo)
    assert.deepEqual(await spanOf('s2'), [start, end])
  },
)

test(
  'arrows move an end by a letter, with Shift by a word, towards where they point',
  { skip },
  async () => {
    const [start, end] = await spanOf('s2')
    const { page } = await desk.record()
    await inTab(browser, { address: await asking('s2') }, async (tab) => {
      await handle(tab, 'End').focus()
      await tab.keyboard.press('ArrowRight')
      assert.deepEqual(
        await spanIn(tab),
        [start, end - 1],
        'right is back in a text from right to left',
      )
      await tab.keyboard.press('ArrowLeft')
      await tab.keyboard.press('Shift+ArrowRight')
      const [, shorter] = await spanIn(tab)
      assert.match(page.text.slice(shorter, end), /^\s?\S+$/)
      await tab.keyboard.press('Escape')
      assert.deepEqual(await spanIn(tab), [start, end])
      await handle(tab, 'Beginning').focus()
      await tab.keyboard.press('Shift+ArrowLeft')
      const [later] = await spanIn(tab)
      assert.match(page.text.slice(start, later), /^\S+\s?$/)
      assert.equal(await handle(tab, 'Beginning').getAttribute('aria-valuenow'), String(later))
    })
    // A letter with its mark is one: العُمّال.
    const marked = page.text.indexOf('ُ')
    await inTab(browser, { address: await asking('s4') }, async (tab) => {
      await handle(tab, 'Beginning').focus()
      const seen = new Set<number>()
      for (let step = 0; step < 14; step++) {
        await tab.keyboard.press('ArrowLeft')
        seen.add((await spanIn(tab))[0]!)
      }
      assert.ok(!seen.has(marked) && seen.has(marked - 1), [...seen].join())
    })
  },
)

test('an end is dragged by a finger', { skip }, async () => {
  const [start, end] = await spanOf('s2')
  const address = await asking('s2')
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }
  await inTab(browser, { address, ...phone }, async (tab) => {
    await handle(tab, 'Beginning').scrollIntoViewIfNeeded()
    const grip = (await handle(tab, 'Beginning').boundingBox())!
    const to = await placeOf(tab, start + 6)
    const session = await tab.context().newCDPSession(tab)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      })
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
    await touch('touchStart', from.x, from.y)
    await touch('touchMove', (from.x + to.right) / 2, to.y)
    await touch('touchMove', to.right, to.y)
    await touch('touchEnd')
    assert.deepEqual(await spanIn(tab), [start + 6, end])
  })
})

test(
  'the way is put in order by buttons and by dragging, with somebody added',
  { skip },
  async () => {
    const { statements } = await desk.record()
    const [page] = statements[1]!.chain.map(({ name }) => name)
    await inTab(browser, { address: await asking('s2') }, async (tab) => {
      await tab.locator('#correct summary').click()
      const names = () => tab.locator('.hops .name').allInnerTexts()
      await tab.locator('#new-hop').fill('Reuters')
      await tab.locator('#actors option').first().waitFor({ state: 'attached' })
      const offered = await tab.locator('#actors option').first().getAttribute('value')
      assert.match(offered!, /^Reuters \(Q\d+\)$/)
      await tab.locator('#new-hop').fill(offered!)
      await tab.locator('[data-hop=add]').click()
      assert.deepEqual(await names(), ['Reuters', page])
      await tab.getByRole('button', { name: 'Move Reuters down' }).click()
      assert.deepEqual(await names(), [page, 'Reuters'])
      const items = tab.locator('.hops li')
      await items.nth(1).dragTo(items.nth(0), { targetPosition: { x: 10, y: 2 } })
      assert.deepEqual(await names(), ['Reuters', page])
      await tab.locator('#new-hop').fill('Agence France-Presse')
      await tab.keyboard.press('Enter')
      await tab.getByRole('button', { name: 'Remove Agence France-Presse' }).click()
      await tab.getByRole('button', { name: 'Save corrections' }).click()
      await tab.locator('.decisions .change').first().waitFor()
      const after = (await desk.record()).statements[1]!.chain.map(({ name }) => name)
      assert.deepEqual(after, ['Reuters', page])
      await undo(tab)
    })
    assert.deepEqual((await desk.record()).statements[1]!.chain, statements[1]!.chain)
  },
)

test(
  'keys are taken by their place on a Persian keyboard, and names are Persian',
  { skip },
  async () =>
    inTab(browser, { address: await asking('s2', 'fa'), locale: 'fa-IR' }, async (tab) => {
      await pressCode(tab, 'KeyC', 'ز')
      assert.equal(await tab.locator('#correct').getAttribute('open'), '')
      await pressCode(tab, 'Digit1', '۱')
      assert.equal(await tab.locator('[data-key=Digit1]').isChecked(), true)
      await tab.locator('[name=other]').fill('پوتین')
      await tab.locator('#actors option').first().waitFor({ state: 'attached' })
      const offered = await tab.locator('#actors option').first().getAttribute('value')
      assert.match(offered!, /^ولادیمیر پوتین \(Q7747\)$/)
      assert.equal(await tab.locator('[name=speaker][value=other]').isChecked(), true)
      await tab.locator('[name=other]').fill(offered!)
      await tab.locator('#corrections .put').click()
      await tab.locator('.decisions .change', { hasText: 'ولادیمیر پوتین' }).waitFor()
      assert.equal((await desk.record()).statements[1]!.speaker.entity, 'Q7747')
      await pressCode(tab, 'Backspace', '⌫')
      await tab.waitForURL(/again=/)
      assert.notEqual((await desk.record()).statements[1]!.speaker.entity, 'Q7747')
      await pressCode(tab, 'KeyX', 'ط')
      await tab.waitForURL((url) => !url.search.includes('again='))
      assert.equal((await desk.record()).statements.length, 3)
      await pressCode(tab, 'Backspace', '⌫')
      await tab.waitForURL(/again=/)
      assert.equal((await desk.record()).statements.length, 4)
    }),
)

test('what is skipped comes back behind the last one, for one reason as for all', { skip }, () =>
  inTab(browser, { address: `${desk.url}/review?why=takes-a-side&lang=en` }, async (tab) => {
    const first = await tab.locator('[name=field]').first().inputValue()
    assert.match(await tab.locator('h1').innerText(), /A claim turns on this/)
    await pressCode(tab, 'Space', ' ')
    await tab.waitForURL(/after=/)
    assert.match(tab.url(), /why=takes-a-side/)
    assert.equal(await tab.locator('[name=field]').first().inputValue(), first)
    await tab.getByRole('link', { name: 'Several may be meant' }).click()
    await tab
      .getByRole('heading', { name: 'Nothing is left to be asked for this reason' })
      .waitFor()
  }),
)

test('a focused button keeps the space bar', { skip }, async () =>
  inTab(browser, { address: await asking('s2') }, async (tab) => {
    await tab.locator('#correct summary').focus()
    await tab.keyboard.press('Space')
    assert.equal(await tab.locator('#correct').getAttribute('open'), '')
    assert.match(tab.url(), /again=/)
  }),
)

test('without script everything but dragging is done', { skip }, async () => {
  const [start, end] = await spanOf('s2')
  await inTab(browser, { address: await asking('s2'), javaScriptEnabled: false }, async (tab) => {
    assert.equal(
      await tab.locator('.passage mark').innerText(),
      (await desk.record()).statements[1]!.content.text,
    )
    await tab.locator('#correct summary').click()
    await tab.locator('[name=content]').fill(`${start}-${end - 4}`)
    await tab.locator('[name=stance][value=claims]').check()
    await tab.locator('[name=speaker][value=other]').check()
    await tab.locator('[name=other]').fill('Reuters')
    await tab.locator('[name=chain]').fill('Reuters')
    await tab.locator('#corrections .put').click()
    await tab.locator('.decisions li').nth(3).waitFor()
    const { statements } = await desk.record()
    const { content, stance, speaker, chain } = statements.find(({ id }) => id === 's2')!
    assert.deepEqual(content.span, [start, end - 4])
    assert.deepEqual([stance, speaker.name, chain.length], ['claims', 'Reuters', 1])
    for (let left = 4; left > 0; left--) await undo(tab)
  })
  assert.deepEqual(await spanOf('s2'), [start, end])
})

test('a form that changes nothing is refused', async () => {
  const { page } = await desk.record()
  const same = { stance: 'asserts', 'stance-was': 'asserts' }
  const form = { page: page.id, field: 's2', verdict: 'correct', ...same }
  assert.equal((await desk.post('/review', form)).status, 400)
  const led = { page: page.id, field: 's2', verdict: 'accept', back: '//example.org/' }
  assert.equal((await desk.post('/review', led)).headers.get('location'), '/')
})
