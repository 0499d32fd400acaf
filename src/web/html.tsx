import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A screen as an answer. */
export function html(screen: VNode, status = 200): Response {
  return new Response(`<!doctype html>${renderToString(screen)}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
