const dialog = document.querySelector<HTMLDialogElement>('#keys')

// By the place of the key, not its letter: with a Persian layout `j` types another one.
document.addEventListener('keydown', (event) => {
  const { code, shiftKey, target } = event
  const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test((target as HTMLElement).tagName)
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  const isDone =
    (code === 'Slash' && (shiftKey ? openList() : focusSearch())) ||
    (code === 'KeyJ' && step(1)) ||
    (code === 'KeyK' && step(-1))
  if (isDone) event.preventDefault()
})

function openList(): boolean {
  if (!dialog?.open) dialog?.showModal()
  return true
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#q')
  field?.focus()
  field?.select()
  return field !== null
}

/** Opens the next or the previous statement of the reader. */
function step(by: number): boolean {
  if (dialog?.open) return false
  const facts = [...document.querySelectorAll<HTMLAnchorElement>('[data-fact]')]
  const at = facts.findIndex((one) => one.hasAttribute('aria-current'))
  const next = at < 0 ? (by > 0 ? facts[0] : facts.at(-1)) : facts[at + by]
  next?.click()
  return facts.length > 0
}
