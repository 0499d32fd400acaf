// By the place of the key, not its letter: with a Persian layout `a` types another one.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
  )
    return
  if (event.code === 'KeyC') {
    event.preventDefault()
    document.querySelector<HTMLElement>('#correct select')?.focus()
    return
  }
  const button = document.querySelector<HTMLButtonElement>(`button[data-key="${event.code}"]`)
  if (!button) return
  event.preventDefault()
  button.click()
})

// Words that are selected in the text become the content that is proposed.
document.addEventListener('selectionchange', () => {
  const selection = getSelection()
  const context = document.querySelector<HTMLElement>('[data-o]')
  const field = document.querySelector<HTMLInputElement>('#content-span')
  if (!selection || selection.isCollapsed || !context || !field) return
  const range = selection.getRangeAt(0)
  if (!context.contains(range.startContainer) || !context.contains(range.endContainer)) return
  const before = new Range()
  before.selectNodeContents(context)
  before.setEnd(range.startContainer, range.startOffset)
  const start = Number(context.dataset['o']) + before.toString().length
  field.value = `${start}-${start + range.toString().length}`
})
