import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }[]
  }>
}

/** What axe finds wrong on a screen. */
export async function axeFinds(tab: Page): Promise<string[]> {
  await tab.addScriptTag({ content: AXE })
  return tab.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`,
      ),
    )
  })
}

/** Whether a screen is wider than its window. */
export function isTooWide(tab: Page): Promise<boolean> {
  return tab.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
}

/** Pieces of interface text, of elements and of what is said of them, that hold Latin letters outside of what is marked as foreign, a name or code. */
export function latinWords(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const FOREIGN =
      'bdi, code, kbd, script, style, noscript, pre, .tag, [lang]:not(html), .arithmetic, .origin-mark, option, .tools'
    // What stands between isolating characters is a name, where no element can stand.
    const ISOLATED = /\u2068[^\u2069]*\u2069/g
    // Names of formats and protocols, which have no other letters.
    const NAMES = /\b(?:HTML|UTF-8|CSV|JSON|JSON-LD|JSONL|Markdown|Shift|Atom|isnad check|Isnad)\b/g
    const found: string[] = []
    const look = (text: string | null) => {
      const own = (text ?? '').replace(ISOLATED, '').replace(NAMES, '')
      if (/\p{Script=Latin}/u.test(own)) found.push(text!.trim())
    }
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (!node.parentElement!.closest(FOREIGN)) look(node.textContent)
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const one of document.querySelectorAll(`[${name}]:not([type=url])`))
        if (!one.closest(FOREIGN)) look(one.getAttribute(name))
    return [...new Set(found)]
  })
}

/**
 * Lines of interface text whose words do not follow one another as the language runs; a name or quotation that is isolated counts as
 * one word. Only blocks that hold nothing but running text are measured.
 */
export function turnedLines(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    interface Word {
      readonly text: string
      readonly box: DOMRect
    }
    const sign = document.documentElement.dir === 'rtl' ? -1 : 1
    const wordsIn = (node: Text): Word[] =>
      Array.from(
        node.data.matchAll(/[^\s\u2068]*\u2068[^\u2069]*\u2069\S*|[^\s\u00a0]+/g),
        (found) => {
          const range = new Range()
          range.setStart(node, found.index)
          range.setEnd(node, found.index + found[0].length)
          const boxes = range.getClientRects()
          const isBroken = found[0].includes('\u2068') && range.getBoundingClientRect().height > 40
          return { text: found[0], box: isBroken ? new DOMRect() : (boxes[0] ?? new DOMRect()) }
        },
      )
    const isOwn = (one: Element) =>
      one.matches('bdi, kbd, svg, button, form, input, select, [lang], [dir]')
    const walk = (node: Node): Word[] => {
      if (node instanceof Text) return wordsIn(node)
      if (!(node instanceof Element)) return []
      if (!isOwn(node)) return Array.from(node.childNodes).flatMap(walk)
      const boxes = node.getClientRects()
      return boxes.length === 1 ? [{ text: node.textContent.trim(), box: boxes[0]! }] : []
    }
    const turned: string[] = []
    const blocks = 'p, h1, h2, h3, dt, dd, th, td, li > a, summary, label, figcaption > span'
    for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
      if (!block.checkVisibility() || block.closest('bdi, [lang]:not(html), [dir]:not(html)'))
        continue
      const inner = [...block.querySelectorAll<HTMLElement>('*')].filter(
        (one) => !one.closest('svg'),
      )
      if (inner.some((one) => !getComputedStyle(one).display.startsWith('inline'))) continue
      if (!/^(?:block|list-item|table-cell|inline)/.test(getComputedStyle(block).display)) continue
      const words = Array.from(block.childNodes)
        .flatMap(walk)
        .filter(({ box }) => box.width > 0)
      words.forEach(({ text, box }, at) => {
        const before = words[at - 1]
        // Latin letters among Arabic ones run their own way.
        if (!before || /[A-Za-z]/.test(text + before.text)) return
        const middle = (one: DOMRect) => one.x + one.width / 2
        const isSameLine = Math.abs(before.box.bottom - box.bottom) < box.height / 2
        if (isSameLine && sign * (middle(box) - middle(before.box)) < 0)
          turned.push(`${before.text} ${text} in: ${block.textContent.slice(0, 80)}`)
      })
    }
    return turned
  })
}

/** What the Tab key misses or visits out of order, and what shows no focus. */
export async function missedByTab(tab: Page): Promise<string[]> {
  const count = await tab.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    )
    const seen = [...all].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
    )
    // Not an attribute: the inbox replaces what differs from what the server sends.
    Object.assign(globalThis, { order: new Map(seen.map((one, at) => [one, String(at)])) })
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    return seen.length
  })
  const visited: string[] = []
  const bare: string[] = []
  // A field of a day has several stops of its own.
  for (let presses = 0; visited.length < count && presses < 2 * count; presses++) {
    await tab.keyboard.press('Tab')
    const [place, name, isShown] = await tab.evaluate(() => {
      const one = document.activeElement as HTMLElement
      const { outlineStyle } = getComputedStyle(one)
      const next = one.nextElementSibling
      const isShown =
        outlineStyle !== 'none' || (next !== null && getComputedStyle(next).outlineStyle !== 'none')
      const { order } = globalThis as unknown as { order: Map<Element, string> }
      return [order.get(one) ?? '', one.outerHTML.slice(0, 120), isShown] as const
    })
    if (place === visited.at(-1)) continue
    visited.push(place)
    if (!isShown) bare.push(`no focus shows on ${name}`)
  }
  const wrong = visited.flatMap((place, at) =>
    place === String(at) ? [] : [`tab ${at + 1} of ${count} comes to ${place || 'something else'}`],
  )
  return [...wrong.slice(0, 3), ...bare]
}
