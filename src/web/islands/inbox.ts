const form = document.querySelector<HTMLFormElement>('form.give')
const field = form?.querySelector('textarea')
const chosen = form?.querySelector<HTMLInputElement>('input[type=file]')

// What is read is told as it happens: the server sends the parts of the screen as it shows them.
const events = new EventSource(`/inbox/events?lang=${document.documentElement.lang}`)
for (const part of ['progress', 'deliveries', 'feed-list'])
  events.addEventListener(part, ({ data }: MessageEvent<string>) => show(part, data))

/** Puts a part of the screen in its place; the button or link that has the focus keeps it. */
function show(part: string, html: string): void {
  const place = document.getElementById(part)
  const told = new DOMParser().parseFromString(html, 'text/html').body
  if (!place || place.innerHTML === told.innerHTML) return
  const at = (one: Element | null) => one?.getAttribute('data-act') ?? one?.getAttribute('href')
  const focused = place.contains(document.activeElement) ? at(document.activeElement) : null
  place.replaceChildren(...told.childNodes)
  if (!focused) return
  const all = [...place.querySelectorAll<HTMLElement>('a, button')]
  all.find((one) => at(one) === focused)?.focus()
}

addEventListener('dragover', (event) => {
  event.preventDefault()
  form?.classList.add('over')
})
addEventListener('dragleave', () => form?.classList.remove('over'))
addEventListener('drop', (event) => {
  event.preventDefault()
  form?.classList.remove('over')
  if (event.dataTransfer) void take(event.dataTransfer)
})
// What is pasted while no field has the focus goes into the one field.
addEventListener('paste', (event) => {
  const data = event.clipboardData
  if (!data || (event.target as Element).closest('input')) return
  if (event.target === field && data.files.length === 0) return
  event.preventDefault()
  void take(data)
})
chosen?.addEventListener('change', () => form?.requestSubmit())

/** Files and folders are read at once; a text or addresses stand in the field first. */
async function take(data: DataTransfer): Promise<void> {
  if (!form || !field || !chosen) return
  const text = data.getData('text/uri-list') || data.getData('text/plain')
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((one) => one)
  const files = new DataTransfer()
  const own = [...data.files]
  const found = await Promise.all(entries.map((one) => filesIn(one!)))
  for (const file of entries.length > 0 ? found.flat() : own) files.items.add(file)
  if (files.files.length > 0) {
    chosen.files = files.files
    form.requestSubmit()
  } else if (text !== '') {
    field.value = text
    form.querySelector<HTMLElement>('button')?.focus()
  }
}

/** The files of a folder and of the folders in it; those that a system hides are left out. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.name.startsWith('.')) return []
  if (entry.isFile)
    return [await new Promise((take, fail) => (entry as FileSystemFileEntry).file(take, fail))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((take, fail) =>
      reader.readEntries(take, fail),
    )
    if (some.length === 0) return files
    files.push(...(await Promise.all(some.map(filesIn))).flat())
  }
}
