/** What is marked in the text of a page; spans index the page's text in UTF-16 units. */
interface Marks {
  readonly fact: string | null
  readonly showsUnseen: boolean
  /** Where the chosen statement was read, when a person moved or rejected it. */
  readonly was: readonly Span[]
  readonly statements: readonly {
    readonly id: string
    readonly pieces: readonly Span[]
    readonly cue: Span
  }[]
  readonly names: readonly Span[]
  readonly dates: readonly Span[]
  readonly credits: readonly Span[]
}

type Span = readonly [start: number, end: number]

/** A paragraph: its one text node, and the offset of its first character on the page. */
interface Paragraph {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** Signs of characters that are not seen. */
const UNSEEN: Readonly<Record<string, string>> = {
  '\u200C': 'ZWNJ',
  '\u200D': 'ZWJ',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u061C': 'ALM',
  '\u00A0': 'NBSP',
  '\u00AD': 'SHY',
  '\uFEFF': 'BOM',
}
const MOST_UNSEEN = 3000

const reader = document.querySelector<HTMLElement>('.reader')!
const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-o]')].map(toParagraph)
const leader = drawing()
let marks = marksIn(document)

for (const button of document.querySelectorAll<HTMLButtonElement>('button.print')) show(button)
reader.classList.add('live')
mark()
if (marks.fact !== null) scrollTo(marks.fact)
placeAll()
void document.fonts.ready.then(placeAll)
addEventListener('resize', placeAll)
addEventListener('scroll', placeLeader, { passive: true, capture: true })
document.addEventListener('keydown', (event) => {
  const by = { KeyJ: 1, KeyK: -1 }[event.code]
  const isTyping = (event.target as Element).closest('input, select, textarea, :popover-open')
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  step(by)
})
addEventListener('popstate', () => void go(location.href))
document.addEventListener('click', (event) => {
  const target = event.target as Element
  const link = target.closest<HTMLAnchorElement>('a[data-fact], .facts a.close')
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (target.closest('button.print')) print()
  else if (link && isPlain) follow(event, link)
  else if (!link) followText(event)
})

function show(button: HTMLButtonElement): void {
  button.hidden = false
}

function marksIn(page: Document): Marks {
  return JSON.parse(page.getElementById('marks')!.textContent) as Marks
}

/** Makes a paragraph one text node again: what the server marked for readers without script is marked over the text from now on. */
function toParagraph(element: HTMLElement): Paragraph {
  const text = element.textContent
  const node = document.createTextNode(text)
  element.replaceChildren(node)
  const from = Number(element.dataset['o'])
  return { node, from, to: from + text.length }
}

/** The ranges of the text that a span covers, one a paragraph. */
function rangesOf([start, end]: Span): Range[] {
  return paragraphs.flatMap(({ node, from, to }) => {
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    if (first >= last) return []
    const range = new Range()
    range.setStart(node, first - from)
    range.setEnd(node, last - from)
    return [range]
  })
}

function mark(): void {
  if (!('highlights' in CSS)) return
  const isChosen = ({ id }: { readonly id: string }) => id === marks.fact
  const pieces = (list: Marks['statements']) => list.flatMap((one) => one.pieces)
  set('fact', 0, pieces(marks.statements.filter((one) => !isChosen(one))))
  set('fact-on', 1, pieces(marks.statements.filter(isChosen)))
  set('name', 2, marks.names)
  set('date', 2, marks.dates)
  set('cue', 3, [...marks.statements.map(({ cue }) => cue), ...marks.credits])
  set('was', 4, marks.was)
}

function set(name: string, priority: number, spans: readonly Span[]): void {
  const highlight = new Highlight(...spans.flatMap(rangesOf))
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Opens another statement: its parts of the screen come from its own address, the text stays as it is. */
function follow(event: MouseEvent, link: HTMLAnchorElement): void {
  event.preventDefault()
  // The number of the statement that is open leads from the card to the text, and back.
  if (link.dataset['fact'] && link.dataset['fact'] === marks.fact) {
    if (link.closest('.facts')) scrollTo(marks.fact)
    else document.querySelector<HTMLElement>('.facts [aria-current]')?.focus()
    return
  }
  history.pushState(null, '', link.href)
  // What can be shown at once is; the rest of the panel follows.
  choose(link.dataset['fact'] ?? null)
  void go(link.href)
}

/** Opens the next or the previous statement. */
function step(by: number): void {
  const facts = [...reader.querySelectorAll<HTMLAnchorElement>('.facts [data-fact]')]
  const at = facts.findIndex((one) => one.hasAttribute('aria-current'))
  const next = at < 0 ? (by > 0 ? facts[0] : facts.at(-1)) : facts[at + by]
  next?.click()
}

/** Marks a statement as the chosen one in the text and in both lists. */
function choose(fact: string | null): void {
  marks = { ...marks, fact, was: [] }
  for (const one of reader.querySelectorAll('[data-fact]'))
    if (one instanceof HTMLElement && one.dataset['fact'] === fact)
      one.setAttribute('aria-current', 'true')
    else one.removeAttribute('aria-current')
  mark()
}

async function go(address: string): Promise<void> {
  const url = new URL(address)
  const answer = await fetch(url).catch(() => null)
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  const other = page?.querySelector('.reader')
  if (address !== location.href) return
  // Another view or face changes the text itself.
  if (!page || other?.className !== reader.className.replace(/ live$/, '')) {
    location.reload()
    return
  }
  const facts = reader.querySelector('.facts')!
  const { scrollTop } = facts
  const hadFocus = facts.contains(document.activeElement)
  for (const part of ['.facts', '.told-way', '.reader-top'])
    reader.querySelector(part)?.replaceWith(page.querySelector(part) ?? '')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.print')) show(button)
  marks = marksIn(page)
  mark()
  placeAll()
  const panel = reader.querySelector('.facts')!
  panel.scrollTop = scrollTop
  const chosen = panel.querySelector<HTMLElement>('[aria-current]')
  if (hadFocus) (chosen ?? panel.querySelector('a'))?.focus({ preventScroll: true })
  if (marks.fact !== null) scrollTo(marks.fact)
}

/** Shows the first characters of a statement, and its card in the panel beside. */
function scrollTo(fact: string): void {
  const card = document.getElementById(fact)
  const panel = card?.closest<HTMLElement>('.facts')
  if (card && panel && getComputedStyle(panel).position === 'sticky') {
    const [own, all] = [card.getBoundingClientRect(), panel.getBoundingClientRect()]
    if (own.bottom > all.bottom || own.top < all.top) panel.scrollTop += own.top - all.top - 64
  }
  const [piece] = marks.statements.find(({ id }) => id === fact)?.pieces ?? marks.was
  const [range] = piece ? rangesOf(piece) : []
  if (!range) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight * 0.55)
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
}

/** A click on the characters of a statement opens it, by its own address. */
function followText(event: MouseEvent): void {
  if (!getSelection()?.isCollapsed) return
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY)
  const found = caret && paragraphs.find(({ node }) => node === caret.offsetNode)
  if (!caret || !found) return
  const at = found.from + caret.offset
  const told = marks.statements.find(({ pieces }) =>
    pieces.some(([start, end]) => start <= at && at < end),
  )
  if (!told) return
  // Of a long page the panel lists some; the numbers beside the text lead to all.
  const links = [...document.querySelectorAll<HTMLElement>(`[data-fact="${told.id}"]`)]
  const link = links.find((one) => one.closest('.facts')) ?? links[0]
  link?.click()
}

function placeAll(): void {
  placeNumbers()
  placeUnseen()
  placeLeader()
}

/** Puts each number beside the line in which its statement begins. */
function placeNumbers(): void {
  for (const gutter of reader.querySelectorAll<HTMLElement>('.gutter')) {
    const top = gutter.getBoundingClientRect().top
    let free = 0
    for (const item of gutter.querySelectorAll<HTMLElement>('li')) {
      const link = item.querySelector<HTMLAnchorElement>('a')!
      const isOn = link.dataset['fact'] === marks.fact
      if (isOn) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      const piece = marks.statements.find(({ id }) => id === link.dataset['fact'])?.pieces[0]
      const own =
        piece && rangesOf(piece).find((one) => gutter.parentElement!.contains(one.startContainer))
      const line = own?.getClientRects()[0]
      if (!line) continue
      const wanted = line.top + line.height / 2 - item.offsetHeight / 2 - top
      free = Math.max(free, wanted)
      item.style.insetBlockStart = `${Math.round(free)}px`
      free += item.offsetHeight
    }
  }
}

/** Lays a sign over each character of the raw text that is not seen; the text itself stays as it is. */
function placeUnseen(): void {
  document.querySelector('.unseen-marks')?.remove()
  const text = reader.querySelector<HTMLElement>('.text')
  if (!marks.showsUnseen || !text) return
  const layer = document.createElement('div')
  layer.className = 'unseen-marks'
  layer.ariaHidden = 'true'
  const own = text.getBoundingClientRect()
  for (const { node } of paragraphs) {
    if (!node.parentElement?.matches('.raw')) continue
    for (const { 0: character, index } of node.data.matchAll(
      /[\u200C-\u200F\u061C\u00A0\u00AD\uFEFF]/g,
    )) {
      const range = new Range()
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const box = range.getClientRects()[0]
      if (!box || layer.childElementCount > MOST_UNSEEN) continue
      const sign = document.createElement('i')
      sign.dataset['name'] = UNSEEN[character]!
      sign.style.top = `${box.top - own.top}px`
      sign.style.left = `${box.left + box.width / 2 - own.left}px`
      layer.append(sign)
    }
  }
  text.append(layer)
}

function drawing(): SVGPathElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'leader')
  svg.ariaHidden = 'true'
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.append(path)
  reader.append(svg)
  return path
}

/** Draws the line from the number of the chosen statement to its card, whichever side that stands on. */
function placeLeader(): void {
  const number = reader.querySelector('.gutter [aria-current]')?.getBoundingClientRect()
  const card = reader.querySelector('.fact.chosen')?.getBoundingClientRect()
  const isBeside = number && card && (card.left > number.right || card.right < number.left)
  if (!isBeside) {
    leader.setAttribute('d', '')
    return
  }
  const isRight = card.left > number.right
  const from = isRight ? number.right + 4 : number.left - 4
  const to = isRight ? card.left : card.right
  const middle = (from + to) / 2
  const panel = reader.querySelector('.facts')!.getBoundingClientRect()
  const y1 = number.top + number.height / 2
  const low = Math.max(card.top, panel.top) + 14
  const high = Math.min(card.bottom, panel.bottom) - 14
  const y2 = Math.max(low, Math.min(high, y1))
  leader.setAttribute('d', `M${from} ${y1}H${middle}V${y2}H${to}`)
}
