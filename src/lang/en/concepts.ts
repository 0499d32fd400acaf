import type { ConceptWords } from '../../model/words/concepts.ts'
import { withVerbForms } from './concept-forms.ts'
import { newsConcepts } from './concepts-news.ts'

/** Made when it is first asked for: most commands compare no pages. */
let withForms: string | undefined

/** The English words of the news. */
export const concepts: ConceptWords = {
  get concepts() {
    return (withForms ??= withVerbForms(newsConcepts))
  },
  beginnings: '',
  endings: `
s
es
ies | y
ed
d
ing
ing | e
ly
`,
  negations: `
not
no
never
none
neither
nor
nobody
nothing
cannot
denied
denies
`,
  falseNegations: `
not only
no longer than
no fewer than
no less than
not just
`,
  pointers: `
    this report
    these reports
    such reports
    this claim
    these claims
    such claims
    the claims
    the allegations
    these allegations
    the accusations
    these accusations
    such accusations
    this news
    the reports
  `,
  talk: `
    talk of
    claims of
    claims that
    reports of
    reports that
    rumours of
    rumours that
    allegations of
    allegations that
  `,
  fillers: 'false untrue baseless completely totally is are wrong unfounded fake true correct',
  distancing: `
claimed
claims
claiming
alleged
alleges
purportedly
purported
allegedly
so-called
`,
}
