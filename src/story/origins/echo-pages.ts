import type { Statement } from '../../model/statement.ts'
import type { Account } from './account.ts'
import type { OriginContext, ToldPage } from './context.ts'
import type { OutletDirectory } from './outlet-directory.ts'
import { outletDirectory } from './outlet-directory.ts'
import type { SourceNode } from './rest.ts'

/**
 * A page of the outlet that a source is, on which all that is told of others comes from an outlet that tells the claim only by way of that
 * source: they cite each other, whatever else of the claim was read on that page. Undefined where there is none.
 */
export function echoPage(
  { source, accounts }: SourceNode,
  context: Pick<OriginContext, 'pages' | 'knowledge'>,
): string | undefined {
  if (source.kind !== 'outlet' || accounts.some(({ outlet }) => outlet.id === source.outlet)) {
    return undefined
  }
  const directory = outletDirectory(context.pages, context.knowledge)
  const telling = new Set(accounts.map(({ outlet }: Account) => outlet.id))
  const page = context.pages.find(
    (one) =>
      directory.outletOf(one.record.page.id).id === source.outlet &&
      citesOnly(one, telling, { directory, knowledge: context.knowledge }),
  )
  return page?.record.page.id
}

type Asking = Pick<OriginContext, 'knowledge'> & { readonly directory: OutletDirectory }

/** Whether all that a page tells of others comes from one of some outlets. */
function citesOnly({ record }: ToldPage, outlets: ReadonlySet<string>, asking: Asking): boolean {
  const told = record.statements.filter(({ place }) => place === 'body' || place === 'lead')
  const cites = ({ speaker, chain }: Statement): boolean =>
    [speaker, ...chain].some(({ entity, span, kind }) => {
      const isNobody = kind !== 'outlet' && asking.knowledge.byId(entity) !== undefined
      return !isNobody && outlets.has(asking.directory.meant({ entity, span }, record))
    })
  return told.length > 0 && told.every(cites)
}
