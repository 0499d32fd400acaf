// By the place of the key, not its letter: with a Persian layout `j` types another one.
document.addEventListener('keydown', (event) => {
  const { code, shiftKey, target } = event
  const find = (one: string) => document.querySelector<HTMLElement>(one)
  const isTyping = (target as Element).closest('input:not([type=radio]), select, textarea')
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  if (code === 'Slash' && shiftKey) find('#keys')?.togglePopover()
  else if (find(':popover-open')) return
  else if (code === 'Slash') find('#q')?.focus()
  else {
    const marked = find(`[data-key=${code}]`)
    // A focused button or link keeps the key that presses it.
    if (!marked || (code === 'Space' && (target as Element).closest('a, button, summary'))) return
    marked.click()
  }
  event.preventDefault()
  event.stopImmediatePropagation()
})
