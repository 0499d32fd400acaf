document.addEventListener('keydown', ({ code, target }) => {
  if (code === 'KeyC' && !(target as HTMLElement).matches('input, select, textarea'))
    document.querySelector<HTMLElement>('#correct select')?.focus()
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
