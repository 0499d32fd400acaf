const passage = document.querySelector<HTMLElement>('.passage')
const form = document.querySelector<HTMLFormElement>('#corrections')

if (passage && form) {
  spanIn(passage, form)
  actorsIn(form)
  hopsIn(form)
}

/** Lets both ends of the statement be moved in its text: by dragging, by the arrow keys, by selecting words. */
function spanIn(place: HTMLElement, fields: HTMLFormElement): void {
  const parts = [...place.querySelectorAll<HTMLElement>('[data-o]')].map((element) => {
    const node = document.createTextNode(element.textContent)
    element.replaceChildren(node)
    return { node, from: Number(element.dataset['o']) }
  })
  const text = parts.map(({ node }) => node.data).join('')
  const base = parts[0]!.from
  const field = fields.querySelector<HTMLInputElement>('[name=content]')!
  const names = fields.querySelector<HTMLElement>('#handles')!.dataset
  const read = place.dataset['span']!.split('-').map(Number) as [number, number]
  const span = [...read] as [number, number]
  const letters = bounds('grapheme')
  const words = bounds('word')
  const isRtl = getComputedStyle(place).direction === 'rtl'
  const handles = ([0, 1] as const).map(toHandle)
  show()
  void document.fonts.ready.then(show)
  addEventListener('resize', show)
  field.addEventListener('change', () => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(field.value.trim()) ?? []
    if (start && end) set(Number(start), Number(end))
  })
  document.addEventListener('selectionchange', select)

  /** Where a letter or word may be cut, as offsets on the page. */
  function bounds(granularity: 'grapheme' | 'word'): readonly number[] {
    const parts = new Intl.Segmenter(place.lang, { granularity }).segment(text)
    return [...Array.from(parts, ({ index }) => base + index), base + text.length]
  }

  function toHandle(end: 0 | 1): HTMLButtonElement {
    const handle = document.createElement('button')
    handle.type = 'button'
    handle.className = `handle ${end === 0 ? 'start' : 'end'}`
    handle.setAttribute('role', 'slider')
    handle.ariaLabel = names[end === 0 ? 'start' : 'end']!
    handle.ariaOrientation = 'horizontal'
    handle.addEventListener('keydown', (event) => press(event, end))
    handle.addEventListener('pointerdown', (event) => drag(event, end))
    place.append(handle)
    return handle
  }

  /** Arrows move an end by a letter, with Shift by a word, towards where they point; Enter saves, Escape takes it back. */
  function press(event: KeyboardEvent, end: 0 | 1): void {
    const { code, shiftKey } = event
    if (code === 'Escape') set(...read)
    else if (code === 'Enter') fields.requestSubmit()
    else if (code === 'ArrowLeft' || code === 'ArrowRight') {
      const isOnward = (code === 'ArrowRight') !== isRtl
      const places = shiftKey ? words : letters
      const at = span[end]
      const next = isOnward ? places.find((one) => one > at) : places.findLast((one) => one < at)
      if (next !== undefined) move(end, next)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function drag(event: PointerEvent, end: 0 | 1): void {
    const edge = edgeOf(end)
    if (!edge || event.button !== 0) return
    event.preventDefault()
    handles[end]!.focus()
    const [dx, dy] = [event.clientX - edge.x, event.clientY - edge.top - edge.height / 2]
    // The handles let the pointer through to the letters below.
    place.classList.add('dragging')
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const at = offsetAt(clientX - dx, clientY - dy)
      if (at !== null) move(end, nearest(at))
    }
    const stop = () => {
      place.classList.remove('dragging')
      document.removeEventListener('pointermove', follow)
      document.removeEventListener('pointerup', stop)
      document.removeEventListener('pointercancel', stop)
    }
    document.addEventListener('pointermove', follow)
    document.addEventListener('pointerup', stop)
    document.addEventListener('pointercancel', stop)
  }

  /** Words that are selected in the text become the statement. */
  function select(): void {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || place.matches('.dragging')) return
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    const start = offsetOf(startContainer, startOffset)
    const end = offsetOf(endContainer, endOffset)
    if (start !== null && end !== null) set(nearest(start), nearest(end))
  }

  function offsetAt(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && offsetOf(caret.offsetNode, caret.offset)
  }

  function offsetOf(node: Node, offset: number): number | null {
    const part = parts.find((one) => one.node === node)
    return part ? part.from + offset : null
  }

  /** The end of a letter that is nearest to an offset: none is cut. */
  function nearest(at: number): number {
    const after = letters.findIndex((one) => one >= at)
    const [low, high] = [letters[Math.max(0, after - 1)]!, letters[after] ?? letters.at(-1)!]
    return at - low < high - at ? low : high
  }

  function move(end: 0 | 1, at: number): void {
    if (end === 0 ? at < span[1] : at > span[0])
      set(...(end === 0 ? ([at, span[1]] as const) : ([span[0], at] as const)))
  }

  function set(start: number, end: number): void {
    if (!(base <= start && start < end && end <= base + text.length)) return
    span[0] = start
    span[1] = end
    field.value = span.join('-')
    fields.closest('details')!.open ||= span.join() !== read.join()
    show()
  }

  /** Marks the statement as it would be, and where it was read. */
  function show(): void {
    CSS.highlights.set('span', new Highlight(...rangesOf(...span)))
    CSS.highlights.set(
      'was',
      new Highlight(...(span.join() === read.join() ? [] : rangesOf(...read))),
    )
    const own = place.getBoundingClientRect()
    for (const end of [0, 1] as const) {
      const handle = handles[end]!
      const edge = edgeOf(end)
      if (!edge) continue
      handle.style.left = `${edge.x - own.left}px`
      handle.style.top = `${edge.top - own.top}px`
      handle.style.blockSize = `${edge.height}px`
      handle.ariaValueMin = String(end === 0 ? base : span[0] + 1)
      handle.ariaValueMax = String(end === 0 ? span[1] - 1 : base + text.length)
      handle.ariaValueNow = String(span[end])
      handle.ariaValueText = wordsAt(end)
    }
  }

  /** The first or the last words of the statement. */
  function wordsAt(end: 0 | 1): string {
    const all = text.slice(span[0] - base, span[1] - base).split(/\s+/)
    return (end === 0 ? all.slice(0, 3) : all.slice(-3)).join(' ')
  }

  /** Where an end of the statement is drawn: the outer edge of its first or last letter. */
  function edgeOf(end: 0 | 1): { x: number; top: number; height: number } | null {
    const inner =
      end === 0
        ? [span[0], letters.find((one) => one > span[0])!]
        : [letters.findLast((one) => one < span[1])!, span[1]]
    const boxes = rangesOf(inner[0]!, inner[1]!).flatMap((range) => [...range.getClientRects()])
    const box = end === 0 ? boxes[0] : boxes.at(-1)
    if (!box) return null
    return { x: (end === 0) === isRtl ? box.right : box.left, top: box.top, height: box.height }
  }

  function rangesOf(start: number, end: number): Range[] {
    return parts.flatMap(({ node, from }) => {
      const [first, last] = [Math.max(start, from), Math.min(end, from + node.length)]
      if (first >= last) return []
      const range = new Range()
      range.setStart(node, first - from)
      range.setEnd(node, last - from)
      return [range]
    })
  }
}

/** Offers actors of the library for what is typed. */
function actorsIn(fields: HTMLFormElement): void {
  const list = fields.querySelector('#actors')!
  let last = 0
  fields.addEventListener('input', ({ target }) => {
    const input = target as HTMLInputElement
    if (input.getAttribute('list') !== 'actors') return
    if (input.name === 'other')
      fields.querySelector<HTMLInputElement>('[name=speaker][value=other]')!.checked = true
    window.clearTimeout(last)
    last = window.setTimeout(() => void offer(input.value.trim()), 150)
  })

  async function offer(name: string): Promise<void> {
    if (name.length < 2 || name.endsWith(')')) return
    const asked = new URLSearchParams({ q: name, lang: document.documentElement.lang })
    const answer = await fetch(`/review/actors?${asked}`)
    if (!answer.ok) return
    const found = (await answer.json()) as readonly { id: string; name: string }[]
    const options = found.map(({ id, name: called }) => {
      const option = document.createElement('option')
      option.value = `${called} (${id})`
      return option
    })
    list.replaceChildren(...options)
  }
}

/** Makes the way of the statement a list that is put in order by buttons or by dragging. */
function hopsIn(fields: HTMLFormElement): void {
  const list = fields.querySelector<HTMLOListElement>('.hops')!
  const field = fields.querySelector<HTMLInputElement>('[name=chain]')!
  const added = fields.querySelector<HTMLInputElement>('#new-hop')!
  const template = fields.querySelector<HTMLTemplateElement>('#hop')!
  let dragged: Element | null = null
  list.hidden = false
  added.parentElement!.hidden = false
  field.parentElement!.hidden = true

  list.parentElement!.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-hop]')
    if (button) act(button)
  })
  added.addEventListener('keydown', (event) => {
    if (event.code !== 'Enter') return
    event.preventDefault()
    add()
  })
  list.addEventListener('dragstart', ({ target }) => {
    dragged = (target as Element).closest('li')
  })
  list.addEventListener('dragover', (event) => {
    const over = (event.target as Element).closest('li')
    event.preventDefault()
    if (!dragged || !over || over === dragged) return
    const box = over.getBoundingClientRect()
    over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged)
    write()
  })
  list.addEventListener('drop', (event) => event.preventDefault())

  function act(button: HTMLButtonElement): void {
    const item = button.closest('li')
    const does = button.dataset['hop']
    if (does === 'add') add()
    if (!item) return
    if (does === 'up') item.previousElementSibling?.before(item)
    if (does === 'down') item.nextElementSibling?.after(item)
    if (does === 'remove') {
      const next = item.nextElementSibling ?? item.previousElementSibling
      item.remove()
      next?.querySelector('button')?.focus()
    } else button.focus()
    write()
  }

  /** Somebody new stands last but one: the page itself is the last. */
  function add(): void {
    const value = added.value.trim()
    if (value === '') return
    const name = value.replace(/ \([^()\s]+\)$/, '')
    const item = document.importNode(template.content, true).firstElementChild as HTMLElement
    item.dataset['value'] = value
    item.querySelector('.name')!.textContent = name
    for (const button of item.querySelectorAll('button'))
      button.ariaLabel = button.ariaLabel!.replace('{name}', name)
    list.insertBefore(item, list.lastElementChild)
    added.value = ''
    write()
  }

  function write(): void {
    field.value = [...list.children].map((one) => (one as HTMLElement).dataset['value']).join(' > ')
  }
}
