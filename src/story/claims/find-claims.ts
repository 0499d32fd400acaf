import type { Claim } from '../../model/claim.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { BodyKnowledge } from '../bodies/find-body.ts'
import type { GroupOf, Pointed } from './attach-pointers.ts'
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
  /** Pages whose statements stand for a claim before those of the others: those of the story that is told; all where it is not given. */
  readonly home?: ReadonlySet<string>
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
  const leaning = new Set<readonly Told[]>(groups.filter(leansOnly))
  const isLeft = (one: Told): boolean => leaning.has(groupOf.get(one)!)
  const found = new Map<readonly Told[], readonly Pointed[]>()
  for (const onPage of byPage(told).values()) {
    const candidates = onPage.filter((one) => groupOf.has(one) && !isLeft(one))
    for (const pointer of onPage.filter((one) => one.pointer || isLeft(one))) {
      const pointed = findPointed(pointer, { told: candidates, groupOf, compare })
      const own = groupOf.get(pointer)
      if (pointed && own) found.set(own, [...(found.get(own) ?? []), pointed])
      else if (pointed) members.get(pointed.group)!.push(pointed.member)
      else if (pointer.pointer && !pointer.stand.own) lonely.push(alone(pointer))
    }
  }
  for (const [group, pointed] of found) moveTo(likeliest(pointed), { group, pointed, members })
  return [...members.values(), ...lonely.map((member) => [member])]
    .map((one) => toClaim(joinSpeakers(one, options.knowledge), options.home))
    .sort(byWeight)
}

/** Of the groups that the statements of one group point at the one that they point at most. */
function likeliest(pointed: readonly Pointed[]): Pointed {
  const sums = new Map<readonly Told[], number>()
  for (const { group, member } of pointed) sums.set(group, (sums.get(group) ?? 0) + member.score)
  return pointed.reduce((best, one) => (sums.get(one.group)! > sums.get(best.group)! ? one : best))
}

interface Move {
  readonly group: readonly Told[]
  readonly pointed: readonly Pointed[]
  readonly members: Map<readonly Told[], Member[]>
}

/** Moves statements that answer one thing to the claim that it is. */
function moveTo(target: Pointed, { group, pointed, members }: Move): void {
  const isTurned = target.member.direction !== target.member.told.stand.direction
  const into = members.get(target.group)!
  for (const member of members.get(group)!) {
    const own = pointed.find((one) => one.member.told === member.told && one.group === target.group)
    const direction = isTurned ? ((-member.direction || 0) as 1 | 0 | -1) : member.direction
    into.push(own?.member ?? { ...member, direction })
  }
  members.delete(group)
}

/** A content that tells less than this leans on what was told before it ("no such letter was received"). */
const LEANING = 16

/** Whether statements, one of which has little of its own, deny, decline or confirm what nobody is found to tell: they answer something on their pages. */
function leansOnly(group: readonly Told[]): boolean {
  return group.every(takesSide) && group.some(({ mass }) => mass.others + mass.words <= LEANING)
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
