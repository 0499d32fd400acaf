document.addEventListener('keydown', (event) => {
  const by = { KeyJ: 1, KeyK: -1 }[event.code]
  const isTyping = (event.target as Element).closest('input, select, textarea')
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  step(by)
})

/** Opens the next or the previous statement of the reader. */
function step(by: number): void {
  const facts = [...document.querySelectorAll<HTMLAnchorElement>('[data-fact]')]
  const at = facts.findIndex((one) => one.hasAttribute('aria-current'))
  const next = at < 0 ? (by > 0 ? facts[0] : facts.at(-1)) : facts[at + by]
  next?.click()
}
