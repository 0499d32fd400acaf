import { assets } from './assets.ts'

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u

/**
 * The desk's styles for one file that asks for nothing: those for what the file has, and inside them the fonts whose letters its text
 * has. `html` is what the file shows.
 */
export function dossierStyle(html: string, direction: 'rtl' | 'ltr'): string {
  const css = Buffer.from(assets().get('desk.css')!.bytes).toString()
  const text = html.replace(/<[^>]*>/g, ' ')
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
  )
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, (face) => (isUsed(face, text, direction) ? face : ''))
    .replace(/[^{}]+\{[^{}]*\}/g, (rule) => (isFor(rule, classes) ? rule : ''))
    .replace(/\s+/g, ' ')
    .replace(/url\('([\w.-]+)'\)/g, (_, name: string) => {
      const { bytes, type } = assets().get(name)!
      return `url('data:${type};base64,${Buffer.from(bytes).toString('base64')}')`
    })
}

/** Whether a rule is for what has one of the classes, or for what has none. */
function isFor(rule: string, classes: ReadonlySet<string>): boolean {
  const named = [...rule.slice(0, rule.indexOf('{')).matchAll(/\.([a-z][\w-]*)/gi)]
  return named.length === 0 || named.some(([, name]) => classes.has(name!))
}

/** The faces of a dossier: of sources Naskh; of the desk the sans of its script, and from left to right the serif of its headings. */
function isUsed(face: string, text: string, direction: 'rtl' | 'ltr'): boolean {
  if (face.includes("'Naskh Latin'") || face.includes('vazirmatn-latin')) return false
  if (face.includes('vazirmatn')) return direction === 'rtl'
  if (face.includes('noto-naskh')) return ARABIC.test(text)
  if (face.includes('source-serif')) return direction === 'ltr'
  return LATIN.test(text)
}
