import { shippedKnowledge } from '../src/knowledge/shipped.ts'
import type { ClaimStatement, Side } from '../src/model/claim.ts'
import type { Figure } from '../src/model/print.ts'
import type { EntityKind } from '../src/model/mention.ts'
import type { Record } from '../src/model/record.ts'
import type { Reprint } from '../src/model/reprint.ts'
import type { Hop, Statement } from '../src/model/statement.ts'
import { idOfName } from '../src/text/local-ids.ts'
import type { OriginContext, ToldClaim, ToldPage } from '../src/story/origins/context.ts'

/** What one page tells of a claim, in short. */
export interface Telling {
  /** The letter or word that the page's id is made of. */
  readonly page: string
  /** The entity id of its outlet, or its name where no table holds it; left out: nobody names it. */
  readonly outlet?: string
  /** The entity id of the speaker; of an unnamed one its English name. */
  readonly says: string
  readonly unnamed?: true
  /** Of a speaker that no table holds: a person; else an outlet. */
  readonly person?: true
  readonly body?: string
  /** Transmitters by entity id or name, nearest the speaker first. */
  readonly via?: readonly string[]
  readonly side?: Side
  readonly content?: string
  readonly distanced?: true
  /** In the headline. */
  readonly above?: true
  readonly soldiers?: number
  readonly language?: string
}

/** A claim with what stands around it, told by pages an hour apart in the order given. */
export function toldClaim(
  tellings: readonly Telling[],
  reprints: readonly Reprint[] = [],
): { claim: ToldClaim; context: OriginContext } {
  const pages = [...Map.groupBy(tellings, ({ page }) => page).values()].map(toPage)
  const statements = tellings.map((telling) => {
    const at = tellings.filter(({ page }) => page === telling.page).indexOf(telling)
    return toClaimStatement(telling, at)
  })
  return { claim: { statements }, context: { pages, reprints, knowledge } }
}

/** That a page depends on another. */
export function copies(page: string, of: string, more: Partial<Reprint> = {}): Reprint {
  const sure = { kept: 0.9, how: 'wording', source: null, closest: true, score: 0.9 } as const
  return {
    page: idOf(page),
    of: idOf(of),
    kind: 'verbatim',
    share: 0.94,
    credit: 'kept',
    ...sure,
    reasons: [],
    ...more,
  }
}

/** The id of a page. */
export function idOf(page: string): string {
  return `sha256:${page}`
}

const knowledge = shippedKnowledge()

function entityIdOf(name: string): string {
  return knowledge.byId(name) || name.startsWith('local:') ? name : idOfName(name)
}

function kindOf(name: string): EntityKind {
  return knowledge.byId(name)?.kind ?? 'outlet'
}

/** Builds the text of a page as it goes, so that every span stands in it. */
function toPage(tellings: readonly Telling[], hour: number): ToldPage {
  const { page, outlet, language = 'fa' } = tellings[0]!
  const id = idOf(page)
  let text = outlet === undefined ? '' : `${outlet}\n`
  const add = (words: string): [number, number] => {
    const span: [number, number] = [text.length, text.length + words.length]
    text += `${words} `
    return span
  }
  const statements = tellings.map((telling, at): Statement => {
    const via = (telling.via ?? []).map((name) => toHop(name, add(name)))
    const span = add(telling.says)
    const cue = add('says')
    const content = telling.content ?? 'it happened'
    const contentSpan = add(content)
    const own =
      outlet === undefined ? [] : [{ ...toHop(outlet, [0, 0]), relation: 'published' as const }]
    return {
      id: `s${at}`,
      place: telling.above ? 'headline' : 'body',
      kind: 'indirect',
      stance: 'asserts',
      speaker: {
        name: knowledge.byId(telling.says)?.name ?? telling.says,
        native: telling.says,
        entity: speakerId(telling, at),
        surface: telling.says,
        span,
        named: telling.unnamed !== true,
        kind: telling.unnamed ? 'group' : telling.person ? 'person' : kindOf(telling.says),
        rule: 'test',
      },
      addressee: null,
      cue: { text: 'says', span: cue },
      content: { text: content, span: contentSpan, pieces: [contentSpan] },
      said: null,
      chain: [...via, ...own],
      inside: null,
      rule: 'test',
    }
  })
  const known = outlet === undefined ? undefined : knowledge.byId(outlet)
  const record: Pick<Record, 'isnad' | 'mentions' | 'dates' | 'events' | 'notes'> = {
    isnad: 1,
    mentions: [],
    dates: [],
    events: [],
    notes: [],
  }
  return {
    print: { page: id, minute: 60 * hour },
    record: {
      ...record,
      page: { id, url: null, path: null, language, capturedAt: null, length: text.length, text },
      article: {
        ...NO_ARTICLE,
        outlet:
          outlet === undefined
            ? null
            : {
                name: known?.name ?? outlet,
                entity: known?.id ?? null,
                surface: outlet,
                span: [0, outlet.length],
                rule: 'test',
              },
      },
      statements,
    },
  }
}

const NO_ARTICLE: Record['article'] = {
  outlet: null,
  headline: null,
  kicker: null,
  lead: null,
  section: null,
  code: null,
  byline: null,
  published: null,
  updated: null,
  shortUrl: null,
  keywords: [],
  captions: [],
  credit: null,
  text: '',
  blocks: [],
}

function toHop(name: string, span: [number, number]): Hop {
  return {
    name: knowledge.byId(name)?.name ?? name,
    native: name,
    entity: entityIdOf(name),
    kind: kindOf(name),
    surface: name,
    span,
    relation: 'quoted',
    inherited: false,
    rule: 'test',
  }
}

function speakerId({ says, unnamed, page }: Telling, at: number): string {
  return unnamed ? `local:${says}@${page}:${at}` : entityIdOf(says)
}

function toClaimStatement(telling: Telling, at: number): ClaimStatement {
  const entity = speakerId(telling, at)
  return {
    page: idOf(telling.page),
    statement: `s${at}`,
    speaker: {
      entity,
      name: knowledge.byId(telling.says)?.name ?? telling.says,
      native: null,
      named: telling.unnamed !== true,
      body: telling.body ?? entity,
      bodyName: telling.body ?? telling.says,
    },
    side: telling.side ?? 'asserts',
    distanced: telling.distanced === true,
    edtf: '2024-10-18',
    figures: telling.soldiers === undefined ? [] : [toFigure(telling.soldiers)],
    score: 1,
    reasons: [],
  }
}

function toFigure(value: number): Figure {
  const surface = String(value)
  return { value, to: value, sense: 'exact', of: 'soldier', surface, span: [0, surface.length] }
}
