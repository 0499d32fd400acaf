/** Elements for which a browser connects elsewhere before any content policy is asked, and what stands for each: of the same length. */
const INERT: readonly (readonly [name: string, instead: string])[] = [
  ['link', 'meta'],
  ['iframe', 'xframe'],
  ['frame', 'xrame'],
]

/** The bytes of a page whose links to other files and frames do nothing; letters may be of one byte or two. */
export function inertPage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let text = Buffer.from(bytes).toString('latin1')
  for (const [name, instead] of INERT) {
    const pattern = new RegExp(`(<\\0?)${name.split('').join('(\\0?)')}`, 'gi')
    const harmless = Array.from(instead, (letter, at) => `$${at + 1}${letter}`).join('')
    text = text.replace(pattern, harmless)
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
