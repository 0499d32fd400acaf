import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Turns what follows it round where nothing keeps it in. */
export const OVERRIDE = '\u{202e}'

/** Markup in every place that it could break out of. */
export const EVIL: string = `<script>alert(1)</script>"'><img src=x onerror=alert(2)></title></textarea></style></script><svg/onload=alert(3)>${OVERRIDE}`

/** Addresses that a page gives as its own. */
const ADDRESSES = [
  'javascript:alert(4)//',
  'data:text/html,<script>alert(5)</script>',
  'https://news.example/a"><img src=x onerror=alert(6)>',
  '//evil.example/x',
]
/** What spreadsheets take for the beginning of a formula. */
const FORMULAS = ['=', '+', '-', '@', '\t=', '\r=', '＝', '＋', '－', '＠']

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Writes pages whose every field attacks whoever shows it, and gives the folder. */
export function hostilePages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'))
  for (const [at, formula] of FORMULAS.entries()) {
    const url = ADDRESSES[at % ADDRESSES.length]!
    const evil = escaped(EVIL)
    const linked = { '@type': 'NewsArticle', headline: formula + EVIL, author: { name: EVIL }, url }
    const html = `<!doctype html><html lang="fa"><head><meta charset="utf-8">
<title>${formula}${evil}</title><meta property="og:site_name" content="${formula}SUM(1) ${evil}">
<meta name="author" content="${formula}${evil}"><link rel="canonical" href="${escaped(url)}">
<meta property="og:url" content="${escaped(url)}"><meta name="keywords" content="=1+1,${evil}">
<meta property="article:published_time" content="2024-06-${10 + at}T10:00:00Z">
<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${formula}عنوان ${evil}</h1><p class="byline">${formula}${evil}</p>
<p>سرگئی لاوروف وزیر خارجه روسیه گفت: «${formula}1+1 ${evil} مذاکرات با ایران ادامه دارد و پایان نیافت.»</p>
<p>ولادیمیر پوتین رئیس جمهور روسیه به نقل از خبرگزاری ${evil} گفت که نشست شماره ${at} در مسکو ${evil} برگزار می‌شود.</p>
<p>وی افزود: «${formula}SUM(A1) این گزارش‌ها درباره ایران و روسیه درست نیست».</p></article></body></html>`
    writeFileSync(join(folder, `<img src=x onerror=alert(7)> ${at}${OVERRIDE}.html`), html)
  }
  return folder
}
