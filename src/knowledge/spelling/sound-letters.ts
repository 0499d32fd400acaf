import { phones } from '../data/phones.ts'
import { sounds } from '../data/sounds.ts'

/** What a run of letters of one script may stand for, where it stands so. */
export interface SoundLetter {
  /** Its place in `soundLetters().letters`; 0 is no letter at all. */
  readonly id: number
  readonly script: number
  /** As the table writes it: `g/j`, `k:end`. */
  readonly name: string
  /** What it may be, the likeliest first. */
  readonly phones: readonly string[]
  readonly isVowel: boolean
  /** The letter of the skeleton; empty for what a skeleton leaves out. */
  readonly key: string
  /** The letter of the skeleton for those who hear something else. */
  readonly otherKey: string
}

/** A sound and how transcribers take it. */
export interface Phone {
  readonly key: string
  /** The sounds it is taken for, the nearest first. */
  readonly near: readonly string[]
}

/** The ids that a run of letters gives, by where it stands. */
export interface LetterRun {
  readonly script: number
  readonly any?: readonly number[]
  readonly start?: readonly number[]
  readonly end?: readonly number[]
  readonly front?: readonly number[]
  readonly coda?: readonly number[]
}

/** The table of sounds, ready for reading names. */
export interface SoundLetters {
  readonly scripts: readonly string[]
  readonly letters: readonly SoundLetter[]
  readonly phones: ReadonlyMap<string, Phone>
  /** By letters, decomposed as Unicode has it. */
  readonly runs: ReadonlyMap<string, LetterRun>
  /** Of the longest run that starts with this code unit. */
  readonly longest: Uint8Array
  /** The scripts in which two of one letter are one sound. */
  readonly doubled: ReadonlySet<number>
}

const VOWELS = /^[aeiou']/

let table: SoundLetters | undefined

/** The letters of sound, parsed when first asked for. */
export function soundLetters(): SoundLetters {
  return (table ??= parse())
}

function parse(): SoundLetters {
  const known = parsePhones()
  const scripts: string[] = []
  const letters: SoundLetter[] = []
  const ids = new Map<string, number>()
  const runs = new Map<string, LetterRun>()
  const longest = new Uint8Array(0x10000)
  const doubled = new Set<number>()
  for (const line of sounds.trim().split('\n')) {
    const [script = '', written = '', where = '', cell = ''] = line.split('\t')
    if (!scripts.includes(script)) scripts.push(script)
    const at = scripts.indexOf(script)
    if (where === 'doubled') {
      doubled.add(at)
      continue
    }
    const found = cell === '-' ? [] : cell.split(' ').map((name) => idOf(name, at))
    const run = written.normalize('NFKD')
    runs.set(run, { ...runs.get(run), script: at, [where === '' ? 'any' : where]: found })
    const first = run.charCodeAt(0)
    longest[first] = Math.max(longest[first]!, run.length)
  }
  return { scripts, letters: [NOTHING, ...letters], phones: known, runs, longest, doubled }

  function idOf(name: string, script: number): number {
    const key = `${script} ${name}`
    let id = ids.get(key)
    if (id === undefined) {
      letters.push(toLetter(name, script, { id: letters.length + 1, known }))
      ids.set(key, (id = letters.length))
    }
    return id
  }
}

const NOTHING: SoundLetter = {
  id: 0,
  script: -1,
  name: '',
  phones: [],
  isVowel: true,
  key: '',
  otherKey: '',
}

function toLetter(
  name: string,
  script: number,
  { id, known }: { id: number; known: ReadonlyMap<string, Phone> },
): SoundLetter {
  const heard = name.split(':')[0]!.split('/')
  const keys = heard.map((phone) => known.get(phone)?.key ?? '')
  const key = keys[0] ?? ''
  const isVowel = key === '' && VOWELS.test(heard[0]!)
  const otherKey = keys.find((other) => other !== key) ?? key
  return { id, script, name, phones: heard, isVowel, key, otherKey }
}

function parsePhones(): Map<string, Phone> {
  return new Map(
    phones
      .trim()
      .split('\n')
      .map((line) => {
        const [phone = '', key = '', near = ''] = line.split('\t')
        return [phone, { key: key === '-' ? '' : key, near: near === '' ? [] : near.split(' ') }]
      }),
  )
}
