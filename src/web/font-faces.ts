/** A face of the desk: a file of a package for some of the letters of a family. */
interface Face {
  readonly family: string
  /** Of `@fontsource-variable/`, and which of its files. */
  readonly from: string
  readonly part: 'arabic' | 'latin'
  readonly weight: string
  /** Set by hand: they give highlights and focus boxes their height. */
  readonly metrics?: string
  /** All of the file's letters where none are named. */
  readonly range?: string
}

const ARABIC =
  'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FEFC'
/** Spaces and quotation marks between Arabic letters: the Latin files have them. */
const MARKS = 'U+20-2F,U+3A-40,U+5B-60,U+7B-7E,U+A0,U+AB,U+BB,U+2010-2027,U+2039-203A'
const metrics = (ascent: number, descent: number) =>
  `ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%;`
const NASKH = {
  family: 'Noto Naskh Arabic Variable',
  from: 'noto-naskh-arabic',
  weight: '400 700',
  metrics: metrics(100, 46),
}
const VAZIR = {
  family: 'Vazirmatn Variable',
  from: 'vazirmatn',
  weight: '100 900',
  metrics: metrics(96, 44),
}
const SERIF = { from: 'source-serif-4', part: 'latin', weight: '200 900' } as const

const FACES: readonly Face[] = [
  { ...NASKH, part: 'arabic', range: ARABIC },
  { ...NASKH, part: 'latin', range: MARKS },
  { ...VAZIR, part: 'arabic', range: ARABIC },
  { ...VAZIR, part: 'latin', range: MARKS },
  { ...SERIF, family: 'Naskh Latin', metrics: 'size-adjust:85%;' },
  { ...SERIF, family: 'Source Serif 4 Variable' },
  { family: 'Source Sans 3 Variable', from: 'source-sans-3', part: 'latin', weight: '200 900' },
]

const fileOf = ({ from, part }: Face) => `${from}-${part}-wght-normal.woff2`

/** The files of the faces within `@fontsource-variable/`. */
export const FONT_FILES: readonly string[] = [
  ...new Set(FACES.map((face) => `${face.from}/files/${fileOf(face)}`)),
]

/** The faces as a style sheet beside their files names them. */
export function fontFaces(): string {
  return FACES.map((face) => {
    const range = face.range === undefined ? '' : `unicode-range:${face.range};`
    return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;${face.metrics ?? ''}${range}src:url('${fileOf(face)}') format('woff2')}`
  }).join('\n')
}
