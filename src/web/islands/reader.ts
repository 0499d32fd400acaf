/** What is marked in the text of a page; spans index the page's text in UTF-16 units. */
interface Marks {
  readonly fact: string | null
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

const marks = JSON.parse(document.getElementById('marks')!.textContent) as Marks
const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-o]')].map(toParagraph)

if ('highlights' in CSS) {
  mark(marks.fact)
  addEventListener('popstate', () => location.reload())
  document.addEventListener('click', followClick)
  if (marks.fact !== null) show(marks.fact)
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

function mark(chosen: string | null): void {
  const isChosen = ({ id }: { readonly id: string }) => id === chosen
  const pieces = (list: Marks['statements']) => list.flatMap((one) => one.pieces)
  set('fact', 0, pieces(marks.statements.filter((one) => !isChosen(one))))
  set('fact-on', 1, pieces(marks.statements.filter(isChosen)))
  set('name', 2, marks.names)
  set('date', 2, marks.dates)
  set('cue', 3, [...marks.statements.map(({ cue }) => cue), ...marks.credits])
}

function set(name: string, priority: number, spans: readonly Span[]): void {
  const highlight = new Highlight(...spans.flatMap(rangesOf))
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Goes to the first characters of a statement. */
function show(fact: string): void {
  const statement = marks.statements.find(({ id }) => id === fact)
  const [range] = statement ? rangesOf(statement.pieces[0]!) : []
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** A click on the characters of a statement opens it, by its own address. */
function followClick(event: MouseEvent): void {
  if (!getSelection()?.isCollapsed) return
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY)
  const found = caret && paragraphs.find(({ node }) => node === caret.offsetNode)
  if (!caret || !found) return
  const at = found.from + caret.offset
  const told = marks.statements.find(({ pieces }) =>
    pieces.some(([start, end]) => start <= at && at < end),
  )
  if (told) document.querySelector<HTMLAnchorElement>(`[data-fact="${told.id}"]`)?.click()
}
