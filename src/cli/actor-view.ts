import type { ActorProfile, Count, Statements } from '../app/library/actor-profile.ts'
import { shortName } from '../app/short-name.ts'
import { viewTelling } from './telling-view.ts'
import type { ViewOptions } from './record-view.ts'
import { fillTo, isolate, wrapPieces, wrapTo } from './width.ts'

const MARGIN = '  '
const LABEL = 'begins with'.length

/** What a library holds of an actor, for a reader at a terminal. */
export function viewProfile(profile: ActorProfile, options: ViewOptions): string {
  const { columns, style } = options
  const { actor, names, spellings, spellingsOn, offices, pages, said, told, passed } = profile
  const width = columns - LABEL - 2 * MARGIN.length
  const rows = (label: string, lines: readonly string[]) =>
    lines
      .filter(Boolean)
      .map((line, at) => MARGIN + style.faint(fillTo(at === 0 ? label : '', LABEL)) + MARGIN + line)
  const counts = (label: string, list: readonly Count[]) =>
    list.length === 0 ? [] : rows(label, wrapPieces(countPieces(list), width))
  const part = (title: string, statements: Statements) => [
    '',
    style.bold(`${title}: ${many(statements, 'statement')}`),
    ...counts('stances', statements.stances),
    ...counts('years', statements.years),
  ]
  const newest = ({ newest: list }: Statements) => list.flatMap((one) => viewTelling(one, options))
  const others = actor.others.map(({ name, id }) => `${isolate(name)} (${id})`)
  const lines = [
    style.bold(isolate(actor.name)),
    style.faint(`${actor.kind} · ${actor.id} · ${many(pages, 'page')}`),
    ...rows('names', wrapPieces(namePieces(names), width)),
    ...counts('spelled', spellings),
    ...(spellings.length > 0 && spellingsOn < pages.total
      ? rows(' ', [style.faint(`on the newest ${spellingsOn} pages`)])
      : []),
    ...rows(
      'offices',
      offices.flatMap((office) => officeLines(office, width)),
    ),
    ...(others.length > 0 ? rows('not', wrapPieces(others, width)) : []),
    ...part('said', said),
    ...counts('begins with', said.origins),
    ...counts('carried by', said.carriers),
    ...newest(said),
    ...part('said of them by others', told),
    ...counts('by', told.speakers),
    ...newest(told),
    ...(passed.total === 0
      ? []
      : [
          ...part('passed on by them', passed),
          ...counts('of', passed.speakers),
          ...newest(passed),
        ]),
  ]
  return `${lines.join('\n')}\n`
}

function many({ total, isMore }: { total: number; isMore: boolean }, what: string): string {
  return `${isMore ? 'more than ' : ''}${total} ${total === 1 ? what : `${what}s`}`
}

function countPieces(counts: readonly Count[]): string[] {
  return counts.map(({ value, name, count }, at) => {
    const end = at === counts.length - 1 ? '' : ','
    return `${isolate(shortName(value, name))} ${count}${end}`
  })
}

/** The usual name in each language, behind the language's code. */
function namePieces(names: ActorProfile['names']): string[] {
  return Object.entries(names).flatMap(([language, [first]], at) =>
    first === undefined ? [] : [`${at === 0 ? '' : '· '}${language} ${isolate(first)}`],
  )
}

function officeLines(
  { label, standing, from, to }: ActorProfile['offices'][number],
  width: number,
): string[] {
  const title = standing === null ? label : `${standing} ${label}`
  return wrapTo(`${from ?? '?'} – ${to ?? ''} ${title}`.replace(/ {2,}/g, ' '), width)
}
