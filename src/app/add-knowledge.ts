import { entityOfId, stateOfCountry } from '../knowledge/entities.ts'
import { checkCompany } from '../knowledge/user/check-company.ts'
import { outsideOf } from '../knowledge/user/outside.ts'
import type { Cells, UserKnowledge } from '../knowledge/user/user-knowledge.ts'
import type { WikidataOffice } from '../knowledge/user/wikidata.ts'
import { officeOfLabel } from '../knowledge/user/wikidata-office.ts'
import { startDraft } from './knowledge-draft.ts'
import { inputReader, WIKIDATA_LANGUAGES, wikidataOptions } from './knowledge-input.ts'
import { readLines } from './line-reader.ts'

/** How files are added to a user's knowledge. */
export interface AddOptions {
  /** The file of the user's knowledge; made where there is none. */
  readonly file: string
  /** The languages whose names are taken from Wikidata's entities. */
  readonly languages?: readonly string[] | undefined
  /** Whether lines with mistakes are left out, instead of refusing all. */
  readonly skipMistakes?: boolean | undefined
  /** Told now and then how many bytes of a file have been read. */
  readonly onProgress?: ((path: string, done: number, total: number) => void) | undefined
}

/** What became of files that were to be added. */
export interface AddReport {
  /** Whether the user's knowledge is now as the files have it; it stays as it was where it is false. */
  readonly written: boolean
  readonly file: string
  readonly added: number
  readonly corrected: number
  readonly unchanged: number
  /** Tenures that are new or changed. */
  readonly tenures: number
  /** Entities of Wikidata that are no person, body, place or outlet, or have no name in the languages. */
  readonly passedOver: number
  readonly mistakes: number
  /** The first mistakes as `file:line: what is wrong; what to do`. */
  readonly problems: readonly string[]
}

const LONGEST_LINE = 16e6
/** How many mistakes are told. */
export const MOST_TOLD = 20

/** Adds the entities and tenures of files, tables or Wikidata's JSON, to a user's knowledge: all of them or nothing. Throws `IsnadError`. */
export async function addKnowledge(
  paths: readonly string[],
  options: AddOptions,
): Promise<AddReport> {
  const draft = startDraft(options.file)
  try {
    const company = checkCompany(outsideOf(draft.before))
    const offices = new Map<string, WikidataOffice>()
    const problems: string[] = []
    let mistakes = 0
    let passedOver = 0
    const problem = (message: string): void => {
      mistakes++
      if (problems.length < MOST_TOLD) problems.push(message)
    }
    const wikidata = wikidataOptions(options.languages ?? WIKIDATA_LANGUAGES, draft.before)
    const input = {
      draft,
      company,
      wikidata,
      offices,
      problem,
      passedOver: () => void passedOver++,
    }
    for (const path of paths) {
      const reader = inputReader(path, input)
      const onProgress = (done: number, total: number): void =>
        options.onProgress?.(path, done, total)
      for await (const batch of readLines(path, { longest: LONGEST_LINE, onProgress })) {
        for (const line of batch) reader.next(line)
      }
      reader.end()
    }
    const inLines = mistakes
    company.finish().forEach(problem)
    const written = mistakes === 0 || (options.skipMistakes === true && mistakes === inLines)
    if (written) {
      draft.finish({
        entity: (id) => !company.has(id),
        tenure: () => true,
        settle: (cells) => settled(cells, offices, draft.before),
      })
    }
    const { added, corrected, unchanged, tenures } = draft.counts
    const { file } = options
    return { written, file, added, corrected, unchanged, tenures, passedOver, mistakes, problems }
  } finally {
    draft.discard()
  }
}

/** A tenure whose position is one of the offices that the files describe, under the office's own name. */
function settled(
  cells: Cells,
  offices: ReadonlyMap<string, WikidataOffice>,
  user: UserKnowledge | undefined,
): Cells {
  const office = offices.get(cells['office'] ?? '')
  if (!office) return cells
  const country = cells['state'] || office.country
  const state = user?.stateOf(country) ?? stateOfCountry(country) ?? entityOfId(country)
  return {
    ...cells,
    office: officeOfLabel({ ...office, country }, state) || cells['office']!,
    state: country,
  }
}
