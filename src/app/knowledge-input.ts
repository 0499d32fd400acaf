import { entityOfId } from '../knowledge/entities.ts'
import { alternatives } from '../knowledge/tables/alternatives.ts'
import { problemAt } from '../knowledge/tables/rows.ts'
import type { CompanyCheck } from '../knowledge/user/check-company.ts'
import { checkEntity, checkTenure } from '../knowledge/user/check-row.ts'
import { languageOf } from '../knowledge/user/columns.ts'
import { rowReader } from '../knowledge/user/read-rows.ts'
import type { Cells, UserKnowledge } from '../knowledge/user/user-knowledge.ts'
import type { WikidataEntity, WikidataOffice, WikidataOptions } from '../knowledge/user/wikidata.ts'
import { readWikidata } from '../knowledge/user/wikidata.ts'
import { packs } from '../lang/index.ts'
import { IsnadError } from '../model/error.ts'
import { foldWord } from '../text/fold.ts'
import { lines } from '../text/lines.ts'
import type { KnowledgeDraft } from './knowledge-draft.ts'
import type { FileLine } from './line-reader.ts'
import { wikidataLines } from './wikidata-lines.ts'

/** Where the lines of the files that are added go. */
export interface KnowledgeInput {
  readonly draft: KnowledgeDraft
  readonly company: CompanyCheck
  readonly wikidata: WikidataOptions
  /** The offices that Wikidata's entities are, by their ids. */
  readonly offices: Map<string, WikidataOffice>
  /** Takes `file:line: mistake`. */
  readonly problem: (message: string) => void
  /** Takes an entity of Wikidata that is no person, body, place or outlet, or has no name that is kept. */
  readonly passedOver: () => void
}

/** Takes the lines of one file; `end` is to be called behind the last. */
export interface InputReader {
  next(line: FileLine): void
  end(): void
}

/** Reads a file that is to be added: Wikidata's JSON where it begins with a bracket, else a table. */
export function inputReader(file: string, input: KnowledgeInput): InputReader {
  let reader: { next(line: number, text: string): void; end(): void } | undefined
  return {
    next: (line) => {
      if (!('text' in line)) {
        input.problem(problemAt({ file, line: line.line }, line.problem))
        return
      }
      if (line.text.trim() === '') return
      reader ??= /^\s*[[{]/.test(line.text) ? jsonReader(file, input) : tableReader(file, input)
      reader.next(line.line, line.text)
    },
    end: () => {
      if (reader) reader.end()
      else input.problem(problemAt({ file, line: 1 }, 'the file holds nothing; give another one'))
    },
  }
}

function tableReader(file: string, { draft, company, problem }: KnowledgeInput) {
  const read = rowReader(file)
  return {
    next: (line: number, text: string): void => {
      const { header, row, problems } = read(line, text)
      if (header?.table === 'entities') draft.addColumns(header.columns)
      const all = row ? [...problems, ...company.add(row)] : problems
      all.forEach(problem)
      if (!row || all.length > 0) return
      if (row.table === 'entities') draft.putEntity(row.cells)
      else draft.putTenure(row.cells)
    },
    end: (): void => {},
  }
}

function jsonReader(file: string, input: KnowledgeInput) {
  const { draft, company, offices, problem } = input
  const split = wikidataLines()
  draft.addColumns(input.wikidata.languages)
  const put = (entity: WikidataEntity, cells: Cells, line: number): void => {
    const hosts = alternatives(cells['hosts'] ?? '').filter(
      (host) => !company.isTaken(host, entity.id),
    )
    const row = { file, line, cells: { ...cells, hosts: hosts.join('|') } }
    const tenures = entity.tenures.map((tenure) => ({ file, line, cells: tenure }))
    const problems = [
      ...[...entity.problems, ...checkEntity(row), ...tenures.flatMap(checkTenure)].map((message) =>
        problemAt(row, `${entity.id}: ${message}`),
      ),
      ...company.add({ ...row, table: 'entities' }),
    ]
    problems.forEach(problem)
    if (problems.length > 0) return
    draft.putEntity(row.cells)
    for (const tenure of tenures) draft.putTenure(tenure.cells)
  }
  const take = (found: ReturnType<typeof split.end>): void => {
    for (const { line, entity, problem: wrong } of found) {
      const read = wrong ?? readWikidata(entity, input.wikidata)
      if (typeof read === 'string') problem(problemAt({ file, line }, read))
      else {
        if (read.office) offices.set(read.id, read.office)
        if (read.cells) put(read, read.cells, line)
        else if (!read.office) input.passedOver()
      }
    }
  }
  return {
    next: (line: number, text: string): void => take(split.next(line, text)),
    end: (): void => take(split.end()),
  }
}

/** The languages whose names are taken from Wikidata where nothing else is said. */
export const WIKIDATA_LANGUAGES: readonly string[] = ['en', 'fa', 'ar', 'ru', 'ko']

/** What reading Wikidata needs: the languages, the states that are known, the ordinary words of the packs. Throws `IsnadError`. */
export function wikidataOptions(
  languages: readonly string[],
  user: UserKnowledge | undefined,
): WikidataOptions {
  const ordinary = new Map<string, ReadonlySet<string>>()
  const wordsOf = (language: string): ReadonlySet<string> => {
    let words = ordinary.get(language)
    if (!words) {
      const pack = packs.find(({ code }) => code === language)
      words = new Set(pack ? lines(pack.names.ordinary).map(foldWord) : [])
      ordinary.set(language, words)
    }
    return words
  }
  const unknown = languages.find((language) => languageOf(language) !== language)
  if (unknown !== undefined) {
    throw new IsnadError('bad-argument', `no language "${unknown}"; write codes such as en,fa,ar`)
  }
  return {
    languages,
    countryOf: (id) => {
      const known = user?.byId(id) ?? entityOfId(id)
      return known?.kind === 'state' ? (known.country ?? known.id) : undefined
    },
    isOrdinary: (language, word) => wordsOf(language).has(word),
  }
}
