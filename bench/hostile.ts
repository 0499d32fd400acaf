import { readText } from '../src/app/read.ts'

/** How long one hostile page took. */
export interface HostileResult {
  readonly input: string
  readonly seconds: number
  readonly megabytesPerSecond: number
}

const UNITS = 1_000_000

const fill = (piece: string): string =>
  piece.repeat(Math.ceil(UNITS / piece.length)).slice(0, UNITS)

/** A given name with one surname after another. */
function distinctNames(): string {
  const letters = 'بپتجچحخدرزسشفقکگلمنو'.split('')
  return letters
    .flatMap((a) => letters.flatMap((b) => letters.map((c) => `علی ${a}${b}ا${c}زاده گفت. `)))
    .join('')
}

/** Pages of a million UTF-16 units, each the worst text of some stage, by what they are made of. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': fill('ا'),
  'one letter, spaced': fill('ا '),
  'opening quotation marks': fill('«'),
  'straight quotation marks': fill('" '),
  'quotation marks in words': fill('«گفت» '),
  'Persian cue words': fill('گفت که '),
  'Arabic cue words': fill('قال إن '),
  'Persian cues and quotations': fill('گفت: «نه» '),
  'Arabic cues and quotations': fill('قال: «لا» '),
  'Persian deeds': fill('ایران به چین حمله کرد '),
  'Arabic deeds': fill('قصفت تركيا سوريا '),
  'distinct names': fill(distinctNames()),
  'Persian openers': fill('به گزارش ایسنا به نقل از '),
  'Arabic openers': fill('ونقلت وكالة رويترز عن '),
  'nested brackets': fill('(['),
  digits: fill('1403'),
  dates: fill('۳۰ خرداد ۱۴۰۳ '),
  'date separators': fill('1/'),
  'half-spaces': fill('\u200c'),
  'half-spaces in words': fill('می\u200cگ'),
  'vowel signs': fill('ا\u064b'),
  'lone surrogates': fill('\ud800'),
  'line breaks': fill('اا\n'),
  'full stops': fill('.'),
  colons: fill('وی: '),
  pronouns: fill('وی او '),
  names: fill('ولادیمیر پوتین '),
  'HTML entities': fill('&zwnj;'),
  'open tags': fill('<div>ا '),
  'nulls and controls': fill('ا\u0001'),
}

/** Reads every hostile page once. */
export function measureHostile(): HostileResult[] {
  return Object.entries(HOSTILE).map(([input, text]) => {
    const started = performance.now()
    readText(text, { language: 'fa' })
    const seconds = (performance.now() - started) / 1000
    const megabytes = Buffer.byteLength(text) / 1e6
    return { input, seconds, megabytesPerSecond: megabytes / seconds }
  })
}
