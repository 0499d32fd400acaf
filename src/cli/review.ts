import { loadKnowledge } from '../app/knowledge-file.ts'
import { addStatement } from '../app/library/add-statement.ts'
import { findPage } from '../app/library/find-page.ts'
import { openLibrary } from '../app/library/open-library.ts'
import { reviewPage } from '../app/library/review-page.ts'
import { IsnadError } from '../model/error.ts'
import { byOf } from './by.ts'
import { columnsOf } from './columns.ts'
import { print } from './output.ts'
import { parseOptions } from './parse-options.ts'
import type { NamedReview } from './review-view.ts'
import { decisionToJson, namedReviews, viewDecisions, viewFields } from './review-view.ts'
import { styleFor } from './style.ts'

const HELP = `usage: isnad review PAGE
       isnad review PAGE FIELD --accept | --correct VALUE | --reject | --undo
       isnad review PAGE --add "speaker=NAME; content=WORDS OF THE PAGE; cue=WORDS; stance=denies"
       isnad review --list

Keeps what people decide about a page of a library; every search and view follows it, and what was read stays beside it.
Without FIELD, lists the fields of the page and the earlier decisions. A PAGE is its id, the beginning of that, or its address.
A FIELD is s3 (a statement), s3.speaker, s3.addressee, s3.stance, s3.kind, s3.content, s3.said, s3.chain, s3.chain.1 (a member of
it), headline, kicker, lead, outlet, published, byline, section or credit.

options
  --accept         what is shown is right
  --correct VALUE  what should stand there: a name for a speaker, "A > B" for a chain, words of the page or their span for a
                   content, a day for said and published
  --reject         there is no such statement, addressee, credit, …
  --undo           goes back to what was read
  --add FIELDS     tells of a statement that was missed; kind, addressee, said and chain may stand there as well
  --why TEXT       the reason
  --by NAME        who decides; your user name otherwise
  --list           print all decisions of the library
  --library FILE   ./isnad.library where it is not given
  --json           print what was decided, or the list, as JSON
  --knowledge FILE  names and offices of your own; ./isnad.knowledge where there is one
  --no-color       no colours
  --help
`

const OPTIONS = {
  accept: { type: 'boolean' },
  correct: { type: 'string' },
  reject: { type: 'boolean' },
  undo: { type: 'boolean' },
  add: { type: 'string' },
  why: { type: 'string' },
  by: { type: 'string' },
  list: { type: 'boolean' },
  library: { type: 'string' },
  json: { type: 'boolean' },
  knowledge: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values']

/** `isnad review`: keeps what people decide about pages of a library. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('review', args, OPTIONS)
  if (values.help) {
    await print(HELP)
    return 0
  }
  const [reference, field] = checked(positionals, values)
  await loadKnowledge(values.knowledge)
  const library = await openLibrary(values.library)
  const options = {
    columns: columnsOf(),
    style: styleFor(process.stdout, values['no-color'] ?? false),
  }
  const show = async (value: unknown, text: () => string) =>
    print(values.json ? `${JSON.stringify(value, null, 2)}\n` : text())
  try {
    if (reference === undefined) {
      const all = await decisionsOf(library)
      await show(all.map(decisionToJson), () => viewDecisions(all, options))
      return 0
    }
    const page = await findPage(library, reference)
    const teller = { by: byOf(values.by), at: new Date().toISOString(), why: values.why ?? null }
    const verdict = verdictOf(values)
    if (values.add === undefined && verdict === undefined) {
      await show(namedReviews(page).map(decisionToJson), () => viewFields(page, options))
      return 0
    }
    const review =
      values.add === undefined
        ? await reviewPage(library, page, {
            field: field!,
            verdict: verdict!,
            ...(values.correct === undefined ? {} : { value: values.correct }),
            ...teller,
          })
        : await addStatement(library, page, { text: values.add, ...teller })
    const [made] = namedReviews({ ...page, reviews: [review] })
    await show(decisionToJson(made!), () => viewDecisions([made!], options))
    return 0
  } finally {
    await library.close()
  }
}

/** All decisions of a library, each with the name of what it is about. */
async function decisionsOf(
  library: Awaited<ReturnType<typeof openLibrary>>,
): Promise<NamedReview[]> {
  const pages = new Set((await library.reviews(null)).map(({ page }) => page))
  const all: NamedReview[] = []
  for (const id of pages) all.push(...namedReviews(await findPage(library, id)))
  return all.sort((one, other) => (one.review.at < other.review.at ? -1 : 1))
}

/** The page and the field that are asked for. Throws `IsnadError` where the arguments do not go together. */
function checked(positionals: readonly string[], values: Values): readonly string[] {
  const verdicts = ['accept', 'correct', 'reject', 'undo', 'add', 'list'] as const
  const given = verdicts.filter((name) => values[name] !== undefined)
  if (given.length > 1) throw wrong(`choose one of --${given.join(' and --')}`)
  const [reference, field, ...more] = positionals
  const [verdict] = given
  if (verdict === 'list' && reference !== undefined)
    throw wrong('--list prints the decisions of all pages: leave the page out')
  if (verdict === 'list') return []
  if (reference === undefined) throw wrong('name a page; see isnad review --help')
  if (more.length > 0)
    throw wrong('give one page and one field; a VALUE of several words in quotation marks')
  if (verdict === 'add' && field !== undefined) throw wrong('--add takes a page and no field')
  if (field !== undefined && verdict === undefined)
    throw wrong(`say what is decided of ${field}: --accept, --correct VALUE, --reject or --undo`)
  if (field === undefined && verdict !== undefined && verdict !== 'add')
    throw wrong(`name the field, such as s1.speaker; isnad review ${reference} lists them`)
  return positionals
}

function verdictOf({ accept, correct, reject, undo }: Values) {
  if (accept) return 'accept'
  if (correct !== undefined) return 'correct'
  return reject ? 'reject' : undo ? 'undo' : undefined
}

function wrong(message: string): IsnadError {
  return new IsnadError('bad-argument', message)
}
