import type { Traced } from '../app/story/trace.ts'
import { claimLines } from './claim-lines.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { cutTo, isolate, wrapPieces, wrapTo } from './width.ts'

const INDENT = '  '

/** The way of a claim for a reader at a terminal: the claim, its tree, and who says what. */
export function viewTraced({ story, claim }: Traced, options: ViewOptions): string {
  const { columns, style } = options
  const statements = claim.statements.flatMap(
    ({ page, statement, speaker, side, distanced, edtf, outlet, text }) => {
      const facts = [edtf, outlet && isolate(outlet), `${shortId(page)}.${statement}`]
      const name = isolate(speaker.name)
      const pieces = [name, side, ...(distanced ? ['(at a distance)'] : [])]
      const rest = facts.filter(Boolean).map((fact) => `· ${fact}`)
      const [first = '', ...lines] = wrapPieces([...pieces, ...rest], columns - 4)
      return [
        INDENT + style.accent(first.slice(0, name.length)) + style.faint(first.slice(name.length)),
        ...lines.map((line) => INDENT + INDENT + style.faint(line)),
        INDENT + INDENT + isolate(cutTo(text.replace(/\s+/g, ' '), columns - 4)),
      ]
    },
  )
  const from = `of ${story.headline === null ? story.id : `${isolate(story.headline)} (${story.id})`}`
  const lines = [
    ...claimLines(claim, options),
    '',
    ...statements,
    '',
    ...wrapTo(from, columns).map((line) => style.faint(line)),
  ]
  return `${lines.join('\n')}\n`
}
