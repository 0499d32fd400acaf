const form = document.querySelector<HTMLFormElement>('form.give')
const list = document.getElementById('deliveries')
const files = form?.querySelector<HTMLInputElement>('input[type=file]')

// What is read is told as it happens; the server sends the list as it shows it.
new EventSource('/inbox/events').addEventListener(
  'deliveries',
  ({ data }: MessageEvent<string>) => {
    const told = new DOMParser().parseFromString(data, 'text/html')
    list?.replaceChildren(...told.body.childNodes)
  },
)

/** Files that are dropped anywhere on the screen are given as those that are chosen. */
addEventListener('dragover', (event) => {
  event.preventDefault()
  form?.classList.add('over')
})
addEventListener('dragleave', () => form?.classList.remove('over'))
addEventListener('drop', (event) => {
  event.preventDefault()
  form?.classList.remove('over')
  const dropped = event.dataTransfer?.files
  if (!form || !files || !dropped || dropped.length === 0) return
  files.files = dropped
  form.requestSubmit()
})
files?.addEventListener('change', () => form?.requestSubmit())
