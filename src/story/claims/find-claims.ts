import type { Claim } from '../../model/claim.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { BodyKnowledge } from '../bodies/find-body.ts'
import type { GroupOf } from './attach-pointers.ts'
import { findPointed } from './attach-pointers.ts'
import { compareTold } from './compare-told.ts'
import { findLinks } from './find-links.ts'
import type { Link } from './find-links.ts'
import { gather } from './gather.ts'
import { joinSpeakers } from './join-speakers.ts'
import type { Member } from './member.ts'
import { pageLikeness } from './page-likeness.ts'
import { measureRarity } from './rarity.ts'
import { toClaim } from './to-claim.ts'
import type { Told } from './told.ts'
import { toTold } from './told.ts'

/** What claims are found with. */
export interface ClaimOptions {
  /** The packs that the pages were read with. */
  readonly packs: readonly LanguagePack[]
  readonly knowledge: BodyKnowledge
}

/**
 * Finds what is claimed on pages, and who asserts, confirms, denies or declines to confirm it: those of several pages
 * first, the contested before the others. What only one statement tells is a claim with one report.
 */
export function findClaims(pages: readonly PrintedPage[], options: ClaimOptions): Claim[] {
  const told = tellAll(pages, options)
  const contents = told.filter(({ pointer }) => !pointer)
  const pagesAlike = pageLikeness(
    measureRarity(pages.map(({ print }) => print.features.map(({ key }) => key))),
  )
  const links = findLinks(contents, { pagesAlike })
  const groups = gather(contents, links)
  const groupOf: GroupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group])))
  const members = new Map<readonly Told[], Member[]>()
  for (const group of groups) members.set(group, [])
  for (const member of contentMembers(contents, links, groupOf)) {
    members.get(groupOf.get(member.told)!)!.push(member)
  }
  const compare = (one: Told, other: Told) => compareTold(one, other, { pagesAlike }).score
  const lonely: Member[] = []
  for (const [page, onPage] of byPage(told)) {
    const isLeft = (one: Told): boolean => answersAlone(one, groupOf.get(one))
    const candidates = onPage.filter((one) => groupOf.has(one) && !isLeft(one))
    for (const pointer of onPage.filter((one) => one.pointer || isLeft(one))) {
      const found = findPointed(pointer, { told: candidates, groupOf, compare })
      if (found) {
        members.get(found.group)!.push(found.member)
        if (!pointer.pointer) leave(members, pointer, groupOf)
      } else if (pointer.pointer && !pointer.stand.own && page) lonely.push(alone(pointer))
    }
  }
  return [...members.values(), ...lonely.map((member) => [member])]
    .map((one) => toClaim(joinSpeakers(one, options.knowledge)))
    .sort(byWeight)
}

/** Takes a statement out of the group that its content put it in. */
function leave(members: Map<readonly Told[], Member[]>, told: Told, groupOf: GroupOf): void {
  const group = groupOf.get(told)!
  const rest = members.get(group)!.filter((member) => member.told !== told)
  if (rest.length > 0) members.set(group, rest)
  else members.delete(group)
}

/** A content that tells less than this leans on what was told before it ("no such letter was received"). */
const LEANING = 16

/** Whether a statement with little of its own denies, declines or confirms what nobody is found to tell: it answers something on its page. */
function answersAlone({ mass }: Told, group: readonly Told[] | undefined): boolean {
  return mass.others + mass.words <= LEANING && (group?.every(takesSide) ?? false)
}

/** Whether a statement denies, declines or confirms. */
function takesSide({ stand }: Told): boolean {
  return !stand.own && (stand.direction !== 1 || stand.confirms === 'plainly')
}

/** The statements of all pages; one that is mostly what another tells inside of it is that other's. */
function tellAll(pages: readonly PrintedPage[], { packs, knowledge }: ClaimOptions): Told[] {
  const rarity = measureRarity(
    pages.map(({ statements }) => statements.flatMap(({ features }) => features.map((f) => f.key))),
  )
  const told: Told[] = []
  for (const page of pages) {
    const pack = packs.find(({ code }) => code === page.print.language)
    if (!pack) continue
    const filled = filledIn(page)
    page.record.statements.forEach(({ id }, index) => {
      if (filled.has(id) || !page.statements[index]) return
      for (const one of toTold(page, index, { pack, knowledge, rarity })) {
        told.push({ ...one, at: told.length })
      }
    })
  }
  return told
}

/** The ids of the statements whose content is mostly that of one told inside of them, and of agreements, which are deeds, inside of others. */
function filledIn({ record }: PrintedPage): ReadonlySet<string> {
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]))
  const filled = new Set<string>()
  for (const { id, inside, content, stance } of record.statements) {
    const outer = inside === null ? undefined : byId.get(inside)
    if (outer && stance === 'agrees') filled.add(id)
    else if (outer && content.text.length * 2 > outer.content.text.length) filled.add(outer.id)
  }
  return filled
}

/** Each statement with a content as a member of its group, with the surest link to another member. */
function contentMembers(
  contents: readonly Told[],
  links: readonly Link[],
  groupOf: GroupOf,
): Member[] {
  const best = new Map<Told, Link>()
  for (const link of links) {
    if (groupOf.get(link.one) !== groupOf.get(link.other)) continue
    for (const one of [link.one, link.other]) {
      if (link.score > (best.get(one)?.score ?? 0)) best.set(one, link)
    }
  }
  return contents.map((told) => {
    const link = best.get(told)
    const { direction } = told.stand
    return link
      ? { told, direction, score: link.score, reasons: link.reasons }
      : { told, direction, score: 1, reasons: [] }
  })
}

function alone(told: Told): Member {
  return { told, direction: told.stand.direction, score: 1, reasons: [] }
}

function byPage(told: readonly Told[]): Map<PrintedPage, Told[]> {
  const pages = new Map<PrintedPage, Told[]>()
  for (const one of told) {
    const onPage = pages.get(one.page)
    if (onPage) onPage.push(one)
    else pages.set(one.page, [one])
  }
  return pages
}

function byWeight(one: Claim, other: Claim): number {
  return (
    Number(other.contested) - Number(one.contested) ||
    pagesOf(other) - pagesOf(one) ||
    other.statements.length - one.statements.length
  )
}

function pagesOf({ statements }: Claim): number {
  return new Set(statements.map(({ page }) => page)).size
}
